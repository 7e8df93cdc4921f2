"""Verbs of speech that a model takes for others are sent as ones that it knows."""

import pytest

from pipeline.translate.phrases.speech import plainly_said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"Vou sair", atirou o treinador.', '"Vou sair", disse o treinador.'),
        ('"Acabou", desabafou, a chorar, o dono.', '"Acabou", confessou o dono, a chorar.'),
        ("— Tem de ser — cortou a diretora.", "— Tem de ser — interrompeu a diretora."),
        ("— Nunca! — vociferou o capitão.", "— Nunca! — gritou o capitão."),
        ("«Vou sair», ironizou Ana.", "«Vou sair», brincou Ana."),
        ("— E agora? — quis saber o miúdo.", "— E agora? — perguntou o miúdo."),
        ('"É o fim", sentenciou o juiz.', '"É o fim", afirmou o juiz.'),
        ('"Fui despedida", conta jornalista', '"Fui despedida", diz jornalista'),
        ('"É falso", garante ministro', '"É falso", diz ministro'),
        ('"É falso", alerta Ordem dos Médicos', '"É falso", diz Ordem dos Médicos'),
        ('"É um nojo!", desabafou.', '"É um nojo!", confessou.'),
    ],
)
def test_what_is_said_is_said_plainly(text, said):
    assert plainly_said(text, "pt") == said


@pytest.mark.parametrize(
    "text",
    [
        "O avançado atirou a bola.",
        "O governo cortou a verba.",
        "O deputado — avançou o jornal — saiu.",
        '"É falso", garante o ministro.',
        '"Sim", conta que disse.',
        "Ele alerta médicos.",
        "Ontem, atirou a pedra.",
        'Ele disparou "três tiros" na rua.',
        "O país precisou de ajuda.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert plainly_said(text, "pt") == text


def test_languages_that_were_not_measured_stay():
    assert plainly_said('"Vou", atirou Ana.', "es") == '"Vou", atirou Ana.'


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('"Isso é falso", precisa o autarca.', '"Isso é falso", esclarece o autarca.'),
        ('"Não é justo", queixa-se Maria.', '"Não é justo", lamenta Maria.'),
        ('"Falso!" dispara ela.', '"Falso!" diz ela.'),
    ],
)
def test_verbs_of_the_present_speak_behind_a_quotation(written: str, said: str) -> None:
    assert plainly_said(written, "pt") == said


@pytest.mark.parametrize(
    "text",
    [
        'Para o "Expresso", diz ele, precisa o país de paz.',
        "O país precisa a ajuda.",
        'O clube, que é "rico", reforça a equipa.',
    ],
)
def test_verbs_of_the_present_may_do_something_else(text: str) -> None:
    assert plainly_said(text, "pt") == text
