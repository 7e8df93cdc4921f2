"""Speed and memory of whole runs: documents and megabytes a second, share of each stage, peak.

    python benchmarks/run.py [--documents 2000]

The documents are the seeds and examples in turn, each with a line of its own so that no two are
the same. Every figure comes from a fresh process. Peak memory is that of the largest process
(driver or worker), as the kernel counts it when the process is waited for.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Measured:
    """One run: wall seconds, CPU seconds over all processes, peak of one process, stage shares."""

    wall: float
    cpu: float
    peak_mb: float
    stages: dict[str, float]


def make_documents(folder: Path, count: int) -> int:
    """Write ``count`` documents and return their size in bytes."""
    originals = sorted([*ROOT.glob("seeds/*.txt"), *ROOT.glob("examples/**/*.txt")])
    size = 0
    for number in range(count):
        data = originals[number % len(originals)].read_bytes()
        data += f"\n\nItem {number} of the collection has reached the desk.\n".encode()
        (folder / f"{number:05}.txt").write_bytes(data)
        size += len(data)
    return size


def measure(source: Path, output: Path, config: Path, workers: int) -> Measured:
    """Clean a folder in a process of its own."""
    command = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(output), "--force"]
    command += ["--config", str(config), "--workers", str(workers), "--log", "json"]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stderr=log, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        log.seek(0)
        lines = log.read().decode().splitlines()
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("\n".join(["the run failed:", *lines[-5:]]))
    process.returncode = 0
    end = json.loads(lines[-1])
    cpu = usage.ru_utime + usage.ru_stime
    return Measured(wall, cpu, usage.ru_maxrss / 1024, end["seconds"])


def report(label: str, measured: Measured, documents: int, size: int) -> None:
    """One line of figures, one of stage shares."""
    total = sum(measured.stages.values()) or 1.0
    shares = ", ".join(f"{name} {spent / total:.0%}" for name, spent in measured.stages.items())
    print(
        f"{label:34} {documents / measured.wall:8.1f} docs/s {size / 1e6 / measured.wall:6.2f} MB/s"
        f" {documents / measured.cpu:8.1f} docs/CPU s {measured.peak_mb:7.1f} MB peak"
    )
    print(f"{'':34} {shares}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=2000)
    count = parser.parse_args().documents
    with tempfile.TemporaryDirectory(prefix="plainfeed-benchmark-") as name:
        folder = Path(name)
        plain, full = folder / "plain.toml", folder / "full.toml"
        plain.write_text('flow = ["repair", "detect", "strip"]\n')
        models = f'[models]\nfolder = "{folder / "models"}"\n'
        full.write_text(f'[translate]\nmissing = "keep"\n{models}')
        subprocess.run(
            [sys.executable, "-m", "pipeline.cli", "models", "install", "pt", "--config", full],
            check=True,
            cwd=ROOT,
        )
        peaks: dict[int, float] = {}
        for documents in (count // 4, count):
            source = folder / f"in{documents}"
            source.mkdir()
            size = make_documents(source, documents)
            print(f"\n{documents} documents, {size / 1e6:.1f} MB")
            for label, config in (("without translation", plain), ("with Portuguese", full)):
                for workers in (1, 2):
                    measured = measure(source, folder / "out", config, workers)
                    report(f"{label}, {workers} worker(s)", measured, documents, size)
                    if workers == 1 and config is full:
                        peaks[documents] = measured.peak_mb
        few, many = peaks[count // 4], peaks[count]
        growth = many / few - 1
        print(f"\npeak memory from {count // 4} to {count} documents: {growth:+.1%}")


if __name__ == "__main__":
    main()
