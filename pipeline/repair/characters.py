"""The character model: how surprising each character of a text is after the three before it.

``training/character_model.py`` builds the data. Costs are in nats (natural logarithms of one over
the probability); sound writing costs about 2 a character, mojibake 6 to 15.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from pipeline.repair.pages import codes_of

STEP = 0.1
"""Nats; costs are stored in one byte as multiples of it."""

SURPRISE = 7.0
"""Nats at most that a place adds to the rarity of a character: people put signs anywhere."""

_EMOJI = (0x2728, 0x2733)
"""A frequent emoji and a rare one, whose tokens are those of all."""

Tokens = npt.NDArray[np.int64]
Costs = npt.NDArray[np.float32]


REMEMBERED = 500_000
"""Tokens, and costs of four of them, that are kept in memory; hostile text must not fill it."""

Key = TypeVar("Key")
Value = TypeVar("Value")


class _Remembered(dict[Key, Value]):
    """What a function says of the keys it was asked for.

    A search asks for hundreds of thousands of costs: a dictionary that fills itself takes a third
    of the time of a method that asks one. With numbers for keys the garbage collector has nothing
    to look at; with tuples it took a fifth of the time of a text that lost bytes.
    """

    def __init__(self, look_up: Callable[[Key], Value]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, key: Key) -> Value:
        if len(self) > REMEMBERED:
            self.clear()
        found = self[key] = self._look_up(key)
        return found


class Characters:
    """An n-gram model over tokens: a frequent character, or the kind of a rare one.

    A sequence that is not stored costs what the shorter one costs, plus the price of backing off
    from its context (Katz 1987); a pair that is not stored, what its kinds cost.
    """

    def __init__(self, arrays: dict[str, npt.NDArray[np.generic]]) -> None:
        """Take the arrays of the model file apart."""
        self.token_of = arrays["token_of"]
        self.kind_of = arrays["kind_of"].astype(np.int64)
        self.many = len(self.kind_of)
        self._after = arrays["kind_after_kind"].astype(np.float32) * STEP
        self._rarity = arrays["rarity"].astype(np.float32)
        self._most = self._rarity + SURPRISE
        self._within = arrays["within"].astype(np.float32)
        self._spread = arrays["spread"].astype(np.float32)
        self._back_off = {
            length: arrays[f"back_off_{length}"].astype(np.float32) * STEP for length in (1, 2, 3)
        }
        self._keys = {length: _joined(arrays[f"key_{length}"]) for length in (2, 3, 4)}
        self._costs = {
            length: arrays[f"cost_{length}"].astype(np.float32) * STEP for length in (2, 3, 4)
        }
        self._views = {length: keys.data for length, keys in self._keys.items()}
        self.nats = _Remembered(self._look_up)
        self.histories = self.many**3
        self.token: Callable[[str], int] = _Remembered(self._token).__getitem__

    def tokens(self, codes: npt.NDArray[np.uint32]) -> Tokens:
        """The token of every code point."""
        places = codes
        if len(codes) and codes.max() >= 0x10000:
            places = np.where(codes < 0x10000, codes, 0x11000 + ((codes - 0x10000) >> 8))
            places = np.where(codes >> 12 == 0x1F, 0x10000 + (codes & 0xFFF), places)
            places = np.minimum(places, len(self.token_of) - 1)
        return self.token_of[places].astype(np.int64)

    def _token(self, char: str) -> int:
        return int(self.tokens(np.array([ord(char)], np.uint32))[0])

    def inventory(self) -> tuple[str, ...]:
        """The characters beyond ASCII that have a token of their own, and all emoji."""
        sizes = np.bincount(self.token_of, minlength=self.many)
        own = np.flatnonzero(sizes[self.token_of[:0x10000]] == 1)
        return (*(chr(code) for code in own.tolist() if code > 0x9F), *self.pictures())

    def pictures(self) -> tuple[str, ...]:
        """All emoji."""
        emoji = self.token_of[list(_EMOJI)]
        near = np.flatnonzero(np.isin(self.token_of[:0x10000], emoji))
        far = np.flatnonzero(np.isin(self.token_of[0x10000:0x11000], emoji)) + 0x1F000
        return tuple(map(chr, (*near.tolist(), *far.tolist())))

    def neighbour_costs(self, chars: str) -> Costs:
        """Nats of every one of some characters after every other, no more being known.

        Returns:
            A square matrix: a row for the first of two characters, a column for the second.
        """
        tokens = self.tokens(codes_of(chars))
        size = len(tokens)
        seconds = np.tile(tokens, size)
        costs = self._backed_off(2, np.repeat(tokens, size) * self.many + seconds, seconds)
        result: Costs = np.minimum(costs, self._most[seconds]).reshape(size, size)
        return result

    def rarity(self, char: str) -> float:
        """Nats of a character whatever it follows."""
        return float(self._rarity[self.token(char)])

    def costs(self, tokens: Tokens, where: npt.NDArray[np.bool_] | None = None) -> Costs:
        """Nats of every token after those before it; the first follows the start of a line.

        ``where`` says which tokens are asked for; the others cost nothing.
        """
        padded = np.concatenate((np.zeros(3, np.int64), tokens))
        asked = np.arange(len(tokens)) if where is None else where.nonzero()[0]
        grams = padded[asked]
        for distance in (1, 2, 3):
            last = padded[asked + distance]
            grams = grams * self.many + last
        result = np.zeros(len(tokens), np.float32)
        result[asked] = np.minimum(self._backed_off(4, grams, last), self._most[last])
        return result

    def _backed_off(self, length: int, grams: Tokens, last: Tokens) -> Costs:
        """Nats of the last of some tokens after the others; kinds decide for unknown pairs.

        ``grams`` are as many tokens as ``length`` says, by :meth:`number`.
        """
        at, hit = self._find(length, grams)
        cost: Costs = self._costs[length].take(at, mode="clip") + self._spread[last]
        missed = (~hit).nonzero()[0]
        if missed.size:
            grams, last = grams[missed], last[missed]
            before = grams // self.many
            if length == 2:
                kinds = self._after[self.kind_of[before], self.kind_of[last]]
                cost[missed] = self._back_off[1][before] + kinds + self._within[last]
            else:
                context, known = self._find(length - 1, before)
                price = self._back_off[length - 1].take(context, mode="clip") * known
                shorter = grams % self.many ** (length - 1)
                cost[missed] = price + self._backed_off(length - 1, shorter, last)
        return cost

    def _find(self, length: int, grams: Tokens) -> tuple[Tokens, npt.NDArray[np.bool_]]:
        """Where sequences are stored, if they are; places may lie behind the end."""
        stored = self._keys[length]
        at = stored.searchsorted(grams)
        return at, stored.take(at, mode="clip") == grams

    def number(self, tokens: Iterable[int]) -> int:
        """Some tokens as one number: what :attr:`nats` are asked by, four, the nearest last.

        The three last of them are its remainder by :attr:`histories`.
        """
        number = 0
        for token in tokens:
            number = number * self.many + token
        return number

    def costs_after(self, histories: Sequence[int], tokens: Sequence[int]) -> Costs:
        """Nats of each of some tokens after each of some three, these as numbers.

        Returns:
            A row for every history, a column for every token.
        """
        last = np.tile(np.array(tokens, np.int64), len(histories))
        grams = np.array(histories, np.int64).repeat(len(tokens)) * self.many + last
        costs = np.minimum(self._backed_off(4, grams, last), self._most[last])
        result: Costs = costs.reshape(len(histories), len(tokens))
        return result

    def _look_up(self, gram: int) -> float:
        """Nats of the last of four tokens; the same as :meth:`costs`."""
        return min(self._backed_off_once(gram), float(self._most[gram % self.many]))

    def _backed_off_once(self, gram: int) -> float:
        """Back off from four tokens to three, two and kinds, as far as nothing is stored."""
        three, two = gram % self.histories, gram % self.many**2
        first, token = divmod(two, self.many)
        spread = float(self._spread[token])
        at = self._place(4, gram)
        if at >= 0:
            return float(self._costs[4][at]) + spread
        context = self._place(3, gram // self.many)
        cost = 0.0 if context < 0 else float(self._back_off[3][context])
        at = self._place(3, three)
        if at >= 0:
            return cost + float(self._costs[3][at]) + spread
        context = self._place(2, three // self.many)
        cost += 0.0 if context < 0 else float(self._back_off[2][context])
        at = self._place(2, two)
        if at >= 0:
            return cost + float(self._costs[2][at]) + spread
        kinds = self._after[self.kind_of[first], self.kind_of[token]]
        return cost + float(self._back_off[1][first] + kinds + self._within[token])

    def _place(self, length: int, key: int) -> int:
        """Where a sequence is stored, or -1."""
        stored = self._views[length]
        at = bisect_left(stored, key)
        return at if at < len(stored) and stored[at] == key else -1


def _joined(planes: npt.NDArray[np.generic]) -> Tokens:
    """Sorted numbers from the bytes of the steps between them."""
    steps = np.zeros((planes.shape[1], 8), np.uint8)
    steps[:, : len(planes)] = planes.T
    return np.cumsum(steps.view("<i8").ravel())


@cache
def characters() -> Characters:
    """The model that comes with the package."""
    data = files("pipeline.repair").joinpath("characters.npz")
    with data.open("rb") as file, np.load(file) as arrays:
        return Characters({name: arrays[name] for name in arrays.files})
