"""The models of an engine: which are installed, and a few of them in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.store import Model, ModelStore
from pipeline.translate.placeholders import DEFAULT

Loaded = TypeVar("Loaded")


class InstalledModels(Generic[Loaded]):
    """Loads an engine's models when they are needed and keeps the most recently used.

    Args:
        engine: name of the engine.
        folder: the model folder.
        read: loads a model from its own folder.
        most: models held in memory at a time, however many languages come by.
    """

    def __init__(
        self, engine: str, folder: Path, read: Callable[[Path], Loaded], most: int
    ) -> None:
        self._engine = engine
        self._store = ModelStore(folder)
        self._read = read
        self._most = most
        self._loaded: OrderedDict[Pair, Loaded] = OrderedDict()

    def pairs(self) -> frozenset[Pair]:
        """The directions whose models are installed now."""
        return frozenset(m.pair for m in self._store.models() if m.engine == self._engine)

    def model(self, pair: Pair) -> Model:
        """The installed model of a pair.

        Raises:
            ModelError: there is none.
        """
        model = self._store.find(self._engine, pair)
        if model is None:
            raise ModelError(
                f"no {self._engine.capitalize()} model is installed for {pair}",
                f"install one with `plainfeed models install {pair}`",
            )
        return model

    def placeholder(self, pair: Pair) -> str:
        """The placeholder of a pair's model; the usual one where that is not known.

        Raises:
            ModelError: there is no model.
        """
        shape = self.model(pair).placeholder
        return DEFAULT if shape is None else shape

    def held(self, pair: Pair) -> Loaded | None:
        """The model of a pair if it is in memory; a call for each word that is counted."""
        held = self._loaded.get(pair)
        if held is not None:
            self._loaded.move_to_end(pair)
        return held

    def load(self, pair: Pair) -> Loaded:
        """The model of a pair from memory, else from disk; what ``read`` raises passes through."""
        held = self.held(pair)
        if held is None:
            held = self._loaded[pair] = self._read(self.model(pair).folder)
            if len(self._loaded) > self._most:
                self._loaded.popitem(last=False)
        return held

    def broken(self, pair: Pair, error: BaseException) -> ModelError:
        """Forget a model that does not work; the error tells a person which it is."""
        self._loaded.pop(pair, None)
        return ModelError(
            f"{self.model(pair).folder}: the {self._engine.capitalize()} model is broken: {error}",
            "`plainfeed models verify` tells which file is damaged; remove the model and install "
            "it again",
        )

    def clear(self) -> None:
        """Let go of the models in memory."""
        self._loaded.clear()


class InstalledEngine(Generic[Loaded]):
    """What the engines have in common that come with the product: they run installed models.

    Args:
        folder: the model folder.
        read: loads a model from its own folder.
        most: models held in memory at a time.
    """

    name: str
    most_tokens: int
    """The most tokens of a sentence, whatever the model."""

    def __init__(self, folder: Path, read: Callable[[Path], Loaded], most: int) -> None:
        self._models = InstalledModels(self.name, folder, read, most)

    def pairs(self) -> frozenset[Pair]:
        """The directions whose models are installed now."""
        return self._models.pairs()

    def limit(self, pair: Pair) -> int:
        """The most tokens a sentence may have; the same for all models."""
        del pair
        return self.most_tokens

    def placeholder(self, pair: Pair) -> str:
        """What was found out when the model was installed.

        Raises:
            ModelError: no model is installed for the pair.
        """
        return self._models.placeholder(pair)

    def close(self) -> None:
        """Let go of the models."""
        self._models.clear()
