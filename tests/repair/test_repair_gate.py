"""The gate: text without a suspicious pair is not looked at any further."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repair_damage import misread, without_controls
from repair_sentences import EAST_ASIAN, HOME, SENTENCES, WITH_SYMBOLS

from pipeline.repair import repair
from pipeline.repair.gate import gate
from pipeline.repair.pages import codes_of


def flags(text):
    return gate().flags(text, codes_of(text))


def test_hardly_any_sound_sentence_is_suspicious():
    suspicious = [name for name, text in SENTENCES.items() if flags(text).any()]
    assert len(suspicious) <= 4, suspicious
    assert not any(flags(text).any() for text in WITH_SYMBOLS)


@pytest.mark.parametrize("page", [*HOME, *EAST_ASIAN])
def test_a_misread_sentence_is_suspicious(page):
    for language in EAST_ASIAN.get(page, (HOME.get(page),)):
        shown = misread(SENTENCES[language], page)
        if shown is not None:
            assert flags(shown).any()


@pytest.mark.parametrize("page", ["cp1252", "cp874", "cp1251", "mac_roman", "cp437"])
def test_a_single_misread_symbol_is_suspicious(page):
    for symbol in "•–“…€📊✅":
        assert flags(f"{misread(symbol, page)} Tickets").any(), symbol


def test_what_lost_its_controls_is_still_suspicious():
    for text in WITH_SYMBOLS:
        assert flags(without_controls(misread(text, "cp1252"))).any()


def test_a_mark_before_an_east_asian_character_is_suspicious():
    assert flags("Ring me ?넂 tomorrow").any()
    assert not flags("안녕?네, 좋아요. 是吗?我不知道。").any()


def test_a_letter_where_no_language_has_it_may_be_what_is_left_of_a_quote():
    assert flags("They donât know about it").any()
    assert not flags("Le château est en pâte d’âne, un dégât").any()


def test_the_flag_stands_at_the_first_of_two():
    assert flags("un cafÃ© noir").nonzero()[0].tolist()[0] in (5, 6)


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_is_never_suspicious(text):
    assert not flags(text).any()


@given(st.text(st.characters(), max_size=50))
def test_every_character_gets_a_flag(text):
    assert len(flags(text)) == len(text)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("gb18030", "మేము ఇంటికి వెళ్తాము"),
        ("gb18030", "আমরা আজ বাড়িত"),
        ("cp949", "वह आज शह"),
        ("gbk", "ฉันจะไปตลาดพรุ่งนี"),
    ],
)
def test_the_scripts_of_india_are_seen_in_pages_of_east_asia(page, text):
    shown = text.encode().decode(page)
    assert flags(shown).any()
    assert repair(shown) == text
