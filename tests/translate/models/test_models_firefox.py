from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_files import MODEL, VOCAB, record, records, sha256, zstd

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.candidate import SourceFile
from pipeline.translate.models.firefox import (
    RemoteFile,
    choose,
    find_models,
    is_complete,
    parse_records,
    recognise,
    unpack,
)

PT_EN = Pair("pt", "en")


def releases(*documents: dict) -> dict:
    """One records document from several."""
    return {"data": [entry for document in documents for entry in document["data"]]}


def test_records_are_grouped_into_releases() -> None:
    (release,) = parse_records(records(), "u")
    assert (release.pair, release.version, release.architecture) == (PT_EN, "3.0", "base-memory")
    assert [file.kind for file in release.files] == ["model", "vocab", "lex"]
    packed = zstd(MODEL)
    assert release.files[0] == RemoteFile(
        "model", "files/model.zst", len(packed), sha256(packed), sha256(MODEL)
    )


def test_the_older_field_names_are_understood() -> None:
    document = records(version="1.0")
    for entry in document["data"]:
        entry["fromLang"], entry["toLang"] = (
            entry.pop("sourceLanguage"),
            entry.pop("targetLanguage"),
        )
        del entry["architecture"], entry["decompressedHash"]
    (release,) = parse_records(document, "u")
    assert (release.pair, release.architecture) == (PT_EN, "")
    assert release.files[0].plain_digest == ""
    assert choose([release], PT_EN) == release


def test_codes_become_ours() -> None:
    (release,) = parse_records(records(sourceLanguage="zh-Hant"), "u")
    assert release.pair == Pair("zh-Hant", "en")
    (release,) = parse_records(records(sourceLanguage="zh-Hans"), "u")
    assert release.pair == Pair("zh", "en")
    (release,) = parse_records(records(sourceLanguage="no"), "u")
    assert release.pair == Pair("nb", "en")


def test_the_highest_version_and_the_largest_architecture_are_chosen() -> None:
    document = releases(
        records(version="3.2a1"),
        records(version="3.1", architecture="tiny"),
        records(version="3.1", architecture="base"),
        records(version="3.1", architecture="base-memory"),
        records(version="3.1", architecture="surprise"),
        records(version="2.9", architecture="base"),
        records(version="4.0"),
        records(version="3.3", sourceLanguage="ru"),
        {"data": [record("model", MODEL, version="3.9")]},
    )
    for ordered in (document["data"], document["data"][::-1]):
        chosen = choose(parse_records({"data": ordered}, "u"), PT_EN)
        assert (chosen.version, chosen.architecture) == ("3.1", "base")


@pytest.mark.parametrize("version", ["3.0a1", "4.0"])
def test_versions_that_cannot_be_used_are_named(version: str) -> None:
    with pytest.raises(ModelError, match=f"versions {version} for pt-en are test versions"):
        choose(parse_records(records(version=version), "u"), PT_EN)


def test_a_pair_that_is_not_there_is_told() -> None:
    with pytest.raises(ModelError, match="no model for ru-en"):
        choose(parse_records(records(), "u"), Pair("ru", "en"))


@pytest.mark.parametrize("body", [None, [], {}, {"data": {}}, "x", {"message": "gone"}])
def test_what_is_no_list_of_records_is_told(body: object) -> None:
    with pytest.raises(ModelError, match="http://m/: holds no list"):
        parse_records(body, "http://m/")


@pytest.mark.parametrize(
    "change",
    [
        {"attachment": None},
        {"attachment": {"location": "x"}},
        {"attachment": {"hash": "0"}},
        {"fileType": "qualityModel"},
        {"version": 3},
        {"sourceLanguage": None},
    ],
)
def test_a_record_without_what_is_needed_is_left_out(change: dict) -> None:
    assert parse_records({"data": [record("model", MODEL) | change]}, "u") == ()


_VALUES = st.none() | st.integers() | st.text(max_size=3) | st.lists(st.integers(), max_size=2)


@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional=dict.fromkeys(record("model", MODEL), _VALUES)
            | {
                "attachment": st.dictionaries(
                    st.sampled_from(["hash", "size", "location"]), _VALUES
                )
                | _VALUES
            },
        )
        | _VALUES
    )
)
def test_no_records_break_the_reader(entries: list[object]) -> None:
    for release in parse_records({"data": entries}, "u"):
        assert release.files


def test_two_vocabularies_or_one_make_a_model_and_the_shortlist_is_optional() -> None:
    assert is_complete(["model", "vocab"])
    assert is_complete(["model", "srcvocab", "trgvocab"])
    assert not is_complete(["model", "srcvocab", "lex"])
    assert not is_complete(["vocab", "lex"])


def remote(packed: bytes, plain: bytes, size: int | None = None) -> RemoteFile:
    return RemoteFile("model", "x", size or len(packed), sha256(packed), sha256(plain))


def test_a_download_is_checked_and_unpacked() -> None:
    packed = zstd(MODEL)
    assert unpack(packed, remote(packed, MODEL), "u", 1000) == MODEL
    plain = RemoteFile("model", "x", None, sha256(MODEL), "")
    assert unpack(MODEL, plain, "u", 1000) == MODEL


def test_a_download_that_is_not_what_was_announced_is_refused() -> None:
    packed = zstd(MODEL)
    with pytest.raises(ModelError, match=r"http://m/x: has \d+ bytes, its record says 5"):
        unpack(packed, remote(packed, MODEL, 5), "http://m/x", 1000)
    with pytest.raises(ModelError, match="http://m/x: its SHA-256 is not"):
        unpack(packed[:-1] + b"!", remote(packed, MODEL), "http://m/x", 1000)
    with pytest.raises(ModelError, match="http://m/x: unpacked, its SHA-256 is not"):
        unpack(packed, remote(packed, VOCAB), "http://m/x", 1000)
    with pytest.raises(ModelError, match="more than 5 bytes"):
        unpack(packed, remote(packed, MODEL), "http://m/x", 5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("model.pten.intgemm.alphas.bin", ("model", PT_EN)),
        ("model.pten.intgemm8.bin", ("model", PT_EN)),
        ("model.enzh.intgemm.alphas.bin.gz", ("model", Pair("en", "zh"))),
        ("vocab.pten.spm", ("vocab", PT_EN)),
        ("vocab.pten.spm.zst", ("vocab", PT_EN)),
        ("srcvocab.enja.spm", ("srcvocab", Pair("en", "ja"))),
        ("trgvocab.enja.spm", ("trgvocab", Pair("en", "ja"))),
        ("lex.50.50.pten.s2t.bin", ("lex", PT_EN)),
        ("lex.pten.s2t.bin", ("lex", PT_EN)),
        ("model.zh-Hanten.intgemm.bin", ("model", Pair("zh-Hant", "en"))),
        ("model.bin", None),
        ("model.pten.spm", None),
        ("vocab.pten.bin", None),
        ("model.qqqq.intgemm.bin", None),
        ("tokenizer.json", None),
        ("config.intgemm8bitalpha.yml", None),
        ("qualityModel.enes.bin", None),
    ],
)
def test_files_are_known_by_mozillas_names(name: str, expected: tuple[str, Pair] | None) -> None:
    assert recognise(name) == expected


@given(st.text(alphabet="modelvcabxspint.-50", max_size=80))
def test_any_name_gets_an_answer(name: str) -> None:
    known = recognise(name)
    assert known is None or known[0] in {"model", "vocab", "srcvocab", "trgvocab", "lex"}


def put(folder: Path, *names: str) -> list[SourceFile]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"x")
    return [SourceFile(name, folder / name) for name in names]


def test_models_are_gathered_by_folder_and_pair(tmp_path: Path) -> None:
    files = [
        *put(tmp_path / "b", "vocab.pten.spm", "model.pten.intgemm.bin", "readme.txt"),
        *put(tmp_path / "a", "model.enpt.intgemm.bin", "vocab.enpt.spm", "lex.enpt.s2t.bin"),
        *put(tmp_path / "half", "model.ruen.intgemm.bin"),
    ]
    (tmp_path / "b" / "model_info.json").write_text('{"version": 2.0}')
    (tmp_path / "a" / "metadata.json").write_text('{"version": "2.1"}')
    first, second = find_models(files, "a test")
    assert (first.pair, first.version) == (Pair("en", "pt"), "2.1")
    assert {file.name for file in first.files} == {"model.bin", "vocab.spm", "shortlist.bin"}
    assert (second.pair, second.version) == (PT_EN, "2.0")
    assert (second.engine, second.licence) == ("firefox", "MPL-2.0 (Mozilla)")


@pytest.mark.parametrize("info", ["{", "[]", "{}", '{"version": true}', '{"version": [1]}'])
def test_a_version_that_nobody_states_is_zero(tmp_path: Path, info: str) -> None:
    files = put(tmp_path / "m", "model.pten.intgemm.bin", "vocab.pten.spm")
    (tmp_path / "m" / "metadata.json").write_text(info)
    assert find_models(files, "a test")[0].version == "0"
