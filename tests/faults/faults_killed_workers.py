"""kill -9 of random workers of one run: no document may be lost or blamed.

    python tests/faults/faults_killed_workers.py [--times 100] [--documents 30000] [--seed 1]

A run with two workers loses one of them every second or two, until so many have died. The
output must equal that of an undisturbed run. Linux alone: the workers are found in /proc.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from faults_ground import FLOW, children, command, finish, make_feed, start, tree


def killed_workers(folder: Path, times: int, documents: int, seed: int) -> tuple[bool, int]:
    """Whether the run gave the undisturbed result, and how many workers were killed meanwhile."""
    source, config = folder / "in", folder / "flow.toml"
    make_feed(source, documents)
    config.write_text(FLOW)
    finish(command(source, folder / "undisturbed", config))
    chance = random.Random(seed)
    process = start(command(source, folder / "out", config))
    killed = 0
    while process.poll() is None and killed < times:
        time.sleep(chance.uniform(0.1, 3.0))
        if workers := children(process.pid):
            with suppress(ProcessLookupError):
                os.kill(chance.choice(workers), signal.SIGKILL)
                killed += 1
    process.wait()
    return tree(folder / "out") == tree(folder / "undisturbed"), killed


def main() -> None:
    """Print the result; exit with 1 unless it is equal."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--documents", type=int, default=30_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plainfeed-faults-") as name:
        equal, killed = killed_workers(Path(name), given.times, given.documents, given.seed)
    print(f"{killed} workers killed in one run; result {'equal' if equal else 'DIFFERENT'}")
    sys.exit(not equal)


if __name__ == "__main__":
    main()
