"""Headlines that tell what was done, where or why, before whom it was done to."""

import pytest

from pipeline.translate.phrases.done_first import with_done_last


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Acusado de assédio treinador de ténis", "Treinador de ténis foi acusado de assédio"),
        ("Condenada a 12 anos mulher que matou", "Mulher que matou foi condenada a 12 anos"),
        (
            "Condenados por tráfico de crianças sete membros de seita",
            "Sete membros de seita foram condenados por tráfico de crianças",
        ),
        ("Mortos a tiro pai e filho", "Pai e filho foram mortos a tiro"),
        ("Mortos em emboscada 14 soldados", "14 soldados foram mortos em emboscada"),
        ("Encontrada morta em casa professora", "Professora foi encontrada morta em casa"),
        (
            "Detido após rixa em bar homem de 40 anos",
            "Homem de 40 anos foi detido após rixa em bar",
        ),
        ("Marcada para maio greve dos médicos", "Greve dos médicos foi marcada para maio"),
        ("Vendida por 8 milhões casa de atriz", "Casa de atriz foi vendida por 8 milhões"),
        ("Cortado ao trânsito IC2 em Condeixa", "IC2 em Condeixa foi cortado ao trânsito"),
        ("Obrigada a fechar padaria centenária", "Padaria centenária é obrigada a fechar"),
        ("Presa no aeroporto com cocaína", "Detida no aeroporto com cocaína"),
    ],
)
def test_the_subject_stands_in_front(text: str, told: str) -> None:
    assert with_done_last(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Absolvido de matar a tiro jovem de 20 anos",
        "Acusado de matar ex-namorada",
        "Detido por agredir a mulher",
        "Detido por tráfico de menores",
        "Acusado por duas mulheres",
        "Condenado a pagar 500 euros a vizinho",
        "Condenado a 12 anos de prisão",
        "Condenados a sete anos",
        "Detido com 9 kg de cocaína",
        "Morto a tiro em frente aos filhos",
        "Adiada para setembro",
        "Adiada para setembro por causa da chuva",
        "Presos em elevador dois turistas",
        "Detido em Faro um homem.",
        "MORTO A TIRO HOMEM DE 30 ANOS",
    ],
)
def test_others_stay(text: str) -> None:
    assert with_done_last(text) == text
