"""Councils are no cameras and no joints."""

import pytest

from pipeline.translate.phrases.councils import with_councils


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Câmara de Sintra multa empresa", "A câmara municipal de Sintra multa empresa"),
        ("Obras: Câmara do Porto avança", "Obras: A câmara municipal do Porto avança"),
        (
            "O contrato da Câmara de Loures acabou.",
            "O contrato da câmara municipal de Loures acabou.",
        ),
        (
            "Câmara vai avançar com obras na marginal",
            "A câmara municipal vai avançar com obras na marginal",
        ),
        ("Câmara aprova PEC", "A Câmara aprova PEC"),
        ("Câmara aprova projeto de lei das ruas", "A Câmara aprova projeto de lei das ruas"),
        (
            "Junta oferece computadores a alunos",
            "O conselho paroquial oferece computadores a alunos",
        ),
    ],
)
def test_councils(written, sent):
    assert with_councils(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Câmara dos Deputados aprova lei",
        "Câmara de Comércio reúne empresas",
        "Câmara de ar furada",
        "Câmara Municipal de Sintra multa empresa",
        "Junta militar toma o poder",
        "Junta-se a nós",
        "Junta Regional reúne-se",
        "A câmara filmou tudo.",
        "Câmaras filmaram o assalto",
        "Junta mais de mil pessoas",
        "A Câmara dos Lordes rejeitou a lei.",
        "Câmara oculta filma maus-tratos",
    ],
)
def test_other_chambers_stay(text):
    assert with_councils(text) == text
