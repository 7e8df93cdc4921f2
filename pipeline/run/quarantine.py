"""Documents that failed: each leaves a note on what happened, until a later run cleans it."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from pathlib import Path

from pipeline.read.source import spell
from pipeline.run.plan import Lost
from pipeline.write.files import encode_record, write_whole


class Quarantine:
    """The folder ``quarantine`` in the output folder, one folder per failed document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, document: str) -> Path:
        """The folder of a document; the same for the same id, and safe as a file name."""
        return (
            self.folder / hashlib.sha256(document.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        )

    def add(self, lost: Lost) -> None:
        """Write ``error.json``; the input stays where it is, and the note says where that is."""
        error = lost.failure.error
        note = {
            "id": lost.task.id,
            "input": spell(lost.task.path),
            "stage": lost.failure.stage,
            "reason": error.reason,
            "message": error.message,
            "advice": error.advice,
        }
        if lost.failure.trace:
            note["traceback"] = lost.failure.trace
        write_whole(self.place(lost.task.id) / "error.json", encode_record(note))

    def release(self, document: str) -> None:
        """Remove the note on a document that has been cleaned since."""
        place = self.place(document)
        if place.is_dir():
            shutil.rmtree(place)
            with contextlib.suppress(OSError):  # there are others
                self.folder.rmdir()
