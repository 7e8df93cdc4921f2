"""Shares of people stand before what they did."""

import pytest

from pipeline.translate.phrases.percent_first import with_shares_first


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Votaram 54,7% dos eleitores.", "54,7% dos eleitores votaram."),
        (
            "De 1,2 milhões de eleitores, votaram 54,7%; em 2019 tinham votado 61%.",
            "De 1,2 milhões de eleitores, 54,7% votaram; em 2019 61% tinham votado.",
        ),
        (
            "Responderam ao inquérito cerca de 40% dos alunos.",
            "cerca de 40% dos alunos responderam ao inquérito.",
        ),
    ],
)
def test_shares_stand_first(text, said):
    assert with_shares_first(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Os sócios votaram 60% dos pontos.",
        "Votaram 60% dos votos contados.",
        "Votaram 200 pessoas.",
        "Subiram 5% os preços.",
    ],
)
def test_what_else_is_said_stays(text):
    assert with_shares_first(text) == text
