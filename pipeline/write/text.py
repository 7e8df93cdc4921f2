"""A document as plain text: the kept segments and the white space that belongs between them."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.document import Document


def render(document: Document) -> str:
    """The clean text, ending in one line end; empty where nothing is kept.

    White space is made regular, words are not touched: line ends become LF, at most one blank line
    stands between two lines, indentation stays. Where segments were removed, their neighbours are
    as far apart as the widest gap among them.
    """
    return "".join(_pieces(document)).rstrip(" \t\n") + "\n" if _any_text(document) else ""


def _any_text(document: Document) -> bool:
    return any(segment.kept and segment.text for segment in document.segments)


def _pieces(document: Document) -> Iterator[str]:
    """Texts and gaps in order, from the first kept text on."""
    gap = ""
    started = False
    for segment in document.segments:
        if segment.kept and segment.text:
            yield gap if started else _indentation(gap)
            yield segment.text
            started = True
            gap = _tidy(segment.sep)
        else:
            gap = _wider(gap, _tidy(segment.sep))


def _tidy(sep: str) -> str:
    """White space with LF line ends, no blanks before them, and at most one blank line."""
    lines = sep.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) == 1:
        return sep
    return "\n" * min(len(lines) - 1, 2) + lines[-1]


def _wider(first: str, second: str) -> str:
    """The larger line distance of two gaps, with the indentation of the later one."""
    breaks = max(first.count("\n"), second.count("\n"))
    return "\n" * breaks + _indentation(second) if breaks else first or second


def _indentation(gap: str) -> str:
    return gap.rpartition("\n")[2]
