import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.cli import main
from pipeline.config import Config, StripConfig
from pipeline.errors import ConfigError
from pipeline.flow import Pipeline
from pipeline.stage import Tools
from pipeline.strip.learn import propose, recurring_lines
from pipeline.strip.packs import load_pack
from pipeline.strip.stage import StripStage

PROMPT = "The tide table (on your wall) comes from us, and from nobody else: 100 % sailors."
PARTS = [
    "The ferry to the island was late by {} hours because of the wind on the open sea.",
    "Captain number {} said that nobody on board had asked for the money back so far.",
]


def items(count: int) -> list[list[str]]:
    """Items of a feed with a prompt at the foot of each, and a standing headline at the head."""
    return [["Harbour letters", *(one.format(n) for one in PARTS), PROMPT] for n in range(count)]


def test_what_recurs_becomes_a_rule_that_loads_and_takes_it(tmp_path: Path) -> None:
    text = propose(items(5), "Harbour Gazette!")
    path = tmp_path / "en.toml"
    path.write_text(text, "utf-8")
    pack = load_pack(path)
    assert [rule.name for rule in pack.rules] == ["harbour-gazette-1"]
    (entry,) = tomllib.loads(text)["rule"]
    assert entry["example"] == PROMPT
    assert "# in 5 items" in text


def test_two_items_prove_nothing() -> None:
    assert recurring_lines(items(2)) == []
    assert "[[rule]]" not in propose(items(2), "harbour")


def test_the_command_reads_a_folder_and_changes_nothing(tmp_path: Path) -> None:
    for number, lines in enumerate(items(4)):
        (tmp_path / f"{number}.txt").write_text("\n".join(lines), "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    result = CliRunner().invoke(main, ["learn", str(tmp_path)])
    assert result.exit_code == 0
    assert len(tomllib.loads(result.stdout)["rule"]) == 1
    assert "left out" in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=80))
def test_any_recurring_line_makes_a_pack_that_loads(tmp_path_factory, foot: str) -> None:  # type: ignore[no-untyped-def]
    feed = [[*lines[:-1], foot] for lines in items(4)]
    path = tmp_path_factory.mktemp("learn") / "en.toml"
    path.write_text(propose(feed, foot), "utf-8", newline="")
    assert len(load_pack(path).rules) <= 1


def test_what_a_shipped_rule_takes_anyway_is_not_proposed() -> None:
    feed = [[*lines, "Subscribe to our newsletter"] for lines in items(5)]
    assert [one.text for one in recurring_lines(feed, "en")] == [PROMPT]


def test_reviewed_rules_work_from_a_folder_of_ones_own(tmp_path: Path) -> None:
    own = tmp_path / "my-rules"
    own.mkdir()
    (own / "gazette.toml").write_text(propose(items(5), "gazette"), "utf-8")
    text = "\n\n".join(items(6)[5])
    config = Config(flow=["repair", "detect", "strip"])
    assert PROMPT in Pipeline(config).clean_text(text).text
    with_own = config.model_copy(update={"strip": StripConfig(rules=str(own))})
    cleaned = Pipeline(with_own).clean_text(text)
    assert PROMPT not in cleaned.text
    assert cleaned.record["lines"][-1]["removed"]["rule"] == "gazette-1"
    assert Pipeline(config).fingerprint != Pipeline(with_own).fingerprint


def test_a_folder_without_rules_and_names_that_stand_twice_are_refused(tmp_path: Path) -> None:
    config = Config(strip=StripConfig(rules=str(tmp_path)))
    with pytest.raises(ConfigError, match="holds no rules"):
        StripStage(config).open(Tools(tmp_path, lambda _: None))
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text(propose(items(5), "gazette"), "utf-8")
    with pytest.raises(ConfigError, match="gazette-1: another file"):
        StripStage(config).open(Tools(tmp_path, lambda _: None))
