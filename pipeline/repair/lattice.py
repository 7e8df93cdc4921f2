"""The readings of a stretch of text, and which of them is likeliest.

Every character may stand for itself; a sequence of bytes may stand for one character; a sequence
that lost a byte may stand for one of several. The readings form a lattice. A forward pass finds
what each of them costs under the character model, a backward pass how likely every single step is
among all readings, so that a choice that the text leaves open is seen to be open.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np

from pipeline.repair.characters import characters

BEAM = 10
"""States kept at every place; at 24 no more of 185 held-out damaged texts comes out right."""

TOGETHER = 64
"""Costs at one place from which numpy is quicker than one look-up after the other."""

HOPELESS = 16.0
"""Nats behind the best to the same place from which one of many ways is left out."""

QUOTES = frozenset("“”„‟‘’‚‛«»‹›")
"""Quotation marks."""

NO_PRICES: Mapping[int, float] = {}

_State = tuple[int, int, int, bool]
"""The last three tokens, and whether the last step decoded something."""


@dataclass(frozen=True, slots=True)
class Step:
    """One way to read the characters from ``start`` to ``end``.

    Attributes:
        start: offset of the first character.
        end: offset behind the last one.
        after: what they stand for.
        decoded: whether that is a repair.
        price: nats that this reading costs apart from its characters.
        lost: how many bytes had to be inferred.
    """

    start: int
    end: int
    after: str
    decoded: bool = True
    price: float = 0.0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """The likeliest reading of a stretch.

    Attributes:
        steps: its steps that decode something.
        doubts: for each of them, the probability that it is wrong.
        gain: nats by which the reading is likelier than the text as it stands.
        strays: for each of them, the probability that something of another kind was meant; one
            dash for another or one quote for another misleads no reader.
        shares: for each of them, the probability of everything that may have been there.
    """

    steps: tuple[Step, ...]
    doubts: tuple[float, ...]
    gain: float
    strays: tuple[float, ...] = ()
    shares: tuple[Mapping[str, float], ...] = ()


@dataclass(slots=True)
class _Node:
    """A state at a place: costs of the best way and of all ways to it, and the steps into it."""

    best: float
    ways: list[tuple[float, _State, Step]] = field(default_factory=list)
    total: float = 0.0
    rest: float = math.inf


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """The likeliest ways through a lattice.

    Attributes:
        layers: the states at every place.
        gain: nats that the likeliest saves.
    """

    layers: list[dict[_State, _Node]]
    gain: float

    def reading(self) -> Reading:
        """Follow the best way back and weigh its steps against all others."""
        return _trace(self.layers, self.gain)


def by_start(steps: Iterable[Step]) -> dict[int, list[Step]]:
    """Steps by the offset at which they begin."""
    grouped: dict[int, list[Step]] = {}
    for step in steps:
        grouped.setdefault(step.start, []).append(step)
    return grouped


def read(
    text: str,
    context: Sequence[int],
    steps: Mapping[int, Iterable[Step]],
    entry: float,
    prices: Mapping[int, float] = NO_PRICES,
) -> Reading:
    """The likeliest reading of a text after three tokens, where every character may stay.

    Args:
        text: the text; it should end with three characters that no step decodes.
        context: the tokens before it, three at least.
        steps: the repairs that may begin at each offset.
        entry: nats for the beginning of a damaged stretch.
        prices: nats for leaving the character at an offset alone.
    """
    ways = {
        at: (Step(at, at + 1, char, decoded=False, price=prices.get(at, 0.0)), *steps.get(at, ()))
        for at, char in enumerate(text)
    }
    return search(len(text), context, ways, entry, cost_of(text, context)).reading()


def search(
    length: int,
    context: Sequence[int],
    steps: Mapping[int, Sequence[Step]],
    entry: float,
    plain: float,
) -> Ways:
    """The likeliest ways through all steps after three tokens.

    Args:
        length: the offset at which a way ends; one at least must lead there.
        context: the tokens before the first offset, three at least.
        steps: all steps that may begin at each offset.
        entry: nats for the beginning of a damaged stretch.
        plain: nats of what the gain is counted from.
    """
    layers: list[dict[_State, _Node]] = [{} for _ in range(length + 1)]
    start: _State = (context[-3], context[-2], context[-1], False)
    layers[0][start] = _Node(0.0)
    for at, layer in enumerate(layers[:-1]):
        if not layer:
            continue
        _settle(layer)
        for state, step, target, price in _grown(layer, steps.get(at, ()), entry):
            there = layers[step.end].get(target)
            if there is None:
                there = layers[step.end][target] = _Node(math.inf)
            there.best = min(there.best, layer[state].best + price)
            there.ways.append((price, state, step))
    _settle(layers[-1])
    return Ways(layers, plain - min(node.best for node in layers[-1].values()))


def _grown(
    layer: Mapping[_State, _Node], options: Sequence[Step], entry: float
) -> Iterator[tuple[_State, Step, _State, float]]:
    """Every step from every state of a place, the state it leads to, and what it costs.

    Where there are many, the costs of their first characters are looked up all at once and hopeless
    ones are left out.
    """
    model = characters()
    token, cost = model.token, model.cost
    if len(options) == 1 and len(options[0].after) == 1:
        (step,) = options
        after = token(step.after)
        for state in layer:
            a, b, c, decoding = state
            price = step.price + (entry if step.decoded and not decoding else 0.0)
            yield state, step, (b, c, after, step.decoded), price + cost(a, b, c, after)
        return
    firsts = [token(step.after[0]) for step in options]
    table = None
    bars: dict[int, float] = {}
    if len(layer) * len(options) >= TOGETHER:
        table = model.costs_after([state[:3] for state in layer], firsts)
        bests = np.array([node.best for node in layer.values()])[:, None]
        for step, least in zip(options, (table + bests).min(axis=0).tolist(), strict=True):
            bars[step.end] = min(bars.get(step.end, math.inf), least + HOPELESS)
    for row, (state, node) in enumerate(layer.items()):
        third, second, known, decoding = state
        costs = None if table is None else table[row].tolist()
        for column, step in enumerate(options):
            first = firsts[column]
            price = cost(third, second, known, first) if costs is None else costs[column]
            if bars and node.best + price > bars[step.end]:
                continue
            price += step.price + (entry if step.decoded and not decoding else 0.0)
            a, b, c = second, known, first
            for out in step.after[1:]:
                following = token(out)
                price += cost(a, b, c, following)
                a, b, c = b, c, following
            yield state, step, (a, b, c, step.decoded), price


def _settle(layer: dict[_State, _Node]) -> None:
    """Keep the best states; the others are too dear to matter."""
    if len(layer) > BEAM:
        ranked = sorted(layer, key=lambda state: layer[state].best)
        for state in ranked[BEAM:]:
            del layer[state]


def cost_of(text: str, context: Sequence[int]) -> float:
    """Nats of a text after three tokens."""
    model = characters()
    a, b, c = context[-3:]
    total = 0.0
    for char in text:
        following = model.token(char)
        total += model.cost(a, b, c, following)
        a, b, c = b, c, following
    return total


def _trace(layers: list[dict[_State, _Node]], gain: float) -> Reading:
    _sum_forwards(layers)
    _sum_backwards(layers)
    last = layers[-1]
    state = min(last, key=lambda state: last[state].best)
    everything = _together([node.total for node in last.values()])
    steps: list[Step] = []
    doubts: list[float] = []
    strays: list[float] = []
    at = len(layers) - 1
    likelihood = _likelihoods(layers, everything)
    of_kind: dict[tuple[int, int, str], float] = {}
    shares: dict[tuple[int, int], dict[str, float]] = {}
    for (start, end, after), share in likelihood.items():
        key = start, end, kind_of(after)
        of_kind[key] = of_kind.get(key, 0.0) + share
        shares.setdefault((start, end), {})[after] = share
    while at:
        node = layers[at][state]
        ways = [way for way in node.ways if way[1] in layers[way[2].start]]
        _, state, step = min(ways, key=lambda way: layers[way[2].start][way[1]].best + way[0])
        if step.decoded:
            steps.append(step)
            doubts.append(1 - likelihood[step.start, step.end, step.after])
            strays.append(1 - of_kind[step.start, step.end, kind_of(step.after)])
        at = step.start
    steps.reverse()
    return Reading(
        tuple(steps),
        tuple(reversed(doubts)),
        gain,
        tuple(reversed(strays)),
        tuple(shares[step.start, step.end] for step in steps),
    )


@cache
def kind_of(after: str) -> str:
    """What a reading means to a reader: dashes are one kind, quotes another."""
    if all(unicodedata.category(char) == "Pd" for char in after):
        return "dash"
    if all(char in QUOTES for char in after):
        return "quote"
    return after


def _sum_forwards(layers: list[dict[_State, _Node]]) -> None:
    for layer in layers[1:]:
        for node in layer.values():
            node.total = _together(
                [
                    layers[step.start][before].total + price
                    for price, before, step in node.ways
                    if before in layers[step.start]
                ]
            )


def _sum_backwards(layers: list[dict[_State, _Node]]) -> None:
    for layer in layers:
        for node in layer.values():
            node.rest = 0.0 if layer is layers[-1] else math.inf
    for layer in reversed(layers[1:]):
        for node in layer.values():
            for price, before, step in node.ways:
                earlier = layers[step.start].get(before)
                if earlier:
                    earlier.rest = _together([earlier.rest, node.rest + price])


def _likelihoods(
    layers: list[dict[_State, _Node]], everything: float
) -> dict[tuple[int, int, str], float]:
    """The probability of every step that decodes something."""
    found: dict[tuple[int, int, str], float] = {}
    for layer in layers:
        for node in layer.values():
            for price, before, step in node.ways:
                earlier = layers[step.start].get(before)
                if step.decoded and earlier:
                    share = math.exp(min(0.0, everything - earlier.total - price - node.rest))
                    key = step.start, step.end, step.after
                    found[key] = found.get(key, 0.0) + share
    return found


def _together(costs: list[float]) -> float:
    """The cost of all ways at once: minus the logarithm of the sum of their probabilities."""
    least = min(costs, default=math.inf)
    if least == math.inf:
        return math.inf
    return least - math.log(sum(math.exp(least - cost) for cost in costs))
