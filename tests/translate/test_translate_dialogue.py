"""Speech between dashes is asked in quotation marks, and comes back between its own dashes."""

import pytest
from translate_doubles import ScriptedEngine

from pipeline.translate.dialogue import cut_apart, cut_at_dashes, lost, read, redashed
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import Hop, Route
from pipeline.translate.sentences import split


@pytest.mark.parametrize(
    ("spoken", "quoted", "draft", "made"),
    [
        ("— Vamos — disse ela.", '"Vamos", disse ela.', '"Go," she said.', "— Go — she said."),
        ("– Quem é? – disse.", '"Quem é?" disse.', '"Who?" he said.', "– Who? – he said."),
        ("Quem é? — disse.", '"Quem é?" disse.', '"Who?" he said.', "Who? — he said."),
        (
            "— Não — disse o velho — e basta.",
            '"Não", disse o velho, "e basta."',
            '"No," said the old man, "and that\'s it."',
            "— No — said the old man — and that's it.",
        ),
        (
            "—Vamos —respondió ella—.",
            '"Vamos", respondió ella.',
            '"Let\'s go," she replied.',
            "—Let's go —she replied—.",
        ),
        (
            "—No —dijo él—, ya es tarde.",
            '"No", dijo él, "ya es tarde."',
            '"No," he said, "it\'s late".',
            "—No —he said—, it's late.",
        ),
        (
            "— Sim — disse ela —, vamos.",
            '"Sim", disse ela, "vamos."',
            '"Yes," she said, "let\'s go."',
            "— Yes — she said —, let's go.",
        ),
    ],
)
def test_dashes_are_sent_as_quotation_marks_and_come_back(spoken, quoted, draft, made):
    dialogue = read(spoken)
    assert dialogue.quotation == quoted
    assert dialogue.with_dashes(draft) == made
    assert "".join(text for text, _ in cut_at_dashes(spoken)) == spoken


def test_a_draft_that_lost_its_marks_stays_as_it_is():
    dialogue = read("— Vamos — disse ela.")
    for draft in (
        "Let's go, she said.",
        'He said: "Go," she.',
        '"" she said.',
        '"Go," "she" said.',
    ):
        assert dialogue.with_dashes(draft) == draft


@pytest.mark.parametrize(
    "text",
    [
        "O ministro — já reformado — voltou.",
        "— Vens jantar? — Não posso.",
        "Lisboa – O governo caiu.",
        "— Vamos embora.",
        "Entre 1990–2000 caiu.",
        "— ! — e",
        "",
    ],
)
def test_other_dashes_are_no_dialogue(text):
    assert read(text) is None
    assert cut_at_dashes(text) == []


def test_a_line_is_cut_between_speakers_and_not_before_who_speaks():
    line = "— Quem é? — disse ela. — Sou eu. Abre! A sala calou-se. — Não — disse ele."
    pairs = split(line, "pt")
    assert "".join(sentence + gap for sentence, gap in pairs) == line
    assert [sentence for sentence, _ in pairs if sentence] == [
        "— Quem é? — disse ela.",
        "Sou eu.",
        "Abre!",
        "A sala calou-se.",
        "— Não — disse ele.",
    ]


def test_dashes_inside_a_sentence_are_those_of_the_source():
    assert redashed("He - the old man - left.", "Ele – o velho – saiu.") == (
        "He – the old man – left."
    )
    assert redashed("He - the old man, left.", "Ele – o velho – saiu.") == "He - the old man, left."


def test_the_ladder_asks_for_a_quotation_and_then_for_the_turns():
    answers = {'"Vamos", disse ela.': '"Go," she said.'}
    pair = Pair("pt", "en")

    def made(engine):
        route = Route((Hop(engine, pair),))
        return climb(["— Vamos — disse ela."], [route], lambda *_: None)[0]

    assert made(ScriptedEngine(answers.__getitem__)).text == "— Go — she said."
    turns = {'"Vamos", disse ela.': '"Go she said.', "Vamos": "Go", "disse ela.": "she said."}
    assert made(ScriptedEngine(turns.__getitem__)).text == "— Go — she said."


@pytest.mark.parametrize(
    ("source", "draft", "gone"),
    [
        ("Ardeu tudo – menos a igreja.", "Everything but the church burned.", True),
        ("Ardeu tudo – menos a igreja.", "Everything burned, but the church.", False),
        ("Ardeu tudo – menos a igreja.", "Everything burned — but the church.", False),
        ("Ardeu tudo – menos a igreja.", "Everything burned–but the church.", False),
        ("Arderam 1,200 ha - menos, dizem.", "1,200 ha burned less, they say.", True),
        ("O comboio Lisboa-Porto parou.", "The train to Porto stopped.", False),
    ],
)
def test_a_dash_is_lost_where_no_mark_takes_its_place(source, draft, gone):
    assert lost(source, draft) is gone


def test_text_is_cut_at_the_dashes_between_its_words():
    text = "O guarda-rios – já velho - saiu."
    cut = cut_apart(text)
    assert "".join(part for part, _ in cut) == text
    assert [part for part, dash in cut if dash] == ["–", "-"]
    assert cut_apart("guarda-rios") == [("guarda-rios", False)]


@pytest.mark.parametrize(
    ("language", "source", "draft"),
    [
        ("ru", "Москва — столица России.", "Moscow is the capital of Russia."),
        ("lt", "„Taip“ – sakė Trumpas.", '"Yes" said Trump.'),
        ("hu", "„Igen” – mondta.", '"Yes" he said.'),
    ],
)
def test_the_dash_of_some_languages_is_none_of_english(language, source, draft):
    assert not lost(source, draft, language)
    assert lost(source, draft, "pt")
