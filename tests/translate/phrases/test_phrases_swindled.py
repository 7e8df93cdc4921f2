"""Who lost what by a fraud is told behind who did it."""

import pytest

from pipeline.translate.phrases.swindled import swindled


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Casal burlado em 12 mil euros por falso senhorio",
            "Casal enganado por falso senhorio perde 12 mil euros",
        ),
        (
            "Dezenas de emigrantes burlados em milhares de euros",
            "Dezenas de emigrantes enganados perdem milhares de euros",
        ),
        (
            "A mulher foi burlada em 30 mil euros por um homem.",
            "A mulher foi enganada por um homem e perdeu 30 mil euros.",
        ),
        (
            "Burlou idosos em 200 mil euros",
            "Defraudou idosos em 200 mil euros",
        ),
        (
            "Terá lesado o fisco em 3 milhões de euros.",
            "Terá causado um prejuízo de 3 milhões de euros ao fisco.",
        ),
        (
            "O Estado foi lesado em cerca de 5 milhões.",
            "O Estado foi prejudicado e perdeu cerca de 5 milhões.",
        ),
    ],
)
def test_what_was_lost(text, told):
    assert swindled(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O jogador lesou-se no joelho.",
        "A mulher foi burlada em Lisboa.",
        "Casal burlado em 2019 por falso senhorio",
        "Enganou-se em dois euros.",
        "Burlão detido em Braga com 30 mil euros",
        "",
    ],
)
def test_what_is_no_sum_stays(text):
    assert swindled(text) == text


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Ex-bancário burla idosos e foge", "Ex-bancário engana idosos e foge"),
        (
            "Dupla burla seguradora em 10 mil euros",
            "Dupla engana seguradora e fica com 10 mil euros",
        ),
        ("PJ investiga burla informática", "PJ investiga burla informática"),
        ("Detido por burla a idosos", "Detido por burla a idosos"),
    ],
)
def test_present_tense(written, sent):
    assert swindled(written) == sent
