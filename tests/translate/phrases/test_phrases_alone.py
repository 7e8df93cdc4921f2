import pytest

from pipeline.translate.phrases.alone import with_he


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Não jantou.", "Ele não jantou."),
        ("Foi deitar-se.", "Ele foi deitar-se."),
        ("Chegou tarde.", "Ele chegou tarde."),
        ("Ainda não acordou.", "Ele ainda não acordou."),
        ("Vendeu a casa e foi viver para o campo.", "Ele vendeu a casa e foi viver para o campo."),
        ("Contou-me tudo.", "Ele contou-me tudo."),
        ("Tem medo do escuro.", "Ele tem medo do escuro."),
        ("Está cansada.", "Ela está cansada."),
        ("Fuma como uma chaminé.", "Ele fuma como uma chaminé."),
        ("É o mais velho de nove irmãos.", "Ele é o mais velho de nove irmãos."),
        ("Casou sozinha.", "Ela casou sozinha."),
        ('"Não jantou", disse a mãe.', '"Ele não jantou", disse a mãe.'),
        ("Chorou, gritou e pediu perdão.", "Ele chorou, gritou e pediu perdão."),
    ],
)
def test_somebody_is_named_where_nobody_is(text: str, said: str) -> None:
    assert with_he(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Dormiu o bebé.",
        "Chegou tarde o comboio.",
        "Está cansado o povo.",
        "Está a chover.",
        "Não dormiu?",
        "Chegou bem embalado.",
        "Acordou o vulcão.",
        "Sabe bem.",
        "Tem razão.",
        "Mal saiu de casa, começou a chover.",
        "Perdeu tudo o que tinha de bom a equipa.",
        "Casou a filha com um médico.",
        "Levantou-se um vento forte.",
    ],
)
def test_what_names_somebody_or_asks_stays(text: str) -> None:
    assert with_he(text) == text


def test_a_long_sentence_says_it_somewhere() -> None:
    assert with_he(text := "Jantou " + "muito " * 15 + "cedo.") == text
