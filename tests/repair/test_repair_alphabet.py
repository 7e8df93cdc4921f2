"""Lists of letters are left alone, as surprising as they are."""

import pytest

from pipeline.repair import repair
from pipeline.repair.alphabet import is_alphabet

ROWS = [
    "áéíóúü",
    "àâçèéêîïôùûœ",
    "äåéö",
    "åæéø",
    "áæéíðóöúýþ",
    "ćčđšž",
    "šđčćž",
    "áčďéěíňóřšťúůýž",
    "āčēģīķļņšūž",
    "ąćęłńóśźż",
    "âăîșț",
    "çğıöşü",
    "абвгдежзийклмнопрстуфхцчшщъьюя",
    "ѓѕјљњќџ",
    "άέήίόύώ",
]
LAYOUTS = [
    "{small}",
    "{large}",
    "{spaced}",
    "{small} – {large}",
    "{large} – ‹{small}›",
    "„{small}“ i „{large}“",
    "“{small}” ™",
    "‘{back}’ € {large}",
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("row", ROWS)
def test_alphabets_are_no_damage(row, layout):
    large = row.upper()
    text = layout.format(small=row, large=large, spaced=" ".join(row), back=row[::-1])
    assert repair(text) == text


@pytest.mark.parametrize("row", ["абвгдежзийклмн", "áčďéěíňóřšťúůýž", "äåéö"])
def test_pairs_of_a_capital_and_its_small_letter_are_no_damage(row):
    text = " ".join(letter.upper() + letter for letter in row)
    assert repair(text) == text


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("áéíóú", True),
        ("úóíéá", True),
        ("Аа Бб Вв Гг", True),
        ("ä, ö, ü, ß", True),
        ("áéí", False),
        ("The letters áéíóú of Spanish", False),
        ("Привет", False),
        ("", False),
        ("Ã©tÃ© Ã  PrÃ©vert", False),
        ("đźŽŻ â€žNÄ›co", False),
        ("РџСЂРёРІРµС‚", False),
        ("αβγδ – 你好", False),
    ],
)
def test_an_alphabet_has_each_letter_once_and_in_order(line, is_one):
    assert is_alphabet(line) is is_one
