"""Behind what is denied, 'quanto mais' is much less."""

import pytest

from pipeline.translate.phrases.much_less import much_less


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Não sabe ler, quanto mais escrever.", "Não sabe ler, e muito menos escrever."),
        (
            "Nem os cientistas acreditavam nisso, quanto mais que estivesse à venda.",
            "Nem os cientistas acreditavam nisso, e muito menos que estivesse à venda.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert much_less(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Não para, quanto mais come, mais quer.",
        "É cedo, quanto mais tarde melhor.",
        "Quanto mais sabe, mais pergunta.",
    ],
)
def test_the_rest_stays(text):
    assert much_less(text) == text
