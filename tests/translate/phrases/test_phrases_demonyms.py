"""People and things of a Brazilian state are sent with its name."""

import pytest

from pipeline.translate.phrases.demonyms import of_states


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A PM mineira investiga.", "A PM de Minas Gerais investiga."),
        ("O governo gaúcho paga.", "O governo do Rio Grande do Sul paga."),
        ("Dois deputados mineiros", "Dois deputados de Minas Gerais"),
        ("A Zona da Mata mineira", "A Zona da Mata de Minas Gerais"),
        ("Na cidade mineira de Araxá, choveu.", "Na cidade de Araxá (Minas Gerais), choveu."),
        ("A Polícia Civil maranhense", "A Polícia Civil do Maranhão"),
        (
            "O empresário sul-mato-grossense saiu.",
            "O empresário de Mato Grosso do Sul saiu.",
        ),
        ("Os empresários potiguares", "Os empresários do Rio Grande do Norte"),
    ],
)
def test_states_are_named(text, said):
    assert of_states(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O setor mineiro cresce.",
        "O queijo mineiro venceu.",
        "A indústria mineira do Alentejo",
        "O Campeonato Mineiro começa.",
        "A população mineira de Aljustrel",
        "Churrasco gaúcho",
        "A capital paulista",
        "",
    ],
)
def test_what_is_of_no_state_stays(text):
    assert of_states(text) == text
