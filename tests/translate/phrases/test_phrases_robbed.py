"""People are sent as robbed, and things as stolen."""

import pytest

from pipeline.translate.phrases.robbed import robbed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Um casal de turistas foi roubado.", "Um casal de turistas foi assaltado."),
        ("A mulher foi sequestrada e roubada.", "A mulher foi sequestrada e assaltada."),
        ("O motorista foi roubado e espancado.", "O motorista foi assaltado e espancado."),
        ("Idoso roubado em casa", "Idoso assaltado em casa"),
        ("Fui roubado duas vezes.", "Fui assaltado duas vezes."),
        ("Ela tinha sido roubada antes.", "Ela tinha sido assaltada antes."),
    ],
)
def test_people_are_robbed(text, said):
    assert robbed(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O carro do motorista foi roubado.",
        "O homem tem dois carros roubados.",
        "O telemóvel foi roubado ao turista.",
        "A bolsa da mulher foi roubada.",
        "O dinheiro roubado apareceu.",
        "",
    ],
)
def test_things_are_stolen(text):
    assert robbed(text) == text


def test_a_place_is_robbed_and_thieves_take() -> None:
    told = "A capela foi assaltada e os ladrões levaram a santa."
    assert robbed("A capela foi assaltada e levaram a santa.") == told
    assert robbed("A loja do bairro foi roubada.") == "A loja do bairro foi assaltada."
    for text in ("Elas foram assaltadas e levaram um susto.", "O carro da loja foi roubado."):
        assert robbed(text) == text
