"""Things with their prices one after another."""

import pytest

from pipeline.translate.phrases.priced import with_prices


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "A consola custa XQ1, o comando XQ2 e cada jogo entre 40 e XQ3.",
            "A consola custa XQ1, o comando custa XQ2 e cada jogo custa entre 40 e XQ3.",
        ),
        (
            "O bilhete custa 5 euros, a visita guiada 8 e os catálogos 12.",
            "O bilhete custa 5 euros, a visita guiada custa 8 e os catálogos custam 12.",
        ),
        ("O bezerro pesa 40 kg e a vaca 600.", "O bezerro pesa 40 kg e a vaca pesa 600."),
    ],
)
def test_each_thing_gets_its_verb(text, made):
    assert with_prices(text) == made


@pytest.mark.parametrize(
    "text",
    [
        "O bilhete custa 5 euros, a partir das 10 horas.",
        "A entrada custa XQ1, as crianças até 6 anos não pagam.",
        "O livro custa 15 euros e a editora vendeu 300 exemplares.",
        "O quarto custa XQ1 por noite. O comando XQ2 não.",
        "O vinho custa mais, e o preço 2 vezes mais.",
        "O comando XQ1 custa pouco e a luz XQ2 muito.",
    ],
)
def test_what_else_goes_on_stays(text):
    assert with_prices(text) == text
