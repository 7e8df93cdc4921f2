"""Courts that begin a headline are sent with what they are."""

import pytest

from pipeline.translate.phrases.benches import with_courts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Relação confirma pena", "Tribunal de recurso confirma pena"),
        ("Relação de Évora absolve autarca", "Tribunal de recurso de Évora absolve autarca"),
        ("Relação volta a condenar médico", "Relação volta a condenar médico"),
        ("Relação não aplica pena", "Tribunal de recurso não aplica pena"),
        ("Supremo reduz pena a pedófilo", "Supremo Tribunal reduz pena a pedófilo"),
        ("A Relação negou o recurso.", "O tribunal de recurso negou o recurso."),
        ("Foi à Relação de Lisboa.", "Foi ao tribunal de recurso de Lisboa."),
        ("O caso subiu à Relação.", "O caso subiu ao tribunal de recurso."),
        ("Constitucional chumba lei", "Tribunal Constitucional chumba lei"),
    ],
)
def test_courts_are_named(text, said):
    assert with_courts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Relação acaba ao fim de dez anos",
        "Relação de forças muda",
        "Relação entre os dois azeda",
        "Relação com a UE mantém-se difícil",
        "Supremo Tribunal reduz pena",
        "O Tribunal da Relação do Porto confirmou a pena.",
        "A relação acabou.",
        "Constitucional ou não, avança",
        "",
    ],
)
def test_what_is_no_court_stays(text):
    assert with_courts(text) == text
