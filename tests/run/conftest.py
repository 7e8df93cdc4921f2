"""A folder of items and a stage that can be told to misbehave."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.config import Config
from pipeline.run.plan import Lost, Result
from pipeline.run.report import RunReport
from pipeline.run.runner import Watcher

TRICKY_STAGE = '''
import os
import time
from dataclasses import replace
from pipeline.document import Edit
from pipeline.stage import each


class TrickyStage:
    """Marks every line; dies, breaks or dawdles where the text says so."""

    name, version = "tricky", "1"
    needs, sets = frozenset(), frozenset()

    def __init__(self, config):
        self.mark = config.plugins.get("tricky", {}).get("mark", "+")
        self.fingerprint = self.mark

    def open(self, tools): ...
    def close(self): ...

    def run(self, documents):
        return each(documents, self.change)

    def change(self, document):
        if "KILL" in document.body:
            os._exit(9)
        if "BREAK" in document.body:
            raise ZeroDivisionError("told to break")
        if "HANG" in document.body:
            time.sleep(3600)
        if "GLUTTON" in document.body:
            self.eaten = bytearray(200_000_000)
        if "DAWDLE" in document.body:
            time.sleep(0.2)
        return replace(document, segments=tuple(map(self.add, document.segments)))

    def add(self, segment):
        after = segment.text + self.mark
        return segment.edited(after, [Edit("tricky", "mark", 0, segment.text, after, "told to")])
'''


@pytest.fixture
def tricky(install_plugin: Callable[[str, str, dict[str, str]], None]) -> Config:
    """A configuration whose only stage is the tricky one."""
    install_plugin("tricky_plugin", TRICKY_STAGE, {"tricky": "TrickyStage"})
    return Config(flow=["tricky"])


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """An input folder with five items in two folders."""
    folder = tmp_path / "in"
    for number in range(5):
        item = folder / ("a" if number < 3 else "b/c") / f"{number}.txt"
        item.parent.mkdir(parents=True, exist_ok=True)
        item.write_text(f"Title {number}\n\nBody of item {number}.\n", "utf-8")
    return folder


class Notes:
    """A watcher that remembers."""

    def __init__(self) -> None:
        self.total = 0
        self.results: list[Result] = []
        self.notices: list[str] = []

    @property
    def watcher(self) -> Watcher:
        return Watcher(self._start, self.results.append, self.notices.append)

    def _start(self, report: RunReport) -> None:
        self.total = report.todo

    def lost(self) -> dict[str, str]:
        """The reason for each document that failed."""
        return {
            result.task.id: result.failure.error.reason
            for result in self.results
            if isinstance(result, Lost)
        }


@pytest.fixture
def notes() -> Notes:
    return Notes()


def tree(folder: Path) -> dict[str, str]:
    """Every visible file below a folder with the digest of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
    }
