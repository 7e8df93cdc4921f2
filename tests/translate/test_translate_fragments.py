"""Quoted words are those of the draft without marks, where both drafts are alike around them."""

import pytest
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate import fragments
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def best(text, marked, plain):
    fragment = fragments.read(text)
    assert fragment is not None
    return fragment.best((marked, plain))


@pytest.mark.parametrize(
    ("text", "marked", "plain", "made"),
    [
        (
            'A canção era "hilariante" para ela.',
            'The song was "hilariante" to her.',
            "The song was hilarious to her.",
            'The song was "hilarious" to her.',
        ),
        (
            'Diz que vai "ponderar seriamente".',
            'She says she will "supply address."',
            "She says she will seriously consider.",
            'She says she will "seriously consider."',
        ),
        (
            'Chamou o juiz de "histérico" ontem.',
            'He called the judge "historical" yesterday.',
            "He called the judge of hysterical yesterday.",
            'He called the judge "hysterical" yesterday.',
        ),
        (
            'O caso "não foi complicado", disse.',
            'The case "uncomplicated," he said.',
            "The case was not complicated, he said.",
            'The case "was not complicated," he said.',
        ),
    ],
)
def test_the_words_without_marks_are_put_between_them(text, marked, plain, made):
    assert best(text, marked, plain) == made


@pytest.mark.parametrize(
    ("text", "marked", "plain"),
    [
        ('Ele quis "nada" hoje.', 'He wanted "nothing" today.', "Today he wanted nothing."),
        ('Quer "não sair" hoje.', 'He wants "not to leave" today.', "He wants rather leave today."),
        ('O plano é "um erro" claro.', 'The plan is "an error" clear.', "The plan is clear."),
        (
            'É "a capital Lisboa" hoje.',
            'It is "the capital Lisbon" now.',
            "It is capital city now.",
        ),
        ('Vai a "este sítio" hoje.', 'He goes to "this place" now.', "He goes to place place now."),
        ('Ele quis "nada" hoje.', "He wanted nothing today.", "He wanted nothing today."),
    ],
)
def test_words_that_lose_or_repeat_something_stay_out(text, marked, plain):
    assert best(text, marked, plain) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Ele disse que sim.",
        '"Vou", disse ela.',
        'Ele disse: "vou embora já".',
        'Leu "Os Maias" ontem.',
        'Ele disse "não sei" e saiu.',
        'A palavra "saudade" não tem tradução.',
        'Disse "sim" e "não".',
        'Disse "que não ia porque estava muito cansado de tanto andar".',
    ],
)
def test_other_sentences_are_sent_once(text):
    assert fragments.read(text) is None


def test_both_ways_are_asked_and_one_draft_is_made():
    table = {
        'Ele achou a canção "hilariante" desde o primeiro dia em que a ouviu.': (
            'He found the song "hilariante" from the first day he heard it.'
        ),
        "Ele achou a canção hilariante desde o primeiro dia em que a ouviu.": (
            "He found the song hilarious from the first day he heard it."
        ),
    }
    engine = ScriptedEngine(lambda sent: table[sent])
    text = "Ele achou a canção “hilariante” desde o primeiro dia em que a ouviu."
    (made,) = climb([text], routes("pt", Config(), [engine]), pytest.fail)
    assert made.text == "He found the song “hilarious” from the first day he heard it."
