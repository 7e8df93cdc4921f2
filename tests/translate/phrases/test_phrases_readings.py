"""What can be read in a paper, the paper says."""

import pytest

from pipeline.translate.phrases.readings import spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"É urgente", lê-se no comunicado.', '"É urgente", diz o comunicado.'),
        ("«Basta», lia-se num cartaz.", "«Basta», dizia um cartaz."),
        ("A obra parou, pode ler-se na nota.", "A obra parou, diz a nota."),
        ("O caso, lê-se nos documentos, é grave.", "O caso, dizem os documentos, é grave."),
        ('"Parem" — lia-se nas faixas.', '"Parem" — diziam as faixas.'),
        ("É falso, lê-se ainda em comunicado.", "É falso, diz um comunicado."),
    ],
)
def test_papers_speak(text, said):
    assert spoken(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O livro lê-se num dia.",
        "Lê-se no rosto a tristeza.",
        "O texto lê-se bem.",
        "No cartaz lia-se que a obra parou.",
        "",
    ],
)
def test_what_is_read_otherwise_stays(text):
    assert spoken(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Este livro, lê-se em duas horas.",
        "O nome, lê-se em voz alta, é este.",
        '"Os Maias", lê-se num fim de semana.',
        "A carta, lê-se na primeira página, é falsa.",
    ],
)
def test_what_no_paper_says_stays(text):
    assert spoken(text) == text
