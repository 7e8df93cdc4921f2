"""Who fines whom, and fines."""

import pytest

from pipeline.translate.phrases.fines import fined


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Bruxelas multa Google em 2 milhões", "Bruxelas multou Google em 2 milhões"),
        ("Anac multa a Gol em R$ 1,2 milhão", "Anac multou a Gol em R$ 1,2 milhão"),
        ("Câmara de Lisboa multa 40 bares", "Câmara de Lisboa multou 40 bares"),
        ("Reguladores multam bancos", "Reguladores multaram bancos"),
    ],
)
def test_authorities_fined(written: str, sent: str) -> None:
    assert fined(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A multa é de 2 mil milhões.",
        "Uma multa pesada espera os condutores.",
        "Paga multa de 300 euros",
        "Google recorre de multa",
        "Governo quer multa para quem deitar lixo",
        "Juiz aplica multa diária",
        "A multa por excesso de velocidade sobe",
        "Nova multa a bancos em estudo",
    ],
)
def test_fines_stay(text: str) -> None:
    assert fined(text) == text
