"""Parts that are translated each by itself."""

import pytest
from translate_climbs import run, script
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def test_a_lost_placeholder_is_translated_around():
    engine = ScriptedEngine(
        script({"Vieram XQ1 pessoas ontem.": "There came people.", "Vieram": "There came",
                "pessoas ontem.": "people yesterday."})
    )  # fmt: skip
    (made,) = run(["Vieram 12.345 pessoas ontem."], engine)
    assert (made.text, made.rung) == ("There came 12,345 people yesterday.", "parts")


def test_what_stands_behind_a_quotation_keeps_its_colon():
    said = {
        '"Basta": médicos param.': "Stop.",
        "Basta": "Enough",
        "médicos param.": "Doctors stop.",
    }
    (made,) = run(['"Basta": médicos param.'], ScriptedEngine(script(said)))
    assert (made.text, made.rung) == ('"Enough": doctors stop.', "parts")


def test_an_article_alone_before_a_quotation_is_one():
    said = {
        'O "check-in" fecha.': "The check-in closes.",
        "O": "The O.",
        "check-in": "check-in",
        "fecha.": "closes.",
    }
    (made,) = run(['O "check-in" fecha.'], ScriptedEngine(script(said)))
    assert (made.text, made.rung) == ('The "check-in" closes.', "parts")


def test_babble_is_asked_clause_by_clause():
    babble = "la " * 6
    engine = ScriptedEngine(
        script({"Ele veio, ela foi.": babble, "Ele veio,": "He came,", "ela foi.": "she went."})
    )
    (made,) = run(["Ele veio, ela foi."], engine)
    assert (made.text, made.rung) == ("He came, she went.", "clauses")


def test_lost_quotation_marks_are_translated_around():
    answers = {'Disse "não" ontem.': "Said no yesterday.", "Disse": "Said", "não": "no"}
    engine = ScriptedEngine(script({**answers, "ontem.": "yesterday."}))
    (made,) = run(["Disse “não” ontem."], engine)
    assert (made.text, made.rung) == ("Said “no” yesterday.", "parts")


def test_a_fragment_keeps_its_small_letter_and_gets_no_full_stop():
    engine = ScriptedEngine(
        script({"veja XQ1 e volte": "", "veja": "See.", "e volte": "And come back."})
    )
    (made,) = run(["veja 12.345 e volte"], engine)
    assert made.text == "see 12,345 and come back"


def test_a_title_that_is_asked_for_in_one_part_gets_no_full_stop():
    title = "日元兑美元汇率跌破关口后继续走低"
    whole, part = f"{title}。", "The yen goes on falling after the mark was broken."
    answers = {whole: "%s", f'"{title}".': "%s", title: part}
    engine = ScriptedEngine(lambda sent: answers.get(sent, "%s"), [Pair("zh", "en")])
    (made,) = climb([title], routes("zh", Config(), [engine]), pytest.fail)
    assert made.text == part.rstrip(".")
