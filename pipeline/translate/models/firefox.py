"""Firefox translation models: the records that announce them and the names of their files.

Mozilla publishes each model as several files, announced one by one as records of its Remote
Settings service: the weights, one vocabulary or two, and usually a lexical shortlist. In the
current collection (3.x) files are packed with zstd; in the older one (1.x, 2.x) they are plain.

The records are parsed here and not by ``fxtranslate.discovery``: its parser drops the digests of
the packed files and overflows the stack, ending the process, on deeply nested JSON.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelError
from pipeline.languages import LANGUAGES, canonical
from pipeline.translate.engine import Pair
from pipeline.translate.models.candidate import Candidate, SourceFile
from pipeline.translate.models.compression import expand
from pipeline.translate.models.refusal import Differs, NotOffered
from pipeline.translate.models.versions import VersionKey, is_release, major, version_key

ENGINE = "firefox"
LICENCE = "MPL-2.0 (Mozilla)"

NAMES = {
    "model": "model.bin",
    "vocab": "vocab.spm",
    "srcvocab": "source_vocab.spm",
    "trgvocab": "target_vocab.spm",
    "lex": "shortlist.bin",
}
"""Mozilla's types of files, and what they are called in the store."""

_NEWEST_MAJOR = 3
"""The newest format that fxtranslate 0.5 reads: its ``model_pairs`` accepts 3.x and refuses 4.0."""

_ARCHITECTURES = ("tiny", "base-memory", "base")
"""From small to large. Mozilla's own scores on Flores rise in this order."""

_FILE = re.compile(
    r"(?P<kind>model|vocab|srcvocab|trgvocab|lex)\.(?:\d+\.\d+\.)?(?P<pair>[A-Za-z-]{4,20})\."
    r"(?:[A-Za-z0-9]+\.){0,3}(?P<end>bin|spm)(?:\.zst|\.gz)?"
)
_INFO_MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a release: type, path on the server, size in bytes, SHA-256 as served and plain."""

    kind: str
    location: str
    size: int | None
    digest: str
    plain_digest: str


@dataclass(frozen=True, slots=True)
class Release:
    """One version and architecture of the model for a pair."""

    pair: Pair
    version: str
    architecture: str
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int | None:
        """Bytes to download; None where the records do not say."""
        sizes = [file.size for file in self.files if file.size is not None]
        return sum(sizes) if len(sizes) == len(self.files) else None


def parse_records(body: object, url: str) -> tuple[Release, ...]:
    """Group Remote Settings records into releases; what is no record of a model file is left out.

    Both the present names of the fields (``sourceLanguage``) and the older ones (``fromLang``)
    are understood. A ``filter_expression`` is not looked at: it tells which builds of Firefox
    use a record, and the choice among versions and architectures is made in :func:`choose`.

    Raises:
        ModelError: this is no list of records at all.
    """
    records = body.get("data") if isinstance(body, dict) else None
    if not isinstance(records, list):
        raise ModelError(
            f"{url}: holds no list of Firefox model records", "check 'models.firefox_records'"
        )
    groups: dict[tuple[Pair, str, str], dict[str, RemoteFile]] = {}
    for record in records:
        if not isinstance(record, dict):
            continue
        source, target, version, architecture, plain = (
            _text(record, *keys)
            for keys in (
                ("sourceLanguage", "fromLang"),
                ("targetLanguage", "toLang"),
                ("version",),
                ("architecture",),
                ("decompressedHash",),
            )
        )
        attachment = record.get("attachment")
        attachment = attachment if isinstance(attachment, dict) else {}
        location, digest = _text(attachment, "location"), _text(attachment, "hash")
        size = attachment.get("size")
        kind = _text(record, "fileType")
        if kind in NAMES and source and target and version and location and digest:
            key = (Pair(canonical(source), canonical(target)), version, architecture)
            known_size = size if isinstance(size, int) else None
            file = RemoteFile(kind, location, known_size, digest.lower(), plain.lower())
            groups.setdefault(key, {}).setdefault(kind, file)
    return tuple(
        Release(*key, tuple(files[kind] for kind in NAMES if kind in files))
        for key, files in groups.items()
    )


def choose(releases: Iterable[Release], pair: Pair) -> Release:
    """The highest complete version for a pair that is no test version, then the best architecture.

    Raises:
        NotOffered: there is none.
    """
    offered = [release for release in releases if release.pair == pair]
    usable = [
        release
        for release in offered
        if is_release(release.version)
        and major(release.version) <= _NEWEST_MAJOR
        and is_complete(file.kind for file in release.files)
    ]
    if not usable:
        versions = ", ".join(sorted({release.version for release in offered}))
        raise NotOffered(
            f"Mozilla's versions {versions} for {pair} are test versions, incomplete or too new"
            if offered
            else f"Mozilla has no model for {pair}"
        )
    return max(usable, key=_precedence)


def is_complete(kinds: Iterable[str]) -> bool:
    """Whether these types of files make a model; the shortlist only makes it faster."""
    present = frozenset(kinds)
    return "model" in present and ("vocab" in present or {"srcvocab", "trgvocab"} <= present)


def unpack(data: bytes, file: RemoteFile, url: str, max_bytes: int) -> bytes:
    """Check what was downloaded against its record and unpack it.

    Raises:
        Differs: size or digest are not those of the record.
        ModelError: the data are damaged or too large.
    """
    if file.size is not None and len(data) != file.size:
        raise Differs(f"{url}: has {len(data)} bytes, its record says {file.size}")
    if hashlib.sha256(data).hexdigest() != file.digest:
        raise Differs(f"{url}: its SHA-256 is not the {file.digest} of its record")
    plain = expand(data, url, max_bytes)
    if file.plain_digest and hashlib.sha256(plain).hexdigest() != file.plain_digest:
        raise Differs(f"{url}: unpacked, its SHA-256 is not the {file.plain_digest} of its record")
    return plain


def recognise(name: str) -> tuple[str, Pair] | None:
    """Type and pair of a file by Mozilla's name for it, such as ``lex.50.50.pten.s2t.bin``."""
    match = _FILE.fullmatch(name)
    if match is None or (match["kind"] in {"model", "lex"}) != (match["end"] == "bin"):
        return None
    pair = _split(match["pair"])
    return (match["kind"], pair) if pair else None


def find_models(files: Iterable[SourceFile], origin: str) -> tuple[Candidate, ...]:
    """The Firefox models among some files, whatever folders they lie in, sorted.

    Files of one folder and one pair belong together; a group that is no whole model is left out.
    """
    groups: dict[tuple[Path, Pair], dict[str, SourceFile]] = {}
    for file in sorted(files, key=lambda file: file.path):
        known = recognise(file.path.name)
        if known is not None:
            kind, pair = known
            copy = SourceFile(NAMES[kind], file.path, file.digest)
            groups.setdefault((file.path.parent, pair), {}).setdefault(kind, copy)
    return tuple(
        Candidate(
            engine=ENGINE,
            pair=pair,
            version=_version_in(folder),
            origin=origin,
            licence=LICENCE,
            files=tuple(kinds.values()),
        )
        for (folder, pair), kinds in groups.items()
        if is_complete(kinds)
    )


def _precedence(release: Release) -> tuple[VersionKey, int]:
    """The higher is chosen; unknown architectures come last."""
    known = release.architecture in _ARCHITECTURES
    rank = _ARCHITECTURES.index(release.architecture) if known else -1
    return version_key(release.version), rank


def _split(codes: str) -> Pair | None:
    """Take the two codes in ``pten`` apart: the one cut with a known language on either side."""
    known = frozenset(
        code.lower()
        for language in LANGUAGES
        for code in (language.code, language.firefox, *language.aliases)
    )
    cuts = [
        Pair(canonical(codes[:place]), canonical(codes[place:]))
        for place in range(2, len(codes) - 1)
        if codes[:place].lower() in known and codes[place:].lower() in known
    ]
    return cuts[0] if len(cuts) == 1 else None


def _version_in(folder: Path) -> str:
    """The version that the JSON file beside a model states, or ``"0"``.

    Mozilla's model repository calls the file ``metadata.json``, older packs ``model_info.json``.
    """
    for name in ("metadata.json", "model_info.json"):
        path = folder / name
        if path.is_file() and path.stat().st_size <= _INFO_MAX_BYTES:
            try:
                stated = json.loads(path.read_bytes())
            except (ValueError, RecursionError):
                continue
            version = stated.get("version") if isinstance(stated, dict) else None
            if isinstance(version, str | int | float) and version_key(str(version))[0]:
                return str(version)
    return "0"


def _text(table: dict[str, object], *keys: str) -> str:
    """The first of some values that is text, or nothing."""
    return next((value for key in keys if isinstance(value := table.get(key), str)), "")
