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
