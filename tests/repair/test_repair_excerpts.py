"""Damaged texts that were cut short in the middle of a character."""

from __future__ import annotations

import pytest
from repair_damage import misread

from pipeline.repair import explain, repair
from pipeline.repair.excerpts import cut_offs, ellipses, without_swallowed
from pipeline.repair.pages import code_pages

ENDS = ["...", "…", " [...]", " […]"]

KNOWN = [
    ("Un été à Besançon : la pièce jouée au caf", "é"),
    ("Сегодня открыли новый музей, пришли гости и их дру", "г"),
    ("Η γιορτή άρχισε νωρίς και όλοι πήγαν στο σπίτ", "ι"),
]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize(("text", "last"), KNOWN)
def test_half_a_letter_before_an_ellipsis_is_read_or_left_out(text, last, end):
    seen = misread(text, "cp1252") + misread(last, "cp1252")[:1] + end
    found, repairs = explain(seen)
    assert found in (text + last + end, text + end)
    made_up = [one for one in repairs if one.lost]
    assert made_up
    assert all(one.doubt >= 0.25 for one in made_up)


def test_what_is_left_of_a_picture_stays():
    seen = misread("It’s here, and we’re glad 🎉", "cp1252")[:-2]
    assert repair(f"{seen}...") == "It’s here, and we’re glad ðŸ..."


def test_half_a_letter_at_the_end_of_a_line_is_read_or_stays():
    assert repair("La rÃ©union a Ã©tÃ© reportÃ©e au dÃ©but de lâ€™Ã©tÃ") == (
        "La réunion a été reportée au début de l’été"
    )
    assert repair("Å»Ã³Å‚ta Å‚Ã³dka pÅ‚ynie po jezioÅ") == "Żółta łódka płynie po jezioÅ"


@pytest.mark.parametrize(
    "text", ["Wir haben die Läden geprüft", "Мы проверили все новые слова в словарях", "Za rękę są"]
)
def test_letters_that_end_with_the_byte_of_an_ellipsis_are_read(text):
    assert repair(misread(text, "cp1252")) == text


def test_no_capital_comes_of_an_ellipsis():
    assert "Å" not in repair("Les rÃ©sultats de la confÃ…")
    assert "Ѕ" not in repair("Мы идём вечером в театЅ".encode().decode("cp1252", "ignore"))


def test_an_ellipsis_that_ends_a_deeper_layer_is_a_byte():
    text = "Они заработали много"
    assert repair(misread(misread(text, "cp1251"), "cp1251")) == text


@pytest.mark.parametrize(
    "sound",
    [
        "Gruppe Å\nGruppe Ä\nGruppe Ö",
        "LÃ\nIRMÃ\nMANHÃ",
        "Serie Ñ\nPlan Ð\nRang Å\nAbteilung Ä",
        "Ver a irmÃ",
        "Dites â…\nPâ...",
    ],
)
def test_capitals_at_the_ends_of_lines_stay(sound):
    assert repair(sound) == sound


def test_a_second_look_changes_nothing():
    for text, last in KNOWN:
        for end in ENDS:
            once = repair(misread(text, "cp1252") + misread(last, "cp1252")[:1] + end)
            assert repair(once) == once


def test_a_line_may_end_where_it_says_so():
    assert cut_offs("ab...") == {2: 0.0, 5: 4.0}
    assert [*ellipses("ab […]")] == [4]


def test_of_a_stretch_only_the_ellipsis_stays():
    (page,) = (page for page in code_pages() if page.name == "cp1252")
    text = "la confÃ©dÃ…"
    assert without_swallowed(text, [*page.spans(text)]) == ((7, 9, "é"),)
