"""Reasons are sent in words that say nothing else."""

import pytest

from pipeline.translate.phrases.given_that import with_reason


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Foi adiado, uma vez que choveu.", "Foi adiado, já que choveu."),
        ("Uma vez que não há provas, saiu.", "Já que não há provas, saiu."),
        ('"Uma vez que há vagas, fico.', '"Já que há vagas, fico.'),
        ("Saiu. Uma vez que o jogo acabou, voltou.", "Saiu. Já que o jogo acabou, voltou."),
        ("Reservam cedo (uma vez que enche).", "Reservam cedo (já que enche)."),
        ("Fechou, uma vez que o dono vai sair.", "Fechou, já que o dono vai sair."),
        ("Caiu, uma vez que pode chover.", "Caiu, já que pode chover."),
        ("Ficou, uma vez que perdeu, se for.", "Ficou, já que perdeu, se for."),
    ],
)
def test_reasons_are_told_with_other_words(text, said):
    assert with_reason(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Disse uma vez que nunca sairia.",
        "Foi só uma vez que o vi.",
        "Disse mais uma vez que não.",
        "Uma vez que a lei for aprovada, vale.",
        "Uma vez que o acordo estiver pronto, sai.",
        "Uma vez que as eleições terminarem, decide.",
        "O acordo vale, uma vez que seja assinado.",
        "É a última vez que sai.",
        "Numa vez que saiu, caiu.",
        "",
    ],
)
def test_what_is_awaited_and_what_is_counted_stays(text):
    assert with_reason(text) == text


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Caiu, pelo que será substituída.", "Caiu, por isso será substituída."),
        ("Perdeu, pelo que vai recorrer.", "Perdeu, por isso vai recorrer."),
        ("Caiu, pelo que se sabe.", "Caiu, pelo que se sabe."),
        ("É amado, pelo que é.", "É amado, pelo que é."),
        ("Foi criticado pelo que vai fazer.", "Foi criticado pelo que vai fazer."),
    ],
)
def test_what_follows_from_a_reason_is_so(text, sent):
    assert with_reason(text) == sent
