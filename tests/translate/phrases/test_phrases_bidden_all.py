import pytest

from pipeline.translate.phrases.bidden_all import bidden_all


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bebam água.", "Beba água."),
        ("Não saiam daí!", "Não saia daí!"),
        ("Meninos, lavem as mãos.", "Meninos, lave as mãos."),
        ("Comam a sopa e lavem a loiça.", "Coma a sopa e lave a loiça."),
        ("Levem-no daqui!", "Leve-o daqui!"),
        ("Por favor, não se esqueçam disto.", "Por favor, não se esqueça disto."),
        ("— Deem-me um minuto.", "— Dê-me um minuto."),
    ],
)
def test_several_are_bidden_as_one(text: str, said: str) -> None:
    assert bidden_all(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Bebem água.",
        "Usam máscara.",
        "Sejam felizes.",
        "Digam o que disserem, não acredito.",
        "Venham eles de onde vierem, são bem recebidos.",
        "Tenham ou não razão, vão pagar.",
        "Querem que bebam água?",
        "Que bebam água.",
        "Os meninos lavem as mãos.",
    ],
)
def test_what_they_do_or_wish_stays(text: str) -> None:
    assert bidden_all(text) == text
