"""A woman who speaks goes on as one."""

import pytest

from pipeline.translate.phrases.speaking_woman import spoken_by_her


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            '"Não sei", disse a vereadora, acrescentando que vai recorrer.',
            '"Não sei", disse a vereadora, acrescentando que ela vai recorrer.',
        ),
        (
            '"Não", afirmou a deputada, eleita em 2019, acrescentando que só sairia doente.',
            '"Não", afirmou a deputada, eleita em 2019, acrescentando que ela só sairia doente.',
        ),
        (
            "A diretora admitiu, perante os alunos, que não leu o relatório.",
            "A diretora admitiu, perante os alunos, que ela não leu o relatório.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert spoken_by_her(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        '"Não sei", disse o vereador, acrescentando que vai recorrer.',
        '"Não sei", disse a vereadora, acrescentando que vai haver cortes.',
        '"Não sei", disse a vereadora, acrescentando que houve erros.',
        "A deputada criticou o ministro, que disse que não sabia de nada.",
        '"Não sei", disse a vereadora, acrescentando que o marido vai recorrer.',
        "A empresa garantiu que vai recorrer.",
    ],
)
def test_the_rest_stays(text):
    assert spoken_by_her(text) == text
