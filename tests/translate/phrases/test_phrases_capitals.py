"""Words that are sent for others begin as those do."""

import pytest

from pipeline.translate.phrases.capitals import cased


@pytest.mark.parametrize(
    ("text", "like", "made"),
    [("há falta", "Faltam", "Há falta"), ("há falta", "faltam", "há falta"), ("é", "X", "É")],
)
def test_a_capital_is_that_of_the_others(text, like, made):
    assert cased(text, like) == made
