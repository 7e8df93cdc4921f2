"""Behind a long time there is a comma."""

import pytest

from pipeline.translate.phrases.only_then import only_then


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Só ao fim de três dias de buscas é que o corpo foi encontrado.",
            "Só ao fim de três dias de buscas, o corpo foi encontrado.",
        ),
        (
            "Só depois de a imprensa ter dado os nomes é que o ministério reagiu.",
            "Só depois de a imprensa ter dado os nomes, o ministério reagiu.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert only_then(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Só em 2020 é que a obra acabou.",
        "Só agora é que a câmara reagiu.",
        "Só ele é que sabe.",
        "Só depois de muito tempo e esforço é que percebi.",
    ],
)
def test_the_rest_stays(text):
    assert only_then(text) == text
