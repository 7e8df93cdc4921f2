"""She who was asked is who answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.asked import asked


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Questionada sobre o caso, disse que não comenta.",
            "Questionada sobre o caso, ela disse que não comenta.",
        ),
        (
            "Confrontada com as críticas, respondeu: «O plano fica».",
            "Confrontada com as críticas, ela respondeu: «O plano fica».",
        ),
        (
            '"Instada a comentar, preferiu não responder.',
            '"Instada a comentar, ela preferiu não responder.',
        ),
        ("Ouvida no parlamento, não disse nada.", "Interrogada no parlamento, ela não disse nada."),
    ],
)
def test_her(text, named):
    assert asked(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "Questionado sobre o caso, disse que não comenta.",
        "Questionada sobre o caso, a ministra disse que não comenta.",
        "Questionada sobre o caso, disse a ministra que não comenta.",
        "Questionada pela Lusa, fonte da empresa disse que não comenta.",
        "A decisão foi questionada, disse que sim.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert asked(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert asked(asked(text)) == asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "Perguntada a razão, disse que era segredo.",
        "Ouvida a testemunha, disse que ia adiar a sessão.",
    ],
)
def test_what_was_asked_is_not_who(text):
    assert asked(text) == text


def test_who_was_heard_is_not_heeded():
    assert asked("Ouvido pelo jornal, negou.") == "Entrevistado pelo jornal, negou."
    assert asked("Ouvidos em agosto, negaram.") == "Interrogados em agosto, negaram."
    assert asked("Ouvido o conselho, saiu.") == "Ouvido o conselho, saiu."
