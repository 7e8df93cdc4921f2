"""What people break does not leave."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.broken import broken


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Partiram um vidro e fugiram.", "Quebraram um vidro e fugiram."),
        ("Caiu e partiu dois dentes.", "Caiu e quebrou dois dentes."),
        ("Partiu-lhe o nariz.", "Quebrou-lhe o nariz."),
        ("Tinha partido a bacia.", "Tinha quebrado a bacia."),
        ("Não parta os ovos.", "Não quebre os ovos."),
    ],
)
def test_what_breaks_is_broken(written, sent):
    assert broken(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O comboio partiu às dez.",
        "Partiu o coco a rir.",
        "Partiu a loiça toda.",
        "Partiu a 3 de maio.",
        "O partido a que pertence.",
        "Partiu o navio com os copos.",
        "A parte a que tem direito.",
    ],
)
def test_who_leaves_leaves(text):
    assert broken(text) == text


@given(st.text())
def test_said_twice_is_said_once(text):
    once = broken(text)
    assert broken(once) == once
