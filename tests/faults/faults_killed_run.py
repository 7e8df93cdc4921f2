"""kill -9 of a run at random instants: the next run must make up for it, to the last byte.

    python tests/faults/faults_killed_run.py [--times 200] [--documents 600] [--seed 1]

Each time, a run with two workers is killed at a random moment between its start and its usual end
(only the driver: the workers must notice by themselves), then run again. The output, quarantine
included, must equal that of an undisturbed run, and no temporary file may be left. The documents go
through repair alone, which is soon loaded: so most of the instants lie in the work of the run.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from faults_ground import command, finish, make_feed, start, tree

FLOW = 'flow = ["repair"]\n'


def killed_runs(folder: Path, times: int, documents: int, seed: int) -> tuple[int, int]:
    """How many of the re-runs gave the undisturbed result, and how often a run ended too early.

    A run that ends before it could be killed does not count among the ``times``.
    """
    source, output, config = folder / "in", folder / "out", folder / "flow.toml"
    make_feed(source, documents)
    config.write_text(FLOW)
    began = time.monotonic()
    finish(command(source, folder / "undisturbed", config))
    usual = time.monotonic() - began
    wanted = tree(folder / "undisturbed")
    chance = random.Random(seed)
    equal = killed = missed = 0
    while killed < times:
        process = start(command(source, output, config))
        time.sleep(chance.uniform(0, usual))
        process.kill()
        if process.wait() == -signal.SIGKILL:
            killed += 1
            finish(command(source, output, config))
            equal += tree(output) == wanted
            if killed % 10 == 0:
                print(f"{equal} of {killed} equal", file=sys.stderr, flush=True)
        else:
            missed += 1
        shutil.rmtree(output, ignore_errors=True)
    return equal, missed


def main() -> None:
    """Print the result; exit with 1 unless all are equal."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--documents", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plainfeed-faults-") as name:
        equal, missed = killed_runs(Path(name), given.times, given.documents, given.seed)
    print(f"{equal} of {given.times} killed runs equal after a re-run ({missed} ended too early)")
    sys.exit(equal != given.times)


if __name__ == "__main__":
    main()
