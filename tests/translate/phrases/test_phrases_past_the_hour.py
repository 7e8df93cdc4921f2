"""What happened past an hour is sent with the hour in front."""

import pytest

from pipeline.translate.phrases.past_the_hour import past_the_hour


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Passavam poucos minutos das 15h00 quando caiu.", "Pouco depois das 15h00, caiu."),
        ("Passava pouco da meia-noite quando saiu.", "Pouco depois da meia-noite, saiu."),
        ("Passavam 10 minutos das 15:00 quando caiu.", "10 minutos depois das 15:00, caiu."),
        ("Passava pouco das três da tarde quando caiu.", "Pouco depois das 15h, caiu."),
        ("Passava pouco da meia-noite.", "Era pouco depois da meia-noite."),
        ("Já passava das dez da noite quando leu.", "Depois das 22h, leu."),
        ("Pouco passava das sete da manhã quando caiu.", "Pouco depois das sete da manhã, caiu."),
    ],
)
def test_the_hour_is_told(text, said):
    assert past_the_hour(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Passavam poucos carros quando caiu.",
        "O comboio passava das mãos do Estado para privados.",
        "Ele já passava dos 40 anos.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert past_the_hour(text) == text
