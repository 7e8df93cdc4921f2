"""Women of whom only an ending tells are "she"."""

import pytest

from pipeline.translate.phrases.women import of_women


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "A ministra garantiu que não vai demitir-se.",
            "A ministra garantiu que ela não vai demitir-se.",
        ),
        (
            "A ministra da Saúde disse ontem que quer ficar.",
            "A ministra da Saúde disse ontem que ela quer ficar.",
        ),
        ("Ministra diz que não se demite", "Ministra diz que ela não se demite"),
        (
            "A presidente da Câmara de Almada diz que desconhecia o contrato.",
            "A presidente da Câmara de Almada diz que ela desconhecia o contrato.",
        ),
        (
            "Marina Silva afirmou que vai deixar o cargo.",
            "Marina Silva afirmou que ela vai deixar o cargo.",
        ),
        ("A juíza disse que não foi ameaçada.", "A juíza disse que ela não foi ameaçada."),
        (
            "Nascida em Braga em 1980, estudou Direito.",
            "Nascida em Braga em 1980, ela estudou Direito.",
        ),
        (
            "Casada e com dois filhos, vive no Porto.",
            "Casada e com dois filhos, ela vive no Porto.",
        ),
        ("Está cansada, mas não desiste.", "Ela está cansada, mas não desiste."),
        ("É licenciada em Economia.", "Ela é licenciada em Economia."),
        (
            "Foi ministra da Saúde entre 2010 e 2015.",
            "Ela foi ministra da Saúde entre 2010 e 2015.",
        ),
        ("Autarca diz que foi ameaçada", "Autarca diz que ela foi ameaçada"),
        (
            "A ex-ministra disse no Parlamento que nunca assinou o contrato.",
            "A ex-ministra disse no Parlamento que ela nunca assinou o contrato.",
        ),
    ],
)
def test_women(written, sent):
    assert of_women(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A ministra garantiu que não vai haver cortes.",
        "A ministra disse que há dinheiro.",
        "A ministra disse que é uma honra.",
        "A ministra disse que ficou provado o erro.",
        "A ministra disse que o hospital tem medo.",
        "O ministro disse que não vai demitir-se.",
        "Presidente diz que não sabia",
        "Luís Costa disse que não sabia.",
        "A empresa disse que pediu ajuda.",
        "A casa estava sozinha na encosta.",
        '"Estava sozinha", disse.',
        "Autarca diz que foi ameaçado",
        "Empresa diz que foi enganada",
        "Está cansada a equipa.",
        "Está preocupada a direção do clube.",
        "Nascida em Braga, a empresa cresceu.",
        "Nascida em Braga em 1980, Ana estudou Direito.",
        "Estás cansada?",
        "Foi professora a melhor da turma.",
    ],
)
def test_others_stay(text):
    assert of_women(text) == text


def test_what_a_woman_had_done_before_she_is_told_of():
    told = "Tendo perdido o emprego, a mulher viveu na rua."
    assert of_women(told) == "Depois de ela ter perdido o emprego, a mulher viveu na rua."
    kept = "Tendo perdido o emprego, o homem viveu na rua."
    assert of_women(kept) == kept
