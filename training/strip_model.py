"""Train the boilerplate model and write its weights; or cross-validate it.

    python training/strip_model.py PAGES.jsonl SENTENCES.tsv.xz --out MODEL.npz
    python training/strip_model.py PAGES.jsonl SENTENCES.tsv.xz --folds 4 --models FOLDER

PAGES holds one page to a row: id, site, lang and lines, each with its text, a label (1 content, 0
boilerplate, null unknown), perhaps a kind, and the marks "a" and "r" where the line belongs to the
article element or to what a loose extractor leaves. Each page is learnt from in all three views.
SENTENCES holds news sentences in document order, "language<TAB>sentence"; they make pages that are
all content, and stand in for the content of pages so that a page keeps its furniture while its
language changes: without them a model learns that what is foreign is boilerplate.

Two runs give the same bytes: one thread, fixed seeds, folds by a hash of the site's name. Needs
the extra "train".
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import lzma
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import scipy.sparse as sparse
from catboost import CatBoostClassifier, Pool
from sklearn.linear_model import LogisticRegression

from pipeline.config import config_folder
from pipeline.languages import canonical
from pipeline.strip.cues import Cues, KnownCues, cues_of, hash_of, tokens_of
from pipeline.strip.evidence import Line
from pipeline.strip.features import TITLE_WORDS, features_of, words_of
from pipeline.strip.lines import read_line
from pipeline.strip.model import CUE_STEPS, LEANING_STEPS
from pipeline.strip.packs import Packs
from pipeline.strip.page import CUE, OWN, first_table, own_rows, second_table

SEED = 7
VIEWS = {"res": 1.5, "art": 1.0, "full": 1.3, "foreign": 0.7, "news": 0.7, "forms": 0.7}
"""How much a line counts in each view: most what looks most like a feed item, though whole pages
have far more lines."""

STOP_WORDS = 40
"""So many of the most frequent tokens of each language are stop words."""

CUES = 6000
CUE_SITES = 4
"""A cue must have been seen on so many sites, or it is the name of one."""

LANGUAGE_SITES = 2
"""A language of fewer sites is one that the model does not know."""

INNER_FOLDS = 6
"""What the second stage learns from the first is said by models of five sixths of the sites."""

BORDERS = 64
LEVELS = 8
"""So many questions are stored for each tree; those above its depth are moot."""

_STOPS = ".।。!?"

FIRST = {
    "iterations": 300,
    "depth": 6,
    "learning_rate": 0.08,
    "l2_leaf_reg": 6,
    "subsample": 0.7,
    "rsm": 0.25,
}
SECOND = {
    "iterations": 500,
    "depth": 8,
    "learning_rate": 0.05,
    "l2_leaf_reg": 10,
    "subsample": 0.5,
    "rsm": 0.1,
    "random_strength": 3,
}
"""How the forests grow. The second has more and deeper trees, each from half of the lines and a
tenth of the columns: over four folds the log-loss of whole pages falls from 0.071 to 0.069, and at
0.4 % of the words lost 0.3 % more of their boilerplate goes. The same for the first gains nothing.
"""

KINDS = {
    "ad": "ad",
    "button": "navigation",
    "byline": "credit",
    "caption": "image-credit",
    "comment": "comment-prompt",
    "cookie": "paywall",
    "disclaimer": "disclaimer",
    "form": "newsletter",
    "metadata": "metadata",
    "nav": "navigation",
    "newsletter": "newsletter",
    "paywall": "paywall",
    "related": "related",
    "share-widget": "share",
    "tags": "metadata",
}
"""The labels' kinds in our words; what is labelled "other" teaches no kind."""


def _words(text: str) -> int:
    """How many words the product counts; two characters of a script without spaces are one."""
    return features_of(text, words_of(text)).words


def _few(sentence: str, words: int) -> str:
    """The first words of a sentence, as a heading or an item has them."""
    bare, split = sentence.rstrip(_STOPS), sentence.split()
    if _words(sentence) > 2 * len(split):
        return bare[: 2 * words]
    return " ".join(bare.split()[:words]).rstrip(",;:")


def _join(sentences: Iterable[str]) -> str:
    """Sentences in a row, with a space after those that want one."""
    return "".join(f"{one}{'' if one.endswith('。') else ' '}" for one in sentences).rstrip()


def recipe(news: Sequence[str], chance: random.Random) -> list[str]:
    """A title, an opening, a heading over quantities, a heading over numbered steps."""
    bullet = chance.choice(["- ", "* ", "• ", ""])
    items = [
        f"{bullet}{chance.randint(1, 500)} {chance.choice(['g', 'ml', 'kg', ''])} {_few(one, 2)}"
        for one in news[5 : 5 + chance.randint(3, 9)]
    ]
    steps = [f"{i}. {one}" for i, one in enumerate(news[20 : 20 + chance.randint(2, 6)], 1)]
    return [
        _few(news[0], 6),
        news[1],
        _few(news[2], 1),
        *items,
        _few(news[3], 1),
        *steps,
        f"{_few(news[4], 2)}: {chance.randint(1, 90)}",
    ]


def table(news: Sequence[str], chance: random.Random) -> list[str]:
    """Two paragraphs, a heading, and rows of cells split by tabs or bars or glued."""
    joint = chance.choice(["\t", " | ", ""])
    rows = [
        joint.join([_few(one, 1).title(), str(chance.randint(1, 900)), _few(one[::-1], 1).title()])
        for one in news[8 : 8 + chance.randint(3, 10)]
    ]
    return [_few(news[0], 7), news[1], news[2], _few(news[3], 3), *rows, news[4]]


def poem(news: Sequence[str], chance: random.Random) -> list[str]:
    """Short lines, the same one now and then."""
    lines = [_few(one, chance.randint(4, 8)) + chance.choice(["", ",", "."]) for one in news[1:15]]
    if chance.random() < 0.5:
        lines[4] = lines[9] = lines[0]
    return [_few(news[0], 4), *lines[: chance.randint(6, 14)]]


def interview(news: Sequence[str], chance: random.Random) -> list[str]:
    """Questions and answers, with or without letters before them."""
    ask, answer = chance.choice([("Q: ", "A: "), ("", ""), ("– ", "")])
    turns = [
        line
        for i in range(3, 3 + 2 * chance.randint(3, 8), 2)
        for line in (
            f"{ask}{_few(news[i], chance.randint(3, 9))}?",
            f"{answer}{news[i + 1] if chance.random() < 0.7 else _few(news[i + 1], 3) + '.'}",
        )
    ]
    return [_few(news[0], 7), news[1], *turns]


def timeline(news: Sequence[str], chance: random.Random) -> list[str]:
    """Dates or times of day, each above or before a line of text."""

    def stamp() -> str:
        hour, minute = chance.randint(0, 23), chance.randint(0, 59)
        year, month = chance.randint(1990, 2026), chance.randint(1, 12)
        return chance.choice([f"{hour:02}:{minute:02}", f"{year}-{month:02}", str(year)])

    entries = [[stamp(), one.rstrip(".")] for one in news[3 : 3 + chance.randint(3, 10)]]
    if chance.random() < 0.4:
        return [_few(news[0], 7), news[1], *(": ".join(entry) for entry in entries)]
    return [_few(news[0], 7), news[1], _few(news[2], 1), *(x for entry in entries for x in entry)]


def sections(news: Sequence[str], chance: random.Random) -> list[str]:
    """Headings, alone or numbered, over paragraphs and bullets of a few words."""
    lines = [_few(news[0], 7)]
    for i in range(1, 1 + 4 * chance.randint(2, 7), 4):
        number = chance.choice(["", "", f"{i // 4 + 1}. "])
        lines.append(number + _few(news[i], chance.randint(1, 6)))
        lines.append(f"{news[i + 1]} {news[i + 2]}")
        if chance.random() < 0.4:
            lines += [f"• {_few(news[i + k], chance.randint(2, 9))}" for k in (1, 2, 3)]
    return lines


def facts(news: Sequence[str], chance: random.Random) -> list[str]:
    """A paragraph and labels with values."""
    pairs = [
        f"{_few(one, chance.randint(1, 3))}: {_few(one[::-1], 2)} {chance.randint(1, 2000)}"
        for one in news[3 : 3 + chance.randint(3, 10)]
    ]
    return [_few(news[0], 7), news[1], *pairs]


def headlines(news: Sequence[str], chance: random.Random) -> list[str]:
    """Nothing but headlines."""
    return [_few(one, chance.randint(4, 10)) for one in news[: chance.randint(3, 9)]]


def report(news: Sequence[str], chance: random.Random) -> list[str]:
    """A headline, paragraphs, and short sentences at the end: who was asked, what comes next."""
    told = chance.randint(3, 7)
    short = sorted(news[told + 1 :], key=len)[:8]
    return [_few(news[0], 7), *news[1 : told + 1], *chance.sample(short, chance.randint(1, 3))]


FORMS = (recipe, table, poem, interview, timeline, sections, facts, headlines, report, report)

CALLS = frozenset({"ad", "newsletter", "share", "related"})
"""Kinds of boilerplate that stand inside articles; what follows may be content all the same."""


@dataclass(frozen=True, eq=False)
class Example:
    """A page in one view, with what does not depend on the fold."""

    page: str
    site: str
    language: str
    view: str
    texts: list[str]
    labels: list[int | None]
    kinds: list[str | None]
    own: np.ndarray
    cues: Cues
    words: np.ndarray


def sentences_of(path: Path) -> dict[str, list[str]]:
    """The sentences of each language, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        for row in rows:
            language, sentence = row.rstrip("\n").split("\t", 1)
            found[language].append(sentence)
    return dict(sorted(found.items()))


def stop_words(sentences: Mapping[str, Sequence[str]]) -> frozenset[int]:
    """Hashes of the most frequent tokens of every language."""
    found: set[int] = set()
    for known in sentences.values():
        seen = Counter(token for one in known for token in set(tokens_of(one)) if token != "0")
        ranked = sorted(seen.items(), key=lambda item: (-item[1], item[0]))
        found.update(hash_of(token) for token, _ in ranked[:STOP_WORDS])
    return frozenset(found)


class Examples:
    """Makes examples of pages and sentences."""

    def __init__(self, sentences: Mapping[str, Sequence[str]]) -> None:
        self.sentences = sentences
        self.stops = stop_words(sentences)
        self.packs = Packs(config_folder() / "boilerplate")
        self.known: dict[tuple[str, str], Line] = {}
        self.random = random.Random(SEED)
        self.codes = [code for code in sentences if not code.startswith("eng")]

    def of_pages(self, pages: Iterable[Mapping[str, Any]]) -> Iterator[Example]:
        """Every page in its three views and once with foreign content."""
        for page in pages:
            lines = [line for line in page["lines"] if line["text"].strip()]
            views = {
                "res": [line for line in lines if line.get("r")],
                "art": [line for line in lines if line.get("a")],
                "full": lines,
            }
            code = canonical(page["lang"])
            for view, chosen in views.items():
                if any(line["label"] == 1 for line in chosen):
                    texts = [line["text"] for line in chosen]
                    yield self.example(page, view, chosen, texts, [code] * len(texts))
            if views["res"]:
                yield self.foreign(page, views["res"])
                yield self.form(page, views["res"])

    def foreign(self, page: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]) -> Example:
        """The page with news of another language in the place of its content."""
        code = self.random.choice(self.codes)
        news = self.sentences[code]
        at = self.random.randrange(len(news) - 400)
        texts, codes = [], []
        for line in lines:
            if line["label"] != 1:
                texts.append(line["text"])
                codes.append("en")
                continue
            text, at = news[at], (at + 1) % len(news)
            shape = self.line(line["text"], canonical(page["lang"])).features
            if line.get("kind") == "title":
                text = _few(text, max(shape.words, TITLE_WORDS))
            elif line.get("kind") == "heading" or not shape.sentence:
                text = _few(text, self.random.randint(2, 9))
            else:
                while _words(text) < 0.75 * shape.words:
                    text, at = _join([text, news[at]]), (at + 1) % len(news)
            texts.append(text)
            codes.append("und")
        return self.example(page, "foreign", lines, texts, codes)

    def form(self, page: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]) -> Example:
        """A recipe, table, poem, interview or the like, often with the page's own furniture.

        Few news pages hold such forms, and their short lines look like menus.
        """
        code = self.random.choice(["eng", *self.random.choices(self.codes, k=1)])
        news = self.sentences[code]
        at = self.random.randrange(len(news) - 60)
        content = FORMS[self.random.randrange(len(FORMS))](news[at : at + 60], self.random)
        known = [i for i, line in enumerate(lines) if line["label"] == 1]
        head = [line for line in lines[: known[0]] if line["label"] == 0] if known else []
        tail = [line for line in lines[known[-1] + 1 :] if line["label"] == 0] if known else []
        if self.random.random() < 0.5:
            head, tail = [], []
        body = [{"label": 1, "text": text} for text in content]
        calls = [line for line in lines if line["label"] == 0 and line.get("kind") in CALLS]
        if calls and self.random.random() < 0.5:
            body.insert(-self.random.randint(1, 3), dict(self.random.choice(calls)))
        rows = [*head, *body, *tail]
        own = canonical(page["lang"])
        codes = ["und" if line["label"] == 1 else own for line in rows]
        return self.example(page, "forms", rows, [line["text"] for line in rows], codes)

    def of_news(self) -> Iterator[Example]:
        """Pages that are nothing but content, three for each language."""
        for code in self.codes:
            news = self.sentences[code]
            for number in range(3):
                at = self.random.randrange(len(news) - 100)
                texts = [_few(news[at], self.random.randint(5, 12))] if number < 2 else []
                for _ in range(self.random.randint(2, 9)):
                    size = self.random.randint(1, 3)
                    texts.append(_join(news[at + 1 : at + 1 + size]))
                    at += size
                page = {"id": f"news-{code}", "site": f"news-{code}", "lang": ""}
                lines = [{"label": 1} for _ in texts]
                yield self.example(page, "news", lines, texts, ["und"] * len(texts))

    def line(self, text: str, code: str) -> Line:
        """A line as the product reads it; the views of a page share theirs."""
        if (text, code) not in self.known:
            self.known[text, code] = read_line(text, text, code, self.packs)
        return self.known[text, code]

    def example(
        self,
        page: Mapping[str, Any],
        view: str,
        lines: Sequence[Mapping[str, Any]],
        texts: list[str],
        codes: Sequence[str],
    ) -> Example:
        """Everything about a page that the folds share."""
        read = [self.line(text, code) for text, code in zip(texts, codes, strict=True)]
        rows, hashes = own_rows(read, "", self.stops)
        return Example(
            page["id"],
            page["site"],
            canonical(page["lang"]),
            view,
            texts,
            [line["label"] for line in lines],
            [line.get("kind") for line in lines],
            np.array(rows, np.float32),
            cues_of(hashes),
            np.array([line.features.words for line in read], np.float32),
        )


def fold_of(site: str, folds: int, salt: str = "") -> int:
    """The fold of a site: never the same site in training and test."""
    return crc32((salt + site).encode()) % folds


@dataclass(frozen=True, eq=False)
class LearntCues:
    """Cues by hash with their weights, and how they lean to the kinds."""

    codes: list[int]
    weights: np.ndarray
    leanings: np.ndarray
    usual: np.ndarray
    kinds: list[str]

    @property
    def table(self) -> KnownCues:
        """The weights, rounded as they are stored."""
        return KnownCues(
            np.array(self.codes, np.uint32), self.weights.astype(np.float64) / CUE_STEPS
        )


def learn_cues(examples: Sequence[Example], *, kinds: bool = False) -> LearntCues:
    """Logistic regression over the cues of all lines, each line of a page once."""
    sites: dict[int, set[str]] = defaultdict(set)
    lines: list[tuple[set[int], int, float, str | None]] = []
    seen: set[tuple[str, str]] = set()
    for one in examples:
        if one.view not in ("res", "art", "full"):
            continue
        weight = {"res": 1.0, "art": 0.7, "full": 0.25}[one.view]
        for i, (text, label, kind) in enumerate(zip(one.texts, one.labels, one.kinds, strict=True)):
            if label is None or (one.page, text) in seen:
                continue
            seen.add((one.page, text))
            codes = one.cues.of_line(i).tolist()
            lines.append((set(codes), 1 - label, weight, None if label else KINDS.get(kind or "")))
            for code in codes:
                sites[code].add(one.site)
    known = sorted(code for code, where in sites.items() if len(where) >= CUE_SITES)
    place = {code: i for i, code in enumerate(known)}
    cells = [
        (row, place[code])
        for row, line in enumerate(lines)
        for code in sorted(line[0])
        if code in place
    ]
    rows, columns = np.array(cells).T
    table = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), (len(lines), len(known)))
    found = LogisticRegression(C=0.5, solver="liblinear", random_state=0).fit(
        table, [line[1] for line in lines], sample_weight=[line[2] for line in lines]
    )
    best = np.argsort(-np.abs(found.coef_[0]), kind="stable")[:CUES]
    best = np.sort(best)
    weights = np.clip(np.round(found.coef_[0][best] * CUE_STEPS), -32000, 32000).astype(np.int16)
    names, leanings, usual = [], np.zeros((len(best), 0)), np.zeros(0)
    if kinds:
        told = [i for i, line in enumerate(lines) if line[3]]
        names = sorted({str(lines[i][3]) for i in told})
        by_kind = LogisticRegression(C=1.0, solver="lbfgs", max_iter=300).fit(
            table[told][:, best], [names.index(str(lines[i][3])) for i in told]
        )
        leanings, usual = by_kind.coef_.T, by_kind.intercept_
    stored = np.clip(np.round(leanings * LEANING_STEPS), -127, 127).astype(np.int8)
    return LearntCues([known[i] for i in best], weights, stored, usual.astype(np.float32), names)


def table_of(one: Example, cues: KnownCues, hidden: np.ndarray | None = None) -> np.ndarray:
    """The table for the first stage; in hidden lines neither cues nor rules are seen."""
    table = np.hstack([one.own, cues.rows(cues.places(one.cues))])
    if hidden is not None:
        columns = [i for i, name in enumerate((*OWN, *CUE)) if name.startswith(("rule", "cue"))]
        table[np.ix_(hidden, columns)] = 0
    return first_table(table)


def hidden_lines(one: Example, chance: np.random.Generator) -> np.ndarray | None:
    """Lines whose words are hidden, so that the model learns to do without them."""
    if one.view == "foreign":
        return chance.random(len(one.texts)) < 0.5
    if chance.random() < 0.12:
        return chance.random(len(one.texts)) < 0.7
    return None


def chosen_lines(one: Example, chance: np.random.Generator) -> tuple[np.ndarray, ...]:
    """Which lines of a page are learnt from, as what, and how much each counts.

    Content counts by its words, since words are what must not be lost. Most of the menus of a
    whole page are left out: there are far too many of them.
    """
    labels = np.array([-1 if label is None else 1 - label for label in one.labels])
    weights = np.where(labels == 0, 0.5 + np.minimum(one.words, 80) / 16, 1.0) * VIEWS[one.view]
    chosen = labels >= 0
    if one.view == "full":
        menu = np.array([kind in ("nav", "related", "tags", "other") for kind in one.kinds])
        chosen &= ~(menu & (labels == 1) & (chance.random(len(labels)) < 0.6))
    return chosen, labels, weights


@dataclass(frozen=True, eq=False)
class Trained:
    """The languages that it knows well, cues, and the two stages."""

    languages: list[str]
    cues: LearntCues
    first: CatBoostClassifier
    second: CatBoostClassifier

    def scores(self, one: Example) -> np.ndarray:
        """The probability of boilerplate for each line of a page."""
        table = table_of(one, self.cues.table)
        return probability(self.second, second_table(table, probability(self.first, table)))


def probability(trees: CatBoostClassifier, table: np.ndarray) -> np.ndarray:
    """The probability of boilerplate for each row."""
    return trees.predict_proba(table)[:, 1].astype(np.float32)


def fit(
    tables: Sequence[np.ndarray],
    samples: Sequence[tuple[np.ndarray, ...]],
    members: Iterable[int],
    growth: Mapping[str, float],
) -> CatBoostClassifier:
    """Boost oblivious trees on the chosen lines of some pages."""
    members = list(members)
    rows = np.vstack([tables[i][samples[i][0]] for i in members])
    labels = np.concatenate([samples[i][1][samples[i][0]] for i in members])
    weights = np.concatenate([samples[i][2][samples[i][0]] for i in members])
    trees = CatBoostClassifier(
        **growth,
        border_count=BORDERS,
        bootstrap_type="Bernoulli",
        random_seed=SEED,
        thread_count=1,
        verbose=0,
        allow_writing_files=False,
    )
    return trees.fit(Pool(rows, labels, weight=weights))


def train(examples: Sequence[Example]) -> Trained:
    """Cues, then the first stage on unseen cues, then the second on unseen first scores."""
    chance = np.random.default_rng(SEED)
    inner = [fold_of(one.site, INNER_FOLDS, "inner") for one in examples]
    cues = [
        learn_cues([one for one, at in zip(examples, inner, strict=True) if at != fold]).table
        for fold in range(INNER_FOLDS)
    ]
    tables = [
        table_of(one, cues[at], hidden_lines(one, chance))
        for one, at in zip(examples, inner, strict=True)
    ]
    samples = [chosen_lines(one, chance) for one in examples]
    said: list[np.ndarray] = [np.zeros(0)] * len(examples)
    for fold in range(INNER_FOLDS):
        trees = fit(tables, samples, (i for i, at in enumerate(inner) if at != fold), FIRST)
        for i, at in enumerate(inner):
            if at == fold:
                said[i] = probability(trees, tables[i])
    everything = range(len(examples))
    first = fit(tables, samples, everything, FIRST)
    wider = [second_table(table, one) for table, one in zip(tables, said, strict=True)]
    second = fit(wider, samples, everything, SECOND)
    return Trained(known_languages(examples), learn_cues(examples, kinds=True), first, second)


def known_languages(examples: Iterable[Example]) -> list[str]:
    """The languages of which pages of enough sites were seen."""
    sites: dict[str, set[str]] = defaultdict(set)
    for one in examples:
        if one.language:
            sites[one.language].add(one.site)
    return sorted(language for language in sites if len(sites[language]) >= LANGUAGE_SITES)


def arrays_of(trees: CatBoostClassifier, name: str, scratch: Path) -> dict[str, np.ndarray]:
    """The trees as the arrays that :class:`pipeline.strip.trees.Forest` is made of."""
    trees.save_model(str(scratch), format="json")
    told = json.loads(scratch.read_text())
    depth = max(len(tree["splits"] or []) for tree in told["oblivious_trees"])
    scratch.unlink()
    questions: dict[tuple[int, float], int] = {}
    asked, leaves = [], []
    for tree in told["oblivious_trees"]:
        own = [
            questions.setdefault((split["float_feature_index"], split["border"]), len(questions))
            for split in tree["splits"] or []
        ]
        # CatBoost's first split decides the lowest bit; the bits are packed highest first. The
        # bits above the tree's depth ask any question: leaves are repeated to make them moot.
        values = np.array(tree["leaf_values"])
        bits = [*([0] * (LEVELS - len(own))), *reversed(own)]
        asked.append(bits)
        leaves.append(np.tile(values, 2**depth // len(values)))
    scale, bias = told["scale_and_bias"]
    return {
        f"{name}-features": np.array([feature for feature, _ in questions], np.uint8),
        f"{name}-borders": np.array([border for _, border in questions], np.float32),
        f"{name}-asked": np.array(asked, np.uint16),
        f"{name}-leaves": (np.array(leaves) * scale).astype(np.float16),
        f"{name}-bias": np.array(bias[0], np.float32),
    }


def export(trained: Trained, stops: frozenset[int], path: Path) -> str:
    """Write the weights; returns their SHA-256."""
    cues = trained.cues
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_suffix(".json")
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        cues=np.array(cues.codes, np.uint32),
        weights=cues.weights,
        leanings=cues.leanings,
        usual=cues.usual,
        kinds=np.array(cues.kinds),
        languages=np.array(trained.languages),
        stops=np.array(sorted(stops), np.uint32),
        **arrays_of(trained.first, "first", scratch),
        **arrays_of(trained.second, "second", scratch),
    )
    path.write_bytes(buffer.getvalue())
    return hashlib.sha256(buffer.getvalue()).hexdigest()


def main() -> None:
    """Train on everything, and models that have not seen some sites or languages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--out", type=Path, help="where to write the weights")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate in so many folds")
    parser.add_argument("--languages", action="store_true", help="learn from English pages alone")
    parser.add_argument("--models", type=Path, help="folder for the weights of each fold")
    options = parser.parse_args()
    pages = [json.loads(row) for row in options.pages.read_text("utf-8").splitlines()]
    maker = Examples(sentences_of(options.sentences))
    examples = [*maker.of_pages(pages), *maker.of_news()]
    if options.out:
        print(export(train(examples), maker.stops, options.out))
    language = {page["site"]: page["lang"] for page in pages}
    held: dict[str, set[str]] = defaultdict(set)
    for site in language:
        if options.folds:
            held[f"fold-{fold_of(site, options.folds)}"].add(site)
        if options.languages and language[site] != "en":
            held["english-alone"].add(site)
    for name, sites in sorted(held.items()):
        rest = [one for one in examples if one.site not in sites]
        weights = options.models / f"{name}.npz"
        print(name, len(sites), export(train(rest), maker.stops, weights), flush=True)
        (options.models / f"{name}.json").write_text(json.dumps(sorted(sites)), "utf-8")


if __name__ == "__main__":
    main()
