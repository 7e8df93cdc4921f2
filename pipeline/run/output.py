"""The output folder as a worker sees it: files appear there whole, in one step each."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from pipeline.errors import DocumentError, RunAborted
from pipeline.read.source import spell
from pipeline.write.files import make_folder

_NO_DOCUMENT_IS_TO_BLAME = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)

_ADVICE = "make room on the disk or check the rights of the output folder, then run again"


class OutputFolder:
    """Puts files into an output folder by way of a staging folder on the same disk.

    Every process stages in a folder of its own: the kernel lets one process at a time make or move
    a file in a folder. What a killed process leaves there goes with the staging folder.
    """

    def __init__(self, folder: Path, staging: Path) -> None:
        self._folder = folder
        self._staging = staging / str(os.getpid())
        self._partial = self._staging / "partial"

    def open(self) -> None:
        """Make the staging folder of this process.

        Raises:
            RunAborted: the disk is full or may not be written.
        """
        try:
            self._staging.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RunAborted(_message(self._folder, error), _ADVICE) from error

    def put(self, name: str, data: bytes) -> None:
        """Write a file, replacing the one that is there.

        Raises:
            RunAborted: the disk is full or broken, or may not be written, which is no document's
                fault.
            DocumentError: ``unwritable``, a file of this name cannot be written.
        """
        try:
            self._partial.write_bytes(data)
        except OSError as error:
            raise RunAborted(_message(self._folder, error), _ADVICE) from error
        target = f"{self._folder}{os.sep}{name}"
        try:
            self._move(target)
        except OSError as error:
            if error.errno in _NO_DOCUMENT_IS_TO_BLAME:
                raise RunAborted(_message(target, error), _ADVICE) from error
            raise DocumentError("unwritable", _message(target, error), _ADVICE) from error

    def _move(self, target: str) -> None:
        """Move the staged file; its folder is there more often than not."""
        try:
            os.replace(self._partial, target)  # noqa: PTH105 (twice per document: a Path costs as much)
        except FileNotFoundError:
            make_folder(Path(target).parent)
            self._partial.replace(target)


def _message(place: Path | str, error: OSError) -> str:
    return f"{spell(str(place))}: cannot be written: {error.strerror or error}"
