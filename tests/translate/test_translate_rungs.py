"""Ways to ask for a sentence."""

import pytest
from translate_climbs import run, script
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def test_thousands_are_sent_as_they_are_first():
    engine = ScriptedEngine(script({"Vieram 12.345 pessoas.": "12,345 people came."}))
    (made,) = run(["Vieram 12.345 pessoas."], engine)
    assert (made.text, made.rung) == ("12,345 people came.", "whole")
    assert engine.asked == ["Vieram 12.345 pessoas."]


@pytest.mark.parametrize(
    "draft",
    [
        "12,354 people came, 1,200 left.",
        "1,200 people came, 12,345 left.",
        "12.345 came, 1,200 left.",
    ],
)
def test_thousands_that_are_not_as_they_shall_be_become_placeholders(draft):
    source = "Vieram 12.345 pessoas, saíram 1.200."
    right = "XQ1 people came, XQ2 left."
    engine = ScriptedEngine(script({source: draft, "Vieram XQ1 pessoas, saíram XQ2.": right}))
    (made,) = run([source], engine)
    assert (made.text, made.rung) == ("12,345 people came, 1,200 left.", "placeholders")


def test_thousands_that_are_half_in_words_may_come_out_as_figures():
    draft = "42,000 came, 1,200 left."
    engine = ScriptedEngine(script({"Vieram 42 mil, saíram 1.200.": draft}))
    (made,) = run(["Vieram 42 mil, saíram 1.200."], engine)
    assert (made.text, made.rung) == (draft, "whole")


def test_numbers_beside_chinese_letters_become_placeholders_where_they_are_lost():
    pair = Pair("zh", "en")
    said = {
        "报告病例10234例。": "A total of 1,023 cases were reported.",
        "报告病例 XQ1 例。": "A total of XQ1 cases were reported.",
        "新增商品房21503套。": "21,503 new homes.",
    }
    engine = ScriptedEngine(script(said), pairs=[pair])
    ways = routes("zh", Config(), [engine])
    made = climb(["报告病例10234例。", "新增商品房21503套。"], ways, lambda *_: None)
    assert [one.text for one in made] == [
        "A total of 10234 cases were reported.",
        "21,503 new homes.",
    ]
    assert [one.rung for one in made] == ["figures", "whole"]


def test_quotation_marks_are_sent_straight_and_come_back():
    engine = ScriptedEngine(script({'Ele disse "não" ontem.': 'He said "no" yesterday.'}))
    (made,) = run(["Ele disse «não» ontem."], engine)
    assert made.text == "He said «no» yesterday."


def test_clauses_that_a_dash_sets_apart_are_not_run_together():
    source = "Há 90 hectares queimados – menos do que em maio."
    engine = ScriptedEngine(
        script({source: "There are 90 hectares burned less than in May.",
                "Há 90 hectares queimados": "90 hectares burned",
                "menos do que em maio.": "less than in May."})
    )  # fmt: skip
    (made,) = run([source], engine)
    assert (made.text, made.check) == ("90 hectares burned – less than in May.", None)


def test_lost_dashes_are_asked_for_as_commas():
    answers = {
        "A prova – a última do ano – acabou.": "The test is the last of the year.",
        "A prova, a última do ano, acabou.": "The test, the last of the year, is over.",
    }
    (made,) = run(["A prova – a última do ano – acabou."], ScriptedEngine(script(answers)))
    assert (made.text, made.rung) == ("The test – the last of the year – is over.", "commas")
