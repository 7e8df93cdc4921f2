"""What a run reads: the items of a folder, and what was left aside there."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import translate
from pathlib import Path

from pipeline.errors import ConfigError

LINKED_FOLDER = "(linked folder)"
"""What stands in place of a suffix where links to folders are counted."""

UNLISTED = "the folder cannot be listed"
"""How the refusal of a folder begins: nobody knows what is in it."""

OTHER = "(other)"
"""What stands in place of a suffix that is too long, or one too many, to be counted by name."""

_MOST_SUFFIXES = 50
_LONGEST_SUFFIX = 12
_ESCAPED_BYTE = re.compile(r"[\udc80-\udcff]")


@dataclass(frozen=True)
class Stamp:
    """Size and times of a file, as the file system tells them without opening it.

    As long as they are equal, the bytes are taken to be the same. ``ctime_ns``, which nobody can
    set, sees that a file was replaced by another of the same size and modification time.
    """

    size: int = 0
    mtime_ns: int = 0
    ctime_ns: int = 0

    @classmethod
    def of(cls, status: os.stat_result) -> Stamp:
        """The stamp in what :func:`os.stat` returns."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ctime_ns)


NO_STAMP = Stamp()
"""Stands for the stamp of a file that cannot be looked at, or whose times are not to be trusted."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file to read. ``id`` is its path below the root, with ``/``, fit for print and storage.

    ``refused`` says why it must not be read, where that is so.
    """

    id: str
    path: str
    stamp: Stamp = NO_STAMP
    refused: str = ""


def find(
    root: Path, include: Sequence[str], exclude: Path | None, ignored: Counter[str]
) -> Iterator[Item]:
    """Look for items below a folder, one at a time; a single file is one item, whatever its name.

    Hidden files and folders and the folder ``exclude`` are passed over; links to folders are not
    followed. A linked file is an item only if it lies below the root: otherwise whoever may write
    into the folder could have any file of this machine read. The order is that of the file system.

    Args:
        root: a folder or a file.
        include: shell patterns for file names; capitals make no difference.
        exclude: the output folder, which may lie inside the input.
        ignored: receives the number of files that are not read, by suffix.

    Raises:
        ConfigError: the root does not exist or cannot be listed.
    """
    if not root.exists():
        raise ConfigError(f"{spell(str(root))} does not exist", "check the path of the input")
    if not root.is_dir():
        yield Item(spell(root.name), str(root), Stamp.of(root.stat()))
        return
    wanted = re.compile("|".join(translate(pattern.lower()) for pattern in include))
    inside = os.path.realpath(root)
    spared = os.path.relpath(os.path.realpath(exclude), inside) if exclude else ""
    folders = [("", "")]  # path below the root, and the same as the beginning of an id
    while folders:
        below, prefix = folders.pop()
        try:
            with os.scandir(root / below) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    id = prefix + _spelled(entry)
                    if entry.is_symlink():
                        if os.path.isdir(entry.path):  # noqa: PTH112 (a Path costs as much again)
                            ignored[LINKED_FOLDER] += 1
                            continue
                    elif entry.is_dir(follow_symlinks=False):
                        deeper = os.path.join(below, entry.name)  # noqa: PTH118
                        if deeper != spared:
                            folders.append((deeper, f"{id}/"))
                        continue
                    if wanted.match(entry.name.lower()):
                        yield _item(id, entry, inside)
                    else:
                        ignored[_suffix(entry.name, ignored)] += 1
        except OSError as error:
            yield _unlisted(root, below, prefix, error)


def spell(name: str) -> str:
    """A file name as valid Unicode: a byte that is no UTF-8 is percent-encoded.

    Python holds such bytes as lone surrogates (PEP 383), which can be neither printed nor stored.
    """
    return _ESCAPED_BYTE.sub(lambda byte: f"%{ord(byte[0]) - 0xDC00:02X}", name)


def _spelled(entry: os.DirEntry[str]) -> str:
    """The name of an entry as valid Unicode, and not that of its neighbour."""
    if entry.name.isascii():
        return entry.name
    name = spell(entry.name)
    if name != entry.name:
        folder = Path(entry.path).parent
        while os.path.lexists(folder / name):
            name += "%"
    return name


def _item(id: str, entry: os.DirEntry[str], inside: str) -> Item:
    """The item of a directory entry; what cannot be looked at is found out when it is read."""
    if entry.is_symlink() and not Path(os.path.realpath(entry.path)).is_relative_to(inside):
        return Item(id, entry.path, refused="it is a link that leads out of the input folder")
    try:
        return Item(id, entry.path, Stamp.of(entry.stat()))
    except OSError:
        return Item(id, entry.path)


def _suffix(name: str, counted: Counter[str]) -> str:
    """The suffix to count a file under; hostile names must not make the list of them endless."""
    suffix = spell(os.path.splitext(name)[1].lower())  # noqa: PTH122 (a Path costs as much again)
    room = len(counted) < _MOST_SUFFIXES and len(suffix) <= _LONGEST_SUFFIX
    return suffix if suffix in counted or room else OTHER


def _unlisted(root: Path, below: str, prefix: str, error: OSError) -> Item:
    """A folder that cannot be listed, refused so that what is in it is missed by somebody.

    Raises:
        ConfigError: it is the root.
    """
    if not below:
        raise ConfigError(
            f"{spell(str(root))} cannot be listed: {error.strerror}",
            "give yourself the right to read it",
        ) from error
    why = f"{UNLISTED}: {error.strerror}"
    return Item(prefix.rstrip("/"), str(root / below), refused=why)
