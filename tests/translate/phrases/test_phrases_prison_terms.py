"""Years to which somebody is condemned are years in prison."""

import pytest

from pipeline.translate.phrases.prison_terms import with_prison


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "Tribunal condena a 12 anos homem que matou vizinho",
            "Tribunal condena a 12 anos de prisão homem que matou vizinho",
        ),
        ("Tribunal condena jovem a cinco anos", "Tribunal condena jovem a cinco anos de prisão"),
        (
            "O juiz condenou os dois a mais de 20 anos, em Beja.",
            "O juiz condenou os dois a mais de 20 anos de prisão, em Beja.",
        ),
        (
            "Juíza condena homem a dois anos e meio",
            "Juíza condena homem a dois anos e meio de prisão",
        ),
    ],
)
def test_years_in_prison(written, sent):
    assert with_prison(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Foi condenado a 12 anos de prisão.",
        "Tribunal condena a 12 anos de cadeia homem de 30 anos",
        "Condena a vida a dois.",
        "O tribunal condenou-o há dois anos.",
        "Condena jovem a dois anos de trabalho",
        "A lei condena a dez anos sem saída quem fugiu.",
    ],
)
def test_other_years_stay(text):
    assert with_prison(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Incendiário apanha sete anos", "Incendiário é condenado a sete anos de prisão"),
        ("Apanharam-no há 12 anos", "Apanharam-no há 12 anos"),
        (
            "O ladrão apanhou 3 anos por roubo.",
            "O ladrão foi condenado a 3 anos de prisão por roubo.",
        ),
        ("Ele apanhou três anos de seca", "Ele apanhou três anos de seca"),
    ],
)
def test_who_gets_years_is_sentenced(text: str, said: str) -> None:
    assert with_prison(text) == said
