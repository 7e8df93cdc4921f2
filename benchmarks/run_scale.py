"""Many small documents: a second run over unchanged files, two workers against one, memory.

    python benchmarks/run_scale.py [--documents 100000] [--few 10000]

Prints, for both numbers of documents: the first run with one and with two workers, the second run,
over files of which none changed, and the peak memory of the driver. Beside the gain of a second
worker stands the gain of a second process that shares nothing (two bare loops at once against one):
what the machine can give at that moment. Every figure comes from a fresh process.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from run_overhead import BARE, ROOT

SENTENCES = (
    "The council opens the new library on the ground floor.",
    "Rain stopped the works in the harbour for two days.",
    "The mayor thanked everybody who had helped.",
    "Tickets are sold at the door from six in the evening.",
    "The ferry leaves every hour until the end of the season.",
)


def make_documents(folder: Path, count: int) -> None:
    """Write ``count`` small documents, five hundred to a folder, no two the same."""
    for number in range(count):
        path = folder / f"{number // 500:04}" / f"{number:06}.txt"
        if number % 500 == 0:
            path.parent.mkdir(parents=True)
        body = "\n\n".join(SENTENCES[(number + line) % 5] for line in range(1 + number % 5))
        path.write_text(f"Item {number}\n\n{body}\n")


@dataclass(frozen=True)
class Timed:
    """Wall seconds, CPU seconds of all processes and of the driver, peak of the driver in MB."""

    wall: float
    cpu: float
    driver_cpu: float
    driver_mb: float


def timed(command: list[str]) -> Timed:
    """Run a command and look at its first process, the driver, until it ends (Linux)."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    peak = driver = 0.0
    place = Path(f"/proc/{process.pid}")
    while True:
        # An ended process that nobody has waited for still shows its times, but no memory.
        status = (place / "status").read_text()
        fields = (place / "stat").read_text().rpartition(")")[2].split()
        driver = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        if fields[0] == "Z":
            break
        if match := re.search(r"VmHWM:\s+(\d+)", status):
            peak = int(match[1]) / 1024
        time.sleep(0.05)
    _, ended, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return Timed(wall, usage.ru_utime + usage.ru_stime, driver, peak)


def gain_of_two_loops(folder: Path, config: Path) -> float:
    """How much more two processes that share nothing get done than one."""
    source = folder / "bare"
    source.mkdir()
    for number in range(1500):
        (source / f"{number}.txt").write_text("\n\n".join(SENTENCES) + f"\n{number}\n")

    def loops(count: int) -> float:
        start = time.perf_counter()
        started = [
            subprocess.Popen(
                [sys.executable, "-c", BARE, source, folder / f"bare-{count}-{one}", config],
                cwd=ROOT,
            )
            for one in range(count)
        ]
        if any(process.wait() for process in started):
            sys.exit("the bare loop failed")
        return time.perf_counter() - start

    return 2 * loops(1) / loops(2)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--few", type=int, default=10_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plainfeed-benchmark-") as name:
        folder = Path(name)
        config = folder / "flow.toml"
        config.write_text('flow = ["repair", "detect", "strip"]\n')
        print(f"two bare loops against one: {gain_of_two_loops(folder, config):.2f}x", flush=True)
        peaks = []
        for count in (given.few, given.documents):
            source = folder / f"in{count}"
            make_documents(source, count)
            first: dict[int, Timed] = {}
            for workers in (1, 2):
                output = folder / f"out{count}-{workers}"
                run = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(output)]
                run += ["--config", str(config), "--workers", str(workers)]
                one = first[workers] = timed(run)
                print(
                    f"{count:7} documents, {workers} worker(s): {one.wall:7.1f} s,"
                    f" {count / one.wall:6.0f} documents/s, {count / one.cpu:6.0f} per CPU second,"
                    f" driver {one.driver_cpu / one.cpu:.1%} of CPU, {one.driver_mb:.0f} MB",
                    flush=True,
                )
                peaks.append(one.driver_mb)
            again = timed(run)
            gain = first[1].wall / first[2].wall
            # With one worker the driver works beside it; with two, all three share two cores.
            possible = 2 * (first[1].cpu - first[1].driver_cpu) / first[2].cpu
            print(f"{count:7} documents, two workers against one: {gain:.2f}x by the clock,")
            print(
                f"        {possible:.2f}x by the CPU seconds, on two cores with nothing else to do"
            )
            spent = f"{again.wall:.2f} s ({again.cpu:.2f} CPU), {again.driver_mb:.0f} MB"
            print(f"        unchanged: {spent}")
            sys.stdout.flush()
        growth = max(peaks[2:]) / max(peaks[:2]) - 1
        print(f"peak memory of the driver, {given.few} to {given.documents}: {growth:+.1%}")


if __name__ == "__main__":
    main()
