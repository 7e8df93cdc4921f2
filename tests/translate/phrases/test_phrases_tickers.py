"""Entries of live tickers are told in sentences."""

import pytest

from pipeline.translate.phrases.tickers import as_told_live


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Defesa de Velho a remate de Silva.", "O goleiro Velho parou o chute de Silva."),
        (
            "Grande defesa do guarda-redes a remate de Silva!",
            "O goleiro parou o chute de Silva com uma grande defesa!",
        ),
        ("Grande defesa de Diogo Costa!", "Uma grande defesa do goleiro Diogo Costa!"),
        ("Cabeceia Otávio ao lado.", "Otávio cabeceou para fora."),
        ("Remata Silva por cima.", "Silva chuta por cima do gol."),
        ("Cruza Nuno, ninguém aparece.", "Nuno cruza, ninguém aparece."),
        ("Canto para o Estoril.", "Pontapé de canto para o Estoril."),
        ("Golo anulado por fora de jogo.", "O gol foi anulado por fora de jogo."),
        ("Início da segunda parte.", "Início do segundo tempo."),
        ("Bola na trave!", "A bola bateu na barra!"),
    ],
)
def test_entries(written: str, sent: str) -> None:
    assert as_told_live(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Defesa de Lula recorre da sentença",
        "Grande defesa de Direitos Humanos",
        "A defesa de Silva alegou insanidade.",
        "Marca presença no jantar.",
        "Cruza Lisboa de bicicleta.",
        "Canto gregoriano em Tomar",
        "Livre comércio entre países",
        "Final da Taça em Faro",
        "",
    ],
)
def test_other_sentences_stay(text: str) -> None:
    assert as_told_live(text) == text
