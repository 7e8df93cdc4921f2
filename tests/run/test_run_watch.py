"""Runs without end: what comes is cleaned once it has come to rest."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from filelock import FileLock

from pipeline.config import Config
from pipeline.errors import ConfigError, RunLocked
from pipeline.run.report import RunReport
from pipeline.run.runner import WORK_FOLDER
from pipeline.run.scan import Choice
from pipeline.run.stop import Stop
from pipeline.run.watch import watch
from tests.run.conftest import Notes


class Script(Stop):
    """Does one thing in each pause between two looks at the input, and then ends the watch."""

    def __init__(self, *steps: object) -> None:
        super().__init__()
        self.steps = list(steps)

    def wait(self, seconds: float) -> None:
        assert seconds >= 0.01
        if self.steps:
            self.steps.pop(0)()  # type: ignore[operator]
        else:
            self.signal = signal.SIGTERM


def settings(config: Config, quiet_s: float) -> Config:
    return Config.model_validate(
        {**config.model_dump(), "run": {"quiet_s": quiet_s, "poll_s": 0.01}}
    )


def test_what_comes_is_cleaned_and_only_runs_with_work_are_told(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    def write() -> None:
        (feed / "new.txt").write_text("A new item\n", "utf-8")

    told: list[RunReport] = []
    report = watch(
        feed,
        tmp_path / "out",
        settings(tricky, 0),
        notes.watcher,
        told.append,
        Script(lambda: None, write, lambda: None),
        Choice(force=True),
    )
    assert [one.done for one in told if one.done] == [5, 1]
    assert (tmp_path / "out/new.txt").read_text("utf-8") == "A new item+\n"
    assert (report.ended, report.exit_code) == ("SIGTERM", 143)


def test_a_file_that_was_touched_a_moment_ago_is_left_alone(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    told: list[RunReport] = []
    report = watch(
        feed,
        tmp_path / "out",
        settings(tricky, 3600),
        notes.watcher,
        told.append,
        Script(),
        Choice(),
    )
    assert told == []
    assert report.waiting == 5


def test_another_run_is_waited_for_except_at_the_beginning(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    work = tmp_path / "out" / WORK_FOLDER
    work.mkdir(parents=True)
    lock = FileLock(work / "lock")
    config = settings(tricky, 0)
    with lock, pytest.raises(RunLocked):
        watch(feed, tmp_path / "out", config, notes.watcher, print, Script(), Choice())
    stop = Script(lock.acquire, lock.release)
    watch(feed, tmp_path / "out", config, notes.watcher, lambda _: None, stop, Choice())
    assert "another run is at work" in notes.notices[0]


def test_what_may_have_passed_is_tried_now_and_then_and_not_at_every_look(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (feed / "new.TXT").write_text("Takes the output of its neighbour\n", "utf-8")
    (feed / "new.txt").write_text("Its output is taken\n", "utf-8")
    (feed / "pipe.txt").symlink_to("/dev/null")

    def looks(retry_s: float) -> list[int]:
        told: list[RunReport] = []
        monkeypatch.setattr("pipeline.run.watch.RETRY_S", retry_s)
        stop = Script(lambda: None, lambda: None)
        watch(
            feed, tmp_path / "out", settings(tricky, 0), notes.watcher, told.append, stop, Choice()
        )
        return [one.failed for one in told if one.failed]

    assert looks(retry_s=3600) == [2]
    assert looks(retry_s=0) == [2, 2, 2]


def test_after_work_the_next_look_is_soon(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    pauses: list[float] = []

    class Timed(Script):
        def wait(self, seconds: float) -> None:
            pauses.append(seconds)
            super().wait(seconds)

    config = settings(tricky, 0)
    stop = Timed(lambda: None)
    watch(feed, tmp_path / "out", config, notes.watcher, lambda _: None, stop, Choice())
    assert pauses[0] == config.run.poll_s
    assert pauses[1] >= config.run.poll_s


def test_an_input_that_is_gone_is_waited_for_except_at_the_beginning(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    config, away = settings(tricky, 0), tmp_path / "away"

    def come_back() -> None:
        away.rename(feed)
        (feed / "new.txt").write_text("A new item\n", "utf-8")

    stop = Script(lambda: feed.rename(away), lambda: None, come_back)
    watch(feed, tmp_path / "out", config, notes.watcher, lambda _: None, stop, Choice())
    assert notes.notices == [f"{feed} does not exist"]
    assert (tmp_path / "out/new.txt").read_text("utf-8") == "A new item+\n"
    with pytest.raises(ConfigError, match="does not exist"):
        watch(away, tmp_path / "new", config, notes.watcher, print, Script(), Choice())


def test_an_output_that_cannot_be_used_ends_the_watch(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    def spoil() -> None:
        (tmp_path / "out").rename(tmp_path / "aside")
        (tmp_path / "out").write_text("in the way", "utf-8")

    with pytest.raises(ConfigError, match="cannot be used as output folder"):
        watch(
            feed,
            tmp_path / "out",
            settings(tricky, 0),
            notes.watcher,
            lambda _: None,
            Script(spoil),
            Choice(),
        )
