"""Hours of the clock are told in digits, and counts stay as they are."""

import pytest

from pipeline.translate.phrases.hours import on_the_clock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("São quase sete.", "São quase 7:00."),
        ("Já eram sete e meia quando saiu.", "Já era 7:30 quando saiu."),
        ("É uma menos dez.", "É 12:50."),
        ("Eram cinco da manhã quando tocou.", "Era 5:00 da manhã quando tocou."),
        ("São duas horas.", "São 2:00."),
        ("Já passa das dez.", "Já são mais de 10:00."),
        ("Passa das onze.", "Já são mais de 11:00."),
        ("Ficámos até às sete e saímos.", "Ficámos até às sete e saímos."),
        ("Ficámos à espera até às sete.", "Ficámos à espera até às 7:00."),
        ("A partir das seis já não há pão.", "A partir das 6:00 já não há pão."),
        ("Entre as sete e as nove.", "Entre as 7:00 e as 9:00."),
        ("Chegou à uma da tarde.", "Chegou à 1:00 da tarde."),
    ],
)
def test_hours_are_told_in_digits(text, told):
    assert on_the_clock(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "São sete.",
        "Eram sete e só voltaram três.",
        "Já são onze os mortos.",
        "Eram quase dez os feridos.",
        "São oito horas de viagem.",
        "O atraso já é quase uma hora.",
        "É uma e meia vez maior.",
        "São sete e meia dúzia de ovos.",
        "Depois das três derrotas, o treinador saiu.",
        "Até às duas primeiras jornadas ninguém perdeu.",
        "Por volta das três dezenas de pessoas.",
        "Entre as duas e as três mil pessoas.",
        "Ele disse que eram quase dez.",
        "Jantamos às oito.",
        "Sentou-se entre as duas.",
    ],
)
def test_counts_stay(text):
    assert on_the_clock(text) == text
