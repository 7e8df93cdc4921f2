"""Read a Marian model file (``model.*.intgemm.alphas.bin``): named tensors and the options.

The layout, all little-endian: version and number of tensors; for each tensor the lengths of its
name, its shape and its data, and its type; the names; the shapes; padding; the data, tensor after
tensor (``src/common/binary.cpp`` of Marian). Options are a tensor of text in YAML.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod

import numpy as np
import numpy.typing as npt

_VERSION = 1
_FLOATS, _BYTES, _WEIGHTS = 0x404, 0x101, 0x4101
"""Types of tensors: 32-bit floats, bytes, and 8-bit weights in intgemm's order."""

_OPTIONS = "special:model.yml"
_MOST_TENSORS = 10_000


@dataclass(frozen=True, slots=True)
class Weights:
    """A matrix of 8-bit integers that stand for numbers ``multiplier`` times smaller.

    ``transposed`` is as stored, (outputs, inputs): row ``n`` makes output ``n``.
    """

    transposed: npt.NDArray[np.int8]
    multiplier: float


@dataclass(frozen=True, slots=True)
class ModelFile:
    """What stands in a model file; ``options`` holds the scalars at the top of its YAML."""

    floats: Mapping[str, npt.NDArray[np.float32]]
    weights: Mapping[str, Weights]
    options: Mapping[str, str]


def read_model(data: bytes) -> ModelFile:
    """Read a model file; every size is checked before it is used.

    Raises:
        ValueError: it is none, of another version, or cut off.
    """
    try:
        return _read(memoryview(data))
    except (struct.error, UnicodeDecodeError) as error:
        raise ValueError(f"not a Marian model: {error}") from error


def _read(data: memoryview) -> ModelFile:
    version, count = struct.unpack_from("<QQ", data)
    if version != _VERSION or count > _MOST_TENSORS:
        raise ValueError("not a Marian model of a known version")
    headers = struct.unpack_from(f"<{4 * count}Q", data, 16)
    at = 16 + 32 * count
    names, shapes = [], []
    for length in headers[0::4]:
        names.append(bytes(_cut(data, at, length)).rstrip(b"\0").decode())
        at += length
    for length in headers[2::4]:
        shapes.append(tuple(np.frombuffer(_cut(data, at, 4 * length), "<i4").tolist()))
        at += 4 * length
    (padding,) = struct.unpack_from("<Q", data, at)
    at += 8 + padding
    floats, weights, options = {}, {}, {}
    for name, shape, kind, length in zip(names, shapes, headers[1::4], headers[3::4], strict=True):
        held, at = _cut(data, at, length), at + length
        if name == _OPTIONS:
            options = _options(bytes(held).rstrip(b"\0").decode())
        elif kind == _FLOATS:
            floats[name] = _floats(held, shape)
        elif kind == _WEIGHTS:
            weights[name] = _weights(held, shape, name)
    return ModelFile(floats, weights, options)


def _cut(data: memoryview, start: int, length: int) -> memoryview:
    """A part of the file that must be there as a whole."""
    if start + length > len(data):
        raise ValueError("the file is cut off")
    return data[start : start + length]


def _floats(held: memoryview, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    """A tensor of floats; what follows it up to the next multiple of 256 bytes is padding."""
    values = np.frombuffer(_cut(held, 0, 4 * _size(shape)), "<f4").astype(np.float32)
    if not np.isfinite(values).all():
        raise ValueError("a tensor holds what is no number")
    return values.reshape(shape)


def _weights(held: memoryview, shape: tuple[int, ...], name: str) -> Weights:
    """A matrix and, behind it, its multiplier; all but embeddings are stored transposed."""
    size = _size(shape)
    values = np.frombuffer(_cut(held, 0, size), np.int8)
    (multiplier,) = struct.unpack_from("<f", held, size)
    if len(shape) != 2 or not 0 < multiplier < np.inf:
        raise ValueError(f"the tensor {name} is no matrix with a multiplier")
    return Weights(values.reshape(shape if name.endswith("Wemb") else shape[::-1]), multiplier)


def _size(shape: tuple[int, ...]) -> int:
    """The number of elements of a tensor."""
    if min(shape, default=0) < 1:
        raise ValueError("a tensor has no elements")
    return prod(shape)


def _options(text: str) -> dict[str, str]:
    """The scalars of a YAML text that stand at its top: lists and what is in them are left out."""
    pairs = (line.partition(":") for line in text.splitlines() if line[:1].isalpha())
    return {key: value.strip().strip('"') for key, _, value in pairs}
