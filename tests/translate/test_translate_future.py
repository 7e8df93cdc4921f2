import pytest

from pipeline.translate.future import with_future


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Mas vamos recorrer da decisão.", "Mas iremos recorrer da decisão."),
        ("Por isso, vamos lutar.", "Por isso, iremos lutar."),
        ('"Vamos ganhar", prometeu o treinador.', '"Iremos ganhar", prometeu o treinador.'),
        ('"Amanhã vamos sair e vamos ter frio."', '"Amanhã iremos sair e iremos ter frio."'),
    ],
)
def test_what_we_will_do(written, sent):
    assert with_future(written, "pt") == sent


@pytest.mark.parametrize(
    "text",
    [
        "Vamos recorrer da decisão.",
        "Agora vamos ver o que acontece.",
        "Então vamos começar.",
        "Depois vamos para casa.",
        "No domingo vamos às urnas.",
        "E vamos ganhar!",
        '"Vamos embora", disse ela.',
        '"Vamos ganhar, gritaram os adeptos.',
        "Nós chegamos tarde.",
    ],
)
def test_what_we_might_do_stays(text):
    assert with_future(text, "pt") == text


def test_other_languages_stay():
    assert with_future("Mas vamos recorrer.", "gl") == "Mas vamos recorrer."
