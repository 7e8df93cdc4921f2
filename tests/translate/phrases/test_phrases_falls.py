"""What falls and rises without climbing, and who changes it."""

import pytest

from pipeline.translate.phrases.falls import fallen


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("O IMI vai descer em 20 concelhos.", "O IMI vai cair em 20 concelhos."),
        ("A Euribor desceu para 2,05%.", "A Euribor caiu para 2,05%."),
        ("O preço do gás desceu 3%.", "O preço do gás caiu 3%."),
        ("Nova descida dos combustíveis", "Nova queda dos combustíveis"),
        ("Subida das rendas assusta", "Aumento das rendas assusta"),
        ("Subida do preço do pão e das rendas", "Aumento do preço do pão e das rendas"),
        ("após três meses de descidas", "após três meses de quedas"),
        ("a terceira descida consecutiva", "a terceira queda consecutiva"),
        ("Governo desce IRS em 2026", "Governo reduz IRS em 2026"),
        ("O Governo quer subir os impostos.", "O Governo quer aumentar os impostos."),
        ("A agência subiu o rating de Portugal.", "A agência aumentou o rating de Portugal."),
    ],
)
def test_prices_fall_and_rise(written: str, sent: str) -> None:
    assert fallen(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A descida do rio foi rápida, e ele desceu as escadas.",
        "A subida ao alto da Torre decide a etapa.",
        "A descida do IRC divide os partidos.",
        "O ministro vai subir ao palco.",
        "O presidente do banco desceu do carro.",
        "A equipa desceu de divisão.",
        "Os moradores querem descer à rua.",
        "A produção cresceu.",
    ],
)
def test_ways_up_and_down_stay(text: str) -> None:
    assert fallen(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Homicídios recuam 18%.", "Homicídios caem 18%."),
        ("A taxa recuou 1,2 pontos percentuais.", "A taxa caiu 1,2 pontos percentuais."),
        ("Pequena subida da temperatura.", "Pequeno aumento da temperatura."),
        ("Uma ligeira descida da temperatura.", "Uma ligeira queda da temperatura."),
    ],
)
def test_shares_fall_and_adjectives_agree(text, said):
    assert fallen(text) == said


@pytest.mark.parametrize("text", ["A tropa recuou 10 quilómetros.", "Ele recuou na decisão."])
def test_who_goes_back_stays(text):
    assert fallen(text) == text
