"""Small files in the formats of Marian, for tests: written here, read by the product."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

import numpy as np

FLOATS, BYTES, WEIGHTS = 0x404, 0x101, 0x4101


def model_file(tensors: Mapping[str, object], options: str = "", version: int = 1) -> bytes:
    """A model: float arrays as they are, int8 arrays with the multiplier 2, and options."""
    parts = [(name, *_stored(name, np.asarray(values))) for name, values in tensors.items()]
    parts.append(("special:model.yml", BYTES, (len(options) + 1,), options.encode() + b"\0"))
    headers = b"".join(
        struct.pack("<4Q", len(name) + 1, kind, len(shape), len(data))
        for name, kind, shape, data in parts
    )
    names = b"".join(name.encode() + b"\0" for name, *_ in parts)
    shapes = b"".join(struct.pack(f"<{len(shape)}i", *shape) for _, _, shape, _ in parts)
    start = struct.pack("<QQ", version, len(parts)) + headers + names + shapes
    padding = -(len(start) + 8) % 256
    body = b"".join(data for *_, data in parts)
    return start + struct.pack("<Q", padding) + bytes(padding) + body


def _stored(name: str, values: np.ndarray) -> tuple[int, tuple[int, ...], bytes]:
    if values.dtype == np.int8:
        kept = values if name.endswith("Wemb") else values.T
        return WEIGHTS, values.shape, kept.tobytes() + struct.pack("<f", 2.0) + bytes(252)
    data = values.astype("<f4").tobytes()
    return FLOATS, values.shape, data + bytes(-len(data) % 256)


def shortlist_file(first: int, candidates: Sequence[Sequence[int]]) -> bytes:
    """A shortlist: so many first tokens, and the candidates of each source token."""
    starts = np.cumsum([0, *map(len, candidates)]).astype("<u8")
    entries = np.concatenate([np.asarray(c, "<u4") for c in candidates])
    header = struct.pack("<6Q", 0xF11A48D5013417F5, 0, first, 50, len(starts), len(entries))
    return header + starts.tobytes() + entries.tobytes()
