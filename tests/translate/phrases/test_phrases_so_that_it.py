"""A pronoun behind its verb is no article."""

import pytest

from pipeline.translate.phrases.so_that_it import so_that_it


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Nada se provou, pelo que a absolveu do crime.",
            "Nada se provou, por isso absolveu-a do crime.",
        ),
        (
            "Estavam armados, pelo que os detiveram no local.",
            "Estavam armados, por isso detiveram-nos no local.",
        ),
        ("Era frágil, pelo que a fez à mão.", "Era frágil, por isso fê-la à mão."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert so_that_it(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Nada se provou, pelo que o juiz a absolveu.",
        "Chovia, pelo que a equipa parou.",
        "Pelo que a levou, nada se sabe.",
    ],
)
def test_the_rest_stays(text):
    assert so_that_it(text) == text


def test_only_the_judgment_sentences():
    told = "Recorreu da sentença, que a condenou a pagar 40 euros."
    assert so_that_it(told) == "Recorreu da sentença, na qual ela foi condenada a pagar 40 euros."
    kept = "Falou com o juiz, que a condenou a pagar 40 euros."
    assert so_that_it(kept) == kept


def test_what_comes_to_cost_has_a_verb():
    told = "O preço sobe, passando o litro a custar 1,74 euros."
    assert so_that_it(told) == "O preço sobe, e o litro passa a custar 1,74 euros."
    assert so_that_it("Saiu, passando a mão na testa.") == "Saiu, passando a mão na testa."
