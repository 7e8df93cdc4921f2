"""A vehicle has its passengers."""

import pytest

from pipeline.translate.phrases.carrying import carrying


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Evitou que o comboio em que seguiam 86 passageiros descarrilasse.",
            "Evitou que o comboio com 86 passageiros a bordo descarrilasse.",
        ),
        (
            "A ambulância em que eram transportados dois feridos capotou.",
            "A ambulância com dois feridos a bordo capotou.",
        ),
        (
            "O avião no qual viajavam cerca de 200 pessoas aterrou.",
            "O avião com cerca de 200 pessoas a bordo aterrou.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert carrying(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O comboio em que seguiam descarrilou.",
        "O carro em que seguia o ministro parou.",
        "O camião em que eram transportados 200 quilos de droga parou.",
        "A casa onde estavam 12 pessoas ardeu.",
    ],
)
def test_the_rest_stays(text):
    assert carrying(text) == text
