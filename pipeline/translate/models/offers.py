"""What could be installed, as far as it is known without a network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.config import Config
from pipeline.languages import codes
from pipeline.translate.engine import Pair
from pipeline.translate.models import argos, distribution, firefox
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.refusal import NotOffered
from pipeline.translate.ranking import ranked


@dataclass(frozen=True, slots=True)
class Offer:
    """A model to be had: ``size`` is the bytes to download, None where the source does not say.

    ``package`` names the installed Python distribution that holds it; then nothing is downloaded.
    """

    engine: str
    pair: Pair
    version: str
    size: int | None = None
    package: str = ""

    def __str__(self) -> str:
        """Engine, version and what it takes to get it, for people."""
        return f"{self.engine} {self.version}, {self.way}"

    @property
    def way(self) -> str:
        """What it takes to get it, for people."""
        if self.package:
            return f"in the Python package {self.package}"
        return "size unknown" if self.size is None else f"{max(1, round(self.size / 1e6))} MB"


def sources(config: Config) -> Mapping[str, str]:
    """The address of the list of models, by engine, for the engines in use."""
    models = config.models
    lists = {firefox.ENGINE: models.firefox_records, argos.ENGINE: models.argos_index}
    return {name: lists[name] for name in config.translate.engines if name in lists}


def offers(config: Config, catalogue: Catalogue) -> tuple[Offer, ...]:
    """Every model that could be installed, by pair; the one that would be comes first.

    Raises:
        ModelError: a list that is kept is not one of models.
    """
    lists = {engine: catalogue.known(url) for engine, url in sources(config).items()}
    engines = config.translate.engines
    found = [*_in_distributions(config)] if firefox.ENGINE in engines else []
    if lists.get(firefox.ENGINE) is not None:
        found += _from_mozilla(lists[firefox.ENGINE], config.models.firefox_records)
    if lists.get(argos.ENGINE) is not None:
        found += _from_index(lists[argos.ENGINE], config.models.argos_index)
    return tuple(
        sorted(
            (offer for offer in found if {offer.pair.source, offer.pair.target} <= codes()),
            key=lambda offer: (
                offer.pair,
                ranked(engines, offer.pair, config).index(offer.engine),
                not offer.package,
            ),
        )
    )


def _in_distributions(config: Config) -> Iterator[Offer]:
    for name in config.models.distributions:
        try:
            candidates = distribution.models_in(name)
        except NotOffered:
            continue
        for model in candidates:
            yield Offer(model.engine, model.pair, model.version, package=name)


def _from_mozilla(records: object, url: str) -> Iterator[Offer]:
    releases = firefox.parse_records(records, url)
    for pair in {release.pair for release in releases}:
        try:
            release = firefox.choose(releases, pair)
        except NotOffered:
            continue  # test versions alone
        yield Offer(firefox.ENGINE, pair, release.version, release.size)


def _from_index(index: object, url: str) -> Iterator[Offer]:
    for pair in {package.pair for package in argos.parse_index(index, url)}:
        yield Offer(argos.ENGINE, pair, argos.choose(index, pair, url).version)
