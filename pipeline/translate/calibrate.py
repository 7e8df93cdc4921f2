"""Find out which placeholder a model brings back, once, when it is installed.

Each shape stands in the sentences of ``configs/probes.toml``, with three numbers; in some of them
twice, for what stands before "million" or "%" is lost most. What a model loses in half of them
would cost more drafts than it saves: its text is translated around spans.

A full-size Argos model zh→en brings back every shape that stands once, for a name; only the
sentences with two tell which it loses: of six ``XQ1`` and ``ZX1`` all, ``K1Z`` and ``X1Z`` none.
"""

from __future__ import annotations

import tomllib

from pipeline.config import Config, config_folder
from pipeline.errors import ConfigError, ModelError
from pipeline.stage import ENGINE_GROUP, load_plugin
from pipeline.translate.engine import Engine, Pair
from pipeline.translate.models.manifest import Model
from pipeline.translate.models.store import ModelStore
from pipeline.translate.placeholders import NONE, SHAPES, pattern

_NUMBERS = ((1, 2), (2, 3), (13, 1))
"""What the shapes are numbered with; the first alone where a sentence has one place."""

_LEAST = 0.5


def calibrate(model: Model, config: Config, store: ModelStore) -> Model:
    """Note in a model's manifest which placeholder it brings back; as it is where nobody can tell.

    Raises:
        ConfigError: ``configs/probes.toml`` is broken, or the engine cannot be found.
        ModelError: the store cannot be written to.
    """
    probes = _probes(model.pair.source)
    if not probes or model.placeholder is not None:
        return model
    engine: Engine = load_plugin(ENGINE_GROUP, model.engine)(config)
    try:
        shape = best_shape(engine, model.pair, probes)
    except ModelError:  # It will be told when the model is used.
        return model
    finally:
        engine.close()
    return store.note_placeholder(model, shape)


def best_shape(engine: Engine, pair: Pair, probes: tuple[str, ...]) -> str:
    """The shape that comes back most often, the first of equals; none where none does.

    Raises:
        ModelError: the model does not work.
    """
    kept = {shape: _kept(engine, pair, probes, shape) for shape in SHAPES}
    best = max(SHAPES, key=lambda shape: kept[shape])
    return best if kept[best] > _LEAST else NONE


def _kept(engine: Engine, pair: Pair, probes: tuple[str, ...], shape: str) -> float:
    """The share of probes in which every placeholder comes back exactly once."""
    asked = [(probe, some[: probe.count("{}")]) for probe in probes for some in _NUMBERS]
    texts = [probe.format(*map(shape.format, numbers)) for probe, numbers in asked]
    drafts = engine.translate(texts, pair)
    found = [sorted(map(int, pattern(shape).findall(draft))) for draft in drafts]
    whole = sum(came == sorted(numbers) for came, (_, numbers) in zip(found, asked, strict=True))
    return whole / len(asked)


def _probes(language: str) -> tuple[str, ...]:
    """The sentences of a language; none where nobody has written any."""
    path = config_folder() / "probes.toml"
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        return (*found.get(language, ()), *found["numbers"].get(language, ()))
    except (OSError, ValueError, KeyError) as error:
        raise ConfigError(f"{path}: cannot be used: {error}", "reinstall plainfeed") from error
