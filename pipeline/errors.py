"""Everything that can go wrong on purpose, and the exit code each leads to.

A message says what happened and to which file; ``advice`` says what to do next.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the ``plainfeed`` command returns to the shell."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    MODEL = 3
    ABORTED = 4
    LOCKED = 75  # EX_TEMPFAIL in sysexits.h: try again later
    INTERRUPTED = 130  # 128 + SIGINT, as shells count
    TERMINATED = 143  # 128 + SIGTERM


class PlainfeedError(Exception):
    """The root of all errors raised on purpose."""

    exit_code = ExitCode.USAGE

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __reduce__(self) -> tuple[type[PlainfeedError], tuple[str, ...]]:
        """Pickle by the arguments, so that errors cross process borders."""
        return type(self), (self.message, self.advice)


class ConfigError(PlainfeedError):
    """A configuration file, rule file or option cannot be used."""


class ModelError(PlainfeedError):
    """A model is missing, broken or cannot be fetched, and the policy says stop."""

    exit_code = ExitCode.MODEL


class RunAborted(PlainfeedError):
    """Too large a share of the documents failed; going on would hide a common cause."""

    exit_code = ExitCode.ABORTED


class RunLocked(PlainfeedError):
    """Another run is at work in the same output folder."""

    exit_code = ExitCode.LOCKED


class DocumentError(PlainfeedError):
    """One document cannot be processed; the others go on.

    ``reason`` is a short code for counting, such as ``"empty"`` or ``"too-large"``.
    """

    exit_code = ExitCode.SOME_FAILED

    def __init__(self, reason: str, message: str, advice: str = "") -> None:
        super().__init__(message, advice)
        self.reason = reason

    def __reduce__(self) -> tuple[type[PlainfeedError], tuple[str, ...]]:
        """Pickle by the arguments, so that errors cross process borders."""
        return type(self), (self.reason, self.message, self.advice)
