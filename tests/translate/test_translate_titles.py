"""Titles are sent as sentences, in several ways, and the best draft is taken."""

import pytest
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate import titles
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def one(_word):
    """A vocabulary that has every word whole."""
    return 1


def translated(text, table):
    engine = ScriptedEngine(lambda sent: table.get(sent, ""))
    (made,) = climb([text], routes("pt", Config(), [engine]), pytest.fail)
    return made.text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Notícias", ("notícias.", "Notícias.", '"Notícias".')),
        ("Dúvidas?", ("dúvidas?", "Dúvidas?")),
        ("Fim.", ("fim.", "Fim.", '"Fim".')),
        ("Camião bloqueia a estrada", ("camião bloqueia a estrada.", "Camião bloqueia a estrada.")),
        ("O camião bloqueia a estrada", ("O camião bloqueia a estrada.",)),
        ("PJ detém quatro homens", ("PJ detém quatro homens.",)),
        ("Sondagem: maioria quer eleições", ("Sondagem: maioria quer eleições.",)),
        ("XQ1 pessoas sem casa", ("XQ1 pessoas sem casa.",)),
    ],
)
def test_a_title_is_sent_as_a_sentence(text, asked):
    title = titles.read(text, "pt", one)
    assert title is not None
    assert title.asked == asked


@pytest.mark.parametrize(
    "text", ["O gato dorme.", "Já votou?", "Parabéns!", "a palavra,", "?", "um " * 12 + "só"]
)
def test_a_sentence_is_no_title(text):
    assert titles.read(text, "pt", one) is None


def test_a_name_in_pieces_and_a_german_noun_keep_their_capitals():
    in_pieces = titles.read("Benfica goleia em casa", "pt", lambda word: 3 if word.islower() else 2)
    german = titles.read("Haus brennt in Berlin ab", "de", one)
    assert in_pieces is not None
    assert german is not None
    assert in_pieces.asked == ("Benfica goleia em casa.",)
    assert german.asked == ("Haus brennt in Berlin ab.",)


def test_small_letters_are_preferred():
    drafts = {
        "chuva forte inunda ruas.": "heavy rain floods streets.",
        "Chuva forte inunda ruas.": "Rain Strong floods streets.",
    }
    assert translated("Chuva forte inunda ruas", drafts) == "Heavy rain floods streets"


def test_a_name_is_not_spoiled_by_a_small_letter():
    drafts = {
        "costa deixa o governo.": "coast leaves the government.",
        "Costa deixa o governo.": "Costa leaves the government.",
    }
    assert translated("Costa deixa o governo", drafts) == "Costa leaves the government"


def test_a_short_draft_beats_one_that_goes_on():
    padded = {"notícias.": "the news.", "Notícias.": "News.", '"Notícias".': '"News and so on"'}
    assert translated("Notícias", padded) == "News"
    both = {"fim.": "the end of the.", "Fim.": "The end of the.", '"Fim".': '"End."'}
    assert translated("Fim.", both) == "End."
    twice = {
        "política de privacidade.": "Privacy Policy Privacy Policy",
        "Política de privacidade.": "Privacy Policy Privacy Policy",
        '"Política de privacidade".': '"Privacy policy."',
    }
    assert translated("Política de privacidade", twice) == "Privacy policy"


def test_an_abbreviation_keeps_its_point():
    assert translated("Maria vive nos E.U.A. agora", {}) == "Maria vive nos E.U.A. agora"
    drafts = {"portugal vence os Estados Unidos.": "Portugal beats the U.S."}
    assert translated("Portugal vence os Estados Unidos", drafts) == "Portugal beats the U.S."


def test_where_no_way_is_good_the_title_is_sent_as_it_stands():
    drafts = {"Chuva forte inunda ruas": "Heavy rain floods streets"}
    assert translated("Chuva forte inunda ruas", drafts) == "Heavy rain floods streets"


def test_headlines_come_out_as_people_would_say_them(portuguese):
    from pipeline.translate.engines.firefox import FirefoxEngine

    engine = FirefoxEngine(portuguese)
    said = {
        "Golos marcados": "Goals scored",
        "Camião capota e corta estrada": "Truck",
        "Chuva forte inunda ruas da baixa": "floods",
        "Costa demite-se": "Costa resigns",
    }
    made = climb(list(said), routes("pt", portuguese, [engine]), pytest.fail)
    for translation, words in zip(made, said.values(), strict=True):
        assert words in translation.text
    engine.close()
