"""A number and some more is more than the number, or nearly the next."""

import pytest

from pipeline.translate.phrases.and_some import and_some


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vinte e tal pessoas esperavam.", "Mais de vinte pessoas esperavam."),
        ("Tem trinta e poucos anos.", "Tem pouco mais de trinta anos."),
        ("Tem quarenta e muitos anos.", "Tem quase cinquenta anos."),
        ("Umas 30 e tal pessoas.", "Mais de 30 pessoas."),
        ("Custa mil e tal euros.", "Custa mais de mil euros."),
        ("Custa cento e poucos euros.", "Custa pouco mais de cem euros."),
        ("São mil e muitos euros.", "São bem mais de mil euros."),
    ],
)
def test_some_more_is_said(text: str, said: str) -> None:
    assert and_some(text) == said


@pytest.mark.parametrize(
    "text", ["Fala disto e tal.", "São vinte e três.", "Marcou aos 80 e mereceu.", "Dez e muito."]
)
def test_other_numbers_stay(text: str) -> None:
    assert and_some(text) == text
