from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from pipeline.errors import DocumentError
from pipeline.read.text import document_from_bytes, document_from_text, read_bytes


def reason_of(path: Path, max_bytes: int = 100) -> str:
    with pytest.raises(DocumentError) as caught:
        read_bytes(path, max_bytes)
    assert path.name in str(caught.value)
    assert caught.value.advice
    return caught.value.reason


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 100)
    assert read_bytes(path, 100) == b"x" * 100
    assert reason_of(path, 99) == "too-large"


def test_a_missing_file_is_unreadable(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "none.txt") == "unreadable"


def test_a_folder_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    assert reason_of(tmp_path / "folder.txt") == "unreadable"


def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason_of(tmp_path / "pipe.txt") == "unreadable"


def test_a_device_is_refused() -> None:
    assert reason_of(Path("/dev/zero")) == "unreadable"


def test_a_file_that_pretends_to_be_small_is_read_up_to_the_limit_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, grown = tmp_path / "small.txt", tmp_path / "grown.txt"
    small.write_bytes(b"x")
    grown.write_bytes(b"x" * 1_000)
    status = small.stat()
    monkeypatch.setattr(os, "fstat", lambda _handle: status)
    assert reason_of(grown, 100) == "too-large"


def test_a_document_of_bytes_keeps_charset_digest_and_body() -> None:
    data = "Der Zug fährt später über die Brücke.\r\nSchönen Gruß!\r\n".encode("cp1252")
    document = document_from_bytes(data, "news/a.txt", "/in/news/a.txt")
    assert (document.id, document.path) == ("news/a.txt", "/in/news/a.txt")
    assert document.digest == hashlib.sha256(data).hexdigest()
    assert document.charset == "cp1252"
    assert document.body == data.decode("cp1252")
    assert [segment.text for segment in document.segments][1] == "Schönen Gruß!"


def test_the_flags_of_decoding_stay_with_the_document() -> None:
    data = "Тихая ночь над рекой".encode()
    assert document_from_bytes(data[:-1], "a").flags == ("bytes-replaced",)


def test_a_refusal_names_the_file() -> None:
    with pytest.raises(DocumentError, match="photo") as caught:
        document_from_bytes(b"\x89PNG\r\n\x1a\n", "photo.txt")
    assert caught.value.reason == "binary"


def test_a_document_of_text() -> None:
    document = document_from_text("one\n\ntwo \ud83d", "text")
    assert document.body == "one\n\ntwo \ud83d"
    assert len(document.digest) == 64
    assert document_from_text("one", "a").digest == hashlib.sha256(b"one").hexdigest()


def test_empty_text_is_refused() -> None:
    with pytest.raises(DocumentError) as caught:
        document_from_text(" \n", "text")
    assert caught.value.reason == "empty"
