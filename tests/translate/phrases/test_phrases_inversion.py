"""A sentence that begins with what happens is sent with its subject in front."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.inversion import with_subject_first


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Explodiu uma botija de gás num restaurante.",
            "Uma botija de gás explodiu num restaurante.",
        ),
        ("Arderam 300 hectares de mato.", "300 hectares de mato arderam."),
        ("Ruíram duas casas com a chuva.", "Duas casas ruíram com a chuva."),
        ("Termina hoje o prazo para entregar o IRS.", "O prazo para entregar o IRS termina hoje."),
        ("Morreu a mulher que foi baleada, em Faro.", "A mulher que foi baleada morreu, em Faro."),
        ("Circulam rumores sobre a venda.", "Rumores sobre a venda circulam."),
        ("Sobe preço do pão", "Preço do pão sobe"),
        ("Aumentam casos de gripe", "Casos de gripe aumentam"),
        ("Disparou o preço dos ovos.", "O preço dos ovos subiu muito."),
        ("Ganhou o Benfica.", "O Benfica ganhou."),
        ("Estala a guerra entre PSD e Chega", "A guerra entre PSD e Chega estala"),
        ("Fecharam as lojas mais cedo.", "As lojas fecharam mais cedo."),
        ("Faleceu esta manhã o ator Rui Reis.", "O ator Rui Reis faleceu esta manhã."),
        ("Votaram contra o PCP e o Bloco.", "O PCP e o Bloco votaram contra."),
        ("Sobe para sete o número de mortos.", "O número de mortos sobe para sete."),
        ("Protestaram em Lisboa mil professores.", "Mil professores protestaram em Lisboa."),
        ("Manifestaram-se no Porto mil pessoas.", "Mil pessoas manifestaram-se no Porto."),
        ("Abrandou o fogo.", "O fogo abrandou."),
        ("Acabou o pão.", "O pão acabou."),
        ("Morreu uma vítima do incêndio.", "Uma vítima do incêndio morreu."),
        ("Voltou a chuva.", "A chuva voltou."),
        ("Reabre na segunda-feira a ponte.", "A ponte reabre na segunda-feira."),
        ("Decorre até domingo a feira.", "A feira decorre até domingo."),
        ("Arranca em setembro a época.", "A época arranca em setembro."),
        ("Capota camião na A1", "Camião capota na A1"),
        ("Cai avião com 60 pessoas a bordo", "Avião com 60 pessoas a bordo cai"),
        ("Abre novo hospital em Sintra", "Novo hospital abre em Sintra"),
        ("Em Gaia, deflagrou um incêndio.", "Em Gaia, um incêndio deflagrou."),
        ("Ontem fecharam as urnas.", "Ontem as urnas fecharam."),
        ("Ardeu uma casa e há três feridos.", "Uma casa ardeu e há três feridos."),
    ],
)
def test_the_subject_comes_first(text, sent):
    assert with_subject_first(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Abriu a porta e saiu.",
        "Abriu fogo contra a multidão.",
        "Abre guerra ao governo",
        "Dispararam tiros para o ar.",
        "Dispararam vários tiros contra o carro.",
        "Nasceu prematuro, com 700 gramas.",
        "Morreu vítima de cancro.",
        "Nasceu pobre em Braga.",
        "Fecharam as portas e saíram.",
        "Voltou a casa ao fim de três dias.",
        "Voltou a subir ao palco.",
        "Regressou a Lisboa em 1990.",
        "Terminou o curso em 2010.",
        "Perdeu o avião para Londres.",
        "Ganhou o prémio de melhor ator.",
        "Venceu o Benfica por 2-0.",
        "Disparou a arma três vezes.",
        "Votaram contra a proposta.",
        "Nasceu em Braga e vive em Londres.",
        "Sobreviveu a três naufrágios.",
        "Explodiu uma botija?",
        "Acabaram o jogo com nove.",
        "Baixou a cabeça.",
        "Morre afogado ao tentar salvar cão",
        "Ardeu tudo em minutos.",
        "Abre conta no banco",
        "Em casa, venceu o Porto.",
        "Aos 30 anos, abriu a loja.",
        "Casas a arder",
        "",
    ],
)
def test_objects_stay_where_they_are(text):
    assert with_subject_first(text) == text


VERBS = ("Ardeu", "Arderam", "Abriu", "Fecham", "Ganhou", "Sobem", "Votaram", "Morreu", "Cresce")
WORDS = (
    "uma",
    "os",
    "a",
    "casa",
    "prédios",
    "de",
    "em",
    "que",
    "o",
    "PS",
    "e",
    "três",
    "chuva",
    ",",
)


@given(st.sampled_from(VERBS), st.lists(st.sampled_from(WORDS), max_size=9))
def test_no_word_is_lost_or_made(verb, words):
    text = " ".join([verb, *words]) + "."
    told = with_subject_first(text)
    assert sorted(re.findall(r"\w+|,", told.lower())) == sorted(re.findall(r"\w+|,", text.lower()))


@pytest.mark.parametrize(
    "text",
    [
        "Morreu a caminho do hospital.",
        "Naufragou a bordo do Titanic.",
        "Surgiu a tempo de ajudar.",
        "Ganhou o Nobel.",
        "Ganhou o Óscar de melhor ator.",
        "Faleceu esta manhã.",
        "Faleceu esta manhã antes de chegar ao hospital.",
        "Prosseguiu comparando as abordagens.",
        "Subiram as escadas em silêncio.",
        "Voltaram as costas ao público.",
        "Passaram as férias no Algarve.",
        "Quebraram as regras.",
    ],
)
def test_what_is_no_subject_stays(text):
    assert with_subject_first(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Foram detidas no sábado 14 pessoas.", "14 pessoas foram detidas no sábado."),
        ("Foram apreendidos em Sines 340 quilos.", "340 quilos foram apreendidos em Sines."),
        ("Passaram pela feira 40 mil visitantes.", "40 mil visitantes passaram pela feira."),
        ("Ficaram sem luz 20 mil casas.", "20 mil casas ficaram sem luz."),
        ("Morreram nas estradas 1.234 pessoas.", "1.234 pessoas morreram nas estradas."),
        ("Votaram na primeira volta 49 eleitores.", "49 eleitores votaram na primeira volta."),
    ],
)
def test_numbers_at_the_end_come_first(text, said):
    assert with_subject_first(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Ficaram no hotel dois dias.",
        "Viveram em Lisboa dez anos.",
        "Passaram pelo túnel duas vezes.",
        "Ficou no hotel 40 noites.",
    ],
)
def test_how_long_and_how_often_stay(text):
    assert with_subject_first(text) == text
