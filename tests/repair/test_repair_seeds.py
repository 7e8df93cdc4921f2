"""The sample items: one is damaged in nineteen lines, four are sound."""

from pathlib import Path

import pytest

from pipeline.document import Document, replay
from pipeline.read.segments import segment_text
from pipeline.repair import repair
from pipeline.repair.stage import mend

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
EXPECTED = [
    *("📊", "📊", "💡", "⚡", "🧠", "🔑", "•", "•", "•", "•", "•", "📊▸", "🛠️", "🔮", "⏳", "📰"),
    *("→", "👉", "↗"),
]


def read(number):
    return SEEDS[number].read_bytes().decode()


def test_nineteen_lines_get_back_their_symbols():
    before, after = read(3).split("\n"), repair(read(3)).split("\n")
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    found = ["".join(c for c in new if not c.isascii()) for _, new in changed]
    # The five bullets stand behind a bullet that was sound.
    assert [symbols.removeprefix("•") or symbols for symbols in found] == EXPECTED


def test_everything_else_in_these_lines_stays():
    before, after = read(3), repair(read(3))
    assert [c for c in before if c.isascii()] == [c for c in after if c.isascii()]
    assert not any("\u0e00" <= char <= "\u0e7f" for char in after)


@pytest.mark.parametrize("number", [0, 1, 2, 4])
def test_sound_items_stay(number):
    text = read(number)
    assert repair(text) == text


def test_the_stage_says_the_same_with_replayable_edits():
    document = mend(Document("item", segment_text(read(3))))
    assert document.body == repair(read(3))
    assert sum(bool(segment.edits) for segment in document.segments) == len(EXPECTED)
    for segment in document.segments:
        assert replay(segment.source, segment.edits) == segment.text
        assert not segment.flags
