"""The store: a folder of models, one subfolder each, that never shows a half-installed one.

Readers take no lock, so a store on a read-only disk works. Writers hold the store's lock from the
first downloaded byte to the rename that makes the model visible, so that two processes in need of
the same model fetch it once.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.manifest import (
    Model,
    describe,
    files_below,
    read_manifest,
    sha256_of,
    write_manifest,
)
from pipeline.translate.models.versions import VersionKey, version_key

__all__ = ["Model", "ModelStore", "disk_errors"]

_LOCK_TIMEOUT_S = 1800.0
"""How long to wait for another installer: half an hour is 150 MB, a large model, at 85 kB/s."""


class ModelStore:
    """The installed models. A name that starts with a dot is the store's own business."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = FileLock(folder / ".lock", timeout=_LOCK_TIMEOUT_S)

    def models(self) -> tuple[Model, ...]:
        """The models in use, sorted: of each engine and pair the highest version.

        Raises:
            ModelError: the store exists but cannot be listed.
        """
        return self._scan()[0]

    def problems(self) -> tuple[str, ...]:
        """What lies in the store and is not in use, one sentence each."""
        return self._scan()[1]

    def find(self, engine: str, pair: Pair) -> Model | None:
        """The model an engine uses for a pair, if one is installed."""
        wanted = (engine, pair)
        return next((m for m in self.models() if (m.engine, m.pair) == wanted), None)

    def verify(self, model: Model) -> list[str]:
        """Compare a model's files with its manifest; a sentence for each difference."""
        try:
            found = files_below(model.folder)
            differences = [
                f"{model.folder / name}: {self._difference(model.folder / name, digest)}"
                for name, digest in model.files
                if name not in found or sha256_of(model.folder / name) != digest
            ]
        except OSError as error:
            return [f"{error.filename or model.folder}: cannot be read: {error.strerror}"]
        expected = {name for name, _ in model.files}
        return differences + [
            f"{model.folder / name}: does not belong to the model"
            for name in found
            if name not in expected
        ]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the store's lock; may be nested within one thread.

        Raises:
            ModelError: the store cannot be written to, or another process keeps it locked.
        """
        with disk_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                self._lock.acquire()
            except Timeout as error:
                raise ModelError(
                    f"{self.folder}: another process has been installing models for long",
                    "wait for it to end, or stop it, and try again",
                ) from error
            try:
                yield
            finally:
                self._lock.release()

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """An empty folder inside the store to prepare a model in; it is gone afterwards.

        Whoever is inside holds the store's lock.

        Raises:
            ModelError: see :meth:`locked`.
        """
        with self.locked():
            room = self.folder / ".staging"
            _delete(room)
            room.mkdir()
            try:
                yield room
            finally:
                _delete(room)

    @contextmanager
    def downloads(self, what: str) -> Iterator[Path]:
        """A folder for the downloads of one model; gone when all went well, else kept.

        So the next attempt goes on where this one ended, even if it was killed. What was kept of
        another model goes. Whoever is inside holds the store's lock.

        Args:
            what: names the model, by any text.

        Raises:
            ModelError: see :meth:`locked`.
        """
        with self.locked():
            home = self.folder / ".downloads"
            room = home / hashlib.sha256(what.encode()).hexdigest()[:16]
            for other in home.iterdir() if home.exists() else ():
                if other != room:
                    _delete(other)
            room.mkdir(parents=True, exist_ok=True)
            try:
                yield room
            except BaseException as error:
                if isinstance(error, OSError) or not any(room.iterdir()):
                    _delete(home)  # A full disk gets its space back.
                raise
            _delete(home)

    def add(
        self, staged: Path, *, engine: str, pair: Pair, version: str, origin: str, licence: str
    ) -> Model:
        """Turn a folder of files, made in :meth:`staging`, into an installed model.

        The folder gets its manifest and moves into place in one step, when every byte has reached
        the disk. Then every other model of the engine and pair goes, unless its version is higher.

        Raises:
            ModelError: the description is malformed, or the store cannot be written to.
        """
        with self.locked():
            model = describe(staged, engine, pair, version, origin, licence)
            write_manifest(model)
            _reach_disk(*sorted(staged.rglob("*")), staged)
            place = self.folder / f"{engine}-{pair}-{version}-{model.digest}"
            if place.exists():
                self._discard(place)
            staged.rename(place)
            _reach_disk(self.folder)
            added = replace(model, folder=place)
            for other in self._all():
                same = other.folder != place and (other.engine, other.pair) == (engine, pair)
                if same and version_key(other.version) <= version_key(version):
                    self._discard(other.folder)
            return added

    def note_placeholder(self, model: Model, shape: str) -> Model:
        """Write into a model's manifest which placeholder it brings back.

        Raises:
            ModelError: the store cannot be written to.
        """
        noted = replace(model, placeholder=shape)
        with self.locked():
            write_manifest(noted)
        return noted

    def remove(self, model: Model) -> None:
        """Delete an installed model.

        Raises:
            ModelError: it is not in this store, or cannot be deleted.
        """
        if model.folder.parent != self.folder or not model.folder.is_dir():
            raise ModelError(
                f"{model.folder}: not in the store {self.folder}",
                "`plainfeed models list` shows what is installed",
            )
        with self.locked():
            self._discard(model.folder)

    def _scan(self) -> tuple[tuple[Model, ...], tuple[str, ...]]:
        """The models in use, and a sentence on each thing that is not."""
        best: dict[tuple[str, Pair], Model] = {}
        problems: list[str] = []
        for entry in self._entries():
            try:
                model = read_manifest(entry)
            except ModelError as error:
                problems.append(error.message)
                continue
            key = (model.engine, model.pair)
            rival = best.get(key)
            if rival is not None:
                model, older = sorted((model, rival), key=_precedence, reverse=True)
                problems.append(f"{older.folder}: not used, {model.folder.name} is newer")
            best[key] = model
        return tuple(best[key] for key in sorted(best)), tuple(problems)

    def _entries(self) -> list[Path]:
        """Everything in the store that should be a model, sorted by name."""
        if not self.folder.exists():
            return []
        with disk_errors(self.folder):
            return sorted(path for path in self.folder.iterdir() if path.name[0] != ".")

    def _all(self) -> Iterator[Model]:
        """Every readable model, older versions too."""
        for entry in self._entries():
            try:
                yield read_manifest(entry)
            except ModelError:
                continue

    def _discard(self, folder: Path) -> None:
        """Make a folder invisible in one step, then delete it."""
        grave = self.folder / ".removed"
        _delete(grave)
        folder.rename(grave)
        _delete(grave)

    @staticmethod
    def _difference(path: Path, digest: str) -> str:
        """How a file that is not as it should be differs."""
        if not path.is_file():
            return "is missing"
        return f"has changed: its SHA-256 is not {digest}"


@contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Turn a failure of the disk into a sentence for a person.

    Raises:
        ModelError: instead of an OSError.
    """
    try:
        yield
    except OSError as error:
        advice = {
            errno.ENOSPC: "free some space, or set 'models.folder' to another disk",
            errno.EDQUOT: "free some space, or set 'models.folder' to another disk",
            errno.EROFS: "make it writable, or set 'models.folder' to another folder",
            errno.EACCES: "make it accessible, or set 'models.folder' to another folder",
            errno.EPERM: "make it accessible, or set 'models.folder' to another folder",
        }.get(error.errno or 0, "check the folder, or set 'models.folder' to another one")
        raise ModelError(
            f"{error.filename or folder}: {error.strerror or error}", advice
        ) from error


def _precedence(model: Model) -> tuple[VersionKey, str]:
    """The higher is used; the folder's name decides between equal versions."""
    return version_key(model.version), model.folder.name


def _delete(folder: Path) -> None:
    """Delete a folder, or a link to one, if it is there."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def _reach_disk(*paths: Path) -> None:
    """Wait until files or folders are on the disk and would survive a power cut."""
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
