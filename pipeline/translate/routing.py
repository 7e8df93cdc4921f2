"""Which engine and models take text from one language to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.config import Config
from pipeline.languages import canonical
from pipeline.stage import ENGINE_GROUP, load_plugin
from pipeline.translate.engine import Engine, Pair
from pipeline.translate.placeholders import NONE
from pipeline.translate.ranking import ranked

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
    """One hop, or two through English.

    ``pair`` is from where to where the whole route leads.
    """

    hops: tuple[Hop, ...]
    pair: Pair = field(init=False)

    def __post_init__(self) -> None:
        """Tell the pair once: it is asked for a dozen times a sentence."""
        whole = Pair(self.hops[0].pair.source, self.hops[-1].pair.target)
        object.__setattr__(self, "pair", whole)

    @property
    def name(self) -> str:
        """The engines in order, such as ``"firefox"`` or ``"firefox+argos"``."""
        return "+".join(hop.engine.name for hop in self.hops)

    @property
    def placeholder(self) -> str:
        """The placeholder that all models of the route bring back, or "" where they differ."""
        shapes = {hop.engine.placeholder(hop.pair) for hop in self.hops}
        return shapes.pop() if len(shapes) == 1 else NONE

    @property
    def identity(self) -> str:
        """Which engines and models translate: equal identities give equal output."""
        return " + ".join(hop.engine.identity(hop.pair) for hop in self.hops)


def routes(language: str, config: Config, engines: Sequence[Engine]) -> list[Route]:
    """Every way from a language to the target with the installed models, the best first.

    Engines are ranked by their quality for each pair; a pivot comes only where no engine has a
    direct model.
    """
    source, goal = canonical(language), canonical(config.translate.target)
    installed = [(engine, engine.pairs()) for engine in engines]
    direct = _hops(Pair(source, goal), installed, config)
    if direct or PIVOT in (source, goal):
        return [Route((hop,)) for hop in direct]
    first = _hops(Pair(source, PIVOT), installed, config)
    second = _hops(Pair(PIVOT, goal), installed, config)
    return [Route((first[0], second[0]))] if first and second else []


def engines_of(config: Config) -> list[Engine]:
    """The engines that the configuration names; their models are not loaded yet.

    Raises:
        ConfigError: one cannot be found.
    """
    return [load_plugin(ENGINE_GROUP, name)(config) for name in config.translate.engines]


def model_for(language: str, config: Config) -> str:
    """What a run would record for a language now: the identity of its route, or ``"missing"``.

    Raises:
        ConfigError: a configured engine cannot be found.
    """
    found = routes(language, config, engines_of(config))
    return found[0].identity if found else MISSING


def _hops(
    pair: Pair, installed: Sequence[tuple[Engine, frozenset[Pair]]], config: Config
) -> list[Hop]:
    """One hop by each engine that has a model for a pair, the best first."""
    able = {engine.name: engine for engine, pairs in installed if pair in pairs}
    return [Hop(able[name], pair) for name in ranked(list(able), pair, config)]
