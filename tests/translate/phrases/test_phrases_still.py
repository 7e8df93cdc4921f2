"""What is still so continues, and does not follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.still import still


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A inflação segue acima da meta.", "A inflação continua acima da meta."),
        ("Os casos seguem sem solução.", "Os casos continuam sem solução."),
        ("O cantor segue em observação.", "O cantor continua em observação."),
        ("As buscas seguem nesta quinta-feira.", "As buscas continuam nesta quinta-feira."),
        ("O Brasil segue como líder.", "O Brasil continua como líder."),
        ("O casal segue junto.", "O casal continua junto."),
    ],
)
def test_still(text, told):
    assert still(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O texto segue para o Senado.",
        "O carro segue em direção ao mar.",
        "Ela segue a irmã.",
        "Segue sem dizer nada.",
        "O grupo segue junto para o Rio.",
    ],
)
def test_others(text):
    assert still(text) == text


@given(st.text())
def test_text_without_the_verb_stays(text):
    if " segu" not in text:
        assert still(text) == text
