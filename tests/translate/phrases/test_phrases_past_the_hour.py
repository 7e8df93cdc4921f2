"""What happened past an hour is sent with the hour in front."""

import pytest

from pipeline.translate.phrases.past_the_hour import past_the_hour


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Passavam poucos minutos das 15h00 quando caiu.", "Pouco depois das 15h00, caiu."),
        ("Passava pouco da meia-noite quando saiu.", "Pouco depois da meia-noite, saiu."),
        ("Passavam 10 minutos das 15:00 quando caiu.", "10 minutos depois das 15:00, caiu."),
        ("Passava pouco das três da tarde quando caiu.", "Pouco depois das três da tarde, caiu."),
    ],
)
def test_the_hour_is_told(text, said):
    assert past_the_hour(text) == said


@pytest.mark.parametrize(
    "text", ["Passavam poucos carros quando caiu.", "Passava pouco das 15h00.", ""]
)
def test_other_texts_stay(text):
    assert past_the_hour(text) == text
