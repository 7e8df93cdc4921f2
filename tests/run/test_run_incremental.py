"""What a second run does about inputs that changed, were touched, moved, deleted or failed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import pipeline.run.worker as worker
from pipeline.config import Config
from pipeline.errors import ConfigError, ExitCode, RunAborted
from pipeline.run.plan import Shard, ShardReport
from pipeline.run.report import RunReport
from pipeline.run.runner import Watcher, run
from pipeline.run.scan import Choice
from tests.run.conftest import Notes, tree


class Again:
    """Runs over one feed, in this process, that trust the times of files however young."""

    def __init__(self, feed: Path, out: Path, config: Config) -> None:
        self.feed, self.out, self.config = feed, out, config
        self.notes = Notes()

    def __call__(self, **orders: object) -> RunReport:
        self.notes = Notes()
        return run(self.feed, self.out, self.config, self.notes.watcher, fail_fast=True, **orders)


@pytest.fixture
def again(
    feed: Path, tmp_path: Path, tricky: Config, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Again]:
    monkeypatch.setattr(worker, "_TICK_NS", -(10**12))
    return Again(feed, tmp_path / "out", tricky)


@pytest.fixture
def no_work(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Forbid any further work on documents."""

    def work(_: object, shard: Shard) -> ShardReport:
        raise AssertionError(shard)

    return lambda: monkeypatch.setattr(worker.Worker, "work", work)


def test_unchanged_files_are_not_read(again: Again, no_work: Callable[[], None]) -> None:
    again()
    no_work()
    assert again().unchanged == 5


def test_a_touched_file_is_read_once_and_not_cleaned(
    again: Again, no_work: Callable[[], None]
) -> None:
    again()
    before = tree(again.out)
    (again.feed / "a/0.txt").touch()
    report = again()
    assert (report.todo, report.done, report.unchanged, report.left) == (1, 0, 5, 0)
    assert tree(again.out) == before
    no_work()
    assert again().unchanged == 5


def test_a_change_that_keeps_size_and_time_is_seen(again: Again) -> None:
    again()
    path = again.feed / "a/0.txt"
    times = path.stat()
    path.write_text(path.read_text("utf-8").replace("Body", "Soul"), "utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert again().done == 1
    assert "Soul" in (again.out / "a/0.txt").read_text("utf-8")


def test_the_time_of_a_file_that_has_just_changed_is_not_trusted(
    again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_TICK_NS", 10**15)
    again()
    report = again()
    assert (report.todo, report.done, report.unchanged) == (5, 0, 5)


@pytest.mark.parametrize("name", ["a/1.txt", "a/1.json"])
def test_an_output_that_lost_its_end_is_written_again(again: Again, name: str) -> None:
    again()
    whole = (again.out / name).read_bytes()
    (again.out / name).write_bytes(whole[:-1])
    assert again().done == 1
    assert (again.out / name).read_bytes() == whole


def test_a_file_that_keeps_changing_is_left_to_the_next_run(
    again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = worker.read_bytes

    def read(path: Path, most: int) -> bytes:
        data = real(path, most)
        if path.name == "0.txt":
            path.write_bytes(data + b"more\n")
        return data

    with monkeypatch.context() as patch:
        patch.setattr(worker, "read_bytes", read)
        report = again()
    assert (report.done, again.notes.lost()) == (4, {"a/0.txt": "changing"})
    assert again().done == 1
    assert not (again.out / "quarantine").exists()


def test_a_file_that_changes_once_while_it_is_read_is_read_again(
    again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = worker.read_bytes
    path = again.feed / "a/0.txt"

    def read(asked: Path, most: int) -> bytes:
        data = real(asked, most)
        if asked == path and b"second" not in data:
            path.write_text("The second version\n", "utf-8")
        return data

    monkeypatch.setattr(worker, "read_bytes", read)
    assert again().done == 5
    assert (again.out / "a/0.txt").read_text("utf-8") == "The second version+\n"
    assert again().unchanged == 5


def test_a_file_deleted_during_the_run_is_no_failure(again: Again) -> None:
    watcher = Watcher(
        lambda _: (again.feed / "a/0.txt").unlink(), again.notes.results.append, print
    )
    report = run(again.feed, again.out, again.config, watcher)
    assert (report.done, report.gone, report.failed, report.left) == (4, 1, 0, 0)
    assert report.exit_code == ExitCode.OK


def test_an_input_that_vanishes_as_a_whole_ends_the_run(again: Again, tmp_path: Path) -> None:
    watcher = Watcher(lambda _: again.feed.rename(tmp_path / "away") and None, print, print)
    with pytest.raises(RunAborted, match="vanished while it was read"):
        run(again.feed, again.out, again.config, watcher)


def test_what_failed_waits_until_it_changes_or_is_asked_for(again: Again) -> None:
    bad = again.feed / "bad.txt"
    bad.write_bytes(b"")
    assert again().failed == 1
    report = again()
    assert (report.todo, report.failed, report.failing) == (0, 0, 1)
    assert report.exit_code == ExitCode.SOME_FAILED
    assert (again.out / "quarantine").exists()
    report = again(choice=Choice(retry=True))
    assert (report.todo, report.failed, report.failing) == (1, 1, 0)
    bad.write_text("Good now\n", "utf-8")
    assert again().done == 1
    assert not (again.out / "quarantine").exists()


def test_what_failed_is_tried_again_under_another_configuration(again: Again) -> None:
    (again.feed / "bad.txt").write_bytes(b"")
    again()
    again.config = Config(flow=["tricky"], plugins={"tricky": {"mark": "!"}})
    assert again().failed == 1


def test_a_failure_that_lies_around_the_document_is_tried_in_every_run(again: Again) -> None:
    (again.feed / "big.txt").write_bytes(b"x" * 3000)
    strict = Config.model_validate({**again.config.model_dump(), "read": {"max_bytes": 2500}})
    generous, again.config = again.config, strict
    assert again().failed == 1
    assert again().failed == 1
    again.config = generous
    assert again().done == 1


def test_a_note_on_a_failure_goes_with_its_input(again: Again) -> None:
    (again.feed / "bad.txt").write_bytes(b"")
    again()
    (again.feed / "bad.txt").unlink()
    assert again().exit_code == ExitCode.OK
    assert not (again.out / "quarantine").exists()


def test_since_and_the_quiet_period_leave_files_out(again: Again) -> None:
    ahead = 10**18 * 4
    report = again(choice=Choice(since_ns=ahead))
    assert (report.todo, report.waiting) == (0, 5)
    report = again(choice=Choice(before_ns=0))
    assert (report.todo, report.waiting) == (0, 5)
    report = again(choice=Choice(since_ns=1, before_ns=ahead))
    assert (report.done, report.waiting) == (5, 0)


def test_prune_removes_the_output_of_what_is_gone_and_nothing_else(again: Again) -> None:
    again()
    (again.feed / "b/c/3.txt").unlink()
    (again.feed / "b/c/4.txt").rename(again.feed / "renamed.txt")
    (again.out / "mine.txt").write_text("not of our making")
    kept = again()
    assert (kept.done, kept.pruned) == (1, 0)
    assert (again.out / "b/c/3.txt").exists()
    assert again(prune=True).pruned == 2
    assert sorted(name for name in tree(again.out) if name.endswith(".txt")) == [
        "a/0.txt",
        "a/1.txt",
        "a/2.txt",
        "mine.txt",
        "renamed.txt",
    ]
    assert not (again.out / "b").exists()


def test_prune_takes_an_empty_input_for_a_mistake(again: Again) -> None:
    again()
    before = tree(again.out)
    again.feed.rename(again.feed.with_name("away"))
    again.feed.mkdir()
    assert again(prune=True).pruned == 0
    assert "nothing pruned" in again.notes.notices[0]
    assert tree(again.out) == before


def test_prune_spares_an_output_that_has_a_new_owner(again: Again) -> None:
    again()
    (again.feed / "a/0.txt").rename(again.feed / "a/0.TXT")
    assert again(prune=True).done == 1
    assert (again.out / "a/0.txt").exists()
    assert again(prune=True).unchanged == 5


def test_prune_spares_what_may_lie_in_a_folder_that_cannot_be_listed(
    again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    again()
    real = os.scandir

    def scandir(path: object) -> object:
        if path == again.feed / "b":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    report = again(prune=True)
    assert (report.pruned, again.notes.lost()) == (0, {"b": "refused"})
    assert (again.out / "b/c/3.txt").exists()


def test_output_that_would_replace_the_input_is_refused(again: Again, feed: Path) -> None:
    before = tree(feed)
    for source, out in ((feed, feed), (feed / "a/0.txt", feed / "a"), (feed, feed / "a/..")):
        with pytest.raises(ConfigError, match="would replace the input"):
            run(source, out, again.config, again.notes.watcher)
    assert tree(feed) == before
