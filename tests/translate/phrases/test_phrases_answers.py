"""An answer with the verb of its question is a yes."""

import pytest

from pipeline.translate.phrases.answers import with_yes


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Pode, mas fica aguada.", "Sim, mas fica aguada."),
        ("Pode, sim.", "Sim."),
        ("Tem, sim, mas é pago.", "Sim, mas é pago."),
        ("É, com dois dias de antecedência.", "Sim, com dois dias de antecedência."),
        ("R: Há, de 20%.", "R: Sim, de 20%."),
    ],
)
def test_a_verb_alone_is_a_yes(written: str, sent: str) -> None:
    assert with_yes(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "É, com 80 anos, o mais velho.",
        "Há, no entanto, quem discorde.",
        "É, desde ontem, o presidente.",
        "Há, em Lisboa, mil casas vazias.",
        "Pode levar o cão, mas com trela.",
        "Foi, aliás, o primeiro.",
    ],
)
def test_sentences_stay(text: str) -> None:
    assert with_yes(text) == text
