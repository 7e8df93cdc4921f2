import pytest

from pipeline.translate.phrases.residences import with_offices


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A corrida a Belém começou.", "A corrida à Presidência começou."),
        ("O Palácio de Belém confirmou.", "O palácio presidencial confirmou."),
        ("Inquilino de Belém fala", "Presidente fala"),
        ("Foi chamado a São Bento.", "Foi chamado ao palácio do primeiro-ministro."),
        ("Belém não comenta", "A Presidência não comenta"),
    ],
)
def test_offices_stand_for_their_houses(written, sent):
    assert with_offices(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O incêndio foi em Belém.",
        "Belém do Pará recebe a cimeira.",
        "Foi recebido em São Bento do Sul.",
        "Vai a Belém de comboio.",
        "A torre de Belém fechou.",
        "A fonte de Belém do Pará secou.",
    ],
)
def test_places_stay(text):
    assert with_offices(text) == text
