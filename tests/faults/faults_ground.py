"""What the fault scripts share: a feed, the command, and what a folder looks like afterwards."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FLOW = 'flow = ["repair", "detect", "strip"]\n'

_WORDS = ("the", "council", "opens", "a", "café", "on", "Monday", "after", "rain", "in", "harbour")


def make_feed(folder: Path, count: int, seed: int = 1) -> None:
    """Write ``count`` small documents, every tenth of which must fail.

    All end with the same line, which the memory of their feeds takes: it must not matter to that
    memory either whether a run is disturbed.
    """
    chance = random.Random(seed)
    for number in range(count):
        path = folder / f"{number % 7}" / f"{number:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [" ".join(chance.choices(_WORDS, k=12)) for _ in range(chance.randint(1, 12))]
        lines.append("The tide table comes from us alone")
        text = f"Item {number}\n\n" + "\n\n".join(lines).replace("é", chance.choice(["é", "Ã©"]))
        path.write_text("" if number % 10 == 3 else text, "utf-8")


def command(source: Path, output: Path, config: Path, *more: str) -> list[str]:
    """The command line of a run with two workers."""
    run = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(output)]
    return [*run, "--config", str(config), "--workers", "2", *more]


def start(words: list[str]) -> subprocess.Popen[bytes]:
    """Start a command with nobody listening to what it says."""
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def finish(words: list[str]) -> int:
    """Run a command and return its exit code."""
    return start(words).wait()


def tree(folder: Path) -> dict[str, str]:
    """Every file below a folder with the digest of its bytes; of hidden ones only the names.

    The reports of runs, whose number tells how often a run was disturbed, are left out.
    """
    seen = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            below = path.relative_to(folder)
            if below.parts[:2] == (".plainfeed", "reports"):
                continue
            hidden = below.parts[0] == ".plainfeed"
            data = b"" if hidden else path.read_bytes()
            seen[below.as_posix()] = hashlib.sha256(data).hexdigest()
    return seen


def children(pid: int) -> list[int]:
    """The worker processes of a run, as the kernel lists them (Linux)."""
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [int(child) for child in found if _is_worker(int(child))]


def _is_worker(pid: int) -> bool:
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
