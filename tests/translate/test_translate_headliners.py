"""A surname that a headline begins with is no word, where the verb tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.headliners import headliner
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Moedas promete mais casas", "Moedas"),
        ("Ramos falha penálti", "Ramos"),
        ("Passos admite regresso", "Passos"),
        ("Leitão acusa o presidente", "Leitão"),
        ("Seguro lidera sondagens", "Seguro"),
        ("Leite defende redução do IVA.", "Leite"),
        ("Flamengo anuncia reforço", "Flamengo"),
        ("Vitória vence fora", "Vitória"),
        ("Caixa libera saque do FGTS", "Caixa"),
        ("Chega vota contra", "Chega"),
        ("Chega e IL chumbam proposta", "Chega"),
        ("Livre, Chega e PCP votam contra", "Livre"),
        ("Mourinho expulso na derrota", "Mourinho"),
        ("Seguro volta a atacar Governo", "Seguro"),
        ("Leite lesionado", "Leite"),
        ("Chega tira votos ao PSD", "Chega"),
        ("Livre absteve-se", "Livre"),
        ("Flamengo permanece na frente", "Flamengo"),
        ("Cruzeiro domina jogo", "Cruzeiro"),
        ("Leão vence Falcão", "Leão"),
        ("Prata e Ramalho assinaram a petição", "Prata"),
    ],
)
def test_the_verb_tells_a_person(sentence, name):
    assert headliner(sentence, "pt") == (0, len(name), name)


@pytest.mark.parametrize(
    "sentence",
    [
        "Moedas prometem lucro",
        "Leão vence zebra",
        "Prata e ouro batem recordes",
        "Pais e professores assinaram o pedido",
        "Nelas recebe festival",
        "Moedas de prata",
        "Flamengo e valão são línguas da Bélgica",
        "Cruzeiro chega a Lisboa",
        "Leite sobe 10%",
        "Público e artistas protestam",
        "Leite derramado",
        "Mourinho Félix promete",
        "Seguro cobre danos",
        "Bispo critica governo",
        "Guerra exige resposta",
        "Lobo ataca rebanho",
        "Férias volta a ser tema",
        "O Moedas promete casas",
        "Moedas promete-se",
        "Vitória garante a final",
        "Nacional de futsal começa",
        "Vale a pena ver",
        "Caixa de sapatos",
        "Livre de culpa",
        "Chega ajuda a Gaza",
        "",
    ],
)
def test_others_are_words(sentence):
    assert headliner(sentence, "pt") is None


def test_other_languages_have_other_verbs():
    assert headliner("Moedas promete casas", "gl") is None


def test_such_a_name_is_kept_and_no_untranslated_word():
    drafts = {
        "XQ1 promete mais casas.": "XQ1 promises more homes.",
    }
    engine = ScriptedEngine(lambda sent: drafts.get(sent, "Coins promise more houses."))
    (made,) = climb(["Moedas promete mais casas"], routes("pt", Config(), [engine]), pytest.fail)
    assert made.text == "Moedas promises more homes"
    assert made.check is None


@given(st.text(max_size=40))
def test_what_is_found_stands_there(text):
    found = headliner(text, "pt")
    assert found is None or text.startswith(found[2])


def test_towns_that_are_words():
    assert headliner("Batalha inaugura ecocentro", "pt") == (0, 7, "Batalha")
    assert headliner("Espinho sem comboios", "pt") == (0, 7, "Espinho")
    assert headliner("Batalha sem fim", "pt") is None
    assert headliner("Pombal de pedra", "pt") is None
