"""Golden test: the examples through the whole pipeline, with the real Portuguese model."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import Config, Pipeline

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = str(tmp_path_factory.mktemp("models"))
    config = Config.model_validate({"models": {"folder": folder}})
    with Pipeline.from_config(config) as pipeline:
        return {
            path.stem: pipeline.clean_text(path.read_text("utf-8"), path.name).text
            for path in sorted(EXAMPLES.rglob("*.txt"))
        }


def test_numbers_addresses_and_emoji_survive(texts: dict[str, str]) -> None:
    storm = texts["001-temporal"]
    for whole in (
        "12,400",
        "€ 2,350,000",
        "7:30",
        "https://exemplo.pt/temporal-2026?ref=feed",
        "ajuda@exemplo.pt",
        "🌧️",
    ):
        assert whole in storm


def test_everything_that_stays_is_english(texts: dict[str, str]) -> None:
    for text in texts.values():
        words = text.lower().split()
        assert not {"não", "são", "uma", "dos", "para", "está"} & set(words)
        assert {"the", "in"} <= set(words)


def test_list_markers_and_blank_lines_stay(texts: dict[str, str]) -> None:
    lines = texts["001-temporal"].splitlines()
    assert sum(line.startswith("  • ") for line in lines) == 3
    assert "" in lines


def test_prompts_are_gone(texts: dict[str, str]) -> None:
    for text in texts.values():
        for word in ("newsletter", "facebook", "rights reserved"):
            assert word not in text.lower()


def test_english_lines_are_not_touched(texts: dict[str, str]) -> None:
    source = (EXAMPLES / "mixed/003-startup.txt").read_text("utf-8")
    kept = texts["003-startup"].splitlines()
    assert source.splitlines()[0] == kept[0]
    assert source.splitlines()[6] in kept
