"""What had hardly happened is sent as what something followed."""

import pytest

from pipeline.translate.phrases.barely import as_soon_as


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mal chegou, foi detido.", "Assim que chegou, foi detido."),
        ("Mal saíram de casa, choveu.", "Assim que saíram de casa, choveu."),
        ("Mal o jogo acabou, saiu.", "Assim que o jogo acabou, saiu."),
        ("Mal se soube, ligou.", "Assim que se soube, ligou."),
    ],
)
def test_what_followed_at_once_is_told(text, said):
    assert as_soon_as(text) == said


@pytest.mark.parametrize(
    "text",
    ["Mal consegue andar.", "Mal chegou a tempo.", "Mal pago, saiu.", "Ele mal chegou, saiu.", ""],
)
def test_other_texts_stay(text):
    assert as_soon_as(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Mal falou do assunto, mas pediu desculpa.",
        "Mal jogou na época passada, por causa da lesão.",
        "Mal comeu, disse a mãe.",
    ],
)
def test_what_was_hardly_done_stays(text):
    assert as_soon_as(text) == text
