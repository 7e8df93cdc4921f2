"""Unpack zstd and gzip without ever holding more than was allowed.

Mozilla serves model files packed with zstd (Firefox) or gzip (its model repository). Neither can
begin as a model file begins, so the first bytes tell which it is.
"""

from __future__ import annotations

import zlib

from pipeline.errors import ModelError

_ZSTD = b"\x28\xb5\x2f\xfd"  # RFC 8878, 3.1.1
_GZIP = b"\x1f\x8b"  # RFC 1952, 2.3.1
_BLOCK = 128 * 1024  # the most that one zstd block can unpack to: RFC 8878, 3.1.1.2.4


def expand(data: bytes, name: str, max_bytes: int) -> bytes:
    """Unpack ``data`` if it is packed, else return it as it is.

    Raises:
        ModelError: it is damaged, or would be larger than ``max_bytes``; the message has ``name``.
    """
    if data.startswith(_ZSTD):
        plain = _expand_zstd(data, name, max_bytes)
    elif data.startswith(_GZIP):
        plain = _expand_gzip(data, name, max_bytes)
    else:
        plain = data
    if len(plain) > max_bytes:
        raise _too_large(name, max_bytes)
    return plain


def _expand_zstd(data: bytes, name: str, max_bytes: int) -> bytes:
    """Unpack one zstd frame with the decoder of fxtranslate, which has no size limit of its own."""
    from fxtranslate import discovery

    try:
        bound = _zstd_bound(data)
        if bound > max_bytes:
            raise _too_large(name, max_bytes)
        return discovery.verify_and_decompress(data, None)
    except ValueError as error:
        raise ModelError(f"{name}: damaged zstd data: {error}", "fetch it again") from error


def _zstd_bound(data: bytes) -> int:
    """The most bytes that a zstd frame can unpack to, read from its block headers alone.

    For real model files, packed at levels 3 and 19, this was 1.0 to 1.3 times the true size, and
    12.7 times for a vocabulary of 0.8 MB at level 19: harmless under a limit of a gigabyte.

    Raises:
        ValueError: the data are not exactly one frame. The decoder would drop a second one.
    """
    descriptor = data[4] if len(data) > 4 else 0
    single_segment = descriptor >> 5 & 1
    window_size = 1 - single_segment
    dictionary_size = (0, 1, 2, 4)[descriptor & 3]
    content_size = (single_segment, 2, 4, 8)[descriptor >> 6]
    checksum_size = 4 * (descriptor >> 2 & 1)
    place = 5 + window_size + dictionary_size + content_size
    bound, last = 0, 0
    while not last:
        if place + 3 > len(data):
            raise ValueError("it ends too early")
        header = int.from_bytes(data[place : place + 3], "little")
        last, kind, size = header & 1, header >> 1 & 3, header >> 3
        raw, repeated_byte = kind == 0, kind == 1
        bound += size if raw or repeated_byte else _BLOCK
        place += 3 + (1 if repeated_byte else size)
    if place + checksum_size != len(data):
        raise ValueError("it does not end where its only frame should")
    return bound


def _expand_gzip(data: bytes, name: str, max_bytes: int) -> bytes:
    """Unpack one gzip member."""
    decoder = zlib.decompressobj(wbits=31)
    try:
        plain = decoder.decompress(data, max_bytes + 1)
    except zlib.error as error:
        raise ModelError(f"{name}: damaged gzip data: {error}", "fetch it again") from error
    if len(plain) <= max_bytes and (not decoder.eof or decoder.unused_data):
        raise ModelError(f"{name}: damaged gzip data: it does not end properly", "fetch it again")
    return plain


def _too_large(name: str, max_bytes: int) -> ModelError:
    return ModelError(
        f"{name}: unpacks to more than {max_bytes} bytes",
        "raise 'models.max_bytes' if you trust where it comes from",
    )
