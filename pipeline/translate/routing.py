"""Which engine and models take text from one language to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.languages import canonical
from pipeline.stage import ENGINE_GROUP, load_plugin
from pipeline.translate.engine import Engine, Pair

if TYPE_CHECKING:
    from pipeline.config import Config

PIVOT = "en"
"""Where no model leads straight to the target, text goes through English: nearly all public models
lead to or from it."""


MISSING = "missing"
"""Stands in a record in place of an identity where no model is installed or works."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One engine and one direction."""

    engine: Engine
    pair: Pair


@dataclass(frozen=True, slots=True)
class Route:
    """One hop, or two through English."""

    hops: tuple[Hop, ...]

    @property
    def name(self) -> str:
        """The engines in order, such as ``"firefox"`` or ``"firefox+argos"``."""
        return "+".join(hop.engine.name for hop in self.hops)

    @property
    def pair(self) -> Pair:
        """From where to where the whole route leads."""
        return Pair(self.hops[0].pair.source, self.hops[-1].pair.target)

    @property
    def identity(self) -> str:
        """Which engines and models translate: equal identities give equal output."""
        return " + ".join(hop.engine.identity(hop.pair) for hop in self.hops)


def routes(language: str, target: str, engines: Sequence[Engine]) -> list[Route]:
    """Every way from a language to the target with the installed models, the best first.

    Engines keep their order; a pivot comes only where no engine has a direct model.
    """
    source, goal = canonical(language), canonical(target)
    installed = [(engine, engine.pairs()) for engine in engines]
    direct = _hops(Pair(source, goal), installed)
    if direct or PIVOT in (source, goal):
        return [Route((hop,)) for hop in direct]
    first, second = _hops(Pair(source, PIVOT), installed), _hops(Pair(PIVOT, goal), installed)
    return [Route((first[0], second[0]))] if first and second else []


def resolve(language: str, target: str, engines: Sequence[Engine]) -> Route | None:
    """The best way from a language to the target, or None where models are missing."""
    return next(iter(routes(language, target, engines)), None)


def model_for(language: str, config: Config) -> str:
    """What a run would record for a language now: the identity of its route, or ``"missing"``.

    Raises:
        ConfigError: a configured engine cannot be found.
    """
    engines = [load_plugin(ENGINE_GROUP, name)(config) for name in config.translate.engines]
    route = resolve(language, config.translate.target, engines)
    return MISSING if route is None else route.identity


def _hops(pair: Pair, installed: Sequence[tuple[Engine, frozenset[Pair]]]) -> list[Hop]:
    return [Hop(engine, pair) for engine, pairs in installed if pair in pairs]
