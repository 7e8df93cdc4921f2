"""What nobody pays is demanded, and not charged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.demands import demanded


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Querem cobrar a homologação.", "Querem exigir a homologação."),
        ("O prefeito cobrou uma resposta.", "O prefeito exigiu uma resposta."),
        ("O grupo cobra do governo o cumprimento.", "O grupo exige do governo o cumprimento."),
        ("Cobrou mais transparência.", "Exigiu mais transparência."),
        ("Lula cobra ministros por entregas", "Lula pressiona ministros por entregas"),
        ("Torcida cobrou os jogadores.", "Torcida pressionou os jogadores."),
    ],
)
def test_demands(text, told):
    assert demanded(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O banco cobra juros de 5%.",
        "Cobrou o pênalti e marcou.",
        "Cobra R$ 50 por medida.",
        "A obra cobre a solução.",
        "Cobrou o governo em R$ 2 milhões.",
        "A cobra justiceira fugiu.",
    ],
)
def test_charges(text):
    assert demanded(text) == text


@given(st.text())
def test_text_without_them_stays(text):
    if "obr" not in text:
        assert demanded(text) == text
