"""Who scores and who is out, where a headline begins with a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.scorers import with_scorers


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Ronaldo marca e Al Nassr vence", "Ronaldo marca um golo e Al Nassr vence"),
        ("Samu marca, Porto vence", "Samu marca um golo, Porto vence"),
        ("Rafa Silva marca na Turquia", "Rafa Silva marca um golo na Turquia"),
        ("Lesão: Bah para seis meses", "Lesão: Bah fica fora seis meses"),
        ("Militão fratura perna", "Militão quebra perna"),
    ],
)
def test_what_a_name_does(text, sent):
    assert with_scorers(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A marca e o produto venceram.",
        "Ronaldo marca presença no jogo",
        "Governo marca eleições para maio",
        "Portugal para dois",
        "A Câmara deu um prazo para três semanas.",
        "O médio para três meses.",
        "Homem fratura exposta",
        "",
    ],
)
def test_other_words_stay(text):
    assert with_scorers(text) == text


@given(st.text())
def test_any_text_keeps_its_length_or_grows(text):
    assert len(with_scorers(text)) >= len(text) - text.count(" fratura ") * 2
