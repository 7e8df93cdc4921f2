"""From guesses about single lines to the languages of a document.

A detector sees one line and is asked for a language whatever the line. Here it is decided which of
its answers to believe, and what to do about lines that are too short to tell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pipeline.detect.script import dominant, language_by_script, languages_in, letters, plain

How = Literal["script", "model", "prior", "inherited", "letterless", "undecided"]

_MOST_CHARACTERS = 1_000
"""How much of a line a detector sees: on sentences of 150 characters it is right 99 times in 100
already, and a line may have millions."""

_LONG = 80
"""Letters from which a line no longer inherits: a detector that cannot tell the language of so
much text has met one that it does not know."""

_CLEAR = 2 / 3
"""Share of the letters in confident lines of a script that a language needs to be inherited. Of the
lines of short English documents under a foreign headline, 0.3 / 2.1 / 7.1% stay undetermined at
0.5 / 0.67 / 0.8; below one half, who prevails would be chance."""

_HOME = "en"
"""Most of what is read is in this language, and to take it for a foreign one does the most harm: it
would be translated. So a line that may be in it does not inherit another."""

_HOME_BAR = 0.4
"""Confidence from which a line may be in the home language. Bars of none / 0.4 / 0.6 let 3.5 / 6.7
/ 13% of short English lines on foreign pages pass for foreign and leave 5.3 / 2.3 / 0.6% of the
short lines of foreign documents undetermined.

These constants were measured by ``benchmarks/detect_documents.py``. A higher bar for short lines
that contradict their document was tried there and dropped: confidences that are fair at every
length need none. It kept 0.1% of short English lines from being called foreign and cost a tenth of
the short foreign headlines."""


class Decision(NamedTuple):
    """A language code, how sure it is (0 to 1), and how it was decided."""

    code: str
    confidence: float
    how: How


@dataclass(frozen=True, slots=True)
class _Guess:
    """What is known of a line before its neighbours are looked at."""

    decision: Decision
    likeliest: str
    script: str
    letters: int


def decide(
    lines: Sequence[str],
    identify: Callable[[str], tuple[str, float]],
    min_confidence: float,
    prior: str | None = None,
) -> list[Decision]:
    """The language of each line of one document.

    A line without letters is ``zxx``; a script that only one language is written in decides;
    else the detector does, if it is sure enough. What is left inherits the language of the
    document's confident lines in the same script, where one clearly prevails, or is taken to be in
    ``prior`` where there are none; otherwise it stays undetermined.

    Args:
        lines: the lines in order.
        identify: a detector; sees lines without addresses and handles, 1,000 characters at most.
        min_confidence: from which confidence on the detector is believed, 0 to 1.
        prior: the language that the source declares for its texts.
    """
    guesses = [_guess(line, identify, min_confidence) for line in lines]
    scripts = dict.fromkeys(guess.script for guess in guesses)
    heritage = {script: _prevailing(guesses, script, prior) for script in scripts}
    return [_settle(guess, heritage[guess.script]) for guess in guesses]


def _guess(
    line: str, identify: Callable[[str], tuple[str, float]], min_confidence: float
) -> _Guess:
    """Look at one line alone."""
    text = plain(line)
    script = dominant(text)
    if not script:
        return _Guess(Decision("zxx", 1.0, "letterless"), "zxx", "", 0)
    proven = language_by_script(text)
    if proven:
        return _Guess(Decision(proven, 1.0, "script"), proven, script, letters(text))
    code, confidence = identify(text[:_MOST_CHARACTERS])
    if code != "und" and confidence >= min_confidence:
        decision = Decision(code, confidence, "model")
    else:
        decision = Decision("und", confidence, "undecided")
    return _Guess(decision, code, script, letters(text))


def _prevailing(guesses: Sequence[_Guess], script: str, prior: str | None) -> Decision | None:
    """The language that lines of a script may inherit: that of most letters, if it is clear."""
    weights: dict[str, int] = {}
    for guess in guesses:
        if guess.script == script and guess.decision.how in ("model", "script"):
            code = guess.decision.code
            weights[code] = weights.get(code, 0) + guess.letters
    if weights:
        code = max(weights, key=weights.__getitem__)
        share = weights[code] / sum(weights.values())
        return Decision(code, share, "inherited") if share >= _CLEAR else None
    if prior in languages_in(script):
        return Decision(prior, 0.5, "prior")
    return None


def _settle(guess: _Guess, heir: Decision | None) -> Decision:
    """Decide one line for good, given what lines of its script may inherit."""
    decision = guess.decision
    if heir is None or guess.letters >= _LONG:
        return decision
    if guess.likeliest == _HOME != heir.code and decision.confidence >= _HOME_BAR:
        return decision
    return heir if decision.how == "undecided" else decision
