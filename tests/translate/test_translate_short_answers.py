import pytest

from pipeline.translate.short_answers import answered


@pytest.mark.parametrize(
    ("question", "answer", "asked"),
    [
        ("Chegou o correio?", "Chegou.", "Sim."),
        ("Já comeste?", "Já.", "Sim."),
        ("Trouxeste o livro?", "Trouxe.", "Sim."),
        ("Tinhas medo?", "Tinha!", "Sim!"),
        ("Vais à festa?", "Vou, pois.", "Sim."),
        ("O senhor é daqui?", "Sou, sim senhor.", "Sim."),
        ("Há pão?", "Há", "Sim"),
    ],
)
def test_a_verb_said_again_is_yes(question: str, answer: str, asked: str) -> None:
    assert answered(question, " — ", answer, "pt") == asked


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("O que fez?", "Fugiu."),
        ("Quem chegou?", "Chegou."),
        ("E quando veio?", "Veio."),
        ("Chá ou café?", "Café."),
        ("Não vens?", "Não."),
        ("Veio ou foi?", "Foi."),
        ("Lisboa?", "Lisboa."),
        ("Gostaste?", "Gostei."),
        ("Ele veio?", "Veio de comboio."),
        ("Ele veio?", "Saiu."),
        ("Queres?", "Quero."),
    ],
)
def test_what_says_more_or_else_stays(question: str, answer: str) -> None:
    assert answered(question, " — ", answer, "pt") == ""


def test_without_a_dash_nobody_answers() -> None:
    assert answered("Chegou?", " ", "Chegou.", "pt") == ""
    assert answered("Veio?", " — ", "Veio.", "es") == ""
