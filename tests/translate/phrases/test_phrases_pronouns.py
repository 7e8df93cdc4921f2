import pytest

from pipeline.translate.phrases.pronouns import with_persons


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("O clube quer contratá-lo.", "O clube quer contratar ele."),
        ("Vai prendê-la em breve.", "Vai prender ela em breve."),
        ("Tentou agredi-los e matá-las.", "Tentou agredir eles e matar elas."),
        ("O helicóptero vai levá-lo ao hospital.", "O helicóptero vai levar ele ao hospital."),
    ],
)
def test_persons_stand_by_themselves(written, sent):
    assert with_persons(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O dono quer vendê-lo.",
        "Vai levá-lo à letra.",
        "Prendê-lo-ia se pudesse.",
        "O senhor sabe que podem prendê-lo.",
        "O seu patrão não pode despedi-lo.",
        "Empatá-lo seria bom.",
    ],
)
def test_what_may_be_a_thing_or_the_reader_stays(text):
    assert with_persons(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "O comboio passou e ninguém conseguiu detê-lo.",
        "O incêndio avançou e não conseguiram detê-lo.",
    ],
)
def test_what_a_sentence_about_a_thing_says_stays(text):
    assert with_persons(text) == text
