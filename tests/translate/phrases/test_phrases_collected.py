"""Money that is raised."""

import pytest

from pipeline.translate.phrases.collected import collected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Peditório junta 80 mil euros", "Peditório angaria 80 mil euros"),
        ("Os concertos juntaram mais de 2 milhões de euros.",
         "Os concertos angariaram mais de 2 milhões de euros."),
        ("A junta paga 300 euros.", "A junta paga 300 euros."),
        ("Junta 200 g de farinha", "Junta 200 g de farinha"),
        ("O prémio junta 500 euros a um estágio", "O prémio junta 500 euros a um estágio"),
    ],
)  # fmt: skip
def test_money_is_raised(text: str, said: str) -> None:
    assert collected(text) == said
