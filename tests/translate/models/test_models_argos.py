from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_files import MODEL, argos_files, argos_package, metadata, zip_of

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.argos import Package, choose, parse_metadata, unpack

LIMIT = 1_000_000


def refused(tmp_path: Path, content: bytes, max_bytes: int = LIMIT) -> ModelError:
    """The error of a package that has to be refused, after a look that nothing got out."""
    archive = tmp_path / "box" / "package.argosmodel"
    archive.parent.mkdir(exist_ok=True)
    archive.write_bytes(content)
    with pytest.raises(ModelError) as caught:
        unpack(archive, archive.parent / "model", max_bytes)
    assert [path.name for path in tmp_path.iterdir()] == ["box"]
    assert str(archive) in caught.value.message
    assert caught.value.advice
    return caught.value


@pytest.mark.parametrize(
    ("codes", "pair", "is_main"),
    [
        (("pt", "en"), Pair("pt", "en"), True),
        (("pb", "en"), Pair("pt", "en"), False),
        (("zt", "en"), Pair("zh-Hant", "en"), True),
        (("en", "zt"), Pair("en", "zh-Hant"), True),
        (("nb", "en"), Pair("nb", "en"), True),
        (("xx", "en"), Pair("xx", "en"), True),
    ],
)
def test_codes_become_ours(codes: tuple[str, str], pair: Pair, is_main: bool) -> None:
    assert parse_metadata(metadata(*codes)) == Package(pair, "1.9", is_main)


@pytest.mark.parametrize(
    "table", [None, [], {}, metadata(version=""), metadata(type="sbd"), {"from_code": 1}]
)
def test_what_describes_no_translator_is_none(table: object) -> None:
    assert parse_metadata(table) is None


def test_the_highest_version_of_the_main_package_is_chosen() -> None:
    index = [
        metadata(version="1.9", links=["a"]),
        metadata(version="1.10", links=["b", 7]),
        metadata(source="pb", version="2.0", links=["c"]),
        metadata(source="ru", version="3.0", links=["d"]),
        "rubbish",
    ]
    assert choose(index, Pair("pt", "en"), "u").links == ("b",)
    assert choose(index[2:], Pair("pt", "en"), "u").links == ("c",)


def test_a_pair_or_an_index_that_is_not_there_is_told() -> None:
    with pytest.raises(ModelError, match="no package for ru-en"):
        choose([metadata()], Pair("ru", "en"), "u")
    with pytest.raises(ModelError, match="http://m/: holds no index"):
        choose({"message": "not found"}, Pair("ru", "en"), "http://m/")


@pytest.mark.parametrize("root", ["translate-pt_en-1_9/", "x/", ""])
def test_only_what_is_needed_is_unpacked(tmp_path: Path, root: str) -> None:
    archive = tmp_path / "p.argosmodel"
    archive.write_bytes(argos_package(root))
    package = unpack(archive, tmp_path / "model", LIMIT)
    assert package == Package(Pair("pt", "en"), "1.9", is_main=True)
    files = [path for path in (tmp_path / "model").rglob("*") if path.is_file()]
    assert sorted(path.relative_to(tmp_path / "model").as_posix() for path in files) == [
        "README.md",
        "metadata.json",
        "model/model.bin",
        "model/shared_vocabulary.json",
        "sentencepiece.model",
    ]
    assert (tmp_path / "model" / "model" / "model.bin").read_bytes() == MODEL


def test_a_bpe_model_is_a_tokenizer_too(tmp_path: Path) -> None:
    files = argos_files()
    files["bpe.model"] = files.pop("sentencepiece.model")
    archive = tmp_path / "p.argosmodel"
    archive.write_bytes(zip_of({"p/" + name: content for name, content in files.items()}))
    assert unpack(archive, tmp_path / "model", LIMIT).version == "1.9"
    assert (tmp_path / "model" / "bpe.model").is_file()


@pytest.mark.parametrize(
    ("gone", "complaint"),
    [
        ("metadata.json", "has no metadata.json"),
        ("model/model.bin", "no model or no tokenizer"),
        ("sentencepiece.model", "no model or no tokenizer"),
    ],
)
def test_an_incomplete_package_is_refused(tmp_path: Path, gone: str, complaint: str) -> None:
    files = {"p/" + name: content for name, content in argos_files().items() if name != gone}
    assert complaint in refused(tmp_path, zip_of(files)).message


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"{", "no valid JSON"),
        (b"[" * 100_000, "no valid JSON"),
        (b"[]", "does not describe a translation package"),
        (json.dumps(metadata(type="sbd")).encode(), "does not describe a translation package"),
    ],
)
def test_broken_metadata_are_refused(tmp_path: Path, content: bytes, complaint: str) -> None:
    files = {"p/" + name: data for name, data in argos_files().items()}
    # Something that does not pack well, so that the metadata do not look like a bomb.
    files["p/model/noise"] = bytes((i * i * 31 + i // 7) % 256 for i in range(20_000))
    files["p/metadata.json"] = content
    assert complaint in refused(tmp_path, zip_of(files)).message


@pytest.mark.parametrize("content", [b"", b"<html>404</html>", b"PK\x03\x04" + b"\0" * 50])
def test_what_is_no_zip_is_told(tmp_path: Path, content: bytes) -> None:
    error = refused(tmp_path, content)
    assert "not a sound zip file" in error.message
    assert ".argosmodel" in error.advice


def test_any_truncated_package_is_refused(tmp_path: Path) -> None:
    whole = argos_package()
    for end in range(0, len(whole), 97):
        assert "not a sound zip file" in refused(tmp_path, whole[:end]).message


def test_a_flipped_byte_is_noticed(tmp_path: Path) -> None:
    whole = zip_of({"p/" + name: data for name, data in argos_files().items()})
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        entry = archive.getinfo("p/model/model.bin")
    damaged = bytearray(whole)
    damaged[entry.header_offset + 30 + len(entry.filename) + 2] ^= 0xFF
    assert "not a sound zip file" in refused(tmp_path, bytes(damaged)).message


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "p/../../evil",
        "/evil",
        "p/model/../../../evil",
        "p\\..\\evil",
        "C:evil",
        "p/model/a\0b",
    ],
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    files = {"p/" + inner: data for inner, data in argos_files().items()}
    content = zip_of(files | {name.replace("\0", "\1"): b"gotcha"}).replace(
        name.replace("\0", "\1").encode(), name.encode()
    )
    error = refused(tmp_path, content)
    assert "leads out of its folder" in error.message
    assert "do not trust" in error.advice


def test_symbolic_links_are_refused(tmp_path: Path) -> None:
    files = {"p/" + name: data for name, data in argos_files().items()}
    content = zip_of(files, symlinks={"p/model/config.json": "/etc/passwd"})
    assert "leads out of its folder" in refused(tmp_path, content).message


def test_bombs_are_refused(tmp_path: Path) -> None:
    files = {"p/" + name: data for name, data in argos_files().items()}
    bomb = zip_of(files | {"p/model/zeros": b"\0" * 2_000_000})
    assert len(bomb) < 10_000
    assert "more than the 1000000 allowed" in refused(tmp_path, bomb).message
    assert "more than 100 times its size" in refused(tmp_path, bomb, 10_000_000).message


def test_a_size_that_is_a_lie_is_noticed(tmp_path: Path) -> None:
    files = {"p/" + name: data for name, data in argos_files().items()}
    content = zip_of(files | {"p/model/zeros": b"\0" * 500_000})
    small, true = (10).to_bytes(4, "little"), (500_000).to_bytes(4, "little")
    assert content.count(true) == 2
    assert "not a sound zip file" in refused(tmp_path, content.replace(true, small)).message


def test_an_encrypted_package_is_refused(tmp_path: Path) -> None:
    content = bytearray(argos_package())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            content[entry.header_offset + 6] |= 1
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        content[place + 8] |= 1
        place = content.find(b"PK\x01\x02", place + 1)
    assert "encrypted" in refused(tmp_path, bytes(content)).message


def test_several_packages_in_one_file_are_refused(tmp_path: Path) -> None:
    files = {f"{root}/{name}": data for root in "pq" for name, data in argos_files().items()}
    assert "several packages" in refused(tmp_path, zip_of(files)).message


def test_too_many_entries_are_refused(tmp_path: Path) -> None:
    files = {f"p/model/{number}": b"" for number in range(10_001)}
    assert "more than 10000 entries" in refused(tmp_path, zip_of(files)).message


_JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional=dict.fromkeys(
                ("from_code", "to_code", "package_version", "links", "type"),
                _JSON | st.sampled_from(["pt", "en", "1.0", "translate"]),
            ),
        )
    )
)
def test_no_index_breaks_the_choice(index: list[object]) -> None:
    wanted = Pair("pt", "en")
    packages = [package for package in map(parse_metadata, index) if package is not None]
    if any(package.pair == wanted for package in packages):
        assert choose(index, wanted, "u") in packages
    else:
        with pytest.raises(ModelError, match="no package for pt-en"):
            choose(index, wanted, "u")
