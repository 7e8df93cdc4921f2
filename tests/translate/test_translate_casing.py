"""Capitals of whole sentences."""

import pytest

from pipeline.translate.casing import is_shouted, sentence_case


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("微软CEO纳德拉表示，AI不会取代HTTPS。", False),
        ("ジョンソンCEOがAIとNVIDIA", False),
        ("ATAQUE AÉREO NA CAPITAL", True),
        ("ESPORTES", True),
        ("BBC NEWS", False),
        ("FIFA", False),
        ("Ataque AÉREO", False),
        ("新聞 12", False),
        ("XQ1 XQ2 ABC", False),
        ("", False),
    ],
)
def test_capitals_are_told_from_acronyms(text, shouted):
    assert is_shouted(text) is shouted


def test_sentence_case_spares_placeholders():
    assert sentence_case("“ÚLTIMA HORA: XQ1 NA RUA", len) == "“Última hora: XQ1 na rua"
    assert sentence_case("XQ1 NA RUA", len) == "XQ1 Na rua"


def test_sentence_case_spares_letters_before_digits():
    assert sentence_case("ACORDO NO OE2027 E NA EN2", len) == "Acordo no OE2027 e na EN2"


def test_names_are_told_by_the_vocabulary_of_the_model():
    known = {"joga", "hoje", "Benfica", "ONU", "com", "a", "e"}
    text = "BENFICA JOGA HOJE COM A ONU, O PSG, O FMI E O RUI"
    assert sentence_case(text, lambda word: 2 - (word in known)) == (
        "Benfica joga hoje com a ONU, o PSG, o FMI e o rui"
    )


def test_capitals_of_turkish_get_their_own_small_letters():
    known = {"İstanbul", "ışıklar", "söndü"}
    cased = sentence_case("İSTANBUL DAKİ IŞIKLAR SÖNDÜ", lambda word: 2 - (word in known), "tr")
    assert cased == "İstanbul daki ışıklar söndü"
    assert sentence_case("ISTANBUL IŞIK", lambda _: 2, "de") == "Istanbul işik"


def test_short_words_of_armenian_and_turkish_are_no_acronyms():
    assert sentence_case("ԱՅՍՕՐ ՀԱՅ ԳԻՐ", lambda _: 2, "hy") == "Այսօր հայ գիր"
    assert sentence_case("SOĞUK KIŞ", lambda _: 2, "tr") == "Soğuk kış"
