"""A run that is killed leaves no half file, and the next one finishes the work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from pipeline.config import Config
from pipeline.run.runner import run
from tests.run.conftest import Notes, tree

ITEMS = 40
SHARD = 5
"""Documents in a shard, with 40 items and 2 workers. Once there is more than a shard from each, one
has got its next shard, and its first has been noted as done."""


def test_a_killed_run_is_finished_by_the_next(tmp_path: Path, tricky: Config) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for number in range(ITEMS):
        (source / f"{number:02}.txt").write_text(f"DAWDLE {number}\n", "utf-8")
    (tmp_path / "flow.toml").write_text('flow = ["tricky"]\n', "utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(out)]
    command += ["--config", str(tmp_path / "flow.toml"), "--workers", "2"]
    path = os.pathsep.join([str(tmp_path / "site"), *sys.path])
    process = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": path}, start_new_session=True
    )
    deadline = time.monotonic() + 60
    while len(list(out.glob("*.txt"))) <= 2 * SHARD and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()

    finished = list(out.glob("*.txt"))
    assert 0 < len(finished) < ITEMS
    assert all(file.read_text("utf-8") == f"DAWDLE {int(file.stem)}+\n" for file in finished)

    report = run(source, out, tricky, Notes().watcher)
    assert report.unchanged + report.done == ITEMS
    assert report.unchanged > 0
    run(source, tmp_path / "undisturbed", tricky, Notes().watcher)
    assert tree(out) == tree(tmp_path / "undisturbed")
