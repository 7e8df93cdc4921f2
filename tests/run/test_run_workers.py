"""Workers that hang, die, grow or get old: nothing is lost, and only the guilty is blamed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import Config
from pipeline.errors import RunAborted
from pipeline.read.source import Stamp
from pipeline.run.executors import allowed_s
from pipeline.run.plan import Shard, Task, shards_of
from pipeline.run.runner import run
from tests.run.conftest import TRICKY_STAGE, Notes, tree


def with_run(config: Config, **options: Any) -> Config:
    return Config.model_validate({**config.model_dump(), "run": options})


@pytest.mark.parametrize("workers", [1, 2])
def test_a_document_that_hangs_is_found_and_given_up(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes, workers: int
) -> None:
    (feed / "a/bad.txt").write_text("HANG\n", "utf-8")
    config = with_run(tricky, workers=workers, deadline_s=6)
    report = run(feed, tmp_path / "out", config, notes.watcher)
    assert (report.done, notes.lost()) == (5, {"a/bad.txt": "deadline"})
    (note,) = (tmp_path / "out/quarantine").rglob("error.json")
    assert "longer than 6 seconds" in json.loads(note.read_text("utf-8"))["message"]


def test_a_worker_is_replaced_after_so_many_documents(
    feed: Path, tmp_path: Path, notes: Notes, install_plugin: Callable[..., None]
) -> None:
    code = TRICKY_STAGE.replace(
        'config.plugins.get("tricky", {}).get("mark", "+")', "str(os.getpid())"
    )
    install_plugin("aging_plugin", code, {"tricky": "TrickyStage"})
    config = Config(flow=["tricky"])
    for limit, processes in ((1, 5), (5, 1)):
        out = tmp_path / f"out{limit}"
        report = run(feed, out, with_run(config, recycle_documents=limit), notes.watcher)
        assert report.done == 5
        marks = {path.read_text("utf-8").split(".")[-1] for path in out.rglob("*.txt")}
        assert len(marks) == processes


def test_a_worker_is_replaced_when_it_has_grown(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    for number in range(5):
        (feed / f"a/{number}.txt").write_text("GLUTTON\n", "utf-8")
    config = with_run(tricky, recycle_mb=150)
    report = run(feed, tmp_path / "out", config, notes.watcher)
    assert (report.failed, report.left) == (0, 0)
    assert report.workers_peak > 200_000_000


def test_workers_that_die_before_they_are_ready_end_the_run_and_blame_no_document(
    feed: Path, tmp_path: Path, notes: Notes, install_plugin: Callable[..., None]
) -> None:
    code = TRICKY_STAGE.replace("def open(self, tools): ...", "def open(self, tools): os._exit(7)")
    install_plugin("stillborn_plugin", code, {"tricky": "TrickyStage"})
    with pytest.raises(RunAborted, match=r"before they were ready \(exit code 7\)"):
        run(feed, tmp_path / "out", Config(flow=["tricky"]), notes.watcher)
    assert notes.results == []


def test_a_worker_that_is_killed_from_outside_costs_no_document(
    feed: Path, tmp_path: Path, notes: Notes, install_plugin: Callable[..., None]
) -> None:
    """The first two attempts on a document die; the third succeeds."""
    code = TRICKY_STAGE.replace(
        'if "KILL" in document.body:',
        'with open(os.environ["DEATHS"], "ab+") as f:\n'
        '            f.write(b"x")\n'
        "            deaths = f.tell()\n"
        '        if "KILL" in document.body and deaths <= 3:',
    )
    install_plugin("unlucky_plugin", code, {"tricky": "TrickyStage"})
    for path in feed.rglob("*.txt"):
        path.unlink()
    (feed / "a/0.txt").write_text("KILL\n", "utf-8")
    patch = pytest.MonkeyPatch()
    patch.setenv("DEATHS", str(tmp_path / "deaths"))
    (tmp_path / "deaths").write_bytes(b"x")
    report = run(feed, tmp_path / "out", Config(flow=["tricky"]), notes.watcher)
    patch.undo()
    assert (report.done, report.failed) == (1, 0)
    assert (tmp_path / "deaths").stat().st_size == 4


def test_output_is_the_same_whatever_happened_to_the_workers(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    (feed / "b/bad.txt").write_text("KILL\n", "utf-8")
    for name, options in (("calm", {"workers": 1}), ("busy", {"workers": 3})):
        config = with_run(tricky, recycle_documents=2, **options)
        run(feed, tmp_path / name, config, notes.watcher)
    calm, busy = tree(tmp_path / "calm"), tree(tmp_path / "busy")
    assert len(calm) == 11
    assert calm == busy


@pytest.mark.parametrize(("total", "workers"), [(0, 1), (1, 4), (63, 2), (1000, 2), (5000, 16)])
def test_shards_cover_all_tasks_in_order_and_get_smaller(total: int, workers: int) -> None:
    tasks = [Task(str(number), "", Stamp(100)) for number in range(total)]
    shards = list(shards_of(tasks, total, workers))
    assert [task for shard in shards for task in shard.tasks] == tasks
    sizes = [len(shard.tasks) for shard in shards]
    assert sizes == sorted(sizes, reverse=True)
    assert max(sizes, default=0) <= 64
    if total >= workers:
        assert sizes[-1] == 1


@pytest.mark.parametrize(("size", "deadlines"), [(0, 1), (100_000, 1), (100_001, 2), (950_000, 10)])
def test_a_larger_shard_may_take_longer(size: int, deadlines: int) -> None:
    assert allowed_s(Shard((Task("a", "", Stamp(size)),)), 30.0) == 30.0 * deadlines


def test_a_large_document_has_a_shard_of_its_own() -> None:
    tasks = [Task("small", "", Stamp(10)), Task("large", "", Stamp(5_000_000))] * 40
    shards = list(shards_of(tasks, len(tasks), 1))
    assert all(len(shard.tasks) == 1 for shard in shards if shard.size > 1_000_000)
    assert Shard((tasks[0],)) in shards
