"""What nobody does is done by people, by us, or is done."""

import pytest

from pipeline.translate.phrases.impersonal import told_of_people


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vive-se melhor no campo.", "As pessoas vivem melhor no campo."),
        ("Nesta aldeia dorme-se bem.", "Nesta aldeia as pessoas dormem bem."),
        ("Rezou-se pelos mortos.", "As pessoas rezaram pelos mortos."),
        ("Reparam-se bicicletas.", "Reparamos bicicletas."),
        ("Servem-se almoços.", "Servimos almoços."),
        ("Fazem-se bainhas.", "Fazemos bainhas."),
        ("Ouviu-se um estrondo na rua.", "Um estrondo foi ouvido na rua."),
        ("Cometeram-se erros.", "Erros foram cometidos."),
        ("Votou-se ontem a lei.", "A lei foi ontem votada."),
    ],
)
def test_somebody_does_it(text, said):
    assert told_of_people(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Perdeu-se na serra.",
        "Vendeu-se por pouco.",
        "Salvou-se por milagre.",
        "Lava-se a alface.",
        "Serve-se frio.",
        "Vendem-se bem os gelados.",
        "Fazem-se ao mar os pescadores.",
        "Vive-se uma crise.",
        "Ouviu-se os gritos.",
        "Vende-se terreno.",
        "",
    ],
)
def test_others_stay(text):
    assert told_of_people(text) == text
