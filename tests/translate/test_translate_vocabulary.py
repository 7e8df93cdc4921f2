"""Words that a language has not are told, and names, terms and code are left in peace."""

import hashlib
from pathlib import Path

import pytest

from pipeline.translate import vocabulary
from pipeline.translate.casing import with_accents, with_names
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict
from pipeline.translate.vocabulary import (
    common_openings,
    is_known,
    is_ordinary,
    unknown_names,
    unknown_words,
)
from training.portuguese_words import ordinary

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "found"),
    [
        ("Houve trovoadas no norte.", "There were thundersted in the north.", ["thundersted"]),
        ("O público lançou vaias.", "The audience threw vaias.", ["vaias"]),
        ("Mentiras e mais mentiras.", "Mysentiaries and more lies.", ["Mysentiaries"]),
        ("Disse: “Talvez amanhã.”", "He said: “Mayed tomorrow.”", ["Mayed"]),
        ("Uma sátira de si mesmo.", "A self-saira.", ["saira"]),
        ("O presi-dente falou.", "The presi-dant spoke.", ["presi", "dant"]),
        ("Disse: «No volveré nunca».", "He said: «No volveré never».", ["volveré"]),
        ("Não o conhecemos.", "We do not don'some it.", ["don'some"]),
        ("Sou dessa opinião.", "I're of that opinion.", ["I're"]),
        ("Nem pensar.", "He ne's not thinking.", ["ne's"]),
        ("A ponte e a casa.", "The nbridge and the dhouses.", ["nbridge", "dhouses"]),
        ("Não houve sustos.", "It blustn't scare.", ["blust"]),
        ("Cala-te, Ana.", "Shut-te up, Ana.", ["-te"]),
    ],
)
def test_a_word_that_english_has_not_is_found(source, draft, found):
    assert unknown_words(source, draft, PT) == found
    assert verdict(Evidence(source, draft, PT)) == "unknown-word"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Os curdos e o Ministro Sá.", "The Kurdzi and Minister Sá."),
        ("Menga marcou de novo.", "Menga scored again."),
        ("O café reabriu.", "The café reopened, they didn't say why, and I've asked."),
        ("A desnuclearização parou.", "The denuclearization of the twentieth's well-being."),
        ("Reeleito, o anti-herói sub-financiado.", "Re-elected, the antihero underfunded."),
        ("O político citou “Freiheit und Recht”.", "The politician cited “Freiheit und Recht”."),
        ("Corra `npm xinstall` já.", "Run `npm xinstall` now."),
        ("Veja dados.csv e @mcosta.", "See dados.csv and @mcosta and #nportal and a.bcde."),
        ("Não vou, não posso.", "I won't, can't and don’t; we're off and they've gone."),
        ("Gooooolo!", "Gooooal, aaaand kkkk!"),
    ],
)
def test_names_terms_and_code_are_left_in_peace(source, draft):
    assert unknown_words(source, draft, PT) == []


def test_amounts_of_reais_and_meticais_are_english():
    source = "A obra custa 10 milhões de reais."
    assert not unknown_words(source, "The work costs 10 million reais.", PT)
    assert not unknown_words("Ganha 200 meticais.", "He earns 200 meticais.", PT)
    assert not unknown_words("O valor em reais caiu.", "The value in reais fell.", PT)
    assert unknown_words("São casos reais.", "They are reais cases.", PT) == ["reais"]


def test_words_that_english_borrowed_are_known():
    assert not unknown_words("A favela joga futsal.", "The favela plays futsal.", PT)
    assert unknown_words("A beata reza.", "The beata prays.", PT) == ["beata"]


def test_a_word_is_drawn_out_only_where_the_source_draws_something_out():
    assert unknown_words("Discordei de tudo em 1000.", "I disagreeed in 1000.", PT) == [
        "disagreeed"
    ]
    assert unknown_words("Nãããão quero.", "I disagreeed.", PT) == []


def test_a_name_in_another_script_is_no_word():
    assert unknown_words("Жириков приехал.", "Zhirikov arrived.", Pair("ru", "en")) == []
    assert unknown_words("Он прзл.", "He pzhrzled.", Pair("ru", "en")) == ["pzhrzled"]


def test_what_shall_stay_is_no_word_of_the_model():
    assert unknown_words("A vizinhança dói.", "The vizinhança hurts.", PT) == ["vizinhança"]
    assert unknown_words("A vizinhança dói.", "The saudade hurts.", PT, "saudade") == []


def test_of_a_language_without_a_list_every_word_is_known():
    assert is_known("xyzzyx", "pt")
    assert not is_known("xyzzyx", "en")
    assert unknown_words("The xyzzyx came.", "O xyzzyxo veio.", Pair("en", "pt")) == []


def test_names_get_their_accents_back():
    source = "João e Estêvão no México e em Óbidos."
    assert with_accents("Joao and Estevao in Mexico and in Obidos.", source, "en") == (
        "João and Estêvão in Mexico and in Óbidos."
    )


def test_unknown_words_of_capitals_are_names_again():
    shouted = "ONU E LULABEL VISITAM O ANIMAL EM FARO"
    draft = "The onu and lulabel visit the animal in faro"
    assert with_names(draft, shouted, "en") == "The ONU and Lulabel visit the animal in faro"
    assert with_names("The TP-123b flight", "VOO TP-123B", "en") == "The TP-123B flight"


def test_a_misread_letter_is_found_and_a_particle_in_a_name_is_not():
    source = "A esco1a da popu|ação na Rua das Rosas."
    draft = "The esco1a of the popu|action in Rua das Rosas, 4k, h2o, the 45th, co2 and b2b."
    assert unknown_words(source, draft, PT) == ["esco1a", "popu|action"]


def test_names_that_neither_side_has_are_told():
    source = "João Sem Medo viu o Kavanaugha, curdos e a Mayorga em Óbidos."
    draft = "João Sem Fedo saw Kavanaugh, Kurds and Mayorga in Obidos."
    assert unknown_names(source, draft, PT) == ["Fedo"]
    assert unknown_names(source, draft, PT, kept="Fedo") == []
    assert unknown_names(source, draft, Pair("ru", "en")) == []
    assert unknown_names(source, draft, Pair("lv", "en")) == []
    assert unknown_names("O botão ALTERAÇÕES.", "The ALTERAUSS button.", PT) == ["ALTERAUSS"]
    assert unknown_names(draft, source, Pair("en", "pt")) == []


def in_small_letters(word):
    """A vocabulary that has whole what has no capital."""
    return 1 if word.islower() else 2


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Multa de 20 euros.", {"Multa"}),
        ("Ontem. “Obras param o trânsito”", {"Ontem", "Obras"}),
        ("Passos Coelho saiu.", set()),
        ("Neves de Almeida saiu.", set()),
        ("Hotel em obras.", set()),
        ("PJ e GNR.", set()),
        ("A Multa.", set()),
    ],
)
def test_common_words_that_begin_sentences(source, found):
    assert common_openings(source, source, "en", in_small_letters) == found
    assert common_openings(source, "Nothing of it.", "en", in_small_letters) == set()


def test_a_common_word_that_stays_is_doubted():
    source = "Multa para quem lava carros."
    draft = "Multa for car washers."
    common = common_openings(source, draft, "en", in_small_letters)
    assert verdict(Evidence(source, draft, PT, "", common)) == "untranslated-word"
    assert verdict(Evidence(source, "Fine for car washers.", PT, "", common)) is None
    assert verdict(Evidence(source, draft, PT)) is None


def test_ordinary_words_name_nobody_and_no_place():
    assert all(is_ordinary(word, "pt") for word in ("Calçadas", "arrecadação", "Rixa"))
    assert not any(is_ordinary(word, "pt") for word in ("Moedas", "Costa", "Braga", "Tite", "Azul"))
    assert not is_ordinary("Haus", "de")


def test_the_ordinary_words_are_the_ones_that_were_measured():
    packed = (Path(vocabulary.__file__).parent / "portuguese.txt.gz").read_bytes()
    assert hashlib.sha256(packed).hexdigest().startswith("564149167e689926")


def test_names_common_elsewhere_and_rare_words_are_left_out():
    often = {("mesa", "pt"): 5.0, ("braga", "pt"): 4.0, ("goal", "pt"): 3.0, ("goal", "en"): 5.0}
    words = ["mesa", "braga", "goal", "zás", "raríssimo"]
    found = ordinary(words, {"braga"}, lambda word, code: often.get((word, code), 0.0))
    assert found == ["mesa"]


def test_uzbek_spells_foreign_names_its_own_way():
    pair = Pair("uz", "en")
    assert not unknown_names("Uillobi 2016-yilda asos solgan.", "It was Willoughby.", pair)
    assert not unknown_words("Uillobi asos solgan.", "Blemmings founded it.", pair)


def test_a_declined_name_is_known():
    basque = Pair("eu", "en")
    assert not unknown_words("Aguerok baloia jaso zuen.", "Aguero received the ball.", basque)
    assert unknown_words("Aguerok baloia jaso zuen.", "Agueri received the ball.", basque)
    assert unknown_words("Agueros caiu.", "Aguero fell.", Pair("pt", "en")) == ["Aguero"]
