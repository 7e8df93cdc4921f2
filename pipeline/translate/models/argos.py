"""Argos packages: the index that lists them and the zip archives they come in.

A package is a zip file with one folder: ``metadata.json``, a CTranslate2 model under ``model/``, a
tokenizer, and sentence splitters that are not used here and not kept.
"""

from __future__ import annotations

import json
import lzma
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelError
from pipeline.languages import LANGUAGES, canonical
from pipeline.translate.engine import Pair
from pipeline.translate.models.candidate import Candidate, SourceFile
from pipeline.translate.models.manifest import is_safe_name
from pipeline.translate.models.refusal import NotOffered
from pipeline.translate.models.versions import version_key

ENGINE = "argos"
METADATA = "metadata.json"
LICENCE = "not stated by the package; its README.md, if any, names the sources"

_TOKENIZERS = frozenset({"sentencepiece.model", "bpe.model"})
_KEPT = frozenset({METADATA, "README.md", "LICENSE", "LICENSE.txt", "LICENSE.md"}) | _TOKENIZERS

_METADATA_MAX_BYTES = 1_000_000
_MAX_ENTRIES = 10_000
_MAX_RATIO = 100
"""Unpacked to packed. A real package has 1.14; deflate can reach 1032, which makes a bomb."""

_NOT_A_PACKAGE = "an Argos package is a zip file that ends in .argosmodel; fetch it again"


@dataclass(frozen=True, slots=True)
class Package:
    """What a package says of itself; ``links`` are only known from an index."""

    pair: Pair
    version: str
    is_main: bool
    links: tuple[str, ...] = ()


def parse_metadata(table: object) -> Package | None:
    """Read the metadata of a package, in an index or inside it; None where it is no translator.

    A package for a variety of a language, such as ``pb`` for Brazilian Portuguese, counts as one
    for the language, but not as its main one.
    """
    if not isinstance(table, dict) or table.get("type", "translate") != "translate":
        return None
    fields = [table.get(key) for key in ("from_code", "to_code", "package_version")]
    source, target, version = (field if isinstance(field, str) else "" for field in fields)
    if not (source and target and version):
        return None
    links = table.get("links")
    pair = Pair(canonical(source), canonical(target))
    return Package(
        pair,
        version,
        is_main=(source, target) == (_argos_code(pair.source), _argos_code(pair.target)),
        links=tuple(link for link in links if isinstance(link, str))
        if isinstance(links, list)
        else (),
    )


def parse_index(index: object, url: str) -> tuple[Package, ...]:
    """The translation packages that an index lists.

    Raises:
        ModelError: this is no index.
    """
    if not isinstance(index, list):
        raise ModelError(f"{url}: holds no index of Argos packages", "check 'models.argos_index'")
    return tuple(package for package in map(parse_metadata, index) if package is not None)


def choose(index: object, pair: Pair, url: str) -> Package:
    """The highest version for a pair in an index; a package for just this language comes first.

    Raises:
        ModelError: this is no index.
        NotOffered: it has no package for the pair.
    """
    offered = [package for package in parse_index(index, url) if package.pair == pair]
    if not offered:
        raise NotOffered(f"the Argos index has no package for {pair}")
    return max(offered, key=lambda package: (package.is_main, version_key(package.version)))


def unpack(archive: Path, folder: Path, max_bytes: int) -> Package:
    """Unpack what is needed of a package into an empty folder and return its metadata.

    Raises:
        ModelError: it is no package, damaged, unsafe or too large.
        OSError: the folder cannot be written to.
    """
    try:
        with zipfile.ZipFile(archive) as package:
            root, entries = _entries(package, archive)
            _check_size(entries, archive, max_bytes)
            for name, entry in entries.items():
                _unpack_entry(package, entry, folder / name)
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        NotImplementedError,  # a kind of compression that Python does not know
        RuntimeError,  # encrypted
        ValueError,  # a malformed field of the directory
    ) as error:
        raise ModelError(f"{archive}: not a sound zip file: {error}", _NOT_A_PACKAGE) from error
    return read_metadata(folder, f"{archive}: {root}{METADATA}")


def read_metadata(folder: Path, name: str) -> Package:
    """Read the metadata of an unpacked package and check that the package is whole.

    Raises:
        ModelError: metadata or a part of the model are missing or broken; the message has ``name``.
    """
    path = folder / METADATA
    try:
        if path.stat().st_size > _METADATA_MAX_BYTES:
            raise ValueError(f"larger than {_METADATA_MAX_BYTES} bytes")
        table = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{name}: no valid JSON: {error}", _NOT_A_PACKAGE) from error
    package = parse_metadata(table)
    if package is None:
        raise ModelError(f"{name}: does not describe a translation package", _NOT_A_PACKAGE)
    tokenizers = sorted(tokenizer for tokenizer in _TOKENIZERS if (folder / tokenizer).is_file())
    if not (folder / "model" / "model.bin").is_file() or not tokenizers:
        raise ModelError(f"{name}: the package has no model or no tokenizer", _NOT_A_PACKAGE)
    return package


def find_model(folder: Path, origin: str) -> Candidate:
    """The model in the folder of an unpacked package.

    Raises:
        ModelError: the package is broken.
    """
    package = read_metadata(folder, str(folder / METADATA))
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    files = tuple(SourceFile(name, folder / name) for name in sorted(names) if _is_kept(name))
    return Candidate(ENGINE, package.pair, package.version, origin, LICENCE, files)


def _entries(package: zipfile.ZipFile, archive: Path) -> tuple[str, dict[str, zipfile.ZipInfo]]:
    """The package's folder in the archive, and the entries to unpack by their name below it.

    Every entry of the archive must be harmless, not only those that are unpacked: an archive with
    one that is not was made to harm.
    """
    infos = package.infolist()
    if len(infos) > _MAX_ENTRIES:
        raise ModelError(f"{archive}: has more than {_MAX_ENTRIES} entries", _NOT_A_PACKAGE)
    for info in infos:
        mode = info.external_attr >> 16
        if not is_safe_name(info.orig_filename.removesuffix("/")) or stat.S_ISLNK(mode):
            raise ModelError(
                f"{archive}: refused, its entry {info.orig_filename!r} leads out of its folder",
                "do not trust where it comes from",
            )
    files = [info for info in infos if not info.is_dir()]
    roots = [
        info.filename.removesuffix(METADATA)
        for info in files
        if info.filename.rpartition("/")[2] == METADATA and info.filename.count("/") <= 1
    ]
    if len(roots) != 1:
        problem = "has no metadata.json" if not roots else "holds several packages"
        raise ModelError(f"{archive}: {problem}", _NOT_A_PACKAGE)
    root = roots[0]
    kept = [(i.filename[len(root) :], i) for i in files if i.filename.startswith(root)]
    entries = {name: info for name, info in kept if _is_kept(name)}
    return root, entries


def _check_size(entries: dict[str, zipfile.ZipInfo], archive: Path, max_bytes: int) -> None:
    """Refuse what would fill the disk, before a byte is unpacked."""
    unpacked = sum(entry.file_size for entry in entries.values())
    if unpacked > max_bytes:
        raise ModelError(
            f"{archive}: unpacks to {unpacked} bytes, more than the {max_bytes} allowed",
            "raise 'models.max_bytes' if you trust where it comes from",
        )
    if unpacked > _MAX_RATIO * archive.stat().st_size:
        raise ModelError(
            f"{archive}: refused, it would unpack to more than {_MAX_RATIO} times its size",
            "do not trust where it comes from",
        )


def _unpack_entry(package: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> None:
    """Write one entry; zipfile itself reads no more than the announced size and checks the CRC."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with package.open(entry) as source, path.open("xb") as target:
        while piece := source.read(1 << 20):
            target.write(piece)


def _is_kept(name: str) -> bool:
    """Whether a file of a package is needed, or says whose it is."""
    return name in _KEPT or name.startswith("model/")


def _argos_code(code: str) -> str:
    """What Argos calls a language."""
    return next((row.argos or row.code for row in LANGUAGES if row.code == code), code)
