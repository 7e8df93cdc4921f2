"""The readings of a stretch of text, and which of them is likeliest.

Every character may stand for itself; a sequence of bytes may stand for one character; a sequence
that lost a byte may stand for one of several. The readings form a lattice. A forward pass finds
what each of them costs under the character model, a backward pass how likely every single step is
among all readings, so that a choice that the text leaves open is seen to be open.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np

from pipeline.repair.characters import characters

BEAM = 10
"""States kept at every place; at 24 no more of 185 held-out damaged texts comes out right."""

LOOKS_BACK = 3
"""Characters before another one that the model looks at."""

TOGETHER = 64
"""Costs at one place from which numpy is quicker than one look-up after the other."""

HOPELESS = 16.0
"""Nats behind the best to the same place from which one of many ways is left out..."""

PROMISING = 3 * BEAM
"""...and so are all but so many, more than there are states kept, as some lead to the same one."""

QUOTES = frozenset("“”„‟‘’‚‛«»‹›")
"""Quotation marks."""

NO_PRICES: Mapping[int, float] = {}

_State = tuple[int, bool]
"""The last three tokens as a number, and whether the last step decoded something."""


class Step(NamedTuple):
    """One way to read the characters from ``start`` to ``end``.

    A tuple, as lattices are made of tens of thousands: a frozen dataclass takes three times as long
    to make, which was a seventh of the time of a text that lost bytes.

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
        known: nats that speak for it because words with inferred letters are known.
    """

    steps: tuple[Step, ...]
    doubts: tuple[float, ...]
    gain: float
    strays: tuple[float, ...] = ()
    shares: tuple[Mapping[str, float], ...] = ()
    known: float = 0.0


@dataclass(slots=True, eq=False)
class _Node:
    """A state at a place.

    Attributes:
        best: nats of the best way to it.
        ways: all ways to it.
        total: nats of all ways together.
        share: the probability that the text is read by way of this state.
    """

    best: float
    ways: Sequence[_Way]
    total: float = 0.0
    share: float = 0.0


_Way = tuple[float, float, _Node, Sequence[Step]]
"""A way to a state: its nats at best; of its last stretch the nats, the begin, what it decodes."""

_Layer = dict[_State, list[_Way]]
"""The states at a place, and the ways to each."""

_Settled = Sequence[tuple[_State, _Node]]
"""The states at a place that are kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """The likeliest ways through a lattice.

    Attributes:
        nodes: the states that were kept, in the order of their places.
        ends: those at the end.
        gain: nats that the likeliest saves.
    """

    nodes: Sequence[_Node]
    ends: Sequence[_Node]
    gain: float

    def reading(self) -> Reading:
        """Follow the best way back and weigh its steps against all others."""
        likelihood = _likelihoods(self.nodes, self.ends)
        steps = _best(self.ends)
        taken = {step[:2] for step in steps}
        of_kind: dict[tuple[int, int, str], float] = {}
        shares: dict[tuple[int, int], dict[str, float]] = {}
        for (start, end, after), share in likelihood.items():
            if (start, end) in taken:
                key = start, end, kind_of(after)
                of_kind[key] = of_kind.get(key, 0.0) + share
                shares.setdefault((start, end), {})[after] = share
        sure = (likelihood[step[:3]] for step in steps)
        kept = (of_kind[step.start, step.end, kind_of(step.after)] for step in steps)
        doubts, strays = (tuple(max(0.0, 1 - share) for share in each) for each in (sure, kept))
        beside = tuple(shares[step[:2]] for step in steps)
        return Reading(steps, doubts, self.gain, strays, beside)


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
    layers: list[_Layer] = [{} for _ in range(length + 1)]
    layers[0][characters().number(context[-3:]), False] = []
    nodes: list[_Node] = []
    furthest = 0
    for at, layer in enumerate(layers[:-1]):
        if not layer:
            continue
        states = _settled(layer)
        nodes += [node for _, node in states]
        options = steps.get(at, ())
        if len(options) == 1 and furthest <= at:
            furthest = _run(layers, at, states, steps, entry)
        elif options:
            _grow(layers, states, options, entry)
            furthest = max(furthest, *[step.end for step in options])
    ends = [node for _, node in _settled(layers[-1])]
    return Ways((*nodes, *ends), ends, plain - min(node.best for node in ends))


def _run(
    layers: Sequence[_Layer],
    at: int,
    states: _Settled,
    steps: Mapping[int, Sequence[Step]],
    entry: float,
) -> int:
    """Go from the only states on all ways as far as there is no choice, and return how far.

    Several of them go as far as the model looks back: by then they are one.
    """
    model = characters()
    nats, many, histories = model.nats, model.many, model.histories
    room = LOOKS_BACK if len(states) > 1 else math.inf
    first = last = steps[at][0]
    tokens: list[int] = []
    decoded: list[Step] = []
    common = 0.0
    while len(tokens) < room and len(options := steps.get(at, ())) == 1:
        (step,) = options
        tokens += map(model.token, step.after)
        common += step.price
        if step.decoded:
            common += 0.0 if last.decoded else entry
            decoded.append(step)
        last, at = step, step.end
    for (history, decoding), node in states:
        price = common + (entry if first.decoded and not decoding else 0.0)
        for token in tokens:
            gram = history * many + token
            price += nats[gram]
            history = gram % histories
        way = node.best + price, price, node, decoded
        layers[at].setdefault((history, last.decoded), []).append(way)
    return at


def _grow(
    layers: Sequence[_Layer], states: _Settled, options: Sequence[Step], entry: float
) -> None:
    """Take every step from every state of a place."""
    model = characters()
    nats, many, histories = model.nats, model.many, model.histories
    firsts = [model.token(step.after[0]) for step in options]
    every = _prices(states, options, firsts)
    for ((before, decoding), node), prices in zip(states, every, strict=True):
        for column, price in prices:
            step = options[column]
            _, end, after, decoded, of_step, _ = step
            price += of_step
            if decoded and not decoding:
                price += entry
            history = (before * many + firsts[column]) % histories
            for char in after[1:]:
                gram = history * many + model.token(char)
                price += nats[gram]
                history = gram % histories
            way = node.best + price, price, node, (step,) if decoded else ()
            there = layers[end]
            state = history, decoded
            if state in there:
                there[state].append(way)
            else:
                there[state] = [way]


def _prices(
    states: _Settled, options: Sequence[Step], firsts: Sequence[int]
) -> Iterable[Iterable[tuple[int, float]]]:
    """For every state steps by their numbers, and the nats of the first character of each there.

    Where there are many, they are looked up all at once and hopeless ones are left out.
    """
    model = characters()
    if len(states) * len(options) < TOGETHER:
        nats, many = model.nats, model.many
        befores = [history * many for (history, _), _ in states]
        return [enumerate([nats[before + first] for first in firsts]) for before in befores]
    costs = model.costs_after([history for (history, _), _ in states], firsts)
    totals = costs + np.array([[node.best] for _, node in states])
    totals += np.array([step.price for step in options])
    by_end: dict[int, list[int]] = {}
    for column, step in enumerate(options):
        by_end.setdefault(step.end, []).append(column)
    kept = np.zeros(totals.shape, bool)
    for there in by_end.values():
        of_end = totals[:, there]
        bar = of_end.min() + HOPELESS
        if of_end.size > PROMISING:
            bar = min(bar, np.partition(of_end, PROMISING, axis=None)[PROMISING])
        kept[:, there] = of_end <= bar
    return [
        zip(chosen.nonzero()[0].tolist(), row[chosen].tolist(), strict=True)
        for row, chosen in zip(costs, kept, strict=True)
    ]


def _settled(layer: _Layer) -> _Settled:
    """The best states; the others are too dear to matter."""
    best = {
        state: ways[0][0] if len(ways) == 1 else min([way[0] for way in ways], default=0.0)
        for state, ways in layer.items()
    }
    if len(best) > BEAM:
        kept = set(sorted(best, key=best.__getitem__)[:BEAM])
        best = {state: nats for state, nats in best.items() if state in kept}
    return [(state, _Node(nats, layer[state])) for state, nats in best.items()]


def cost_of(text: str, context: Sequence[int]) -> float:
    """Nats of a text after three tokens."""
    model = characters()
    nats = model.nats
    history = model.number(context[-3:])
    total = 0.0
    many, histories = model.many, model.histories
    for token in map(model.token, text):
        gram = history * many + token
        total += nats[gram]
        history = gram % histories
    return total


def _best(ends: Sequence[_Node]) -> tuple[Step, ...]:
    """What the best way decodes."""
    node = min(ends, key=lambda end: end.best)
    found: list[Step] = []
    while node.ways:
        _, _, node, decoded = min(node.ways, key=lambda way: way[0])
        found += reversed(decoded)
    return tuple(reversed(found))


@cache
def kind_of(after: str) -> str:
    """What a reading means to a reader: dashes are one kind, quotes another."""
    if all(unicodedata.category(char) == "Pd" for char in after):
        return "dash"
    if all(char in QUOTES for char in after):
        return "quote"
    return after


def _likelihoods(
    nodes: Sequence[_Node], ends: Sequence[_Node]
) -> dict[tuple[int, int, str], float]:
    """The probability of every step that decodes something.

    Forwards, all ways to a state are summed up; backwards, the share of a state goes to those
    before it by what each contributed.
    """
    exp = math.exp
    for node in nodes:
        node.share = 0.0
        if node.ways:
            costs = [before.total + price for _, price, before, _ in node.ways]
            node.total = costs[0] if len(costs) == 1 else _together(costs)
    everything = _together([node.total for node in ends])
    for node in ends:
        node.share = exp(everything - node.total)
    found: dict[tuple[int, int, str], float] = {}
    for node in reversed(nodes):
        share, total = node.share, node.total
        for _, price, before, decoded in node.ways:
            part = share * exp(total - before.total - price)
            before.share += part
            for step in decoded:
                key = step[:3]
                found[key] = found.get(key, 0.0) + part
    return found


def _together(costs: list[float]) -> float:
    """The cost of all ways at once: minus the logarithm of the sum of their probabilities."""
    least = min(costs)
    return least - math.log(sum([math.exp(least - cost) for cost in costs]))
