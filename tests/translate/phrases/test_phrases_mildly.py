"""What is nothing easy is not very easy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.mildly import mildly


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Deu uma resposta nada clara.", "Deu uma resposta não muito clara."),
        ("É uma tarefa nada fácil.", "É uma tarefa não muito fácil."),
        ("Os números são nada animadores.", "Os números são não muito animadores."),
        ("Comprou um carro nada barato.", "Comprou um carro não muito barato."),
        ("Ficou nada satisfeito, disse.", "Ficou não muito satisfeito, disse."),
    ],
)
def test_qualities(text, said):
    assert mildly(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "A tarefa não é nada fácil.",
        "Nunca foi nada simples.",
        "Nada fácil, esta vida.",
        "O governo fez nada pelos pobres.",
        "Foi nada menos do que um milagre.",
        "Ele nada bem.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert mildly(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert mildly(mildly(text)) == mildly(text)


@pytest.mark.parametrize(
    "text",
    [
        "O atleta nada tranquilo na piscina.",
    ],
)
def test_in_a_pool_one_swims(text):
    assert mildly(text) == text
