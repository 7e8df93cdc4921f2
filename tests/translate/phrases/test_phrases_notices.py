"""Notices speak to their reader."""

import pytest

from pipeline.translate.phrases.notices import noticed


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Tem 3 novas notificações", "Você tem 3 novas notificações"),
        ("Tem uma mensagem nova", "Você tem uma mensagem nova"),
        ("A sua newsletter semanal", "Your newsletter semanal"),
        ("Ana comentou a sua publicação", "Ana comentou a publicação de você"),
    ],
)
def test_the_reader(written, sent):
    assert noticed(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Tem três filhos e vive em Braga.",
        "O seu relatório do acidente foi lido.",
        "Ele vendeu a sua foto.",
        "Comentou a sua vida.",
    ],
)
def test_others_stay(text):
    assert noticed(text) == text


@pytest.mark.parametrize("did", ["comentou", "compartilhou", "curtiu", "partilhou"])
def test_every_reaction_is_known(did: str) -> None:
    assert noticed(f"Ana {did} a sua foto") == f"Ana {did} a foto de você"
