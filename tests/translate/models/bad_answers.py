"""What a server may answer in place of a file, and what is to be said of it."""

from __future__ import annotations

from model_files import VOCAB, zstd
from model_server import Answer

BAD_VOCABULARIES = [
    (Answer(b"gone", 404), "answers 404"),
    (Answer(b"down", 500), "answers 500"),
    (Answer(zstd(VOCAB), cut_at=5), "cut after 5 of"),
    (Answer(zstd(VOCAB), stall_at=5), "no answer in time"),
    (Answer(zstd(VOCAB)[:-2]), "its record says"),
    (Answer(zstd(VOCAB)[:-1] + b"!"), "its SHA-256 is not the"),
    (Answer(b"x" * 2_000_000), "larger than"),
]
