"""Vehicles go, carry people and brake; what follows and what is locked stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.on_the_road import on_the_road


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("O carro seguia a 187 km/h.", "O carro circulava a 187 km/h."),
        ("Seguiam em contramão na A1.", "Circulavam em contramão na A1."),
        ("A moto seguia no sentido norte-sul.", "A moto circulava no sentido norte-sul."),
        ("O autocarro seguia com 40 passageiros.", "O autocarro transportava 40 passageiros."),
        ("O Fiat 500 bateu num Renault.", "O Fiat 500 colidiu com um Renault."),
        (
            "Bateram de frente e bateram contra uma Vespa.",
            "Bateram de frente e colidiram com uma Vespa.",
        ),
        ("Filas de 5 km na A1", "Engarrafamentos de 5 km na A1"),
        ("Há uma fila de três quilómetros.", "Há um engarrafamento de três quilómetros."),
        ("O condutor travou a fundo.", "O condutor freou bruscamente."),
        ("O carro da frente travou de repente.", "O carro da frente freou de repente."),
    ],
)
def test_what_vehicles_do(text, told):
    assert on_the_road(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Havia filas de uma hora para votar.",
        "A fila de 30 pessoas dava a volta ao prédio.",
        "Ele bateu num poste e bateu o Porto.",
        "Ele seguia a irmã por toda a parte.",
        "O país seguia com atenção as eleições.",
        "O motorista travou uma luta contra o cancro.",
        "O juiz travou a expulsão.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert on_the_road(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert on_the_road(on_the_road(text)) == on_the_road(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Fila de 5 km na A1", "Engarrafamento de 5 km na A1"),
        ("com filas de 8 quilómetros", "com engarrafamentos de 8 quilómetros"),
        ("Fila de 40 pessoas", "Fila de 40 pessoas"),
    ],
)
def test_cars_wait(text: str, said: str) -> None:
    assert on_the_road(text) == said
