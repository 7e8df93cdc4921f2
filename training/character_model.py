"""Build the character model of the repair stage.

    python -m training.character_model CORPUS pipeline/repair/characters.npz

CORPUS has lines of ``language<TAB>sentence``, plain or packed with xz; the shipped model was made
from NTREX-128. The same corpus gives the same model, byte for byte of its contents.

The model says how surprising a character is after up to three others. It is an interpolated
Witten-Bell model (Bell, Cleary, Witten 1990) over tokens: a character that the corpus has at least
five times, or else the kind of the character; below the pairs of tokens lie the pairs of kinds.
"""

from __future__ import annotations

import lzma
import random
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training.kinds import kind_of
from training.typography import KATAKANA, decorate, drawing, halfwidth, spaced

ORDER = 4
LEAST = 5
"""Occurrences that give a character a token of its own."""
CUTOFF = {2: 2, 3: 3, 4: 7}
"""Occurrences that a sequence needs to be stored, by its length."""
STEP = 0.1
"""Nats; costs are stored in one byte as multiples of it."""
NEVER = 10.0
"""Nats added for code points that are no characters."""
SEED = 20240229

Array = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


def sentences(path: Path, *, compose: bool = True) -> list[str]:
    """The sentences of the corpus, composed (NFC) on demand."""
    packed = path.read_bytes()
    text = (lzma.decompress(packed) if path.suffix == ".xz" else packed).decode()
    if compose:
        text = unicodedata.normalize("NFC", text)
    return [line.partition("\t")[2] for line in text.split("\n") if line]


def enriched(plain: list[str]) -> Iterator[str]:
    """Every sentence as it is, and some of them in capitals, decorated, or beside drawings."""
    rng = random.Random(SEED)
    for sentence in plain:
        yield sentence
        what = rng.random()
        if what < 0.08:
            yield sentence.upper()
        elif what < 0.36:
            yield decorate(rng, sentence)
        elif what < 0.40:
            yield decorate(rng, sentence.upper())
        elif what < 0.415:
            yield drawing(rng)
        elif what < 0.42:
            yield spaced(sentence)
        elif what < 0.44 and KATAKANA.search(sentence):
            yield halfwidth(sentence)


def tokens_of(text: str) -> tuple[Array, npt.NDArray[np.uint16], list[str], Floats]:
    """The text as tokens; the token of every character; each token's kind; what it spreads over.

    The map has one entry for each of the first 65,536 code points, one for each from U+1F000 to
    U+1FFFF, where the emoji are, and one for each block of 256 beyond the first 65,536. A digit and
    a line end have tokens of their own; token 0 is the line end.
    """
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32).astype(np.int64)
    found, counts = np.unique(codes, return_counts=True)
    kinds = {code: kind_of(chr(code)) for code in range(0x10000) if not 0xD800 <= code < 0xE000}
    astral = [(kind_of(chr(0x1F000 + low)), 1) for low in range(0x1000)]
    astral += [(kind_of(chr(0x10000 + 256 * block)), 256) for block in range(0x1000)]
    seen = {kind_of(chr(code)) for code in found.tolist()}

    def known(kind: str) -> str:
        return kind if kind in seen or kind == "none" else "unseen " + kind.rpartition(" ")[2]

    own = [
        code
        for code, count in zip(found.tolist(), counts.tolist(), strict=True)
        if count >= LEAST
        and code < 0x10000
        and not kinds[code].startswith("emoji")
        and code not in range(48, 58)
    ]
    token = {code: number for number, code in enumerate([10, *(c for c in own if c != 10)])}
    names = [known(kinds[code]) for code in token]
    digit = len(token)
    names.append(known(kind_of("0")))
    shared: dict[str, int] = {}
    size = [1.0] * digit + [10.0]
    table = np.zeros(0x12000, np.uint16)
    for code in range(0x10000):
        if code in token:
            table[code] = token[code]
        elif code in range(48, 58):
            table[code] = digit
        else:
            kind = known(kinds.get(code, "none"))
            if kind not in shared:
                shared[kind] = len(names)
                names.append(kind)
                size.append(0.0)
            table[code] = shared[kind]
            size[shared[kind]] += 1
    for entry, (raw, weight) in enumerate(astral):
        kind = known(raw)
        if kind not in shared:
            shared[kind] = len(names)
            names.append(kind)
            size.append(0.0)
        table[0x10000 + entry] = shared[kind]
        size[shared[kind]] += weight
    places = np.where(codes < 0x10000, codes, 0x11000 + (codes - 0x10000 >> 8))
    places = np.where(codes >> 12 == 0x1F, 0x10000 + (codes & 0xFFF), places)
    spread = np.log(np.maximum(size, 1.0)) + np.where(np.array(names) == "none", NEVER, 0.0)
    return table[places].astype(np.int64), table, names, spread


def kind_costs(tokens: Array, kind: Array) -> tuple[Floats, Floats]:
    """Nats of a kind after a kind (matrix), and of a token among those of its kind."""
    of_text = kind[tokens]
    many = int(kind.max()) + 1
    pairs = np.bincount(of_text[:-1] * many + of_text[1:], minlength=many * many)
    pairs = pairs.reshape(many, many).astype(float)
    total = np.bincount(of_text, minlength=many).astype(float) + 0.5
    single = total / total.sum()
    different = (pairs > 0).sum(axis=1, keepdims=True) + 1.0
    after = (pairs + different * single) / (pairs.sum(axis=1, keepdims=True) + different)
    count = np.bincount(tokens, minlength=len(kind)).astype(float) + 0.5
    within = count / np.bincount(kind, weights=count)[kind]
    return -np.log(after), -np.log(within)


def _rarity(tokens: Array, many: int) -> Floats:
    """Nats of a token whatever it follows."""
    counts = np.bincount(tokens, minlength=many) + 0.5
    return -np.log(counts / counts.sum())


def _grams(tokens: Array, length: int, many: int) -> tuple[Array, Array]:
    """Every sequence of tokens on one line as a number, sorted, and how often it occurs."""
    key = np.zeros(len(tokens) - length + 1, np.int64)
    whole = np.ones(len(key), bool)
    for place in range(length):
        part = tokens[place : len(key) + place]
        key = key * many + part
        if place:
            whole &= part != 0
    return np.unique(key[whole], return_counts=True)


def build(text: str) -> dict[str, npt.NDArray[np.generic]]:
    """The arrays of the model file; see :mod:`pipeline.repair.characters` for their meaning."""
    tokens, table, names, spread = tokens_of(text)
    kinds = sorted(set(names))
    kind = np.array([kinds.index(name) for name in names])
    after, within = kind_costs(tokens, kind)
    many = len(names)
    arrays: dict[str, npt.NDArray[np.generic]] = {
        "token_of": table,
        "kind_of": kind.astype(np.uint16),
        "kind_after_kind": _quantised(after),
        "within": (within + spread).astype(np.float32),
        "spread": spread.astype(np.float32),
        "rarity": (_rarity(tokens, many) + spread).astype(np.float32),
    }
    shorter_keys = np.arange(many)
    shorter_p: Floats | None = None
    for length in range(2, ORDER + 1):
        keys, counts = _grams(tokens, length, many)
        context, last = keys // many, keys % many
        starts = np.unique(context, return_index=True)[1]
        group = np.cumsum(np.isin(np.arange(len(keys)), starts)) - 1
        total = np.add.reduceat(counts, starts)[group]
        kinds_of_next = np.diff(np.append(starts, len(keys)))[group]
        if shorter_p is None:
            lower = np.exp(-(after[kind[context], kind[last]] + within[last]))
        else:
            lower = shorter_p[np.searchsorted(shorter_keys, keys % many ** (length - 1))]
        p = (counts + kinds_of_next * lower) / (total + kinds_of_next)
        kept = counts >= CUTOFF[length]
        left = 1 - np.bincount(group, weights=np.where(kept, p, 0))
        left_lower = 1 - np.bincount(group, weights=np.where(kept, lower, 0))
        weight = np.clip(left, 1e-4, 1) / np.clip(left_lower, 1e-4, 1)
        contexts = context[starts]
        bow = np.minimum(-np.log(np.minimum(weight, 1.0)), 25.4)
        if length == 2:
            full = np.zeros(many)
            full[contexts] = bow
            arrays["back_off_1"] = _quantised(full)
        else:
            previous = arrays[f"key_{length - 1}"]
            at = np.searchsorted(previous, contexts)
            at_safe = np.minimum(at, len(previous) - 1)
            there = previous[at_safe] == contexts
            weights = np.zeros(len(previous))
            weights[at_safe[there]] = bow[there]
            arrays[f"back_off_{length - 1}"] = _quantised(weights)
        arrays[f"key_{length}"] = keys[kept]
        arrays[f"cost_{length}"] = _quantised(-np.log(p[kept]))
        shorter_keys, shorter_p = keys, p
    return arrays


def _quantised(nats: Floats) -> npt.NDArray[np.uint8]:
    return np.minimum(np.rint(nats / STEP), 255).astype(np.uint8)


def pack(arrays: dict[str, npt.NDArray[np.generic]]) -> dict[str, npt.NDArray[np.generic]]:
    """Sorted numbers as the steps between them, split into bytes: that compresses well."""
    packed = {}
    for name, values in arrays.items():
        if name.startswith("key_"):
            steps = np.diff(values.astype(np.int64), prepend=0)
            planes = steps.astype("<u8").view(np.uint8).reshape(-1, 8).T
            packed[name] = np.ascontiguousarray(planes[: 7 if planes[6].any() else 6])
        else:
            packed[name] = values
    return packed


def main(corpus: Path, target: Path) -> None:
    """Build the model from the corpus and write it."""
    plain = sentences(corpus)
    text = "\n" + "\n".join(enriched(plain)) + "\n"
    arrays = build(text)
    with target.open("wb") as file:
        np.savez_compressed(file, **pack(arrays))
    for name, values in arrays.items():
        print(name, values.shape)
    print(target.stat().st_size, "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
