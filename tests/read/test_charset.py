from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import DocumentError
from pipeline.read.charset import REPLACED, UNSURE, decode

RUSSIAN = "Сегодня в городе открылась новая библиотека.\r\nОна работает каждый день до вечера.\n"
GERMAN = "Der Zug nach München fährt heute später.\nDie Gäste müssen früh genug über die Brücke.\n"
JAPANESE = "今日は新しい図書館が開きました。\nとても大きくて、本がたくさんあります。\n"
CHINESE = "今天，新的图书馆在市中心开放了。\n它每天都开到晚上，里面有很多书。\n"
KOREAN = "오늘 새로운 도서관이 문을 열었습니다.\n매일 저녁까지 운영됩니다.\n"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "iso8859-5"),
        (GERMAN, "cp1252"),
        (GERMAN, "mac-roman"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
        (KOREAN, "iso2022_kr"),
        (CHINESE, "gb18030"),
        (KOREAN, "euc-kr"),
        *((text, code) for text in (RUSSIAN, GERMAN, CHINESE) for code in ("utf-8", "utf-8-sig")),
        *((text, code) for text in (RUSSIAN, GERMAN, CHINESE) for code in ("utf-16", "utf-32")),
        *((text, code) for text in (RUSSIAN, JAPANESE) for code in ("utf-16-le", "utf-16-be")),
        *((text, code) for text in (GERMAN, KOREAN) for code in ("utf-32-le", "utf-32-be")),
    ],
)
def test_text_comes_back_with_its_line_ends(text: str, charset: str) -> None:
    decoded = decode(text.encode(charset))
    assert decoded.text == text
    assert decoded.flags == ()


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_utf16_without_mark_space_or_line_end(charset: str) -> None:
    headline = "新しい図書館が今日開きました。"
    assert decode(headline.encode(charset)).text == headline


def test_a_few_broken_bytes_do_not_hide_utf8() -> None:
    data = RUSSIAN.encode()
    decoded = decode(data[:21] + data[22:])
    assert decoded.charset == "utf-8"
    assert decoded.flags == (REPLACED,)
    assert decoded.text.count("\ufffd") == 1
    assert decoded.text.endswith(RUSSIAN[12:])


def test_a_wrong_mark_is_not_believed() -> None:
    decoded = decode(b"\xef\xbb\xbf" + RUSSIAN.encode("cp1251"))
    assert decoded.text == RUSSIAN


def test_a_truncated_character_after_a_mark_is_replaced() -> None:
    decoded = decode(b"\xff\xfe" + "Hello".encode("utf-16-le") + b"!")
    assert (decoded.text, decoded.flags) == ("Hello\ufffd", (REPLACED,))


def test_little_evidence_is_flagged() -> None:
    decoded = decode("Grüße".encode("cp1252"))
    assert (decoded.text, decoded.flags) == ("Grüße", (UNSURE,))


def test_mojibake_is_left_for_the_repair_stage() -> None:
    broken = "Ð¡ÐµÐ³Ð¾Ð´Ð½Ñ\x8f â€“ cafÃ©\xa0\x85"
    assert decode(broken.encode()).text == broken


def test_colour_sequences_are_text() -> None:
    assert decode(b"\x1b[31mred\x1b[0m").text == "\x1b[31mred\x1b[0m"


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", b"\xff\xfe"])
def test_nothing_but_white_space_is_empty(data: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        decode(data)
    assert caught.value.reason == "empty"
    assert caught.value.advice


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04 and more",
        b"one\x00two\x00three",
        b"text\x00",
        b"\x01\x02\x03\x04 abc",
        random.Random(5).randbytes(2_000),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        decode(data)
    assert caught.value.reason == "binary"


@given(st.text().filter(lambda text: text.isprintable() and text.strip(" \ufeff")))
def test_printable_utf8_always_comes_back(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()).text == text


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    reason = ""
    try:
        decoded = decode(data)
    except DocumentError as error:
        reason = error.reason
    if reason:
        assert reason in {"empty", "binary"}
    else:
        assert decoded.text.strip()
        assert data.decode(decoded.charset, "replace").strip()
