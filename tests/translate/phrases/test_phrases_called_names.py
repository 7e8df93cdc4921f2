"""Who is called something stands before it."""

import pytest

from pipeline.translate.phrases.called_names import called_names


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "O senador chamou mentiroso ao adversário.",
            "O senador chamou o adversário de mentiroso.",
        ),
        (
            "Chamaram fascistas aos polícias que os cercavam.",
            "Chamaram os polícias que os cercavam de fascistas.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert called_names(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Chamou-lhe mentiroso.",
        "Chamou o médico ao hospital.",
        "Chama a atenção ao Governo.",
    ],
)
def test_the_rest_stays(text):
    assert called_names(text) == text
