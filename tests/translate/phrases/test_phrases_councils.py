"""The chamber of a place is its council."""

import pytest

from pipeline.translate.phrases.councils import with_council


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Câmara do Porto aprova contas", "Câmara municipal do Porto aprova contas"),
        ("Obras da Câmara de Oeiras", "Obras da câmara municipal de Oeiras"),
        ("candidato à câmara de Gaia", "candidato à câmara municipal de Gaia"),
        ("A Câmara da Amadora paga.", "A câmara municipal da Amadora paga."),
        ('"Câmara de Faro paga"', '"Câmara municipal de Faro paga"'),
        (
            "Vice-presidente da Câmara de Braga sai",
            "Vice-presidente da câmara municipal de Braga sai",
        ),
    ],
)
def test_the_chamber_of_a_place_is_its_council(text, said):
    assert with_council(text) == said
    assert with_council(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "A Câmara dos Deputados aprovou o projeto.",
        "A Câmara dos Comuns rejeitou o acordo.",
        "A Câmara de Comércio Luso-Alemã apoia a medida.",
        "O presidente da Câmara de Gaia demitiu-se.",
        "A presidência da câmara do Porto calou-se.",
        "A câmara de vídeo gravou tudo.",
        "A câmara de ar rebentou.",
        "As câmaras da RTP filmaram.",
        "A Câmara Municipal de Faro",
        "A bicâmara de Deus",
        "",
    ],
)
def test_other_chambers_stay(text):
    assert with_council(text) == text
