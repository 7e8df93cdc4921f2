"""What people say for itself is translated by a list, alone and among other words."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate import sayings
from pipeline.translate.protect import Protected


def made(text: str, trail: str = "", source: str = "pt", target: str = "en") -> str:
    """What is settled of a sentence, or what is left to send."""
    done = sayings.translated(Protected("", text, trail, ()), source, target)
    return done.lead + done.template


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Ora bolas!", "Oh, come on!"),
        ("— É pra já.", "— Right away."),
        ("Cruzes, credo!", "Good grief!"),
        ("ate que enfim", "at long last"),
        ("Não faz mal, filho.", "Never mind, my boy."),
        ("Mãe, já vou!", "Mum, I'm coming!"),
        ("Até que enfim, Joana!", "At long last, Joana!"),
        ("Tudo bem?", "How are you?"),
        ("Tudo bem.", "All right."),
        ("Grão a grão enche a galinha o papo.", "Many a little makes a mickle."),
    ],
)
def test_what_is_said_for_itself_need_not_be_sent(text, english):
    assert made(text) == english


@pytest.mark.parametrize(
    "text",
    [
        "Fixe",
        "Show",
        "Show.",
        "Tudo bem com os gatos?",
        "Ora bolas de Berlim!",
        "A mãe já vou!",
        "Fogo!",
        "",
        "…",
    ],
)
def test_all_else_is_sent_as_it_is(text):
    assert made(text) == text


def test_a_word_alone_needs_a_mark_or_a_dash():
    assert made("Fixe") == "Fixe"
    assert made("Fixe", " 😂") == "Cool"
    assert made("— Fixe") == "— Cool"
    assert made("Show!") == "Awesome!"


def test_only_pairs_that_are_known():
    assert made("Ora bolas!", target="fr") == "Ora bolas!"
    assert made("Ora bolas!", source="es") == "Ora bolas!"
    assert sayings.find('"Ora bolas!", disse.', "pt", "fr") == []


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ('"Ora bolas!", disse ela.', '"Oh, come on!", disse ela.'),
        ("— Larga-me! — berrou ela.", "— Let go of me! — berrou ela."),
        ("— Nem morta — disse a Rita.", "— Over my dead body — disse a Rita."),
        ("Ele disse: «Sei lá!»", "Ele disse: «I have no idea!»"),
        ("Cão que ladra não morde, diz o povo.", "Barking dogs seldom bite, diz o povo."),
        (
            "Como se diz, longe da vista, longe do coração.",
            "Como se diz, out of sight, out of mind.",
        ),
        ("Poxa, esqueci a chave.", "Gosh, esqueci a chave."),
        ("P: Tem a certeza?", "P: Are you sure?"),
        ("Dançou toda a noite, que orgulho 🥹", "Dançou toda a noite, I'm so proud 🥹"),
        ("Que pena, queria tanto ir!", "What a pity, queria tanto ir!"),
        ("Atriz: Nem morta, só saio de maca.", "Atriz: Over my dead body, só saio de maca."),
    ],
)
def test_sayings_among_other_words_are_found(sentence, english):
    assert sayings.in_words(sentence, sayings.find(sentence, "pt", "en")) == english


@pytest.mark.parametrize(
    "sentence",
    [
        "Ora bolas!",
        "Bom dia, senhor doutor.",
        "Até amanhã, o trânsito piora.",
        "Já está, aliás, em construção.",
        "Gosta de azul, claro, e verde.",
        "O Bairro «Boa Tarde» fica longe.",
        "Quem não tem cão não precisa de trela.",
    ],
)
def test_what_is_no_saying_there_is_left_alone(sentence):
    assert sayings.find(sentence, "pt", "en") == []


def test_who_speaks_is_not_spoken_to():
    assert sayings.said_by("— XQ1 — respondeu a Sofia.") == "— XQ1 — respondeu Sofia."
    assert sayings.said_by("— XQ1 — respondeu a tia.") == "— XQ1 — disse a tia."
    assert sayings.said_by('"XQ1", disse a avó.') == '"XQ1", disse a avó.'


def test_rows_are_in_order_and_each_is_found():
    path = Path(sayings.__file__).with_suffix(".csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [(row["language"], row["target"], row["saying"]) for row in rows]
    assert sorted(set(keys)) == keys
    for row in rows:
        assert "," not in row["saying"]
        marked = row["saying"] if row["saying"][-1] in "?!" else f"{row['saying']}."
        english = row["translation"] + marked[-1]
        assert made(marked.capitalize(), "", row["language"], row["target"]) == english


@given(st.text(max_size=60))
def test_nothing_around_a_saying_is_lost(text):
    sentence = f'"Ora bolas!", {text}'
    found = sayings.find(sentence, "pt", "en")
    assert sayings.in_words(sentence, found).endswith(text) or len(found) > 1


@pytest.mark.parametrize(
    ("text", "portuguese"),
    [
        ("Never mind!", "Não faz mal!"),
        ("Thanks, Tom!", "Obrigado, Tom!"),
        ("You’re welcome.", "De nada."),
        ("Better late than never.", "Antes tarde do que nunca."),
        ("What's up?", "E aí?"),
        ("Oh, come on!", "Ora, vamos lá!"),
        ("Come on, you Reds!", "Come on, you Reds!"),
        ("Thanks to the rain, it grew.", "Thanks to the rain, it grew."),
        ("Stop", "Stop"),
    ],
)
def test_sayings_of_english_are_those_of_portuguese(text, portuguese):
    assert made(text, source="en", target="pt") == portuguese


def test_sayings_in_single_quotation_marks_are_found():
    assert sayings.find("'No way,' he replied.", "en", "pt") == [(1, 7, "Nem pensar")]
    assert sayings.find("The players' wives said no way.", "en", "pt") == []
