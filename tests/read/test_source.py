from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.errors import ConfigError
from pipeline.read.source import LINKED_FOLDER, Found, find, spell

TEXT = ["*.txt"]


def write(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def ids(found: Found) -> list[str]:
    return [item.id for item in found.items]


def test_files_are_found_at_any_depth_in_the_order_of_their_ids(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.txt", "a/b/c.txt", "a-b.txt", "LOUD.TXT")
    found = find(tmp_path, TEXT)
    assert ids(found) == ["LOUD.TXT", "a-b.txt", "a/b/c.txt", "a/z.txt", "b.txt"]
    assert found.items[3].path == tmp_path / "a" / "z.txt"


def test_other_files_are_counted_by_suffix(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.PDF", "c/d.pdf", "README")
    assert find(tmp_path, TEXT).ignored == (("", 1), (".pdf", 2))


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt", ".git/a.txt", "a.txt")
    found = find(tmp_path, TEXT)
    assert (ids(found), found.ignored) == (["a.txt"], ())


def test_the_output_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt", "out/b.txt", "outer/c.txt")
    monkeypatch.chdir(tmp_path)
    assert ids(find(tmp_path, TEXT, Path("out"))) == ["a.txt", "outer/c.txt"]


def test_a_single_file_is_one_item_whatever_its_name(tmp_path: Path) -> None:
    write(tmp_path, "item.dat")
    found = find(tmp_path / "item.dat", TEXT)
    assert ids(found) == ["item.dat"]


def test_a_missing_root_is_an_error_with_advice(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="does not exist") as caught:
        find(tmp_path / "none", TEXT)
    assert caught.value.advice


def test_links(tmp_path: Path) -> None:
    write(tmp_path, "in/a.txt", "outside.txt", "elsewhere/b.txt")
    root = tmp_path / "in"
    (root / "same.txt").symlink_to("a.txt")
    (root / "escape.txt").symlink_to("../outside.txt")
    (root / "folder").symlink_to("../elsewhere")
    (root / "loop").symlink_to(".")
    (root / "itself.txt").symlink_to("itself.txt")
    found = find(root, TEXT)
    assert ids(found) == ["a.txt", "itself.txt", "same.txt"]
    assert [(item.id, "leads out" in why) for item, why in found.refused] == [("escape.txt", True)]
    assert found.ignored == ((LINKED_FOLDER, 2),)


def test_a_root_that_is_a_link_is_followed(tmp_path: Path) -> None:
    write(tmp_path, "in/a.txt")
    (tmp_path / "link").symlink_to("in")
    assert ids(find(tmp_path / "link", TEXT)) == ["a.txt"]


def test_names_that_are_no_utf8_get_an_id_that_can_be_stored(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    write(tmp_path, name, "café.txt")
    found = find(tmp_path, TEXT)
    assert ids(found) == ["caf%E9.txt", "café.txt"]
    assert found.items[0].path.read_text() == "x"
    assert find(tmp_path / name, TEXT).items[0].id == "caf%E9.txt"


def test_two_names_with_one_id_are_not_confused(tmp_path: Path) -> None:
    write(tmp_path, os.fsdecode(b"caf\xe9.txt"), "caf%E9.txt")
    found = find(tmp_path, TEXT)
    assert ids(found) == ["caf%E9.txt", "caf%E9.txt%"]
    assert len({item.path for item in found.items}) == 2


def test_a_folder_that_cannot_be_listed_is_refused_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.txt", "locked/b.txt")
    real = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = find(tmp_path, TEXT)
    assert ids(found) == ["a.txt"]
    assert [item.id for item, _ in found.refused] == ["locked"]
    assert "Permission denied" in found.refused[0][1]
    with pytest.raises(ConfigError, match="cannot be listed"):
        find(tmp_path / "locked", TEXT)


def test_ordinary_names_are_spelled_as_they_are() -> None:
    assert spell("Über/日本.txt") == "Über/日本.txt"
