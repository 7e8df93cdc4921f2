"""Commands to a friend are sent as those to a stranger, and what somebody does is none."""

import pytest

from pipeline.translate.phrases.commands import SENT, commanded


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Cala-te!", "Fique calado!"),
        ("— Cala-te! — sussurrou ela.", "— Fique calado! — sussurrou ela."),
        ("Anda lá, despacha-te.", "Vamos lá, apresse-se."),
        ("Ela disse: «Levanta-te!»", "Ela disse: «Levante-se!»"),
        ("Vai-te embora e levanta-te!", "Vá embora e levante-se!"),
        ("Diz-me a verdade.", "Diga-me a verdade."),
        ("Traz-me um copo de água.", "Traga-me um copo de água."),
        ("Cuida-te muito.", "Cuide bem de si."),
        ("Vem cá ver isto.", "Venha cá ver isto."),
        ("Para com isso!", "Pare com isso!"),
    ],
)
def test_commands_to_friends(text, sent):
    assert commanded(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Acalmem-se, por favor.", "Fiquem calmos, por favor."),
        ("Sentem-se, por favor.", "Tomem assento, por favor."),
        ("Sentem-se enganados.", "Sentem-se enganados."),
        ("Sente-se bem em casa.", "Sente-se bem em casa."),
        ("Despache-se o processo.", "Despache-se o processo."),
    ],
)
def test_some_commands_to_strangers_are_said_otherwise(text, sent):
    assert commanded(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("— Tomás, apaga a luz!", "— Tomás, desligue a luz!"),
        ("Abre a janela, por favor.", "Abra a janela, por favor."),
        ("Traz o casaco!", "Traga o casaco!"),
        ("Tem calma, João!", "Fique calmo, João!"),
        ("Para, Ana!", "Pare, Ana!"),
        ("Fica em casa! Fica em casa!", "Fique em casa! Fique em casa!"),
    ],
)
def test_a_mark_makes_a_command(text, sent):
    assert commanded(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Abre a porta da loja às dez.",
        "Traz o vento e a chuva.",
        "Tem cuidado com as palavras.",
        "Fica em casa, diz a mãe. Que bom!",
        "Para sempre! Para quê! Para a frente!",
        "Volta a Portugal!",
        "O avançado passa-me a bola!",
        "Ele abre a porta!",
        "Anda lá fora há anos.",
        "Vem cá todos os anos.",
        "Diz-me a experiência que não.",
        "Isso, diz ele, traz-me um certo alívio.",
        "Traz-me à memória a infância.",
        "A preocupação do pai para com isso é grande.",
        "",
    ],
)
def test_what_somebody_does_stays(text):
    assert commanded(text) == text


def test_every_command_is_found():
    for command in SENT:
        assert commanded(f"{command}!") != f"{command}!"
