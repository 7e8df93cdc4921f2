"""Who attributes something is somebody."""

import pytest

from pipeline.translate.phrases.attributed import attributed


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "O ministro lamentou a queda, que atribuiu ao frio.",
            "O ministro lamentou a queda, que ele atribuiu ao frio.",
        ),
        (
            "A diretora elogiou o estudo, que classificou de exemplar.",
            "A diretora elogiou o estudo, que ela classificou de exemplar.",
        ),
        (
            "Ontem, o bispo falou da fome, que comparou à guerra.",
            "Ontem, o bispo falou da fome, que ele comparou à guerra.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert attributed(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O relatório fala da queda, que atribui ao frio.",
        "O ministro elogiou o estudo, que custou pouco.",
        "O ministro ouviu o deputado, que falou com calma.",
    ],
)
def test_the_rest_stays(text):
    assert attributed(text) == text


def test_things_consider_nothing():
    told = "Só um, o engenheiro Raul Tavares, se opôs à venda, que considera um erro."
    assert attributed(told) == told.replace("que considera", "que ele considera")
    kept = "O relatório da comissão, que considera um erro a venda, foi lido."
    assert attributed(kept) == kept
