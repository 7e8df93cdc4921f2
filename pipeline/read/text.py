"""Plain text: a file's bytes, and the document made of them."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from pipeline.document import Document
from pipeline.errors import DocumentError
from pipeline.read.charset import decode
from pipeline.read.declared import declared_language
from pipeline.read.segments import segment_text
from pipeline.read.source import spell


def read_bytes(path: Path, max_bytes: int) -> bytes:
    """The bytes of a regular file of at most ``max_bytes``.

    A pipe or device is refused before a byte is read: it could block for ever or never end. The
    size is checked again while reading, for a file may grow.

    Raises:
        DocumentError: ``unreadable``, it cannot be opened or is no regular file; ``too-large``.
    """
    try:
        # Opening a pipe waits for a writer unless told not to.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb", closefd=True) as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise _unreadable(path, "it is no regular file")
            data = b"" if status.st_size > max_bytes else file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, getattr(error, "strerror", None) or str(error)) from error
    if max(status.st_size, len(data)) > max_bytes:
        raise DocumentError(
            "too-large",
            f"{spell(str(path))}: larger than {max_bytes:,} bytes",
            "split it, or raise 'read.max_bytes'",
        )
    return data


def document_from_bytes(data: bytes, id: str, path: str = "") -> Document:
    """Decode and cut into segments; ``path`` says where the bytes came from.

    Raises:
        DocumentError: ``empty`` or ``binary``; see :func:`~pipeline.read.charset.decode`.
    """
    try:
        decoded = decode(data)
    except DocumentError as error:
        name = spell(path or id)
        raise DocumentError(error.reason, f"{name}: {error.message}", error.advice) from None
    return Document(
        id=id,
        segments=segment_text(decoded.text),
        path=spell(path),
        digest=hashlib.sha256(data).hexdigest(),
        charset=decoded.charset,
        language=declared_language(decoded.text),
        flags=decoded.flags,
    )


def document_from_text(text: str, id: str) -> Document:
    """A document of text that is decoded already; its digest is that of its UTF-8 bytes.

    Raises:
        DocumentError: ``empty``, there is nothing but white space.
    """
    if not text.strip():
        raise DocumentError("empty", f"{id}: there is no text in it", "pass some text")
    # A string may hold half of a surrogate pair, which is not allowed in UTF-8.
    data = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(data).hexdigest()
    return Document(id, segment_text(text), digest=digest, language=declared_language(text))


def _unreadable(path: Path, why: str) -> DocumentError:
    """The refusal of what cannot be read as a file."""
    return DocumentError(
        "unreadable", f"{spell(str(path))}: {why}", "check that it is a file you may read"
    )
