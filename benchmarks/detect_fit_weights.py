"""Fit how the detectors are combined: ``python benchmarks/detect_fit_weights.py CORPUS.tsv.xz``.

Writes ``pipeline/detect/weights.json``: the log-linear model of each script, fitted to sentences,
their beginnings, pieces from their middle, headings and lines of web pages by gradient descent
(Adam; Kingma and Ba 2015) on the cross-entropy; for each language the lead from which eldc may
settle it; and how sure our n-grams must be to settle it with pycld2. The sentences are others than
those the n-gram model is fitted on.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from detect_corpus import CODES, NGRAMS, WEIGHTS, cut, fragment, piece, read, romanised, same
from detect_pages import LINES

from pipeline.detect.combined import (
    AGREEMENT,
    BANDS,
    KNOTS,
    first_and_lead,
    length_shares,
    share_of,
)
from pipeline.detect.evidence import FEATURES, NONE, Asked, Witnesses, candidates, close_to
from pipeline.detect.ngrams import load as load_ngrams
from pipeline.detect.script import dominant, letters, plain

ENGLISH = 6.0
"""How much likelier English is than another language of the table. The more, the fewer English
lines are taken for foreign, and the more foreign ones for English: of 20 characters, see
docs/detection.md."""

FOREIGN_TO_THE_TABLE = 0.3
"""How likely a language outside the table is beside one in it."""

ROMANISED = 0.1
"""How likely a language is in Latin letters that are not its own."""

PAGE_LINES = 0.15
"""Share of a language's weight that its lines of web pages have."""

ROUNDS = {"Latin": 15}
OTHER_ROUNDS = 40
BATCH = 4_000
RATE = 0.05
DECAY = 1e-3
"""Pull of the languages' own numbers towards zero."""

WRONG = 1 / 1_000
"""Of the texts that eldc settles alone for a language, how many may be in another."""

AT_ONCE = 64
"""Texts that are heard together, to bound memory."""

LEADS = [round(0.02 * step, 2) for step in range(40)]
SURE = (0.9, 0.95, 0.98, 0.99, 0.995, 0.999)
"""Less would do for most of the languages that are there to be mistaken for one another; but there
are more than these."""

Example = tuple[str, str]
"""Text and language."""


def examples(sentences: dict[str, list[str]]) -> Iterator[Example]:
    """What is learnt from: each sentence in several forms."""
    dice = random.Random(7)
    for language, texts in sentences.items():
        code = CODES[language]
        for place in WEIGHTS:
            text = texts[place]
            yield cut(text, 20, language), code
            yield cut(text, 40, language), code
            for _ in range(2):
                yield piece(text, dice), code
            if place % 3 == 0:
                yield text, code
                yield fragment(text, dice), code


def fit(script: str, data: list[tuple[str, str, float]], witnesses: Witnesses) -> dict[str, object]:
    """The weights of one script, from (text, language, weight) triples."""
    names = candidates(script)
    codes = [code if code in names else NONE for _, code, _ in data]
    texts = [text for text, _, _ in data]
    asked = [witnesses.ask(text, script) for text in texts]
    inputs = np.concatenate(
        [
            witnesses.hear(some, logs, witnesses.first(logs, script), script).features
            for some in batches(asked)
            for logs, _ in [witnesses.ngrams(some, script)]
        ]
    ).astype(np.float32)
    lengths = np.stack([length_shares(letters(text)) for text, _, _ in data]).astype(np.float32)
    truth = np.array([names.index(code) for code in codes])
    weight = np.array([w for _, _, w in data], np.float32)
    weight *= len(weight) / weight.sum()
    # A language that the corpus lacks teaches nothing, least of all that it never occurs.
    met = np.isin(np.arange(len(names)), truth)
    by_length = np.zeros((len(KNOTS), len(FEATURES)), np.float32)
    bias = np.zeros(len(names), np.float32)
    corrections = np.zeros((len(names), len(FEATURES)), np.float32)
    state = [by_length, bias, corrections]
    means, squares = [np.zeros_like(p) for p in state], [np.zeros_like(p) for p in state]
    dice = np.random.default_rng(0)
    rounds, count = ROUNDS.get(script, OTHER_ROUNDS), 0
    for turn in range(rounds):
        for some in np.array_split(dice.permutation(len(data)), max(1, len(data) // BATCH)):
            count += 1
            rows, share = inputs[some], lengths[some]
            sums = np.einsum("ncf,nf->nc", rows, share @ by_length)
            sums += np.einsum("ncf,cf->nc", rows, corrections) + bias
            sums[:, ~met] = -np.inf
            odds = np.exp(sums - sums.max(1, keepdims=True))
            odds /= odds.sum(1, keepdims=True)
            odds[np.arange(len(some)), truth[some]] -= 1
            odds *= weight[some, None] / len(some)
            slopes = [
                share.T @ np.einsum("nc,ncf->nf", odds, rows),
                odds.sum(0) + DECAY * bias / 10,
                np.einsum("nc,ncf->cf", odds, rows) + DECAY * corrections,
            ]
            for param, slope, mean, square in zip(state, slopes, means, squares, strict=True):
                mean += 0.1 * (slope - mean)
                square += 0.01 * (slope**2 - square)
                step = mean / (1 - 0.9**count)
                step /= np.sqrt(square / (1 - 0.99**count)) + 1e-8
                param -= RATE * (1 - turn / rounds) * step
    if "en" in names:  # learnt to be careful with, but the detector itself favours no language
        bias[names.index("en")] -= np.log(ENGLISH)
    languages = {
        name: [round(float(x), 3) for x in (bias[i], *corrections[i])]
        for i, name in enumerate(names)
    }
    return {"by_length": by_length.round(3).astype(float).round(3).tolist(), "languages": languages}


def batches(asked: list[Asked]) -> Iterator[list[Asked]]:
    """So many at once."""
    for start in range(0, len(asked), AT_ONCE):
        yield asked[start : start + AT_ONCE]


def leads(
    script: str, sentences: dict[str, list[str]], witnesses: Witnesses
) -> dict[str, list[Any]]:
    """For each band of lengths and each language, the least lead at which few enough texts err.

    A text is settled by eldc ``alone``, or where pycld2 has ``agreed``; ``unknown`` are languages
    that eldc does not know and pycld2 alone hardly ever takes another for.
    """
    dice = random.Random(3)
    found: dict[int, list[tuple[str, str, float, bool]]] = defaultdict(list)
    votes: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for language, texts in sentences.items():
        for place in (*NGRAMS, *WEIGHTS):
            for band, most in enumerate((BANDS[1], 200)):
                text = plain(cut(texts[place], dice.randint(BANDS[band], most), language))
                if dominant(text) != script or letters(text) < BANDS[band]:
                    continue
                heard = witnesses.ask(text, script)
                if not heard.eldc:
                    continue
                code, lead = first_and_lead(heard.eldc)
                second, share = next(iter(heard.pycld2.items()), ("", 0.0))
                agreed = second == code and share >= AGREEMENT
                found[band].append((code, CODES[language], lead, agreed))
                if share >= AGREEMENT:
                    votes[band].append((second, CODES[language]))
    # Which of several close languages it is, our n-grams are asked.
    known = {code for code in candidates(script) if len(close_to(code)) == 1}
    tables: dict[str, list[Any]] = {"alone": [], "agreed": []}
    for band in range(len(BANDS)):
        texts_of = defaultdict(list)
        for code, truth, lead, agreed in found[band]:
            texts_of[code].append((lead, frequency(truth, script), same(truth, code), agreed))
        for name, table in tables.items():
            rows = {
                code: [row for row in rows if row[3] or name == "alone"]
                for code, rows in sorted(texts_of.items())
                if code in known
            }
            least = {code: _least_lead(mine) for code, mine in rows.items()}
            table.append({code: lead for code, lead in least.items() if lead is not None})
    unknown = [
        [
            code
            for code in sorted(known - witnesses.known_to_eldc - {NONE})
            if _is_safe(code, rows, script)
        ]
        for _, rows in sorted(votes.items())
    ]
    return tables | {"unknown": unknown}


def confirmations(
    script: str, sentences: dict[str, list[str]], witnesses: Witnesses
) -> list[dict[str, float]]:
    """For each band of lengths, how likely our n-grams must find what pycld2 finds.

    Only sentences that the n-grams were not fitted on are asked about, each in three pieces.
    """
    dice = random.Random(5)
    table: list[dict[str, float]] = []
    for band, most in enumerate((BANDS[1], 200)):
        truths: list[str] = []
        asked: list[Asked] = []
        for language, texts in sentences.items():
            for place in (*WEIGHTS, *WEIGHTS, *WEIGHTS):
                text, size = texts[place], dice.randint(BANDS[band], most)
                start = text.find(" ", dice.randrange(max(1, len(text) - size))) + 1
                text = plain(cut(text[start:], size, language))
                if dominant(text) == script and BANDS[band] <= letters(text):
                    truths.append(CODES[language])
                    asked.append(witnesses.ask(text, script))
        votes = [
            vote
            for some in batches(asked)
            for vote in witnesses.first(witnesses.ngrams(some, script)[0], script)
        ]
        found: dict[str, list[tuple[float, float, bool, bool]]] = defaultdict(list)
        for truth, one, vote in zip(truths, asked, votes, strict=True):
            code = vote.code
            if share_of(one.pycld2, code) >= AGREEMENT and code in candidates(script):
                right = same(truth, code)
                found[code].append((vote.score, frequency(truth, script), right, True))
        least = {code: _least_lead(rows, SURE) for code, rows in sorted(found.items())}
        table.append({code: share for code, share in least.items() if share is not None})
    return table


def _is_safe(code: str, rows: list[tuple[str, str]], script: str) -> bool:
    """Whether few enough of the texts that pycld2 finds in a language are in another."""
    truths = Counter(truth for vote, truth in rows if vote == code)
    right = sum(count for truth, count in truths.items() if same(truth, code))
    wrong = sum(
        count * frequency(truth, script) for truth, count in truths.items() if not same(truth, code)
    )
    return right > 0 and wrong <= 2 * WRONG * right


def _least_lead(
    rows: list[tuple[float, float, bool, bool]], leads: Sequence[float] = LEADS
) -> float | None:
    """The least lead at which no more than WRONG of the texts err, or None if hardly any is left.

    Rows are a text's lead, its frequency, whether its language is right, and whether both agreed.
    """
    own = sum(frequency for _, frequency, right, _ in rows if right)
    for least in leads:
        taken = [row for row in rows if row[0] >= least]
        wrong = sum(frequency for _, frequency, right, _ in taken if not right)
        settled = sum(frequency for _, frequency, right, _ in taken if right)
        if wrong <= WRONG * settled and settled > own / 10:
            return least
    return None


def frequency(code: str, script: str) -> float:
    """How often a language is taken to occur, beside one of the table."""
    if code == "en":
        return ENGLISH
    if code.endswith("-Latn"):
        return ROMANISED
    return 1.0 if code in candidates(script) else FOREIGN_TO_THE_TABLE


def main() -> None:
    """Fit all scripts and write the weights."""
    sentences = read(Path(sys.argv[1]))
    others = romanised(sentences)
    witnesses = Witnesses()
    tables = {}
    for script in load_ngrams():
        mine = {name: t for name, t in sentences.items() if dominant(" ".join(t[:50])) == script}
        data = [(plain(text), code, "news") for text, code in examples(mine)]
        for code, lines in LINES.items():
            if script == "Latin":
                data += [(plain(line), code, "page") for line in lines[::2]]
        data = [row for row in data if dominant(row[0]) == script]
        sizes = Counter((code, source) for _, code, source in data)
        weighted = []
        for text, code, source in data:
            weight = frequency(code, script) / sizes[code, source]
            weighted.append((text, code, weight * (PAGE_LINES if source == "page" else 1.0)))
        tables[script] = fit(script, weighted, witnesses)
        # What must not err is tried on romanised text too. The model itself is not fitted to it:
        # our n-grams know it, and whatever they find that is not in the table is "none of these".
        wide = mine | (others if script == "Latin" else {})
        tables[script] |= leads(script, wide, witnesses)
        tables[script]["confirmed"] = confirmations(script, wide, witnesses)
        print(
            f"{script}: {len(weighted)} texts", tables[script]["agreed"], tables[script]["unknown"]
        )
    path = Path("pipeline/detect/weights.json")
    text = json.dumps(tables, indent=1)
    path.write_text(_one_line_per_list(text) + "\n", "utf-8")


def _one_line_per_list(text: str) -> str:
    """JSON with its innermost lists on one line each."""
    import re

    return re.sub(r"\[[^\[\]{}]*\]", lambda found: " ".join(found[0].split()), text)


if __name__ == "__main__":
    main()
