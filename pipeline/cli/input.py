"""The document that a verb works on: a file, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from pipeline.config import Config
from pipeline.document import Document
from pipeline.errors import DocumentError
from pipeline.read.text import document_from_bytes, read_bytes


def read_standard_input(config: Config) -> bytes:
    """Everything on standard input.

    Raises:
        DocumentError: it is larger than a document may be.
    """
    limit = config.read.max_bytes
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        message = f"standard input: more than {limit} bytes"
        raise DocumentError("too-large", message, "raise read.max_bytes in the configuration")
    return data


def read_document(source: Path, config: Config) -> Document:
    """The document in a file, or on standard input for ``-``.

    Raises:
        DocumentError: it cannot be read or decoded.
    """
    if str(source) == "-":
        return document_from_bytes(read_standard_input(config), "stdin", "-")
    data = read_bytes(source, config.read.max_bytes)
    return document_from_bytes(data, source.name, str(source))
