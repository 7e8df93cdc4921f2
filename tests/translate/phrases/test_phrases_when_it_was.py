"""The time stands behind what was."""

import pytest

from pipeline.translate.phrases.when_it_was import when_it_was


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "O maestro, que há dois anos apoiou a invasão, caiu.",
            "O maestro, que apoiou a invasão há dois anos, caiu.",
        ),
        (
            "O preço, que na semana passada tinha descido dois cêntimos, sobe.",
            "O preço, que tinha descido dois cêntimos na semana passada, sobe.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert when_it_was(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O rapaz, que há dois anos foi preso e fugiu, voltou.",
        "A jovem, que há dois anos mal conseguia andar, venceu.",
        "A casa, que há dois anos está vazia, ardeu.",
        "O homem, que em 2016 saiu do país, voltou.",
    ],
)
def test_the_rest_stays(text):
    assert when_it_was(text) == text
