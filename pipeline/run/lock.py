"""One run at a time per output folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import ConfigError, RunLocked
from pipeline.read.source import spell

_PATIENCE_S = 0.2
"""Long enough for somebody who only looks whether a run is at work to let go of the lock."""


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
        lock.acquire(timeout=_PATIENCE_S)
    except Timeout as error:
        message = f"{spell(str(output))}: another run is at work in this output folder"
        raise RunLocked(message, "wait for it to end, or write to another folder") from error
    except NotImplementedError as error:
        message = f"{spell(str(output))}: its file system knows no locks"
        raise ConfigError(message, "write to another disk: two runs at once would clash") from error
    except OSError as error:
        message = (
            f"{spell(str(output))}: cannot be used as output folder: {error.strerror or error}"
        )
        raise ConfigError(message, "name a folder that can be written") from error
    try:
        yield
    finally:
        lock.release()


def is_locked(folder: Path) -> bool:
    """Whether a run is at work in the output folder whose lock is kept in ``folder``.

    Who may not write there cannot tell; to them none is.
    """
    if not folder.is_dir():
        return False
    lock = FileLock(folder / "lock")
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    except OSError:
        return False
    lock.release()
    return False
