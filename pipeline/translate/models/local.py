"""Find models on the disk: a package file, a model's folder, or a folder that holds several."""

from __future__ import annotations

import os
from pathlib import Path

from pipeline.errors import ModelError
from pipeline.translate.models import argos, firefox
from pipeline.translate.models.candidate import Candidate, SourceFile
from pipeline.translate.models.manifest import MANIFEST, read_manifest

PACKAGE_SUFFIX = ".argosmodel"


def find_packages(path: Path) -> tuple[Path, ...]:
    """The Argos package files at or below a path, sorted. A file is taken for one by any name."""
    if not path.is_dir():
        return (path,)
    return tuple(file for file in _files_below(path) if file.suffix == PACKAGE_SUFFIX)


def find_folders(path: Path) -> tuple[Candidate, ...]:
    """The models that lie unpacked in a folder or below it, sorted by where they lie.

    Known are folders of another store, unpacked Argos packages, and Mozilla's file names.

    Raises:
        ModelError: a folder that claims to be a model is broken.
    """
    if not path.is_dir():
        return ()
    origin = f"folder {path}"
    files = _files_below(path)
    installed = tuple(stored(file.parent) for file in files if file.name == MANIFEST)
    unpacked = tuple(
        argos.find_model(file.parent, origin)
        for file in files
        if file.name == argos.METADATA
        and (file.parent / "model").is_dir()
        and not (file.parent / MANIFEST).exists()
    )
    named = firefox.find_models((SourceFile(file.name, file) for file in files), origin)
    return installed + unpacked + named


def stored(folder: Path) -> Candidate:
    """A model's folder of another store, with the digests of its manifest."""
    model = read_manifest(folder)
    files = tuple(SourceFile(name, folder / name, digest) for name, digest in model.files)
    return Candidate(model.engine, model.pair, model.version, model.origin, model.licence, files)


def _files_below(path: Path) -> list[Path]:
    """All files in a folder and its subfolders, sorted; links to folders are not followed."""

    def refuse(error: OSError) -> None:
        raise ModelError(f"{error.filename}: cannot be read: {error.strerror}") from error

    walk = os.walk(path, onerror=refuse)
    return sorted(Path(folder) / name for folder, _, names in walk for name in names)
