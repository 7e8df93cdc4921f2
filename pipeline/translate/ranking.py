"""Which engine comes first for a direction: the pinned one, then the one with the better score.

Scores are data, ``configs/routes.toml``: COMET on Flores where both engines were measured.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from pipeline.config import config_folder
from pipeline.errors import ConfigError
from pipeline.languages import canonical, codes
from pipeline.stage import ENGINE_GROUP, find_plugin
from pipeline.translate.engine import Pair

if TYPE_CHECKING:
    from pipeline.config import Config

_EVERY = "*"

Scores = Mapping[tuple[str, Pair], float]
"""Quality of an engine for a pair, by engine name and pair; higher is better."""


def ranked(engines: Sequence[str], pair: Pair, config: Config) -> list[str]:
    """The engines for a pair, the best first.

    Only engines that have both been measured change places; the others keep their order.

    Raises:
        ConfigError: ``configs/routes.toml`` is broken.
    """
    found = scores()
    order = list(engines)
    measured = sorted(
        (name for name in order if (name, pair) in found), key=lambda name: -found[name, pair]
    )
    places = [i for i, name in enumerate(order) if (name, pair) in found]
    for i, name in zip(places, measured, strict=True):
        order[i] = name
    first = pinned(pair.source, config)
    return sorted(order, key=lambda name: name != first)


def pinned(language: str, config: Config) -> str | None:
    """The engine that the configuration pins a language to, if any."""
    pins = {canonical(code): name for code, name in config.translate.pins.items()}
    return pins.get(language, pins.get(_EVERY))


def check(config: Config) -> None:
    """Refuse languages and engines that do not exist, and pins that could have no effect.

    Raises:
        ConfigError: a language or an engine is unknown, or a pinned engine is not in use.
    """
    translate = config.translate
    for engine in translate.engines:
        find_plugin(ENGINE_GROUP, engine)
    advice = "use a code such as 'pt' or 'ru'; `plainfeed doctor` lists them"
    if canonical(translate.target) not in codes():
        raise ConfigError(f"'translate.target': {translate.target!r} is no known language", advice)
    for code, engine in translate.pins.items():
        if code != _EVERY and canonical(code) not in codes():
            raise ConfigError(f"'translate.pins': {code!r} is no known language", advice)
        if engine not in translate.engines:
            raise ConfigError(
                f"'translate.pins': {code!r} is pinned to {engine!r}, which is not in use",
                f"in use, by 'translate.engines': {', '.join(translate.engines)}",
            )


@cache
def scores() -> Scores:
    """The scores that come with the product.

    Raises:
        ConfigError: the file is missing or broken.
    """
    path = config_folder() / "routes.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return {
            (engine, Pair(canonical(source), canonical(target))): float(score)
            for target, sources in table.items()
            for source, engines in sources.items()
            for engine, score in engines.items()
        }
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise ConfigError(f"{path}: cannot be used: {error}", "reinstall plainfeed") from error
