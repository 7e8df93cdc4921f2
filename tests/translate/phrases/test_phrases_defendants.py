"""Who stands trial, is wanted or hurt is sent with a pronoun."""

import pytest

from pipeline.translate.phrases.defendants import with_defendant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vai responder por homicídio.", "Ele vai responder por homicídio."),
        ("Responde pelos crimes de roubo.", "Ele responde pelos crimes de roubo."),
        ("Está em fuga desde março.", "Ele está em fuga desde março."),
        ("Incorre numa pena de cinco anos.", "Ele incorre numa pena de cinco anos."),
        ("Continua internada no hospital.", "Ela continua internada no hospital."),
        ("Estava presa há dois anos.", "Ela estava presa há dois anos."),
        ("Não tinha antecedentes.", "Ele não tinha antecedentes."),
        ("Seguia sozinha no carro.", "Ela seguia sozinha no carro."),
        ("Deixa mulher e dois filhos.", "Ele deixa mulher e dois filhos."),
        ("Deixa marido e dois filhos.", "Ela deixa marido e dois filhos."),
        ("Trabalhava como motorista.", "Ele trabalhava como motorista."),
    ],
)
def test_people_are_named(text, said):
    assert with_defendant(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Responde por 30% das vendas.",
        "Responde por homicídio o padrasto.",
        "Vai responder na quinta-feira.",
        "Está em obras desde março.",
        "Arrisca um golo por jogo.",
        "Continua parado no semáforo.",
        'Trabalhava como motorista", disse.',
        "Está em fuga?",
        "Deixa dois projetos.",
        "Trabalhava-se muito.",
        "",
    ],
)
def test_what_need_be_nobody_stays(text):
    assert with_defendant(text) == text
