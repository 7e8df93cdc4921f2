"""Download a model from Mozilla's service or from the index of Argos packages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pipeline.config import Config, ModelsConfig
from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models import argos, fetch, firefox
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.fetch import ProgressCallback
from pipeline.translate.models.manifest import sha256_of
from pipeline.translate.models.refusal import Differs
from pipeline.translate.models.store import Model, ModelStore


@dataclass(frozen=True, slots=True)
class Source:
    """Where models come from, what is known of it, and whom to tell about downloads."""

    config: Config
    catalogue: Catalogue
    progress: ProgressCallback | None

    def listed(self, url: str) -> object:
        """The list of models at an address."""
        models = self.config.models
        return self.catalogue.listed(url, lambda: fetch.get_json(url, models.timeout_s))


def _from_mozilla(pair: Pair, source: Source, store: ModelStore) -> Model:
    """Download the files of Mozilla's best release for the pair."""
    models = source.config.models
    with store.locked():
        records = source.listed(models.firefox_records)
    releases = firefox.parse_records(records, models.firefox_records)
    release = firefox.choose(releases, pair)
    with store.downloads(f"{pair} {release.version}") as downloads, store.staging() as room:
        staged = room / "model"
        staged.mkdir()
        left, come = models.max_bytes, 0
        for file in release.files:
            url = fetch.join(models.firefox_attachments, file.location)
            progress = _part_of(release.size, come, source.progress)
            with _downloaded(url, downloads, models, left, progress) as packed:
                come += packed.stat().st_size
                plain = firefox.unpack(packed.read_bytes(), file, url, left)
            (staged / firefox.NAMES[file.kind]).write_bytes(plain)
            left -= len(plain)
        return store.add(
            staged,
            engine=firefox.ENGINE,
            pair=pair,
            version=release.version,
            origin=models.firefox_attachments
            + f" ({release.architecture})" * bool(release.architecture),
            licence=firefox.LICENCE,
        )


@contextmanager
def _downloaded(
    url: str,
    folder: Path,
    models: ModelsConfig,
    max_bytes: int,
    progress: ProgressCallback | None,
) -> Iterator[Path]:
    """The file at an address, downloaded unless it lies in the folder; deleted if it is no good."""
    path = folder / hashlib.sha256(url.encode()).hexdigest()[:16]
    if not path.exists():
        fetch.download(url, path, models.timeout_s, max_bytes, progress)
    try:
        yield path
    except ModelError:
        path.unlink()
        raise


def _part_of(
    whole: int | None, before: int, progress: ProgressCallback | None
) -> ProgressCallback | None:
    """Tells of a file as a part of a model: bytes of files before it, bytes of all or None."""
    if progress is None or whole is None:
        return progress
    return lambda come, _: progress(before + come, whole)


def _from_argos_index(pair: Pair, source: Source, store: ModelStore) -> Model:
    """Download the best package of the Argos index for the pair from the first link that works."""
    models = source.config.models
    with store.locked():
        index = source.listed(models.argos_index)
    package = argos.choose(index, pair, models.argos_index)
    reasons = []
    for link in package.links:
        try:
            url = fetch.resolve(models.argos_index, link)
            with (
                store.downloads(url) as downloads,
                store.staging() as room,
                _downloaded(url, downloads, models, models.max_bytes, source.progress) as archive,
            ):
                source.catalogue.check(url, sha256_of(archive))
                return add_package(archive, room / "model", store, models.max_bytes, url, pair)
        except Differs:
            raise
        except ModelError as error:
            reasons.append(error.message)
    raise ModelError("; ".join(reasons) or f"the index gives no link for {pair}")


def add_package(
    archive: Path,
    staged: Path,
    store: ModelStore,
    max_bytes: int,
    origin: str,
    pair: Pair | None = None,
) -> Model:
    """Unpack an Argos package and add it, if it is for the pair that was asked for.

    Raises:
        ModelError: it is for another pair, no package, damaged, unsafe or too large.
    """
    package = argos.unpack(archive, staged, max_bytes)
    if pair is not None and package.pair != pair:
        raise ModelError(f"{origin}: is for {package.pair}, not for {pair}")
    return store.add(
        staged,
        engine=argos.ENGINE,
        pair=package.pair,
        version=package.version,
        origin=origin,
        licence=argos.LICENCE,
    )


SOURCES: Mapping[str, tuple[str, Callable[[Pair, Source, ModelStore], Model]]] = {
    firefox.ENGINE: ("Mozilla's model service", _from_mozilla),
    argos.ENGINE: ("package index", _from_argos_index),
}
"""Where the models of an engine are downloaded from: a name for people, and what does it."""
