"""How often something happens is told by "every"."""

import pytest

from pipeline.translate.phrases.every_so_often import every_so_often


def test_counts_said_twice() -> None:
    assert every_so_often("Linha 8: de 10 em 10 minutos") == "Linha 8: a cada 10 minutos"
    assert every_so_often("De dois em dois anos há eleições.") == "A cada dois anos, há eleições."


@pytest.mark.parametrize(
    "text",
    ["Entraram de dois em dois.", "Foi de 10 em 2010.", "De 3 em 4 dias", "Há anos em que neva."],
)
def test_all_else_stays(text: str) -> None:
    assert every_so_often(text) == text


@pytest.mark.parametrize(
    "unit",
    [
        *("segundos", "minutos", "horas", "dias", "semanas", "meses", "anos", "edições", "jogos"),
        *("metros", "quilómetros", "quilômetros", "km"),
    ],
)
def test_every_unit_is_known(unit: str) -> None:
    assert every_so_often(f"Para de três em três {unit}.") == f"Para a cada três {unit}."
