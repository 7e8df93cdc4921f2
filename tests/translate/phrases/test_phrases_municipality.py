"""A town's "câmara" is told from cameras and from chambers of parliaments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.municipality import municipality


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A câmara vai pintar os bancos.", "A câmara municipal vai pintar os bancos."),
        ("Segundo a câmara, acaba hoje.", "Segundo a câmara municipal, acaba hoje."),
        ("Câmara do Seixal multada", "Câmara municipal do Seixal multada"),
        ("Câmara vai plantar mil árvores", "Câmara municipal vai plantar mil árvores"),
        ("A Câmara vai alargar a rua.", "A Câmara municipal vai alargar a rua."),
        ("O vice-presidente da câmara saiu.", "O vice-presidente da câmara municipal saiu."),
        ("Candidatou-se à Câmara de Sintra.", "Candidatou-se à Câmara municipal de Sintra."),
        ("Segundo a junta, abre amanhã.", "Segundo a junta, abre amanhã."),
        ("O presidente da junta, que falou.", "O presidente da junta de freguesia, que falou."),
        ("A junta vai pagar.", "A junta de freguesia vai pagar."),
    ],
)
def test_towns(text, told):
    assert municipality(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A câmara filmou o assalto.",
        "Olhou para a câmara e sorriu.",
        "A câmara do telemóvel avariou.",
        "A câmara de gás foi demolida.",
        "A Câmara dos Representantes votou.",
        "A Câmara de Comércio reuniu-se.",
        "A câmara baixa aprovou a lei.",
        "A Câmara Municipal de Faro pagou.",
        "A Câmara aprovou o texto-base.",
        "Câmara aprova projeto que muda o imposto",
        "O presidente da câmara de Oeiras foi ouvido.",
        "Instalou uma câmara no quarto.",
        "A junta médica recusou a reforma.",
        "A junta militar governa o país.",
        "Ela junta os amigos.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert municipality(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert municipality(municipality(text)) == municipality(text)
