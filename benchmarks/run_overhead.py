"""What a run costs beyond its stages: state, records, checks and processes, against a bare loop.

    python benchmarks/run_overhead.py [--documents 2000] [--repeat 3]

The bare loop reads, decodes, takes batches through the same stages and writes the text, in one
process, and nothing else. Compared are CPU seconds of driver and worker together, which other work
on the machine disturbs least; starting the processes is measured with a single document and taken
off both. The best of the repetitions counts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent

BARE = """
import sys
from pathlib import Path
from pipeline.config import load_config
from pipeline.flow import Pipeline
from pipeline.read.text import document_from_bytes
from pipeline.write.text import render

source, output, config = map(Path, sys.argv[1:])
output.mkdir()
files = sorted(source.iterdir())
with Pipeline(load_config(config)) as pipeline:
    for start in range(0, len(files), 64):
        batch = files[start : start + 64]
        documents = [document_from_bytes(path.read_bytes(), path.name) for path in batch]
        for outcome in pipeline.process(documents):
            (output / outcome.document.id).write_text(render(outcome.document))
"""


def make_documents(folder: Path, count: int) -> None:
    """Write ``count`` documents, the seeds and examples in turn, no two the same."""
    originals = sorted([*ROOT.glob("seeds/*.txt"), *ROOT.glob("examples/**/*.txt")])
    folder.mkdir()
    for number in range(count):
        data = originals[number % len(originals)].read_bytes()
        data += f"\n\nItem {number} of the collection has reached the desk.\n".encode()
        (folder / f"{number:06}.txt").write_bytes(data)


def cpu_seconds(command: list[str]) -> float:
    """CPU seconds of a command and all its children."""
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print both and the overhead."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--repeat", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plainfeed-benchmark-") as name:
        folder = Path(name)
        config = folder / "flow.toml"
        config.write_text('flow = ["repair", "detect", "strip"]\n')
        make_documents(folder / "many", given.documents)
        make_documents(folder / "one", 1)
        best: dict[str, float] = {}
        for attempt in range(given.repeat):
            for source in ("one", "many"):
                places = [str(folder / source), str(folder / f"{source}{attempt}")]
                run = ["-m", "pipeline.cli", "run", *places, "--config", str(config)]
                bare = ["-c", BARE, places[0], places[1] + "-bare", str(config)]
                for label, words in (("run", run), ("bare", bare)):
                    spent = cpu_seconds([sys.executable, *words])
                    key = f"{label} {source}"
                    best[key] = min(best.get(key, spent), spent)
    run, bare = (best[f"{label} many"] - best[f"{label} one"] for label in ("run", "bare"))
    for label, spent in (("bare loop", bare), ("run", run)):
        print(f"{label:10} {given.documents / spent:8.1f} documents per CPU second")
    print(f"overhead   {run / bare - 1:8.1%}")


if __name__ == "__main__":
    main()
