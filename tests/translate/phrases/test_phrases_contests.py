"""Scores, draws and leads are sent in words that say nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.contests import told_plainly


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Ganhou por 6-4 e 7-5.", "Venceu por 6-4 e 7-5."),
        ("Djokovic ganha por dois sets a um", "Djokovic vence por dois sets a um"),
        ("Empatou a duas bolas em Faro.", "Empatou por 2-2 em Faro."),
        ("O Porto empatou a duas bolas.", "O Porto empatou por 2-2."),
        ("Arsenal foge para oito pontos", "Arsenal fica com oito pontos de vantagem"),
        (
            "Vê o Barcelona fugir para sete pontos de avanço",
            "Vê o Barcelona ficar com sete pontos de vantagem",
        ),
    ],
)
def test_what_happened_is_told_plainly(text, sent):
    assert told_plainly(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O PS ganhou por 12 votos.",
        "O ladrão fugiu para dois concelhos.",
        "",
    ],
)
def test_other_meanings_stay(text):
    assert told_plainly(text) == text


@given(st.text(max_size=60))
def test_a_text_without_such_verbs_stays(text):
    quiet = text.translate(str.maketrans("", "", "gGfFeE"))
    assert told_plainly(quiet) == quiet
