"""The gate: pages written for this test, in many languages, and the floors they must reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.strip import keep_flags

GATE = Path(__file__).parent / "data" / "gate.txt"
FLOOR_ALL = 0.9
"""Share of the boilerplate lines that goes, over all pages. No line of content may go at all."""

FLOOR_PAGE = 0.7
"""The same for each page."""


def pages() -> Iterator[tuple[str, list[str], list[bool]]]:
    """Language, lines, and for each line whether it is content."""
    for part in GATE.read_text("utf-8").split("# ")[1:]:
        language, *rows = part.strip().splitlines()
        yield language, [row[2:] for row in rows], [row.startswith("+ ") for row in rows]


@pytest.mark.parametrize("page", list(pages()), ids=lambda page: page[0])
def test_no_sentence_of_news_goes_and_most_furniture_does(
    page: tuple[str, list[str], list[bool]],
) -> None:
    language, lines, content = page
    keep = keep_flags(lines, language)
    rows = list(zip(lines, content, keep, strict=True))
    assert [line for line, own, kept in rows if own and not kept] == []
    left = [line for line, own, kept in rows if not own and kept]
    assert len(left) <= (1 - FLOOR_PAGE) * content.count(False), left


def test_the_floor_over_all_pages() -> None:
    left = total = 0
    for language, lines, content in pages():
        keep = keep_flags(lines, language)
        total += content.count(False)
        left += sum(kept and not own for own, kept in zip(content, keep, strict=True))
    assert total > 100
    assert left <= (1 - FLOOR_ALL) * total
