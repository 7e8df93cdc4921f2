"""A negation that the draft lacks is told; what stands for one is not."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.guard import verdict
from pipeline.translate.negation import is_lost


@pytest.mark.parametrize(
    ("code", "source", "draft", "lost"),
    [
        ("pt", "O ministro não se demite.", "The minister resigns.", True),
        ("pt", "O ministro não se demite.", "The minister does not resign.", False),
        ("pt", "O ministro não se demite.", "The minister doesn’t resign.", False),
        ("pt", "Ninguém morreu.", "Someone died.", True),
        ("pt", "Ninguém ficou indiferente.", "They were unmoved.", False),
        ("pt", "Já não fuma.", "He stopped smoking.", False),
        ("de", "Sie kommen nicht.", "They are coming.", True),
        ("de", "Das ist keine Lösung.", "That is no solution.", False),
        ("fr", "Il ne viendra pas.", "He will come.", True),
        ("es", "No hay agua.", "There is water.", True),
        ("sv", "De kommer inte.", "They are coming.", True),
        ("pl", "Nie wiem.", "I know.", True),
        ("pt", "A anotação do senador.", "The note of the senator.", False),
        ("pt", "Quem não deve não teme.", "Who should not fear.", True),
        ("pt", "Quem não deve não teme.", "He who owes nothing does not fear.", False),
        ("pt", "Não voltou ninguém.", "Nobody returned.", False),
        ("hu", "Nem tudom.", "I know.", False),
    ],
)
def test_a_lost_negation(code, source, draft, lost):
    pair = Pair(code, "en")
    assert is_lost(source, draft, pair) is lost
    assert (verdict(source, draft, pair) == "negation") is lost


def test_nothing_is_said_of_other_targets():
    assert not is_lost("I do not know.", "Eu sei.", Pair("en", "pt"))
