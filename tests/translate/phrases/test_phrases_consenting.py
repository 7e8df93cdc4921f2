"""Whom the terms of a contract speak to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.consenting import consenting


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Ao clicar em «OK», concorda com tudo.", "Ao clicar em «OK», você concorda com tudo."),
        ("Ao usar o site, compromete-se a pagar.", "Ao usar o site, você compromete-se a pagar."),
        ("Dispõe de 14 dias úteis para cancelar.", "Você tem 14 dias úteis para cancelar."),
        ("Tem trinta dias para recorrer da multa.", "Você tem trinta dias para recorrer da multa."),
    ],
)
def test_terms_speak_to_you(written, sent):
    assert consenting(written) == sent
    assert consenting(sent) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Ao assinar o acordo, o ministro aceita as regras.",
        "Ao chegar à meta, declara que vai descansar.",
        "O cliente dispõe de 14 dias para desistir.",
        "Tem 14 dias de férias.",
        "Ao usar o site, os clientes aceitam os termos.",
    ],
)
def test_other_subjects_stay(text):
    assert consenting(text) == text


@given(st.text())
def test_said_twice_is_said_once(text):
    once = consenting(text)
    assert consenting(once) == once
