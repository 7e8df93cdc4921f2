"""What there is to do: which documents are new or changed, which cannot even be tried."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.config import Config
from pipeline.errors import DocumentError
from pipeline.read.source import Found, Item
from pipeline.run.plan import Lost, Task
from pipeline.run.state import Entry
from pipeline.stage import Failed
from pipeline.write.files import outputs_for


@dataclass(frozen=True, slots=True)
class Todo:
    """The documents to work on, those refused at the door, and how many are done already."""

    tasks: tuple[Task, ...]
    refused: tuple[Lost, ...]
    unchanged: int


def scan(
    found: Found,
    finished: Mapping[str, Entry],
    fingerprint: str,
    config: Config,
    output: Path,
) -> Todo:
    """Compare what was found with what is finished.

    A document is done if its bytes, the fingerprint of the pipeline and the models for the
    languages in it are those of the last time, and its files are still there.
    """

    @cache
    def model_now(language: str) -> str:
        from pipeline.translate.routing import model_for

        return model_for(language, config)

    def is_done(task: Task) -> bool:
        entry = finished.get(task.id)
        if entry is None or not task.digest:
            return False
        outputs = outputs_for(task.id)
        files = [outputs.text, outputs.record] if config.write.sidecar else [outputs.text]
        return (
            (entry.digest, entry.fingerprint) == (task.digest, fingerprint)
            and all(model_now(language) == model for language, model in entry.models)
            and all((output / name).is_file() for name in files)
        )

    tasks: list[Task] = []
    refused = [
        Lost(_task(item, ""), Failed(DocumentError("refused", f"{item.path}: {why}"), "read"))
        for item, why in found.refused
    ]
    unchanged = 0
    taken: dict[str, str] = {}
    for item in found.items:
        task = _task(item, digest_of_file(item.path, config.read.max_bytes))
        name = outputs_for(item.id).text
        owner = taken.setdefault(name, item.id)
        if owner != item.id:
            refused.append(Lost(task, Failed(_collision(task, owner, name), "read")))
        elif is_done(task):
            unchanged += 1
        else:
            tasks.append(task)
    return Todo(tuple(tasks), tuple(refused), unchanged)


def digest_of_file(path: Path, max_bytes: int) -> str:
    """SHA-256 of a file, or nothing where it cannot be read: then the reader says why."""
    try:
        if not path.is_file() or path.stat().st_size > max_bytes:
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _task(item: Item, digest: str) -> Task:
    try:
        size = item.path.stat().st_size
    except OSError:
        size = 0
    return Task(item.id, item.path, size, digest)


def _collision(task: Task, owner: str, output: str) -> DocumentError:
    return DocumentError(
        "collision",
        f"{task.path}: its output {output} is already taken by {owner}",
        "rename one of the two inputs",
    )
