"""Golden test: the five real inputs through the whole pipeline, with no model for Russian."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import Config, Pipeline
from pipeline.flow import Cleaned

ROOT = Path(__file__).parent.parent
SEEDS = {path.name[:3]: path for path in sorted((ROOT / "seeds").glob("*.txt"))}

REMOVED = {
    "000": {3, 21, 22, 23, 24, 25},
    "001": {4},
    "002": {1, 5, 41, 43, 46},
    "003": {1, 5, 6, 28, 68, 70, 72, 74, 76, 77},
    "004": set(),
}
"""Line numbers of the boilerplate, as a person reading the files would mark it."""


@pytest.fixture(scope="module")
def cleaned() -> dict[str, Cleaned]:
    config = Config.model_validate({"translate": {"missing": "keep"}})
    with Pipeline.from_config(config) as pipeline:
        return {
            name: pipeline.clean_text(path.read_bytes().decode("utf-8"), path.name)
            for name, path in SEEDS.items()
        }


@pytest.mark.parametrize("name", sorted(REMOVED))
def test_the_boilerplate_goes_and_nothing_else(cleaned: dict[str, Cleaned], name: str) -> None:
    lines = cleaned[name].record["lines"]
    assert {line["line"] for line in lines if "removed" in line} == REMOVED[name]


@pytest.mark.parametrize("name", ["000", "001", "002", "004"])
def test_sound_files_are_not_touched(cleaned: dict[str, Cleaned], name: str) -> None:
    assert not [line for line in cleaned[name].record["lines"] if "edits" in line]


def test_the_damaged_file_is_whole_again(cleaned: dict[str, Cleaned]) -> None:
    result = cleaned["003"]
    repaired = [line for line in result.record["lines"] if "edits" in line]
    assert len(repaired) == 19
    assert not any("\u0e00" <= char <= "\u0e7f" for char in result.document.body)
    for line in ("⚡ 30-Second TL;DR", "🧠 Deep Insight", "🛠️ Technical Deep Dive", "⏳ Timeline"):
        assert line in result.text.splitlines()


def test_languages_are_right_line_by_line(cleaned: dict[str, Cleaned]) -> None:
    for name, result in cleaned.items():
        for line in result.record["lines"]:
            russian = name == "000" and line["line"] <= 2
            letterless = not any(map(str.isalpha, line["text"]))
            expected = "zxx" if letterless else "ru" if russian else "en"
            assert line["language"] == expected, (name, line)


def test_what_cannot_be_translated_stays_and_is_flagged(cleaned: dict[str, Cleaned]) -> None:
    result = cleaned["000"]
    first = SEEDS["000"].read_text("utf-8").splitlines()[0]
    assert result.text.splitlines()[0] == first
    assert result.record["lines"][0]["flags"] == ["untranslated", "model-missing"]
    assert result.record["models"] == {"ru": "missing"}
