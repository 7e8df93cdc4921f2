"""The seeds, line by line: which go is written down in ``data/seeds.json`` as line numbers."""

import json
from pathlib import Path

import pytest

from pipeline.repair import repair
from pipeline.strip import keep_flags

ROOT = Path(__file__).parents[2]
REMOVED: dict[str, list[int]] = json.loads(
    (Path(__file__).parent / "data" / "seeds.json").read_text("utf-8")
)


@pytest.mark.parametrize("name", sorted(REMOVED))
def test_exactly_the_boilerplate_of_a_seed_goes(name: str) -> None:
    lines = (ROOT / "seeds" / name).read_text("utf-8").split("\n")
    keep = keep_flags([repair(line).strip() for line in lines], "en")
    assert [number for number, kept in enumerate(keep, 1) if not kept] == REMOVED[name]
