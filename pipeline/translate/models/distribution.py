"""Find models inside installed Python distributions: as files, without importing any code."""

from __future__ import annotations

import base64
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path

from pipeline.translate.models import firefox
from pipeline.translate.models.candidate import Candidate, SourceFile
from pipeline.translate.models.refusal import NotOffered


def models_in(name: str) -> tuple[Candidate, ...]:
    """The Firefox models among the files of an installed distribution, sorted.

    Each file carries the SHA-256 that the distribution's own record gives for it.

    Raises:
        NotOffered: no distribution of that name is installed.
    """
    try:
        found = distribution(name)
    except (PackageNotFoundError, ValueError) as error:
        raise NotOffered(
            f"the Python package {name!r} is not installed", f"run `pip install {name}`"
        ) from error
    files = [
        _source_file(found, file) for file in found.files or () if firefox.recognise(file.name)
    ]
    return firefox.find_models(files, f"Python package {name} {found.version}")


def _source_file(found: Distribution, file: PackagePath) -> SourceFile:
    """A file of a distribution, with the digest of its record in hex."""
    digest = ""
    if file.hash is not None and file.hash.mode == "sha256":
        packed = file.hash.value
        digest = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).hex()
    return SourceFile(file.name, Path(str(found.locate_file(file))), digest)
