"""Compare version numbers as Mozilla and Argos write them: ``2.1``, ``1.9``, ``3.0a2``."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(\d{1,9}(?:\.\d{1,9}){0,7})(.*)", re.DOTALL)

VersionKey = tuple[tuple[int, ...], bool, str]
"""What versions are sorted by: the numbers, whether it is a release, then the spelling."""


def version_key(version: str) -> VersionKey:
    """A key that sorts versions by number and puts ``3.0a2`` before ``3.0``.

    What does not start with a number comes before everything that does.
    """
    match = _VERSION.match(version)
    if match is None:
        return (), False, version
    return tuple(int(part) for part in match[1].split(".")), not match[2], version


def is_release(version: str) -> bool:
    """Whether a version is numbers and dots alone, so neither an alpha nor a beta."""
    return version_key(version)[1]


def major(version: str) -> int:
    """The first number of a version; 0 where there is none."""
    numbers = version_key(version)[0]
    return numbers[0] if numbers else 0
