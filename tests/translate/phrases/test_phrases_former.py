"""What somebody was is told in a word of its own."""

import pytest

from pipeline.translate.phrases.former import with_former


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Ex-enfermeira condenada", "Former enfermeira condenada"),
        ("A ex-refém agradeceu.", "A former refém agradeceu."),
        ("Ex-vizinhos recordam o atirador", "Former vizinhos recordam o atirador"),
        ("Ex-emigrante abre café", "Antigo emigrante abre café"),
    ],
)
def test_what_somebody_was(written, sent):
    assert with_former(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Ex-ministro ouvido",
        "O ex-primeiro-ministro falou.",
        "As duas ficaram ex-aequo",
        "O avançado ex-Benfica marcou.",
        "EX-MINISTRO OUVIDO",
        "Max-marido",
    ],
)
def test_what_models_know_and_other_words_stay(text):
    assert with_former(text) == text
