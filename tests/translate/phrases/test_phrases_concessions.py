"""Behind a concession it is said who it is."""

import pytest

from pipeline.translate.phrases.concessions import with_whom_it_concerns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Embora fosse rico, vivia num quarto alugado.",
            "Embora fosse rico, ele vivia num quarto alugado.",
        ),
        (
            "Apesar de ser rica, vivia numa casa pequena.",
            "Apesar de ser rica, ela vivia numa casa pequena.",
        ),
        (
            "Embora soubesse a verdade, ficou calada.",
            "Embora soubesse a verdade, ela ficou calada.",
        ),
        (
            "Por mais que estudasse, não conseguia passar.",
            "Por mais que estudasse, ele não conseguia passar.",
        ),
    ],
)
def test_it_is_said_who_it_is(text, said):
    assert with_whom_it_concerns(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Embora fosse tarde, havia luz.",
        "Embora fosse novo, avariou na primeira semana.",
        "Apesar de ser caro, vendia-se bem.",
        "Embora fosse rico, o meu tio vivia num quarto.",
        "Embora estivesse cansado, dei-lhe a minha cadeira.",
        "Mesmo que chova, há festa.",
        "Apesar de ter chovido, ardeu metade da serra.",
        "",
    ],
)
def test_things_and_speakers_stay(text):
    assert with_whom_it_concerns(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Trabalhando de noite, quase não via os filhos.",
            "Trabalhando de noite, ele quase não via os filhos.",
        ),
        ("Sendo domingo, havia missa.", "Sendo domingo, havia missa."),
        ("Estando doente, a mãe dormia no sofá.", "Estando doente, a mãe dormia no sofá."),
        ("Por mais que tente, não consigo.", "Por mais que eu tente, não consigo."),
        ("Por mais que chova, o rio não enche.", "Por mais que chova, o rio não enche."),
    ],
)
def test_what_somebody_was_doing(text, said):
    assert with_whom_it_concerns(text) == said
