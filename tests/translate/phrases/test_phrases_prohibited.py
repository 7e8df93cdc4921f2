"""Signs that leave out the "is" of what is forbidden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.prohibited import prohibited


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Proibido colar cartazes", "É proibido colar cartazes"),
        ("Proibida a venda de álcool.", "É proibida a venda de álcool."),
        ("Expressamente proibido fumar", "É expressamente proibido fumar"),
        ("Proibidos os animais", "São proibidos os animais"),
        ("Interdito o acesso à falésia", "É proibido o acesso à falésia"),
        ("Vedada a entrada a menores", "É proibida a entrada a menores"),
        ("Interdito a pessoas não autorizadas", "É proibido a pessoas não autorizadas"),
        ("É interdita a circulação de pesados.", "É proibida a circulação de pesados."),
        ("Fica vedada a cedência do espaço.", "Fica proibida a cedência do espaço."),
        ("No muro, leu (proibida a entrada).", "No muro, leu (é proibida a entrada)."),
        ('Dizia "Proibido estacionar".', 'Dizia "É proibido estacionar".'),
        ("Proibido dar pão às aves", "É proibido dar pão às aves"),
        ("Obrigatório usar capacete", "É obrigatório usar capacete"),
    ],
)
def test_what_is_forbidden_is_said_with_its_verb(written, sent):
    assert prohibited(written) == sent
    assert prohibited(sent) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Proibido de conduzir, fugiu.",
        "Proibida durante anos, a peça voltou.",
        "É proibido fumar.",
        "Entrada proibida a cães",
        "A polícia interdita a rua.",
        "Proibido uma vez, proibido sempre.",
        "Vedado",
    ],
)
def test_what_is_no_sign_stays(text):
    assert prohibited(text) == text


@given(st.text())
def test_said_twice_is_said_once(text):
    once = prohibited(text)
    assert prohibited(once) == once


def test_what_is_forbidden_at_length_stands_in_front():
    told = "É proibida a venda de álcool a menores, sob pena de multa."
    assert prohibited(told) == "A venda de álcool a menores é proibida, sob pena de multa."
    kept = "É proibida a venda de álcool a menores."
    assert prohibited(kept) == kept
