"""Every page misreads, and the misreading is undone."""

import pytest
from repair_damage import misread
from repair_sentences import EAST_ASIAN, HOME, SENTENCES

from pipeline.repair import explain, repair
from pipeline.repair.pages import code_pages, wide_pages

EVERYWHERE = ("French", "Russian", "Greek", "Vietnamese", "Hindi", "Georgian", "Japanese")


def test_every_page_has_a_language():
    assert set(HOME) == {page.name for page in code_pages()}
    assert {page.name for page in wide_pages()} <= set(EAST_ASIAN)
    assert len(HOME) == 37


@pytest.mark.parametrize("page", HOME)
def test_a_misread_sentence_is_mended(page):
    for language in dict.fromkeys((HOME[page], *EVERYWHERE)):
        sound = SENTENCES[language]
        shown = misread(sound, page)
        if shown is not None:
            assert repair(shown) == sound, language


@pytest.mark.parametrize("page", EAST_ASIAN)
def test_a_sentence_misread_as_two_bytes_a_character_is_mended(page):
    tried = 0
    for language in (*EAST_ASIAN[page], "Spanish", "Chinese", "Japanese", "Korean"):
        # What the page cannot decode to its end is cut until it can.
        for end in range(len(SENTENCES[language]), 20, -1):
            sound = SENTENCES[language][:end]
            shown = misread(sound, page)
            if shown is not None:
                tried += 1
                assert repair(shown) == sound, language
                break
    assert tried


@pytest.mark.parametrize("language", SENTENCES)
def test_every_language_survives_the_commonest_mistake(language):
    sound = SENTENCES[language]
    shown = misread(sound, "cp1252")
    result, repairs = explain(shown)
    assert result == sound
    assert bool(repairs) == (shown != sound)
    assert not any(one.lost or one.doubt for one in repairs)
