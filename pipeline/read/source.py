"""What a run reads: the items of a folder, and what was left aside there."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from pipeline.errors import ConfigError

LINKED_FOLDER = "(linked folder)"
"""What stands in place of a suffix where links to folders are counted."""


_ESCAPED_BYTE = re.compile(r"[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Item:
    """A file to read. ``id`` is its path below the root, with ``/``, fit for print and storage."""

    id: str
    path: Path


@dataclass(frozen=True, slots=True)
class Found:
    """The items sorted by id, those refused with the reason, and the number ignored per suffix."""

    items: tuple[Item, ...]
    refused: tuple[tuple[Item, str], ...] = ()
    ignored: tuple[tuple[str, int], ...] = ()


def find(root: Path, include: Sequence[str], exclude: Path | None = None) -> Found:
    """Look for items below a folder; a single file is one item, whatever its name.

    Hidden files and folders and the folder ``exclude`` are passed over; links to folders are not
    followed. A linked file is an item only if it lies below the root: otherwise whoever may write
    into the folder could have any file of this machine read.

    Args:
        root: a folder or a file.
        include: shell patterns for file names; capitals make no difference.
        exclude: the output folder, which may lie inside the input.

    Raises:
        ConfigError: the root does not exist or cannot be listed.
    """
    if not root.exists():
        raise ConfigError(f"{spell(str(root))} does not exist", "check the path of the input")
    if not root.is_dir():
        return Found((Item(spell(root.name), root),))
    items: dict[str, Item] = {}
    refused: list[tuple[Item, str]] = []
    ignored: Counter[str] = Counter()
    inside = root.resolve()
    unlisted: list[OSError] = []
    for path in _walk(root, exclude.resolve() if exclude else None, unlisted):
        name = spell(path.relative_to(root).as_posix())
        while name in items:  # another file has, letter for letter, this one's spelling
            name += "%"
        item = Item(name, path)
        if path.is_symlink() and path.is_dir():
            ignored[LINKED_FOLDER] += 1
        elif not any(fnmatchcase(path.name.lower(), pattern.lower()) for pattern in include):
            ignored[spell(path.suffix.lower())] += 1
        elif path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(inside):
            refused.append((item, "it is a link that leads out of the input folder"))
        else:
            items[item.id] = item
    refused += [_unlisted(root, error) for error in unlisted]
    return Found(
        tuple(items[name] for name in sorted(items)),
        tuple(sorted(refused, key=lambda pair: pair[0].id)),
        tuple(sorted(ignored.items())),
    )


def spell(name: str) -> str:
    """A file name as valid Unicode: a byte that is no UTF-8 is percent-encoded.

    Python holds such bytes as lone surrogates (PEP 383), which can be neither printed nor stored.
    """
    return _ESCAPED_BYTE.sub(lambda byte: f"%{ord(byte[0]) - 0xDC00:02X}", name)


def _unlisted(root: Path, error: OSError) -> tuple[Item, str]:
    """A folder that cannot be listed, refused so that what is in it is missed by somebody.

    Raises:
        ConfigError: it is the root.
    """
    folder = Path(error.filename)
    if folder == root:
        raise ConfigError(
            f"{spell(str(root))} cannot be listed: {error.strerror}",
            "give yourself the right to read it",
        ) from error
    item = Item(spell(folder.relative_to(root).as_posix()), folder)
    return item, f"the folder cannot be listed: {error.strerror}"


def _walk(root: Path, exclude: Path | None, unlisted: list[OSError]) -> Iterator[Path]:
    """Every visible file below a folder, and every link to a folder, in a fixed order.

    Folders that cannot be listed are added to ``unlisted``.
    """
    for folder, folders, files in os.walk(root, onerror=unlisted.append):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (here / name).is_symlink()]
        folders[:] = [name for name in folders if (here / name).resolve() != exclude]
        for name in sorted([*files, *links]):
            if not name.startswith("."):
                yield here / name
