from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from pipeline.config import Config
from pipeline.errors import ConfigError, ExitCode, RunAborted, RunLocked
from pipeline.run.runner import WORK_FOLDER, run
from pipeline.run.scan import Choice
from tests.run.conftest import TRICKY_STAGE, Notes, tree


def test_the_output_mirrors_the_input(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    out = tmp_path / "out"
    report = run(feed, out, tricky, notes.watcher)
    assert (report.found, report.done, report.failed, report.exit_code) == (5, 5, 0, ExitCode.OK)
    assert (out / "b/c/4.txt").read_text("utf-8") == "Title 4+\n\nBody of item 4.+\n"
    record = json.loads((out / "b/c/4.json").read_text("utf-8"))
    assert record["lines"][0]["edits"][0]["why"] == "told to"
    assert notes.total == len(notes.results) == 5
    assert sorted(path.name for path in (out / WORK_FOLDER).iterdir()) == [
        "lock",
        "memory.sqlite",
        "reports",
        "state.sqlite",
    ]


def test_the_state_file_of_a_run_is_whole_without_side_files(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    run(feed, tmp_path / "out", tricky, notes.watcher)
    names = [path.name for path in (tmp_path / "out" / WORK_FOLDER).iterdir()]
    assert not [name for name in names if name.endswith(("-wal", "-shm"))]


def test_a_second_run_has_nothing_to_do(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    out = tmp_path / "out"
    run(feed, out, tricky, notes.watcher)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.txt")}
    report = run(feed, out, tricky, notes.watcher)
    assert (report.done, report.unchanged) == (0, 5)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.txt")} == before


def test_force_redoes_everything(feed: Path, tmp_path: Path, tricky: Config, notes: Notes) -> None:
    run(feed, tmp_path / "out", tricky, notes.watcher)
    report = run(feed, tmp_path / "out", tricky, notes.watcher, choice=Choice(force=True))
    assert (report.done, report.unchanged) == (5, 0)


def test_only_what_changed_is_redone(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    out = tmp_path / "out"
    run(feed, out, tricky, notes.watcher)
    (feed / "a/0.txt").write_text("New title\n", "utf-8")
    (out / "a/1.txt").unlink()
    (out / "a/2.json").unlink()
    report = run(feed, out, tricky, notes.watcher)
    assert (report.done, report.unchanged) == (3, 2)
    assert (out / "a/0.txt").read_text("utf-8") == "New title+\n"


def test_a_changed_configuration_redoes_everything(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    run(feed, tmp_path / "out", tricky, notes.watcher)
    other = Config(flow=["tricky"], plugins={"tricky": {"mark": "!"}})
    report = run(feed, tmp_path / "out", other, notes.watcher)
    assert report.done == 5
    assert (tmp_path / "out/a/0.txt").read_text("utf-8") == "Title 0!\n\nBody of item 0.!\n"


def test_bad_input_fails_alone_and_the_rest_goes_on(
    feed: Path, tmp_path: Path, notes: Notes, tricky: Config
) -> None:
    (feed / "empty.txt").write_bytes(b"")
    (feed / "blank.txt").write_bytes(b" \n\n")
    (feed / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (feed / "huge.txt").write_bytes(b"x" * 3000)
    os.mkfifo(feed / "pipe.txt")
    (feed / "note.pdf").write_bytes(b"%PDF")
    config = Config.model_validate({**tricky.model_dump(), "read": {"max_bytes": 2500}})
    report = run(feed, tmp_path / "out", config, notes.watcher)
    lost = notes.lost()
    assert lost.pop("picture.txt") in ("binary", "too-large")
    assert lost == {
        "empty.txt": "empty",
        "blank.txt": "empty",
        "huge.txt": "too-large",
        "pipe.txt": "unreadable",
    }
    assert (report.done, report.failed, report.exit_code) == (5, 5, ExitCode.SOME_FAILED)
    assert report.ignored == {".pdf": 1}
    assert not (tmp_path / "out/empty.txt").exists()


def test_quarantine_says_what_happened_until_the_document_succeeds(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    (feed / "empty.txt").write_bytes(b"")
    out = tmp_path / "out"
    run(feed, out, tricky, notes.watcher)
    (note,) = (out / "quarantine").rglob("error.json")
    told = json.loads(note.read_text("utf-8"))
    assert (told["id"], told["reason"], told["stage"]) == ("empty.txt", "empty", "read")
    assert told["input"] == str(feed / "empty.txt")
    assert told["message"]
    assert told["advice"]
    (feed / "empty.txt").write_text("Now with words\n", "utf-8")
    report = run(feed, out, tricky, notes.watcher)
    assert (report.done, report.unchanged, report.failed) == (1, 5, 0)
    assert not (out / "quarantine").exists()


def test_two_inputs_with_one_output_are_a_collision(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    (feed / "a/0.TXT").write_text("same output\n", "utf-8")
    config = Config.model_validate({**tricky.model_dump(), "read": {"include": ["*.txt", "*.TXT"]}})
    report = run(feed, tmp_path / "out", config, notes.watcher)
    assert report.reasons == {"collision": 1}
    assert report.done == 5


def test_a_defect_fails_one_document_with_its_traceback(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    (feed / "bad.txt").write_text("BREAK\n", "utf-8")
    report = run(feed, tmp_path / "out", tricky, notes.watcher)
    assert (report.done, notes.lost()) == (5, {"bad.txt": "defect"})
    (note,) = (tmp_path / "out/quarantine").rglob("error.json")
    assert "ZeroDivisionError: told to break" in json.loads(note.read_text("utf-8"))["traceback"]


def test_fail_fast_lets_a_defect_through(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    (feed / "bad.txt").write_text("BREAK\n", "utf-8")
    with pytest.raises(ZeroDivisionError):
        run(feed, tmp_path / "out", tricky, notes.watcher, fail_fast=True)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_document_that_kills_its_worker_is_found_and_given_up(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes, workers: int
) -> None:
    (feed / "bad.txt").write_text("KILL\n", "utf-8")
    config = Config.model_validate({**tricky.model_dump(), "run": {"workers": workers}})
    report = run(feed, tmp_path / "out", config, notes.watcher)
    assert (report.done, notes.lost()) == (5, {"bad.txt": "crash"})


def test_one_worker_or_three_give_the_same_bytes(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    for workers in (1, 3):
        config = Config.model_validate({**tricky.model_dump(), "run": {"workers": workers}})
        run(feed, tmp_path / f"out{workers}", config, notes.watcher)
    assert tree(tmp_path / "out1") == tree(tmp_path / "out3")
    assert len(tree(tmp_path / "out1")) == 10


def test_a_second_run_at_the_same_time_is_refused(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    work = tmp_path / "out" / WORK_FOLDER
    work.mkdir(parents=True)
    with FileLock(work / "lock"), pytest.raises(RunLocked, match="another run"):
        run(feed, tmp_path / "out", tricky, notes.watcher)


def test_a_run_in_which_most_fails_is_stopped(tmp_path: Path, tricky: Config, notes: Notes) -> None:
    for number in range(30):
        item = tmp_path / "in" / f"{number}.txt"
        item.parent.mkdir(exist_ok=True)
        item.write_text("" if number % 4 else "fine\n", "utf-8")
    with pytest.raises(RunAborted, match=r"documents failed, \d+ of them with 'empty'"):
        run(tmp_path / "in", tmp_path / "out", tricky, notes.watcher)


def test_missing_input_and_unusable_output_are_named(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    with pytest.raises(ConfigError, match="nowhere"):
        run(tmp_path / "nowhere", tmp_path / "out", tricky, notes.watcher)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ConfigError, match="cannot be used as output folder"):
        run(feed, tmp_path / "file", tricky, notes.watcher)


def test_a_broken_state_file_is_begun_anew(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    run(feed, tmp_path / "out", tricky, notes.watcher)
    (tmp_path / "out" / WORK_FOLDER / "state.sqlite").write_bytes(b"no database at all" * 100)
    report = run(feed, tmp_path / "out", tricky, notes.watcher)
    assert (report.done, report.unchanged) == (5, 0)
    assert "state.sqlite: unusable" in notes.notices[0]
    assert run(feed, tmp_path / "out", tricky, notes.watcher).unchanged == 5


def full(path: object, *_: object) -> None:
    raise OSError(28, "No space left on device", str(path))


@pytest.mark.parametrize("place", ["pathlib.Path.write_bytes", "os.replace"])
def test_a_full_disk_ends_the_run_blames_no_document_and_keeps_what_was_there(
    feed: Path,
    tmp_path: Path,
    tricky: Config,
    notes: Notes,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    out = tmp_path / "out"
    run(feed, out, tricky, notes.watcher)
    before = tree(out)
    with monkeypatch.context() as patch:
        patch.setattr(place, full)
        with pytest.raises(RunAborted, match="No space left") as caught:
            run(feed, out, tricky, notes.watcher, choice=Choice(force=True), fail_fast=True)
    assert "make room" in caught.value.advice
    assert tree(out) == before
    assert run(feed, out, tricky, notes.watcher).unchanged == 5


def test_an_output_folder_inside_the_input_is_not_read(
    feed: Path, tricky: Config, notes: Notes
) -> None:
    for _ in range(2):
        run(feed, feed / "clean", tricky, notes.watcher)
    assert not (feed / "clean/clean").exists()


def test_the_plugin_fixture_is_a_real_distribution(
    install_plugin: Callable[[str, str, dict[str, str]], None],
) -> None:
    from importlib.metadata import entry_points

    install_plugin("probe_plugin", "class Stage: ...", {"probe": "Stage"})
    assert "probe" in entry_points(group="plainfeed.stages").names


def test_a_worker_that_cannot_start_ends_the_run_and_blames_no_document(
    feed: Path,
    tmp_path: Path,
    notes: Notes,
    install_plugin: Callable[[str, str, dict[str, str]], None],
) -> None:
    code = TRICKY_STAGE.replace("def open(self, tools): ...", "def open(self, tools): 1 / 0")
    install_plugin("lame_plugin", code, {"tricky": "TrickyStage"})
    with pytest.raises(RunAborted, match="a worker cannot start: ZeroDivisionError"):
        run(feed, tmp_path / "out", Config(flow=["tricky"]), notes.watcher)
    assert notes.results == []
