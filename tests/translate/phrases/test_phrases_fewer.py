"""How many fewer, with the number in front."""

import pytest

from pipeline.translate.phrases.fewer import fewer


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Escolas abrem com menos 1.200 professores", "Escolas abrem com 1.200 menos professores"),
        ("Menos 30 mil alunos no básico", "30 mil menos alunos no básico"),
        ("Há menos cinco dias de aulas.", "Há cinco menos dias de aulas."),
        ("Há menos 300 novos casos.", "Há 300 novos casos a menos."),
        ("Custa menos 20 euros.", "Custa 20 euros a menos."),
        ("Gastou menos 2,3 mil milhões de euros.", "Gastou 2,3 mil milhões de euros a menos."),
        ("Menos um milhão de turistas", "Um milhão de turistas a menos"),
        ("O festival teve menos um dia.", "O festival teve um dia a menos."),
        ("Pesa menos 15 quilos.", "Pesa 15 kg a menos."),
        ("Morreram 512, menos 34 do que em 2020.", "Morreram 512, 34 a menos do que em 2020."),
        ("A receita é menor, menos 8% face a 2023.", "A receita é menor, 8% menos face a 2023."),
        ("Vivem menos dez anos.", "Vivem dez anos a menos."),
        ("Vivem mais seis anos do que eles.", "Vivem seis anos a mais do que eles."),
        ("Estão menos 5 graus do que ontem.", "Estão 5 graus a menos do que ontem."),
        ("Chegou a menos 10 graus.", "Chegou a 10 graus abaixo de zero."),
        (
            "Os termómetros registaram menos 3 graus.",
            "Os termómetros registaram 3 graus abaixo de zero.",
        ),
    ],
)
def test_a_difference_has_its_number_in_front(written: str, said: str) -> None:
    assert fewer(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "Há pelo menos 20 feridos.",
        "Há ao menos três feridos.",
        "Demora mais ou menos 20 minutos.",
        "Nem mais nem menos 20 minutos.",
        "Menos de 20 pessoas vieram.",
        "Ficou a menos 200 metros da meta.",
        "É menos uma questão de dinheiro do que de vontade.",
        "Três menos dois são um.",
        "O autor tem menos certezas.",
        "Menos 15% de nascimentos em dez anos",
        "Vivem mais perto.",
    ],
)
def test_what_is_no_difference_stays(text: str) -> None:
    assert fewer(text) == text
