import pytest

from pipeline.translate.phrases.councils import with_councils


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Câmara de Loures aprova obra", "Câmara Municipal de Loures aprova obra"),
        ("É candidata à Câmara da Maia.", "É candidata à Câmara Municipal da Maia."),
        ("A Câmara do Funchal paga.", "A Câmara Municipal do Funchal paga."),
        ("A câmara de Faro perdeu.", "A câmara municipal de Faro perdeu."),
        ("A Câmara avança com obras", "A câmara municipal avança com obras"),
        ("O PSD segura a câmara.", "O PSD segura a câmara municipal."),
        ("CDU mantém câmaras", "CDU mantém câmaras municipais"),
        (
            "O presidente da Câmara se reuniu com Lula.",
            "O presidente da Câmara dos Deputados se reuniu com Lula.",
        ),
    ],
)
def test_councils_are_named(written, sent):
    assert with_councils(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A Câmara dos Deputados votou.",
        "A Câmara de Comércio fechou.",
        "A Câmara de Lobos celebra.",
        "A Câmara da Argentina votou.",
        "A Câmara Municipal de Loures votou.",
        "O presidente da Câmara do Porto saiu.",
        "O presidente da Câmara saiu.",
        "A Câmara aprova projeto sobre parques",
        "A Câmara aprova PEC que muda o IMI",
        "A loja vende câmaras.",
        "O vereador olhou para a câmara.",
        "O autarca é presidente da câmara.",
        "O PS viu a câmara de vigilância.",
        "O PS quer câmaras de videovigilância.",
        "O vereador falou para as câmaras, perante as câmaras.",
        "O autarca sorriu diante das câmaras.",
    ],
)
def test_other_chambers_stay(text):
    assert with_councils(text) == text
