"""The memory of feeds over runs: what it knows, when it counts, and that nothing disturbs it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.config import Config
from pipeline.read.feeds import feed_of
from pipeline.run.feeds import StoredFeeds
from pipeline.run.runner import WORK_FOLDER, run
from pipeline.strip.memory import MAX_ITEMS
from tests.run.conftest import Notes, tree

PROMPT = "The tide table comes from us alone"
FLOW = Config(flow=["repair", "detect", "strip"])


def item(number: int, *foot: str) -> str:
    """An article that no other resembles."""
    name = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")
    lines = [
        f"Captain {name} sails again",
        f"The boat called {name} left the harbour at noon with a cargo of salt and old newspapers.",
        f"On board the {name} nobody had slept, for the storm had lasted until the early morning.",
        *foot,
    ]
    return "\n\n".join(lines) + "\n"


def write(folder: Path, numbers: range, *foot: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (folder / f"{number:03}.txt").write_text(item(number, *foot), "utf-8")


def clean(source: Path, out: Path, config: Config = FLOW, **orders: object) -> None:
    report = run(source, out, config, Notes().watcher, **orders)  # type: ignore[arg-type]
    assert not report.failed


def left(out: Path) -> list[str]:
    """The outputs that still hold the prompt."""
    return sorted(path.stem for path in out.rglob("*.txt") if PROMPT in path.read_text("utf-8"))


def rows(out: Path) -> list[tuple[str, str, int]]:
    with closing(sqlite3.connect(out / WORK_FOLDER / "state.sqlite")) as database:
        return database.execute("SELECT feed, id, turn FROM feed_items ORDER BY id").fetchall()


@pytest.mark.parametrize(
    ("id", "feed"),
    [
        ("gazette/a.txt", "gazette"),
        ("gazette/2024/06-04/a.txt", "gazette"),
        ("north/gazette/2024/a.txt", "north/gazette"),
        ("a.txt", "."),
        ("2024/a.txt", "."),
        ("lusa/1/a.txt", "Lusa"),
    ],
)
def test_an_item_belongs_to_its_folder_or_to_what_the_configuration_says(
    id: str, feed: str
) -> None:
    assert feed_of(id, {"lusa/*": "Lusa", "*/never/*": "never"}) == feed


def test_what_recurs_in_a_folder_goes_in_its_first_run(tmp_path: Path) -> None:
    write(tmp_path / "in" / "coast", range(4), PROMPT)
    write(tmp_path / "in" / "town", range(4, 6), PROMPT)
    clean(tmp_path / "in", tmp_path / "out")
    assert left(tmp_path / "out") == ["004", "005"]


def test_the_third_item_goes_when_they_come_one_by_one(tmp_path: Path) -> None:
    for number in range(4):
        write(tmp_path / "in", range(number, number + 1), PROMPT)
        clean(tmp_path / "in", tmp_path / "out")
    assert left(tmp_path / "out") == ["000", "001"]
    assert [turn for _, _, turn in rows(tmp_path / "out")] == [1, 2, 3, 4]


def test_a_document_done_again_counts_once(tmp_path: Path) -> None:
    from pipeline.run.scan import Choice

    write(tmp_path / "in", range(2), PROMPT)
    for _ in range(3):
        clean(tmp_path / "in", tmp_path / "out", choice=Choice(force=True))
    assert left(tmp_path / "out") == ["000", "001"]
    assert len(rows(tmp_path / "out")) == 2


def test_one_worker_or_three_give_the_same(tmp_path: Path) -> None:
    write(tmp_path / "in" / "coast", range(30), PROMPT)
    write(tmp_path / "in" / "coast" / "2024", range(30, 40), PROMPT, "Salt and newspapers weekly")
    for workers in (1, 3):
        config = FLOW.model_copy(update={"run": FLOW.run.model_copy(update={"workers": workers})})
        clean(tmp_path / "in", tmp_path / f"out{workers}", config)
    assert tree(tmp_path / "out1") == tree(tmp_path / "out3")
    assert left(tmp_path / "out1") == []


def test_named_feeds_are_one_wherever_their_items_lie(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "in" / f"desk-{'abc'[number]}", range(number, number + 1), PROMPT)
    clean(tmp_path / "in", tmp_path / "apart")
    assert left(tmp_path / "apart") == ["000", "001", "002"]
    together = FLOW.model_copy(update={"feeds": {"desk-*": "desks"}})
    clean(tmp_path / "in", tmp_path / "together", together)
    assert left(tmp_path / "together") == []


def test_what_failed_is_forgotten_and_the_memory_is_bounded(tmp_path: Path) -> None:
    write(tmp_path / "in", range(MAX_ITEMS + 20), PROMPT)
    (tmp_path / "in" / "empty.txt").write_text("", "utf-8")
    (tmp_path / "in" / "binary.txt").write_bytes(bytes(range(256)) * 20)
    report = run(tmp_path / "in", tmp_path / "out", FLOW, Notes().watcher)
    assert sum(report.reasons.values()) == 2
    kept = [id for _, id, _ in rows(tmp_path / "out")]
    assert MAX_ITEMS - 2 <= len(kept) <= MAX_ITEMS
    assert not {"empty.txt", "binary.txt"} & set(kept)
    assert left(tmp_path / "out") == []
    with closing(StoredFeeds(tmp_path / "out" / WORK_FOLDER / "state.sqlite")) as feeds:
        assert len(feeds.feed(".").items) == len(kept)
        assert feeds.feed("elsewhere").items == ()


def test_a_killed_run_leaves_the_memory_as_an_undisturbed_one(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    write(source / "coast", range(MAX_ITEMS + 60), PROMPT)
    (tmp_path / "flow.toml").write_text('flow = ["repair", "detect", "strip"]\n', "utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(out)]
    command += ["--config", str(tmp_path / "flow.toml"), "--workers", "2"]
    process = subprocess.Popen(command, env=os.environ, start_new_session=True)
    deadline = time.monotonic() + 60
    while len(list(out.rglob("*.txt"))) < 40 and time.monotonic() < deadline:
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert list(out.rglob("*.txt"))

    clean(source, out)
    clean(source, tmp_path / "undisturbed")
    assert tree(out) == tree(tmp_path / "undisturbed")
    assert rows(out) == rows(tmp_path / "undisturbed")


def test_a_flow_without_stripping_remembers_nothing(tmp_path: Path) -> None:
    write(tmp_path / "in", range(3), PROMPT)
    clean(tmp_path / "in", tmp_path / "out", Config(flow=["repair"]))
    assert rows(tmp_path / "out") == []


def test_explain_judges_by_what_the_runs_remember_and_leaves_no_trace(tmp_path: Path) -> None:
    write(tmp_path / "in" / "coast", range(4), PROMPT)
    (tmp_path / "flow.toml").write_text('flow = ["repair", "detect", "strip"]\n', "utf-8")
    config = ["--config", str(tmp_path / "flow.toml")]
    clean(tmp_path / "in", tmp_path / "out")
    before = sorted(path.name for path in (tmp_path / "out" / WORK_FOLDER).iterdir())
    words = ["explain", str(tmp_path / "in" / "coast" / "001.txt"), *config]
    alone = CliRunner().invoke(main, words)
    known = CliRunner().invoke(main, [*words, "--output", str(tmp_path / "out")])
    assert (alone.exit_code, known.exit_code) == (0, 0)
    assert "recurs-in-feed" not in alone.stdout
    assert "in 3 of the feed's last 3 other items" in known.stdout
    assert "feed: coast" in known.stdout
    assert sorted(path.name for path in (tmp_path / "out" / WORK_FOLDER).iterdir()) == before
    nowhere = CliRunner().invoke(main, [*words, "--output", str(tmp_path / "in")])
    assert nowhere.exit_code == 2
