"""One run at a time per output folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import ConfigError, RunLocked


@contextmanager
def locked(output: Path, folder: Path) -> Iterator[None]:
    """Hold the lock of an output folder, kept in ``folder``; goes by itself when the process dies.

    Raises:
        RunLocked: another run holds it.
        ConfigError: the output folder cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / "lock")
        lock.acquire(blocking=False)
    except Timeout as error:
        message = f"{output}: another run is at work in this output folder"
        raise RunLocked(message, "wait for it to end, or write to another folder") from error
    except OSError as error:
        message = f"{output}: cannot be used as output folder: {error.strerror or error}"
        raise ConfigError(message, "name a folder that can be written") from error
    try:
        yield
    finally:
        lock.release()
