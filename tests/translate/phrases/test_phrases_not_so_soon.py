"""What will not be soon has no hour."""

import pytest

from pipeline.translate.phrases.not_so_soon import not_so_soon


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Não volta tão cedo.", "Não volta em breve."),
        (
            "Poucos acreditam que os preços venham a descer tão cedo.",
            "Poucos acreditam que os preços venham a descer em breve.",
        ),
        ("Ninguém vai esquecer isto tão cedo.", "Ninguém vai esquecer isto em breve."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert not_so_soon(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Nunca me levantei tão cedo.",
        "Não esperava vê-lo tão cedo partir.",
        "Chegou tão cedo que a porta estava fechada.",
        "Não quero acordar tão cedo.",
    ],
)
def test_the_rest_stays(text):
    assert not_so_soon(text) == text
