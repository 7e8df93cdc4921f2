"""Places abroad are called as English calls them."""

import pytest

from pipeline.translate.phrases.abroad import abroad


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Estugarda afasta Dortmund", "Stuttgart afasta Dortmund"),
        ("Teerão nega ataque", "Tehran nega ataque"),
        ("O embaixador em Riade saiu.", "O embaixador em Riyadh saiu."),
        ("O comboio Bruxelas-Lovaina parou.", "O comboio Bruxelas-Leuven parou."),
        ("Voo aterra em salonica", "Voo aterra em Thessaloniki"),
        ("Haia confirma mandado", "The Hague confirma mandado"),
        ("Bona e Paris assinam acordo", "Bonn e Paris assinam acordo"),
        ("Guerra: Damasco acusa Israel", "Guerra: Damascus acusa Israel"),
        ("Adis Abeba e Cidade do Cabo", "Addis Ababa e Cape Town"),
    ],
)
def test_places(written, sent):
    assert abroad(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Praga de gafanhotos destrói plantações",
        "Cartum de António ganha prémio",
        "O técnico Argel pede reforços",
        "O tribunal de Haia decide hoje.",
        "Cidade do Cabo de Santo Agostinho decreta luto",
        "Comprou um damasco e uma lucerna.",
        "Lisboa, Paris e Roma",
        "Mora na Cidade do México.",
    ],
)
def test_what_else_is_called_so_stays(text):
    assert abroad(text) == text


def test_the_hague():
    assert abroad("Haia emite mandado") == "The Hague emite mandado"
    assert abroad("Haia em festa") == "Haia em festa"
