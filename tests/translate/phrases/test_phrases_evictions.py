"""Tenants are evicted, and rubbish is dumped."""

import pytest

from pipeline.translate.phrases.evictions import evicted


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Famílias despejadas acampam", "Famílias evicted acampam"),
        ("Foi despejado do prédio", "Foi evicted do prédio"),
        ("Câmara despeja 40 famílias", "Câmara expulsa 40 famílias"),
        ("O senhorio quer despejar os inquilinos.", "O senhorio quer expulsar os inquilinos."),
    ],
)
def test_tenants_are_evicted(written: str, sent: str) -> None:
    assert evicted(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O lixo foi despejado no rio.",
        "Os resíduos despejados mataram peixes.",
        "Despeje a massa na forma.",
        "O avião despejou água sobre o fogo.",
        "O despejo foi adiado.",
    ],
)
def test_rubbish_is_dumped(text: str) -> None:
    assert evicted(text) == text
