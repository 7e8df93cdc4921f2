"""Times on the command line: ``90s``, ``15m``, ``2h``, ``3d``, or a date."""

from __future__ import annotations

import re
import time
from datetime import datetime

import click

_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}
_SPAN = re.compile(r"(\d+(?:\.\d+)?)([smhd]?)")


class Span(click.ParamType[float]):
    """A length of time, in seconds."""

    name = "time"

    def convert(
        self, value: str | float, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Read ``15m`` as 900."""
        match = _SPAN.fullmatch(str(value))
        if match is None:
            self.fail(f"{value!r} is no length of time such as 90s, 15m, 2h or 3d", param, ctx)
        return float(match[1]) * _SECONDS[match[2]]


class Moment(click.ParamType[float]):
    """A point in time, in seconds since 1970: so long ago, or a date."""

    name = "moment"

    def convert(
        self, value: str | float, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Read ``2d`` as two days ago, and ``2026-05-01`` as the beginning of that day."""
        if isinstance(value, float):
            return value
        if match := _SPAN.fullmatch(value):
            return time.time() - float(match[1]) * _SECONDS[match[2]]
        try:
            return datetime.fromisoformat(value).timestamp()
        except ValueError:
            message = f"{value!r} is neither a time ago such as 2d nor a date such as 2026-05-01"
            self.fail(message, param, ctx)
