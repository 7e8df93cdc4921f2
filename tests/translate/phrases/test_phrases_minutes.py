"""What happened in a minute of a match did not take so many; what is left is not missing."""

import pytest

from pipeline.translate.phrases.minutes import by_the_clock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Marcou aos 88 minutos.", "Marcou no minuto 88."),
        ("Aos 12 minutos do segundo tempo, empatou.", "No minuto 12 do segundo tempo, empatou."),
        ("Empatou aos 90+3 minutos.", "Empatou no minuto 90+3."),
        ("Abriu o marcador aos cinco minutos.", "Abriu o marcador no quinto minuto."),
        ("Saiu aos 30 min.", "Saiu no minuto 30."),
        ("Ana, aos 9 minutos, e Rita, aos 60.", "Ana, no nono minuto, e Rita, aos 60."),
    ],
)  # fmt: skip
def test_something_happens_in_a_minute(text, told):
    assert by_the_clock(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A espera chegou aos 40 minutos.",
        "A viagem passou dos 20 aos 30 minutos.",
        "Marcou aos 10 e aos 50 minutos.",
        "Morreu aos 30 minutos de vida.",
        "O intervalo vai até aos 15 minutos.",
        "Demorou 20 minutos.",
        "Dedica-se aos minutos finais.",
        "",
    ],
)
def test_lengths_of_time_stay(text):
    assert by_the_clock(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Faltando cinco minutos para o fim, caiu.", "A cinco minutos do fim, caiu."),
        ("O clube, faltando um mês para a final, joga.", "O clube, a um mês da final, joga."),
        ("Faltando menos de 10 dias para a festa.", "A menos de 10 dias da festa."),
        ("Faltando duas semanas para terminar, parou.", "A duas semanas de terminar, parou."),
    ],
)  # fmt: skip
def test_what_is_left_is_a_distance(text, told):
    assert by_the_clock(text) == told


@pytest.mark.parametrize(
    "text", ["Estão faltando cinco pessoas.", "Faltando dinheiro para a obra."]
)
def test_what_is_missing_stays_missing(text):
    assert by_the_clock(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Graças aos 90 minutos de intenso combate, passou.",
        "Devido aos 20 minutos de paragem, acabou tarde.",
        "Refiro-me aos 15 minutos finais.",
        "Sobreviveu aos 40 minutos debaixo de água.",
        "Some a isso aos 10 minutos de publicidade.",
        "O castigo foi aplicado aos cinco minutos que restavam.",
    ],
)
def test_what_lasts_minutes_stays(text):
    assert by_the_clock(text) == text


def test_a_minute_does_nothing():
    assert by_the_clock("Aos 12 minutos já ganhava.") == "No minuto 12, já ganhava."
    assert by_the_clock("Aos 12 minutos, ganhava.") == "No minuto 12, ganhava."
