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
