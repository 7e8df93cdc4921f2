"""Hostile files: each is cleaned or quarantined with a reason, and nothing outside OUT is touched.

    python tests/faults/faults_hostile.py [--files 10000] [--seed 1]

Random bytes, truncated UTF-8, giant lines, deep nesting, control characters, lone surrogates, names
with newlines, escapes and bytes that are no UTF-8, links in circles and out of the folder, pipes,
folders in place of files, files without permission (which root reads all the same).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from faults_ground import FLOW, ROOT, command, tree

Maker = Callable[[Path, random.Random], None]


@dataclass(frozen=True)
class Outcome:
    """How a run over hostile files went; ``lost`` are the documents that nobody accounts for."""

    exit_code: int
    documents: int
    cleaned: int
    reasons: dict[str, int]
    lost: list[str]
    outside_untouched: bool
    complaints: str


def _bytes(make: Callable[[random.Random], bytes]) -> Maker:
    return lambda path, chance: path.write_bytes(make(chance)) and None


def _strange_name(path: Path, chance: random.Random) -> None:
    names = [b"new\nline", b"\x1b[2Jescape", "\u202eleft".encode(), b"\xff\xfe", b"-rf", b"a" * 240]
    name = chance.choice(names) + path.name.encode()[-8:]
    Path(os.fsdecode(bytes(path.parent) + b"/" + name)).write_text("An ordinary text.\n")


def _link(target: str) -> Maker:
    return lambda path, _: path.symlink_to(target)


def _link_to_itself(path: Path, _: random.Random) -> None:
    path.symlink_to(path.name)


def _pipe(path: Path, _: random.Random) -> None:
    os.mkfifo(path)


def _folder(path: Path, _: random.Random) -> None:
    path.mkdir()
    (path / "inside.txt").write_text("A text in a folder with the name of a file.\n")


def _deep(path: Path, chance: random.Random) -> None:
    folder = path.parent
    for _ in range(chance.randint(5, 200)):
        folder = folder / "d"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / path.name).write_text("A text at the bottom.\n")


def _locked(path: Path, _: random.Random) -> None:
    path.write_text("Nobody may read this.\n")
    path.chmod(0)


MAKERS: tuple[Maker, ...] = (
    _bytes(lambda chance: chance.randbytes(chance.randint(0, 4000))),
    _bytes(lambda chance: ("Ünïcödé çafé 日本 " * 9).encode()[: chance.randint(1, 120)]),
    _bytes(lambda chance: "один два ".encode("utf-16") * 20 + chance.randbytes(3)),
    _bytes(lambda chance: b"word " * chance.randint(1000, 60_000)),
    _bytes(lambda chance: b"x" * chance.randint(1000, 100_000)),
    _bytes(lambda chance: b"([{<" * chance.randint(100, 20_000)),
    _bytes(lambda chance: b"<div>" * 3000 + b"text" + b"&amp;" * chance.randint(1, 3000)),
    _bytes(lambda _: bytes(range(32)) * 3 + b"text \x7f\x00 with controls\n"),
    _bytes(lambda chance: b"half \xed\xa0\x80 a pair \xed\xbf\xbf\n" * chance.randint(1, 50)),
    _bytes(lambda chance: "ÃƒÂ©â‚¬".encode() * chance.randint(1, 3000)),
    _bytes(lambda chance: "a\u0301\u0302\u0303".encode() * chance.randint(1, 3000)),
    _bytes(lambda chance: b"\n" * chance.randint(1, 50_000) + b"end"),
    _bytes(lambda chance: b"\xef\xbb\xbf" * chance.randint(1, 50)),
    _bytes(lambda chance: "\u2028\u2029\x85\x0b\x0c".encode() * chance.randint(1, 500) + b"ok"),
    _strange_name,
    _link("../../outside/secret.txt"),
    _link(".."),
    _link("/dev/zero"),
    _link_to_itself,
    _pipe,
    _folder,
    _deep,
    _locked,
)


def make_hostile(folder: Path, files: int, seed: int) -> None:
    """Write ``files`` hostile files into folders of a hundred, one kind after the other."""
    chance = random.Random(seed)
    for number in range(files):
        path = folder / f"{number // 100:03}" / f"{number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        MAKERS[number % len(MAKERS)](path, chance)


def hostile(folder: Path, files: int, seed: int) -> Outcome:
    """Run over hostile files and account for every one."""
    source, output, outside = folder / "in", folder / "out", folder / "outside"
    config = folder / "flow.toml"
    config.write_text(FLOW + "[run]\nmax_failed_share = 1.0\n")
    outside.mkdir()
    (outside / "secret.txt").write_text("A secret that is nobody's business.\n")
    make_hostile(source, files, seed)
    before = {path.name for path in folder.iterdir()} | {"out"}
    done = subprocess.run(
        command(source, output, config, "--log", "json"), cwd=ROOT, capture_output=True, text=True
    )
    events = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    told = {event["id"] for event in events if event["event"] in ("done", "failed")}
    noted = {
        json.loads(path.read_bytes())["id"] for path in (output / "quarantine").glob("*/error.json")
    }
    cleaned = [event["id"] for event in events if event["event"] == "done"]
    failed = [event for event in events if event["event"] == "failed"]
    missing = [id for id in cleaned if not (output / id).is_file() and id[-4:] == ".txt"]
    end = events[-1] if events and events[-1]["event"] == "end" else {"found": -1}
    if end["found"] != len(told):
        missing.append(f"{end['found']} documents found, {len(told)} told of")
    if "secret" in "".join(tree(output)) or b"nobody's business" in _all_text(output):
        missing.append("the secret leaked")
    return Outcome(
        done.returncode,
        end["found"],
        len(cleaned),
        dict(Counter(event["reason"] for event in failed)),
        [*missing, *({event["id"] for event in failed} - noted)],
        {path.name for path in folder.iterdir()} == before
        and [path.name for path in outside.iterdir()] == ["secret.txt"],
        "\n".join(line for line in done.stderr.splitlines() if not line.startswith("{")),
    )


def _all_text(output: Path) -> bytes:
    return b"".join(
        Path(place, name).read_bytes() for place, _, names in os.walk(output) for name in names
    )


def main() -> None:
    """Print the result; exit with 1 if a document is unaccounted for or anything leaked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plainfeed-faults-") as name:
        outcome = hostile(Path(name), given.files, given.seed)
        subprocess.run(["chmod", "-R", "u+rwX", name], check=False)
    print(
        f"exit code {outcome.exit_code}; {outcome.documents} documents, {outcome.cleaned} cleaned"
    )
    print(f"quarantined: {outcome.reasons}")
    print(f"unaccounted for: {outcome.lost or 'none'}")
    print(f"outside untouched: {outcome.outside_untouched}")
    print(outcome.complaints, end="")
    sys.exit(bool(outcome.lost) or not outcome.outside_untouched or outcome.exit_code > 1)


if __name__ == "__main__":
    main()
