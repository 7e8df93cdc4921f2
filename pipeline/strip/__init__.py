"""Stage 4: boilerplate, marked with its evidence and left out."""

from __future__ import annotations

from typing import Any

__all__ = ["keep_flags", "observe"]


def __getattr__(name: str) -> Any:
    """Load the rules' machinery only when somebody asks for it."""
    if name in __all__:
        from pipeline.strip import lines

        return getattr(lines, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
