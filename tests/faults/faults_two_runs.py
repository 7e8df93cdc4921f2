"""Two runs into one folder, started at once: one works, the other exits with 75.

python tests/faults/faults_two_runs.py [--times 50]
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from faults_ground import FLOW, command, make_feed, start


def pairs(folder: Path, times: int, documents: int = 60) -> list[tuple[int, ...]]:
    """The exit codes of each pair, the lower one first."""
    source, output, config = folder / "in", folder / "out", folder / "flow.toml"
    make_feed(source, documents)
    config.write_text(FLOW)
    codes = []
    for _ in range(times):
        both = [start(command(source, output, config)) for _ in range(2)]
        codes.append(tuple(sorted(process.wait() for process in both)))
        shutil.rmtree(output)
    return codes


def main() -> None:
    """Print the result; exit with 1 unless all pairs did as they should."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=50)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plainfeed-faults-") as name:
        codes = pairs(Path(name), given.times)
    good = codes.count((1, 75))  # some documents of the feed must fail: a run that works gives 1
    print(f"{good} of {given.times} pairs: one worked, the other exited with 75")
    sys.exit(good != given.times)


if __name__ == "__main__":
    main()
