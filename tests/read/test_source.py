from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.errors import ConfigError
from pipeline.read.source import LINKED_FOLDER, OTHER, Item, Stamp, spell
from pipeline.read.source import find as find_all

TEXT = ["*.txt"]


def write(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


@dataclass(frozen=True)
class Found:
    """What a walk came across, in the order of the ids."""

    items: list[Item]
    refused: list[Item]
    ignored: dict[str, int]


def find(root: Path, include: list[str], exclude: Path | None = None) -> Found:
    ignored: Counter[str] = Counter()
    items = sorted(find_all(root, include, exclude, ignored), key=lambda item: item.id)
    return Found(
        [item for item in items if not item.refused],
        [item for item in items if item.refused],
        dict(sorted(ignored.items())),
    )


def ids(found: Found) -> list[str]:
    return [item.id for item in found.items]


def test_files_are_found_at_any_depth_in_the_order_of_their_ids(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.txt", "a/b/c.txt", "a-b.txt", "LOUD.TXT")
    found = find(tmp_path, TEXT)
    assert ids(found) == ["LOUD.TXT", "a-b.txt", "a/b/c.txt", "a/z.txt", "b.txt"]
    assert found.items[3].path == str(tmp_path / "a" / "z.txt")
    assert found.items[3].stamp == Stamp.of((tmp_path / "a" / "z.txt").stat())


def test_other_files_are_counted_by_suffix(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.PDF", "c/d.pdf", "README")
    assert find(tmp_path, TEXT).ignored == {"": 1, ".pdf": 2}


def test_the_list_of_suffixes_stays_short_whatever_the_names(tmp_path: Path) -> None:
    write(tmp_path, *(f"a.x{number}" for number in range(200)), "b." + "y" * 100)
    ignored = find(tmp_path, TEXT).ignored
    assert len(ignored) <= 51
    assert sum(ignored.values()) == 201
    assert ignored[OTHER] > 100


def test_a_tree_of_any_depth_is_walked(tmp_path: Path) -> None:
    folders = [tmp_path]
    for _ in range(1200):  # deeper than Python recurses
        folders.append(Path(f"{folders[-1]}/d"))
        folders[-1].mkdir()
    write(folders[-1], "deep.txt")
    found = find(tmp_path, TEXT)
    (folders[-1] / "deep.txt").unlink()
    for folder in reversed(folders[1:]):  # what tidies up after tests does recurse
        folder.rmdir()
    assert ids(found) == ["d/" * 1200 + "deep.txt"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt", ".git/a.txt", "a.txt")
    found = find(tmp_path, TEXT)
    assert (ids(found), found.ignored) == (["a.txt"], {})


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
    assert [item.id for item in found.refused] == ["escape.txt"]
    assert "leads out" in found.refused[0].refused
    assert found.ignored == {LINKED_FOLDER: 2}


def test_a_root_that_is_a_link_is_followed(tmp_path: Path) -> None:
    write(tmp_path, "in/a.txt")
    (tmp_path / "link").symlink_to("in")
    assert ids(find(tmp_path / "link", TEXT)) == ["a.txt"]


def test_names_that_are_no_utf8_get_an_id_that_can_be_stored(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    write(tmp_path, name, "café.txt")
    found = find(tmp_path, TEXT)
    assert ids(found) == ["caf%E9.txt", "café.txt"]
    assert Path(found.items[0].path).read_text() == "x"
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

    def scandir(path: Path) -> object:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = find(tmp_path, TEXT)
    assert ids(found) == ["a.txt"]
    assert ids(Found(found.refused, [], {})) == ["locked"]
    assert "Permission denied" in found.refused[0].refused
    with pytest.raises(ConfigError, match="cannot be listed"):
        find(tmp_path / "locked", TEXT)


def test_ordinary_names_are_spelled_as_they_are() -> None:
    assert spell("Über/日本.txt") == "Über/日本.txt"
