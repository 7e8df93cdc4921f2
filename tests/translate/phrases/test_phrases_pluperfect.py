"""It is said who had done what a thing is known by."""

import pytest

from pipeline.translate.phrases.pluperfect import had_done


def test_he_had_done_it():
    assert had_done("A carta que escrevera nunca foi enviada.") == (
        "A carta que ele tinha escrito nunca foi enviada."
    )
    assert had_done("Perdeu o dinheiro que herdara.") == "Perdeu o dinheiro que ele tinha herdado."


@pytest.mark.parametrize(
    "text",
    [
        "O homem que escrevera a carta morreu.",
        "A mulher que vira à direita.",
        "A carta que escrevera nunca me chegou.",
        "Foi ele que pedira.",
        "A terra que nos vira nascer.",
        "",
    ],
)
def test_others_stay(text):
    assert had_done(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ele nunca se esquecera dela.", "Ele nunca se tinha esquecido dela."),
        ("A porta que se abrira fechou.", "A porta que se tinha aberto fechou."),
        ("Nunca se vira tanta neve.", "Nunca se tinha visto tanta neve."),
        ("O carro se vira e se espera.", "O carro se vira e se espera."),
        ("Ele se prepara e se retira.", "Ele se prepara e se retira."),
    ],
)
def test_what_had_been_done_with_itself(text, said):
    assert had_done(text) == said
