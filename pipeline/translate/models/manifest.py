"""What is known of an installed model, and the file beside it that says so."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from pipeline.config import digest_of
from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.placeholders import NONE, SHAPES

MANIFEST = "manifest.json"
"""Name of the manifest in a model's folder."""

_FORMAT = 1
_MAX_BYTES = 1_000_000  # a real manifest has about 1 kB

_ENGINE = re.compile(r"[a-z][a-z0-9-]{0,39}")
_CODE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,39}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Model:
    """A model in the store: whose it is, what it translates, its files and where it came from.

    ``files`` are (name relative to ``folder`` with ``/``, SHA-256 in hex) pairs, sorted by name;
    ``placeholder`` is the shape that the model brings back, or None where that is not known.
    """

    engine: str
    pair: Pair
    version: str
    folder: Path
    files: tuple[tuple[str, str], ...]
    origin: str
    licence: str
    placeholder: str | None = None

    @property
    def digest(self) -> str:
        """Twelve hex digits over the names and digests of the files."""
        return digest_of(*self.files)[:12]

    @property
    def identity(self) -> str:
        """The same for the same bytes, wherever they lie: part of what decides the output."""
        return f"{self.engine} {self.pair} {self.version} {self.digest}"


def is_safe_name(name: str) -> bool:
    """Whether a file name from outside stays in the folder it is put into, on every system."""
    return (
        0 < len(name) <= 200
        and not any(character in '\\:*?"<>|' or ord(character) < 32 for character in name)
        and not name.startswith("/")
        and all(part not in {"", ".", ".."} for part in name.split("/"))
    )


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_below(folder: Path) -> tuple[str, ...]:
    """The relative names of all files in a model's folder but the manifest, sorted."""
    paths = (path for path in folder.rglob("*") if not path.is_dir())
    names = sorted(path.relative_to(folder).as_posix() for path in paths)
    return tuple(name for name in names if name != MANIFEST)


def describe(
    folder: Path, engine: str, pair: Pair, version: str, origin: str, licence: str
) -> Model:
    """Make a model of the files that lie in a folder.

    Raises:
        ModelError: the folder is empty, or the engine, a code or the version is malformed.
        OSError: a file cannot be read.
    """
    files = tuple((name, sha256_of(folder / name)) for name in files_below(folder))
    return _checked(Model(engine, pair, version, folder, files, origin, licence))


def write_manifest(model: Model) -> Path:
    """Write the manifest into the model's folder and return its path."""
    path = model.folder / MANIFEST
    table = {
        "format": _FORMAT,
        "engine": model.engine,
        "source": model.pair.source,
        "target": model.pair.target,
        "version": model.version,
        "origin": model.origin,
        "licence": model.licence,
        "files": dict(model.files),
    }
    if model.placeholder is not None:
        table["placeholder"] = model.placeholder
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(table, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    fresh.replace(path)
    return path


def read_manifest(folder: Path) -> Model:
    """Read what the manifest in a folder says; the files themselves are not looked at.

    Raises:
        ModelError: there is no manifest, or it is broken.
    """
    path = folder / MANIFEST
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ModelError(f"{folder}: not a model, there is no {MANIFEST} in it") from error
    except OSError as error:
        raise ModelError(f"{path}: cannot be read: {error.strerror}") from error
    try:
        if len(content) > _MAX_BYTES:
            raise ValueError(f"larger than {_MAX_BYTES} bytes")
        table = json.loads(content)
        if not isinstance(table, dict) or table.get("format") != _FORMAT:
            raise ValueError(f"not a manifest of format {_FORMAT}")
        files = table["files"]
        if not isinstance(files, dict):
            raise TypeError("'files' is not a table")
        keys = ("engine", "source", "target", "version", "origin", "licence")
        engine, source, target, version, origin, licence = (_text(table, key) for key in keys)
        digests = tuple(sorted((name, _text(files, name)) for name in files))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ModelError(f"{path}: broken manifest: {error}") from error
    pair, shape = Pair(source, target), table.get("placeholder")
    known = shape if isinstance(shape, str) else None
    return _checked(Model(engine, pair, version, folder, digests, origin, licence, known))


def _text(table: dict[str, object], key: str) -> str:
    """A value that has to be text."""
    value = table[key]
    if not isinstance(value, str):
        raise TypeError(f"{key!r} is not text")
    return value


def _checked(model: Model) -> Model:
    """The model itself, if its parts are well formed: they become folder and file names."""
    complaints = [
        f"{kind} {text!r} is malformed"
        for kind, text, shape in (
            ("engine", model.engine, _ENGINE),
            ("source language", model.pair.source, _CODE),
            ("target language", model.pair.target, _CODE),
            ("version", model.version, _VERSION),
            *(("digest", digest, _SHA256) for _, digest in model.files),
        )
        if not shape.fullmatch(text)
    ]
    complaints += [
        f"file name {name!r} is unsafe" for name, _ in model.files if not is_safe_name(name)
    ]
    if model.placeholder not in (None, NONE, *SHAPES):
        complaints.append(f"placeholder {model.placeholder!r} is unknown")
    if not model.files:
        complaints.append("it has no files")
    if complaints:
        raise ModelError(f"{model.folder}: not a usable model: {complaints[0]}")
    return model
