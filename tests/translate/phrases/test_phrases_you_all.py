"""Several who are told to do something are "you"."""

import pytest

from pipeline.translate.phrases.you_all import told_to_all


def test_several_are_told_to_do_something():
    assert told_to_all("Se puderem vir, tragam os casacos.") == (
        "Se vocês puderem vir, tragam os casacos."
    )
    assert told_to_all("Quando chegarem, não façam barulho.") == (
        "Quando vocês chegarem, não façam barulho."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Se puderem vir, trazem os casacos.",
        "Quando os pais vierem, digam que saí.",
        "Se faltar o pão, tragam broa.",
        "",
    ],
)
def test_others_stay(text):
    assert told_to_all(text) == text
