"""What is dearer or cheaper than before."""

import pytest

from pipeline.translate.phrases.dearer import dearer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Queijo da Serra mais caro este ano", "Queijo da Serra está mais caro este ano"),
        ("Combustíveis mais baratos amanhã", "Combustíveis estão mais baratos amanhã"),
        ("Luz mais cara a partir de julho", "Luz está mais cara a partir de julho"),
    ],
)
def test_it_is_dearer(text: str, said: str) -> None:
    assert dearer(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O vinho mais caro do mundo",
        "Pão mais caro",
        "Governo quer luz mais cara em 2027",
        "Comprar mais caro em loja",
        "Lisboa mais cara do que Madrid?",
    ],
)
def test_others_stay(text: str) -> None:
    assert dearer(text) in (text, "Lisboa está mais cara do que Madrid?")
