"""Files appear in the output folder whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from pipeline.errors import DocumentError, RunAborted
from pipeline.run.output import OutputFolder


@pytest.fixture
def output(tmp_path: Path) -> OutputFolder:
    folder = OutputFolder(tmp_path / "out", tmp_path / "staging")
    folder.open()
    return folder


def test_a_file_is_made_or_replaced_and_nothing_is_left_in_staging(
    output: OutputFolder, tmp_path: Path
) -> None:
    for data in (b"first, and longer", b"second"):
        output.put("a/b/c.txt", data)
        assert (tmp_path / "out/a/b/c.txt").read_bytes() == data
    assert [path for path in (tmp_path / "staging").rglob("*") if path.is_file()] == []


def test_a_name_that_is_taken_by_a_folder_fails_one_document(
    output: OutputFolder, tmp_path: Path
) -> None:
    (tmp_path / "out/taken.txt").mkdir(parents=True)
    with pytest.raises(DocumentError, match=r"taken\.txt: cannot be written") as caught:
        output.put("taken.txt", b"text")
    assert caught.value.reason == "unwritable"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("call", ["pathlib.Path.write_bytes", "os.replace"])
def test_a_disk_that_takes_nothing_ends_the_run_and_keeps_the_old_file(
    output: OutputFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    output.put("a.txt", b"old")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(call, refuse)
    with pytest.raises(RunAborted, match=os.strerror(number)) as caught:
        output.put("a.txt", b"new")
    assert "make room" in caught.value.advice
    assert (tmp_path / "out/a.txt").read_bytes() == b"old"


def test_a_staging_folder_that_cannot_be_made_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "staging").write_text("in the way")
    with pytest.raises(RunAborted, match="cannot be written"):
        OutputFolder(tmp_path / "out", tmp_path / "staging").open()
