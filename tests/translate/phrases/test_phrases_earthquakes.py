"""An earthquake is felt."""

import pytest

from pipeline.translate.phrases.earthquakes import felt


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Sismo de 4,8 sentido nos Açores", "Um sismo de magnitude 4,8 foi sentido nos Açores"),
        (
            "Sismo de magnitude 3,2 na escala de Richter sentido em Évora",
            "Um sismo de magnitude 3,2 na escala de Richter foi sentido em Évora",
        ),
        (
            "Abalo de 2,9 registado ao largo de Faro",
            "Um sismo de magnitude 2,9 foi registado ao largo de Faro",
        ),
    ],
)
def test_what_is_felt(written, sent):
    assert felt(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Sismo de 4,8 abala os Açores",
        "Sismo sentido nos Açores",
        "O sismo de 4,8 foi sentido nos Açores.",
        "Abalo de confiança sentido na bolsa",
        "Nota de 4,8 registada em Lisboa",
    ],
)
def test_other_earthquakes_stay(text):
    assert felt(text) == text
