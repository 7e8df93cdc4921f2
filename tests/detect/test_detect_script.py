from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.detect.script import (
    dominant,
    language_by_script,
    languages_in,
    letters,
    plain,
    scripts,
)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Hello", "Latin"),
        ("Łódź – Đurđević", "Latin"),
        ("Привет, Москва", "Cyrillic"),
        ("Καλημέρα", "Greek"),
        ("السلام عليكم", "Arabic"),
        ("नमस्ते दुनिया", "Devanagari"),
        ("中文新闻", "Han"),
        ("カタカナ", "Katakana"),
        ("Claude Opusの新機能を発表", "Hiragana"),
        ("OpenAI 发布新的语言模型 GPT", "Han"),
        ("Новости: Microsoft, OpenAI и другие", "Cyrillic"),
        ("The word перестройка was known everywhere", "Latin"),
        ("한국어 뉴스 CEO", "Hangul"),
        ("ᏣᎳᎩ", "Other"),
        ("92.4% – 20º, 5 µ", ""),
        ("", ""),
    ],
)
def test_dominant_script(text: str, script: str) -> None:
    assert dominant(text) == script


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ข่าวเศรษฐกิจวันนี้", "th"),
        ("Οι ειδήσεις της ημέρας", "el"),
        ("오늘의 뉴스", "ko"),
        ("חדשות היום", "he"),
        ("הײַנטיקע נײַעס און װעטער", "yi"),
        ("Այսօրվա լուրերը", "hy"),
        ("დღის ამბები", "ka"),
        ("今日のニュース", "ja"),
        ("இன்றைய செய்திகள்", "ta"),
        ("ఈరోజు వార్తలు", "te"),
        ("আজকের খবর", "bn"),
        ("আজিৰ বাতৰি", "as"),
        ("የዛሬ ዜና", "am"),
        ("ናይ ሎሚ ዜና እዩ ኣብ ኤርትራ", "ti"),
        ("Новости дня", ""),
        ("今日新闻", ""),
        ("Today", ""),
        ("ᏣᎳᎩ", ""),
        ("12:30", ""),
    ],
)
def test_a_script_of_one_language_names_it(text: str, code: str) -> None:
    assert language_by_script(text) == code


def test_languages_of_a_script_come_from_the_table() -> None:
    assert {"ru", "uk", "bg", "sr"} <= set(languages_in("Cyrillic"))
    assert "en" not in languages_in("Cyrillic")
    assert languages_in("Thai") == ("th",)
    assert languages_in("Other") == ()


def test_addresses_and_handles_are_not_seen() -> None:
    text = "Mehr: https://example.com/a?b=c oder www.example.org, an me.too@mail.example.com, @user"
    assert plain(text).split() == ["Mehr:", "oder", "an", ","]


def test_what_is_left_of_a_line_of_addresses_has_no_letters() -> None:
    assert letters(plain("https://example.com @someone info@example.com")) == 0


def test_glued_words_come_apart() -> None:
    assert plain("copy_link ShareTweet").split() == ["copy", "link", "Share", "Tweet"]


def test_halves_of_surrogate_pairs_go() -> None:
    plain("one \ud83d two").encode()


@given(st.text())
def test_letters_are_those_of_all_scripts(text: str) -> None:
    counted = [character for character in text if character.isalpha() and character not in "ªµº"]
    assert letters(text) == len(counted)
    assert (dominant(text) == "") == (not scripts(text))


@pytest.mark.parametrize("piece", ["a", "a.", "a@", "@", "a-", "http:/"])
def test_hostile_text_comes_through_unchanged_and_soon(piece: str) -> None:
    text = piece * 200_000  # with an expression that looks back and forth this would take hours
    assert plain(text) == text


@pytest.mark.parametrize(("text", "code"), [("Δ", ""), ("π", ""), ("όχι", "el"), ("물", "ko")])
def test_a_greek_letter_alone_is_a_sign(text: str, code: str) -> None:
    assert language_by_script(text) == code
