from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_files import zstd, zstd_bomb

from pipeline.errors import ModelError
from pipeline.translate.models.compression import expand

LIMIT = 1_000_000


@given(st.binary(max_size=300), st.booleans())
def test_zstd_frames_come_out_whole(data: bytes, sized: bool) -> None:
    assert expand(zstd(data, sized=sized), "x", LIMIT) == data


def test_frames_of_many_blocks_and_real_ones_come_out_whole() -> None:
    data = bytes(range(256)) * 2000
    assert expand(zstd(data), "x", LIMIT) == data
    # "abababab…" 1000 times, packed by the zstd tool at its default level, with its checksum.
    packed = bytes.fromhex("28b52ffd04584d00001061620100cbf73b2c5608be23")
    assert expand(packed, "x", LIMIT) == b"ab" * 1000


@given(st.binary(max_size=200))
def test_gzip_comes_out_whole(data: bytes) -> None:
    assert expand(gzip.compress(data), "x", LIMIT) == data


@given(st.binary(max_size=200))
def test_what_is_not_packed_stays_as_it_is(data: bytes) -> None:
    plain = b"plain" + data
    assert expand(plain, "x", LIMIT) == plain


@given(st.binary(min_size=1, max_size=100), st.data())
def test_any_truncation_is_noticed(content: bytes, data: st.DataObject) -> None:
    for packed in (zstd(content), gzip.compress(content)):
        end = data.draw(st.integers(4, len(packed) - 1))
        with pytest.raises(ModelError, match="damaged"):
            expand(packed[:end], "x", LIMIT)


@given(st.binary(max_size=60))
def test_rubbish_behind_the_magic_number_is_a_model_error(rubbish: bytes) -> None:
    with pytest.raises(ModelError, match=r"here\.zst: damaged"):
        expand(b"\x1f\x8b" + rubbish, "here.zst", LIMIT)


@given(st.binary(max_size=60))
def test_no_zstd_frame_breaks_out_of_its_limit(rubbish: bytes) -> None:
    # Some rubbish is a proper frame by chance; then its content has to respect the limit.
    try:
        content = expand(b"\x28\xb5\x2f\xfd" + rubbish, "here.zst", LIMIT)
    except ModelError as error:
        assert error.message.startswith("here.zst: ")  # noqa: PT017 -- either outcome is right
    else:
        assert len(content) <= LIMIT


def test_a_second_frame_is_refused_and_not_dropped() -> None:
    with pytest.raises(ModelError, match="only frame"):
        expand(zstd(b"one") + zstd(b"two"), "x", LIMIT)
    with pytest.raises(ModelError, match="end properly"):
        expand(gzip.compress(b"one") + b"rest", "x", LIMIT)


def test_bombs_are_refused() -> None:
    bomb = zstd_bomb(80)
    assert len(bomb) < 400
    with pytest.raises(ModelError, match="more than 1000000 bytes"):
        expand(bomb, "x", LIMIT)
    with pytest.raises(ModelError, match="more than 1000000 bytes"):
        expand(gzip.compress(b"A" * 2_000_000), "x", LIMIT)
    with pytest.raises(ModelError, match="more than 5 bytes"):
        expand(b"plain text", "x", 5)
