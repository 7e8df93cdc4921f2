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
            "Prolongaram para 2026 o contrato de arrendamento.",
            "Prolongaram o contrato de arrendamento para 2026.",
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


def test_what_is_put_off_stands_before_its_time():
    told = "A agência adiou para a próxima primavera o lançamento do satélite."
    sent = "A agência adiou o lançamento do satélite para a próxima primavera."
    assert when_it_was(told) == sent
    kept = "Adiou para maio o lançamento do satélite, que falhou."
    assert when_it_was(kept) == kept
    kept = "Marcou para a equipa o primeiro golo."
    assert when_it_was(kept) == kept
