"""Runs that are asked to end: by Ctrl-C, by SIGTERM, or by the clock."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.config import Config
from pipeline.run.runner import WORK_FOLDER, run
from pipeline.run.stop import Stop, Stopped
from tests.run.conftest import Notes, tree

ITEMS = 24
WORKERS = 2


@pytest.mark.parametrize(
    ("number", "to_all", "code"),
    [(signal.SIGINT, True, 130), (signal.SIGTERM, False, 143), (signal.SIGTERM, True, 143)],
)
def test_a_signal_ends_a_run_in_order(
    tmp_path: Path, tricky: Config, number: int, to_all: bool, code: int
) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for item in range(ITEMS):
        (source / f"{item:02}.txt").write_text(f"DAWDLE {item}\n", "utf-8")
    (tmp_path / "flow.toml").write_text('flow = ["tricky"]\n', "utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(out)]
    command += ["--config", str(tmp_path / "flow.toml"), "--workers", str(WORKERS)]
    process = subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), *sys.path])},
        start_new_session=True,
        stderr=subprocess.PIPE,
        text=True,
    )
    limit = time.monotonic() + 60
    while not list(out.glob("*.txt")) and time.monotonic() < limit:
        time.sleep(0.02)
    (os.killpg if to_all else os.kill)(process.pid, number)
    _, told = process.communicate(timeout=60)

    assert process.returncode == code
    line, *more = told.splitlines()
    assert more == []
    assert f"ended by {signal.Signals(number).name}" in line
    left = {path.name for path in (out / WORK_FOLDER).iterdir()}
    memory = {"memory.sqlite", "memory.sqlite-shm", "memory.sqlite-wal"}  # SQLite tidies up later
    assert left - memory == {"lock", "reports", "state.sqlite"}
    (report,) = (out / WORK_FOLDER / "reports").iterdir()
    data = json.loads(report.read_text("utf-8"))
    written = len(list(out.glob("*.txt")))
    # A worker that the signal ends, too, may have written a document and not said so.
    assert written > 0
    assert 0 <= written - data["done"] <= (WORKERS if to_all else 0)
    assert data["done"] + data["left"] == ITEMS

    second = run(source, out, tricky, Notes().watcher)
    assert (second.unchanged + second.done, second.failed) == (ITEMS, 0)
    run(source, tmp_path / "undisturbed", tricky, Notes().watcher)
    assert tree(out) == tree(tmp_path / "undisturbed")


def test_the_clock_ends_a_run_after_what_was_begun(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    report = run(feed, tmp_path / "out", tricky, notes.watcher, max_time_s=0)
    assert (report.ended, report.done, report.left, report.exit_code) == ("max-time", 0, 5, 0)
    report = run(feed, tmp_path / "out", tricky, notes.watcher, max_time_s=600)
    assert (report.ended, report.done, report.left) == ("complete", 5, 0)


def test_a_request_is_heard_while_the_input_is_still_listed(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    stop = Stop()
    stop.signal = signal.SIGTERM
    report = run(feed, tmp_path / "out", tricky, notes.watcher, stop=stop)
    assert (report.ended, report.exit_code, report.done) == ("SIGTERM", 143, 0)


def test_signals_are_requests_only_while_somebody_listens() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with Stop().listening() as stop:
        stop.check()
        os.kill(os.getpid(), signal.SIGTERM)
        stop.wait(3600)
        with pytest.raises(Stopped):
            stop.check()
    assert stop.signal == signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) == before


def test_who_asks_twice_is_heard_at_once() -> None:
    with Stop().listening():
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
