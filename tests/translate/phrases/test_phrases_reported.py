"""Whoever speaks of himself says so, and what he tells of something else stays."""

import pytest

from pipeline.translate.phrases.reported import reported


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "O presidente afirmou que está disponível para negociar.",
            "O presidente afirmou que ele está disponível para negociar.",
        ),
        (
            "A deputada Ana Sá disse à Lusa que não é contra.",
            "A deputada Ana Sá disse à Lusa que ela não é contra.",
        ),
        ("O autor contou que foi assaltado.", "O autor contou que ele foi assaltado."),
    ],
)
def test_who_speaks_of_himself(text, told):
    assert reported(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O ministro disse que é preciso esperar.",
        "O ministro disse que está tudo preparado.",
        "O ministro disse que está preparado um plano.",
        "O médico disse que o doente está preparado.",
        "A polícia disse que está atenta.",
        "O estudo revelou que é contra a lei.",
        "Ana disse que está disponível.",
        "",
    ],
)
def test_what_is_told_of_others_stays(text):
    assert reported(text) == text
