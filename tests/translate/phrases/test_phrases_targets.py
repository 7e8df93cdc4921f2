"""Whom inquiries are about, and what they are for."""

import pytest

from pipeline.translate.phrases.targets import targeted


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A investigação visa três empresas.", "A investigação tem como alvo três empresas."),
        ("As buscas visavam os escritórios.", "As buscas tinham como alvo os escritórios."),
        (
            "A queixa, de um consumidor, visa a política da loja.",
            "A queixa, de um consumidor, tem como alvo a política da loja.",
        ),
        ("O inquérito da PJ visa Salgado.", "O inquérito da PJ tem como alvo Salgado."),
    ],
)
def test_inquiries_have_targets(written: str, sent: str) -> None:
    assert targeted(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A investigação visa apurar as causas.",
        "A medida visa a redução do défice.",
        "O programa visa os jovens.",
        "A operação visa combater o tráfico.",
        "O processo de visa demora meses.",
    ],
)
def test_aims_stay(text: str) -> None:
    assert targeted(text) == text
