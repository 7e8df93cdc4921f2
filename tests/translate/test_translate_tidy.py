"""Habits of engines that drafts come back without."""

import pytest
from translate_climbs import run
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def test_habits_of_engines_are_mended():
    engine = ScriptedEngine(lambda _: "It grew 2,5% in the most sought- after cities.")
    (made,) = run(["Cresceu 2,5% nas cidades mais procuradas."], engine)
    assert made.text == "It grew 2.5% in the most sought-after cities."


@pytest.mark.parametrize(
    ("source", "draft", "text"),
    [
        ("Tumultos na rua.", "riots in the street.", "Riots in the street."),
        ("O iPhone vende.", "iPhone sells.", "iPhone sells."),
        ("tumultos na rua.", "riots in the street.", "riots in the street."),
    ],
)
def test_what_begins_with_a_capital_does_so_again(source, draft, text):
    assert run([source], ScriptedEngine(lambda _: draft))[0].text == text


def test_a_quotation_mark_for_an_apostrophe_is_mended():
    engine = ScriptedEngine(lambda _: 'On the legislators" pages.')
    assert run(["Nas páginas dos deputados."], engine)[0].text == "On the legislators' pages."


@pytest.mark.parametrize("sign", ["º", "°"])
def test_degrees_are_no_letter(sign):
    engine = ScriptedEngine(lambda _: "Between 17oC and 29 oC today.")
    (made,) = run([f"Entre 17{sign}C e 29 {sign}C hoje."], engine)
    assert made.text == "Between 17°C and 29 °C today."


@pytest.mark.parametrize(
    ("language", "sentence", "draft", "made"),
    [
        ("ar", "غادر الرجل المكان أمس.", "the man left the place.", "The man left the place."),
        ("ar", "غادر الرجل المكان أمس", "the man left the place", "the man left the place"),
        ("ka", "მან ეს ადგილი გუშინ დატოვა.", "the man left it.", "The man left it."),
        ("el", "ο άνδρας έφυγε από εκεί.", "the man left the place.", "the man left the place."),
    ],
)
def test_sentences_of_scripts_without_capitals_begin_with_one(language, sentence, draft, made):
    engine = ScriptedEngine(lambda _: draft, pairs=[Pair(language, "en")])
    ways = routes(language, Config(), [engine])
    (done,) = climb([sentence], ways, lambda *_: None)
    assert done.text == made
