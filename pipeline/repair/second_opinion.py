"""What ftfy says about a line that our own judgement leaves alone.

ftfy knows by heart which sequences of Western and Central European pages are broken, even where
they stand alone and win few points here. Of its many fixes only the change of encoding is used:
the others rewrite sound text.
"""

from __future__ import annotations

from collections.abc import Iterator

from ftfy import TextFixerConfig, fix_encoding_and_explain
from ftfy.badness import badness

from pipeline.repair.oddness import oddness
from pipeline.repair.record import Repair
from pipeline.repair.spans import has_control, is_text

_ENCODING_ONLY = TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_encoding=True,
    restore_byte_a0=True,
    replace_lossy_sequences=False,
    decode_inconsistent_utf8=False,  # takes × before a quote for Hebrew
    fix_c1_controls=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)


def second_opinion(text: str) -> Iterator[Repair]:
    """The lines that ftfy decodes to something that looks better by both measures."""
    start = 0
    for line in text.splitlines(keepends=True):
        if not line.isascii() and badness(line):
            yield from _ask(line, start)
        start += len(line)


def _ask(line: str, start: int) -> Iterator[Repair]:
    """The stretch of a line that ftfy changes, if its change is sound."""
    fixed, steps = fix_encoding_and_explain(line, _ENCODING_ONLY)
    done = [(step.action, step.parameter) for step in steps or ()]
    if ("decode", "utf-8") not in done or has_control(fixed) or not all(map(is_text, fixed)):
        return
    gain = oddness(line) - oddness(fixed) + badness(line) - badness(fixed)
    if gain <= 0:
        return
    head = _shared(line, fixed)
    tail = _shared(line[head:][::-1], fixed[head:][::-1])
    pages = [page.replace("sloppy-windows-", "cp") for action, page in done if action == "encode"]
    yield Repair(
        start + head,
        line[head : len(line) - tail],
        fixed[head : len(fixed) - tail],
        code_pages=tuple(dict.fromkeys(pages)),
        layers=len(pages),
        lost=0,
        gain=gain,
    )


def _shared(one: str, other: str) -> int:
    """The number of characters with which both begin."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
