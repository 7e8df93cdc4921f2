"""Of anniversaries, years have passed."""

import pytest

from pipeline.translate.phrases.anniversaries import passed


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "Passam hoje dez anos da morte de Amália.",
            "Passaram hoje dez anos desde a morte de Amália.",
        ),
        (
            "Passam 40 anos da adesão de Portugal à CEE.",
            "Passaram 40 anos desde a adesão de Portugal à CEE.",
        ),
        ("Passam dez anos sobre o incêndio.", "Passaram dez anos desde o incêndio."),
        ("Cumprem-se este ano cem anos de Fátima.", "Passaram este ano cem anos desde Fátima."),
        ("Ontem fez dez anos que partiste.", "Passaram ontem dez anos desde que partiste."),
        ("Fez no sábado um ano que fechou.", "Passou no sábado um ano desde que fechou."),
    ],
)
def test_years_that_passed(written, sent):
    assert passed(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Passam dez anos na prisão.",
        "Passam dez anos e nada muda.",
        "Passam férias em Faro.",
        "Passam hoje na RTP dois filmes.",
        "Dez anos passam depressa.",
        "Faz três meses que não recebo.",
        "Ontem fez dez anos.",
        "Hoje fez tudo o que devia.",
    ],
)
def test_what_else_passes_stays(text):
    assert passed(text) == text


def test_who_has_just_turned_so_old():
    text = "Tinha 17 anos acabados de fazer quando gravou."
    assert passed(text) == "Tinha acabado de completar 17 anos quando gravou."
    assert passed("Com 20 anos feitos de luta.") == "Com 20 anos feitos de luta."


def test_what_was_founded_completes_years() -> None:
    told = "O jornal completou cem anos de existência ontem."
    assert passed("O jornal fez cem anos ontem.") == told
    assert (
        passed("A banda da vila faz 90 anos.") == "A banda da vila completa 90 anos de existência."
    )
    for text in (
        "A atriz fez 80 anos ontem.",
        "O clube não joga há dez anos.",
        "A lei fez história.",
    ):
        assert passed(text) == text
