"""From opinions about passages to the languages of a document.

A detector sees one passage and knows nothing else. Here its answers are read in the light of what
is likely in a document, of the passages around, and of the language that the source declares; and
it is decided which of them to believe.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from pipeline.detect.apart import SURE, cut_apart
from pipeline.detect.detector import Vote
from pipeline.detect.heard import NONE, Identify, Passage, hear, look_at
from pipeline.detect.passages import passages
from pipeline.detect.script import languages_in
from pipeline.detect.smooth import smooth
from pipeline.languages import LANGUAGES

How = Literal["script", "model", "prior", "inherited", "letterless", "undecided"]

_LONG = 80
"""Letters from which a passage no longer inherits: a detector that cannot tell the language of so
much text has met one that it does not know."""

_HOME = "en"
"""Most of what is read is in this language, and to take it for a foreign one does the most harm: it
would be translated."""

_HOME_WEIGHT = 6.0
"""How much likelier a document is in the home language than in any other, before it is read. The
combined detector was fitted with the same number (``benchmarks/detect_fit_weights.py``)."""

_DECLARED_WEIGHT = 12.0
"""The same for the language that the source declares: twice as likely as the home language, so that
one clear line outweighs it."""

_NONE_WEIGHT = 0.2
"""The same for languages outside the table, all together."""

_SHORT = 25
_CLEAR = 2.0
"""Below so many letters, how much likelier than any other the home language must be, or another
than it, for a passage to be believed to be in it, however little confidence is asked for. Of 20
characters from 78 languages (NTREX-128, unseen sentences), 1 / 2 / 3 let 1.2 / 0.9 / 0.9% of the
English ones pass for foreign and 1.3 / 0.9 / 0.6% of the foreign for English; 93.9 / 93.6 / 93.5%
are right."""

_AT_HOME = 0.6
"""Share of the letters of long passages from which a document is in the home language. In documents
that are English for the most part, 0.5 / 0.6 / 0.7 / 0.8 / 0.9 let 1.1 / 1.1 / 1.7 / 3.4 / 5.0% of
the lines that are nothing but names pass for foreign; at 0.5, English lines become undetermined
(``benchmarks/detect_documents.py --tune``)."""

_STRANGE = 0.1
"""What a passage's evidence for a language counts for, in such a document, if no long passage is in
that language: brands and names must not drag each other into one. At 1 / 0.3 / 0.1 / 0.03, 6.6 /
1.3 / 0.3 / 0.0% of the lines of names in English documents pass for foreign, and 76 / 67 / 62 / 42%
of the short foreign lines of mostly English ones keep their language
(``benchmarks/detect_documents.py --tune``)."""

_LIKE = 0.1
"""The least probability, by itself, of a passage that is no short one to be in the home language,
for it to inherit that: romanised Hindi is not English because the lines around it are. No English
passage of 25 letters and more becomes undetermined for it; at 0.2, one in five hundred does
(``benchmarks/detect_documents.py --tune``)."""

_EVIDENT = 0.999
"""What a detector is so sure of, neighbours that say the same need not confirm."""

_STATES = 12
"""Languages that a document is thought to be in at most, the likeliest; each costs time."""

_WORTH = 0.02
"""Share of a passage that makes a language worth a thought."""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a line, from character ``start`` up to ``end``, and its language."""

    start: int
    end: int
    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Decision:
    """A language, how sure it is (0 to 1), how it was decided, and what the detectors said.

    ``parts`` is empty unless the line is in several languages; then ``code`` is that of most
    letters. ``votes`` are about the line's first passage.
    """

    code: str
    confidence: float
    how: How
    votes: tuple[Vote, ...] = ()
    parts: tuple[Part, ...] = ()


def decide(
    lines: Sequence[str], identify: Identify, min_confidence: float, declared: str | None = None
) -> list[Decision]:
    """The language of each line of one document.

    A passage without letters is ``zxx``; a script that only one language is written in decides;
    else the detector's opinion is smoothed over the document, and believed if it is sure enough.
    What is not stays undetermined.

    Args:
        lines: the lines in order.
        identify: a detector; sees passages without addresses, 1,000 characters at most.
        min_confidence: from which probability on a language is believed, 0 to 1.
        declared: the language that the source declares for its texts.
    """
    return decide_each([lines], identify, min_confidence, declared)[0]


def decide_each(
    documents: Sequence[Sequence[str]],
    identify: Identify,
    min_confidence: float,
    declared: str | None = None,
    *,
    in_quotations: bool = True,
) -> list[list[Decision]]:
    """The same for several documents, which takes less time than one after the other.

    Without ``in_quotations``, nobody looks for another language in the quotations of a line; that
    takes a third of the time, and hardly ever changes what the line as a whole is in.
    """
    lines = [line for lines in documents for line in lines]
    looks = [look_at(place, text) for place, line in enumerate(lines) for text in passages(line)]
    heard = cut_apart(hear(looks, identify), identify, in_quotations=in_quotations)
    decided: list[list[Decision]] = []
    start = end = done = 0
    for document in documents:
        done += len(document)
        while end < len(heard) and heard[end].line < done:
            end += 1
        decided.append(_decide(document, heard[start:end], min_confidence, declared))
        start = end
    return decided


def _decide(
    lines: Sequence[str], looks: Sequence[Passage], bar: float, declared: str | None
) -> list[Decision]:
    """Decide the lines of one document, once all has been heard."""
    worded = [look for look in looks if look.script]
    settled = iter(_settle_all(worded, bar, declared))
    decided = [next(settled) if look.script else _LETTERLESS for look in looks]
    if len(decided) == len(lines):
        return decided
    pairs = zip(looks, decided, strict=True)
    return [_together(list(group)) for _, group in groupby(pairs, key=lambda pair: pair[0].line)]


_LETTERLESS = Decision("zxx", 1.0, "letterless")


def _settle_all(looks: Sequence[Passage], bar: float, declared: str | None) -> list[Decision]:
    """Decide all passages with words, each in the light of the others."""
    if not looks:
        return []
    if all(look.proven for look in looks):
        return [Decision(look.proven, 1.0, "script") for look in looks]
    if _is_clear(looks, bar):
        return [
            Decision(*look.shares[0], "script" if look.proven else "model", look.opinion.votes)
            for look in looks
        ]
    codes = _thinkable(looks)
    alone = [_alone(look, codes) for look in looks]
    strangers = _strangers(looks, alone, declared, bar)
    if declared:
        codes[declared] = _DECLARED_WEIGHT
    if len(looks) == 1:
        odds = [_alone(looks[0], codes)] if declared else alone
    else:
        total = _HOME_WEIGHT + len(LANGUAGES)
        prior = {code: weight / total for code, weight in codes.items()}
        odds = smooth([_in_document(look, codes, strangers) for look in looks], prior)
    seen = zip(looks, alone, odds, strict=True)
    return [_settle(look, own, told, declared, strangers, bar) for look, own, told in seen]


def _is_clear(looks: Sequence[Passage], bar: float) -> bool:
    """Whether all passages are evidently in one language: there is nothing left to weigh."""
    code, _ = looks[0].first
    return code != NONE and all(
        one == code and share >= max(bar, _EVIDENT) for one, share in (look.first for look in looks)
    )


def _thinkable(looks: Sequence[Passage]) -> dict[str, float]:
    """The languages that a document may be in, and how likely each is before it is read."""
    sums: dict[str, float] = {}
    for look in looks:
        for code, share in look.shares:
            if share >= _WORTH:
                sums[code] = sums.get(code, 0.0) + share
    likeliest = sorted(sums, key=lambda code: (-sums[code], code))[:_STATES]
    proven = [look.proven for look in looks if look.proven]
    weights = dict.fromkeys([_HOME, *likeliest, *proven, NONE], 1.0)
    weights[_HOME] = _HOME_WEIGHT
    weights[NONE] = _NONE_WEIGHT
    return weights


def _strangers(
    looks: Sequence[Passage],
    alone: Sequence[Mapping[str, float]],
    declared: str | None,
    bar: float,
) -> frozenset[str]:
    """The languages that no long passage is in, of a document that is in the home language.

    To a detector, a brand or a name is a word of a language that happens to have such words.
    """
    spoken: dict[str, int] = {}
    for look, odds in zip(looks, alone, strict=True):
        code = max(odds, key=odds.__getitem__)
        if look.letters >= _SHORT and odds[code] >= bar:
            spoken[code] = spoken.get(code, 0) + look.letters
    if spoken.get(_HOME, 0) <= _AT_HOME * sum(spoken.values()):
        return frozenset()
    heard = {code for look in looks for code, _ in look.shares}
    return frozenset(heard - spoken.keys() - {declared, NONE})


def _in_document(
    look: Passage, codes: Mapping[str, float], strangers: frozenset[str]
) -> dict[str, float]:
    """How well each language explains a passage; strangers less, where it may be at home."""
    evidence = look.evidence(codes)
    if _HOME in evidence:
        for code in strangers & evidence.keys():
            evidence[code] *= _STRANGE
    return evidence


def _alone(look: Passage, codes: Mapping[str, float]) -> dict[str, float]:
    """The probability of each language, from what is likely anywhere and the passage itself.

    They add up to 1 with that of the languages that were not thought of.
    """
    odds = {code: share * codes[code] for code, share in look.evidence(codes).items()}
    unthought = look.doubt * (1 - len(odds) / (len(languages_in(look.script)) + 1))
    total = sum(odds.values()) + unthought
    return {code: value / total for code, value in odds.items()}


def _settle(
    look: Passage,
    alone: Mapping[str, float],
    odds: Mapping[str, float],
    declared: str | None,
    strangers: frozenset[str],
    bar: float,
) -> Decision:
    """Decide one passage for good, given its probabilities by itself and all told."""
    if look.proven:
        return Decision(look.proven, 1.0, "script")
    own = max(alone, key=alone.__getitem__)
    code = max(odds, key=odds.__getitem__)
    sure_alone = own != NONE and alone[own] >= bar
    unheard = look.letters >= _LONG and not sure_alone
    even = look.letters < _SHORT and _is_even(odds, code)
    overruled = code == _HOME and own in strangers and alone[own] >= max(bar, SURE)
    unlike = code == _HOME and look.letters >= _SHORT and alone[_HOME] < _LIKE
    if code == NONE or odds[code] < bar or unheard or even or overruled or unlike:
        confidence = 0.0 if code == NONE else min(odds[code], 1.0)
        return Decision(NONE, confidence, "undecided", look.opinion.votes)
    how: How = "prior" if code == declared else "inherited"
    if sure_alone and code == own:
        how = "model"
    return Decision(code, min(odds[code], 1.0), how, look.opinion.votes)


def _is_even(odds: Mapping[str, float], code: str) -> bool:
    """Whether it is nearly even if a passage is in the home language or in another."""
    home = odds.get(_HOME, 0.0)
    if code != _HOME:
        return _CLEAR * home > odds[code]
    return _CLEAR * max(share for other, share in odds.items() if other != _HOME) > home


def _together(pairs: Sequence[tuple[Passage, Decision]]) -> Decision:
    """The decision on a line, from those on its passages."""
    if len(pairs) == 1:
        return pairs[0][1]
    sizes: dict[str, int] = {}
    for look, decision in pairs:
        if decision.code not in (NONE, "zxx"):
            sizes[decision.code] = sizes.get(decision.code, 0) + look.letters
    if not sizes:
        return max(pairs, key=lambda pair: pair[0].letters)[1]
    main = max(sizes, key=lambda code: sizes[code])
    ours = [(look.letters, decision) for look, decision in pairs if decision.code == main]
    confidence = sum(size * one.confidence for size, one in ours) / sizes[main]
    how = max(ours, key=lambda pair: pair[0])[1].how
    votes = pairs[0][1].votes
    parts = _parts(pairs) if len(sizes) > 1 else ()
    return Decision(main, confidence, how, votes, parts)


def _parts(pairs: Sequence[tuple[Passage, Decision]]) -> tuple[Part, ...]:
    """The runs of a line in one language each; what has no letters belongs to the run before."""
    parts: list[Part] = []
    start = 0
    for look, decision in pairs:
        end = start + len(look.text)
        if parts and decision.code in (parts[-1].code, "zxx"):
            last = parts.pop()
            parts.append(
                Part(last.start, end, last.code, min(last.confidence, decision.confidence))
            )
        else:
            parts.append(Part(start, end, decision.code, decision.confidence))
        start = end
    return tuple(parts)
