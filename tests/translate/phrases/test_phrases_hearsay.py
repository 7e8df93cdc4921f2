"""What somebody is only said to have done is told with "may have"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.hearsay import hedged


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O homem terá matado a mulher.", "O homem poderá ter matado a mulher."),
        ("Os ladrões terão fugido num carro.", "Os ladrões poderão ter fugido num carro."),
        ("Negou alegações de que teria fugido.", "Negou alegações de que poderá ter fugido."),
        ("De acordo com a TV, teriam sido vistos.", "De acordo com a TV, poderão ter sido vistos."),
        ("Terão alegadamente ido a pé.", "Poderão alegadamente ter ido a pé."),
        ("Terá sido um acidente.", "Poderá ter sido um acidente."),
        ("O fogo terá tido mão criminosa.", "O fogo poderá ter tido mão criminosa."),
        ("A vítima terá já feito queixa.", "A vítima poderá já ter feito queixa."),
        ("Ela, que terá também bebido, fugiu.", "Ela, que poderá também ter bebido, fugiu."),
        ("O piloto não terá visto a luz.", "O piloto poderá não ter visto a luz."),
        ("O jogador não se terá apercebido.", "O jogador poderá não se ter apercebido."),
        ("Ele, que se terá entregado, saiu.", "Ele, que se poderá ter entregado, saiu."),
        ("A vítima ter-se-á suicidado.", "A vítima poderá ter-se suicidado."),
        ("O fogo terá resultado de um descuido.", "O fogo poderá ter resultado de um descuido."),
        ("Terá fugido no final da tarde.", "Poderá ter fugido no final da tarde."),
        ("Terá fugido quando ouviu a sirene.", "Poderá ter fugido quando ouviu a sirene."),
    ],
)  # fmt: skip
def test_what_is_said_of_somebody_may_be_so(text, said):
    assert hedged(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Em 2050 o país terá perdido metade dos habitantes.",
        "Até ao fim do ano a empresa terá aberto dez lojas.",
        "Quando chegares, ele já terá saído.",
        "Se ganhar, terá conquistado tudo.",
        "Amanhã terá acabado.",
        "No final do ano terão saído cem pessoas.",
        "O museu terá entrada livre.",
        "O ministro terá de sair.",
        "A empresa terá resultado positivo.",
        "O doente terá cuidado com o sal.",
        "Ele teria saído mais cedo.",
        "Segundo ele, teria ganho se jogasse.",
        "Segundo a crítica, teria sido melhor esperar.",
        "As multas teriam sido pesadas.",
        "Tem fugido à polícia.",
        "",
    ],
)
def test_what_is_to_come_and_what_somebody_will_have_stays(text):
    assert hedged(text) == text


def test_what_would_have_been_stays_beside_what_is_said():
    text = "O homem terá dito que teria saído."
    assert hedged(text) == "O homem poderá ter dito que teria saído."


@given(st.text(alphabet="terá não-se fugido.", max_size=60))
def test_once_said_so_it_stays_so(text):
    assert hedged(hedged(text)) == hedged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Quem comprar hoje terá entregue o produto em casa.",
        "De acordo com o técnico, um empate teria sido mais justo.",
        "A cantora teria feito 80 anos hoje, segundo a família.",
    ],
)
def test_what_whoever_will_have_and_what_would_have_been_stay(text):
    assert hedged(text) == text


def test_what_was_said_is_over_whatever_is_to_come():
    told = "O treinador terá dito aos amigos que, se perder, sai amanhã."
    assert hedged(told) == told.replace("terá dito", "poderá ter dito")
    assert "poderá ter sabido" in hedged("Segundo fontes próximas do caso, terá sabido tudo.")
