"""Somebody told of is a third person."""

import pytest

from pipeline.translate.phrases.narrated import narrated


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "Queria ser médico, mas acabou por estudar Direito.",
            "Ele queria ser médico, mas acabou por estudar Direito.",
        ),
        ("Tinha saído de casa às sete.", "Ele tinha saído de casa às sete."),
        ("Tinha 34 anos e trabalhava ali.", "Ele tinha 34 anos e trabalhava ali."),
        ("Estava internada desde terça-feira.", "Ela estava internada desde terça-feira."),
        ("Vivia sozinha desde a morte do marido.", "Ela vivia sozinha desde a morte do marido."),
        ("Regressava a casa quando foi assaltado.", "Ele regressava a casa quando foi assaltado."),
        ("Não quis prestar declarações.", "Ele não quis prestar declarações."),
        ("Vai ser ouvida pelo juiz.", "Ela vai ser ouvida pelo juiz."),
        ("Terá fugido para Espanha.", "Ele terá fugido para Espanha."),
        ("Garante que nunca recebeu nada.", "Ele garante que nunca recebeu nada."),
        ("Nega ter agredido a mulher.", "Ele nega ter agredido a mulher."),
        ("Sente-se injustiçada.", "Ela sente-se injustiçada."),
        ("Vai cumprir a pena em casa.", "Ele vai cumprir a pena em casa."),
        ("É a primeira mulher no cargo.", "Ela é a primeira mulher no cargo."),
        ("Foi recebida com aplausos.", "Ela foi recebida com aplausos."),
        ("Trabalha no hospital há anos.", "Ele trabalha no hospital há anos."),
        (
            "Sofreu ferimentos e foi transportada para Beja.",
            "Ela sofreu ferimentos e foi transportada para Beja.",
        ),
        ("Aprendeu a tocar sozinha.", "Ela aprendeu a tocar sozinha."),
        ("Teve de ser operada.", "Ela teve de ser operada."),
    ],
)
def test_third_person(written, sent):
    assert narrated(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Queria pedir um conselho, porque não sei o que fazer.",
        "Estava em casa quando senti o sismo.",
        "Tinha prometido à minha mãe.",
        "Queria dormir!",
        "Estava prevista para hoje a reunião.",
        "Vivia ali uma família de cinco.",
        "Vai ser julgado o homem que fugiu.",
        "Terá morrido a mulher que caiu.",
        "Queria que chovesse.",
        "Não queria dizer isso.",
        "Tinha razão.",
        "Vai ser difícil.",
        "Garante que a obra acaba em maio.",
        "Vai cumprir a promessa o ministro.",
        "Foi recebida a notícia com aplausos.",
        "Teve de ser cancelada a reunião.",
        "Trabalha muito!",
        "Sofreu a equipa e foi eliminada.",
        '"Trabalhava muito", disse.',
        "Tinha pedido ajuda? Sim.",
        "Sabia-se que era ele.",
        "Ele queria ser médico.",
        "Será inaugurada a ponte.",
        "Vivíamos bem e tínhamos uma casa.",
    ],
)
def test_first_persons_and_things_stay(text):
    assert narrated(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Foi ao médico ontem.", "Ele foi ao médico ontem."),
        ("Foi viver para Paris.", "Ele foi viver para Paris."),
        ("Foi a última a sair.", "Ela foi a última a sair."),
        ("Ficou viúva aos trinta anos.", "Ela ficou viúva aos trinta anos."),
        ("Está com febre.", "Ele está com febre."),
        ("Sabia nadar, mas afogou-se.", "Ele sabia nadar, mas afogou-se."),
        ("Ia a caminho da escola quando caiu.", "Ele ia a caminho da escola quando caiu."),
        ("Foi à noite que caiu.", "Foi à noite que caiu."),
        ("Foi ao Porto que chegou o navio.", "Foi ao Porto que chegou o navio."),
        ("Está com bom aspeto.", "Está com bom aspeto."),
        ("Pensava que vinhas.", "Pensava que vinhas."),
    ],
)
def test_how_people_are_and_where_they_go(text, said):
    assert narrated(text) == said
