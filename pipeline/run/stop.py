"""Ctrl-C and SIGTERM as a request that a run hears at its next convenience, well within seconds.

An exception out of a signal handler could strike between any two instructions; a request is looked
at where stopping leaves everything in order.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopped(Exception):
    """The run was asked to end; what is done is kept."""


class Stop:
    """Whether somebody asked the run to end, and by which signal."""

    def __init__(self) -> None:
        self.signal: signal.Signals | None = None

    def check(self) -> None:
        """Raise where the run was asked to end.

        Raises:
            Stopped: it was.
        """
        if self.signal is not None:
            raise Stopped

    def wait(self, seconds: float) -> None:
        """Sleep, but not through a request."""
        until = time.monotonic() + seconds
        while self.signal is None and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.2))

    @contextmanager
    def listening(self) -> Iterator[Stop]:
        """Take the signals as requests; only the main thread of a program can."""
        if threading.current_thread() is not threading.main_thread():
            yield self
            return
        before = [(number, signal.signal(number, self._heard)) for number in SIGNALS]
        try:
            yield self
        finally:
            for number, handler in before:
                signal.signal(number, handler)

    def _heard(self, number: int, _frame: FrameType | None) -> None:
        if self.signal is not None:  # somebody insists: something does not let us look
            raise KeyboardInterrupt
        self.signal = signal.Signals(number)
