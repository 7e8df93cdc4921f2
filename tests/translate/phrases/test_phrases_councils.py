import pytest

from pipeline.translate.phrases.councils import with_councils


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Câmara de Loures aprova obra", "Câmara Municipal de Loures aprova obra"),
        ("É candidata à Câmara da Maia.", "É candidata à Câmara Municipal da Maia."),
        ("A Câmara do Funchal paga.", "A Câmara Municipal do Funchal paga."),
        ("A câmara de Faro perdeu.", "A câmara municipal de Faro perdeu."),
        ("A câmara vai pintar os bancos.", "A câmara municipal vai pintar os bancos."),
        ("Segundo a câmara, acaba hoje.", "Segundo a câmara municipal, acaba hoje."),
        ("Câmara vai plantar mil árvores", "Câmara municipal vai plantar mil árvores"),
        ("A Câmara vai alargar a rua.", "A Câmara municipal vai alargar a rua."),
        ("O vice-presidente da câmara saiu.", "O vice-presidente da câmara municipal saiu."),
        ("Obras da Câmara de Oeiras", "Obras da Câmara Municipal de Oeiras"),
        ("Chuva: câmara encerra escolas", "Chuva: câmara municipal encerra escolas"),
        ("Câmaras recebem 300 milhões", "Câmaras municipais recebem 300 milhões"),
        ("O presidente da junta, que falou.", "O presidente da junta de freguesia, que falou."),
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
        "A câmara filmou o assalto.",
        "Olhou para a câmara e sorriu.",
        "A câmara do telemóvel avariou.",
        "A câmara de gás foi demolida.",
        "A câmara baixa aprovou a lei.",
        "A Câmara aprovou o texto-base.",
        "Câmara aprova projeto que muda o imposto",
        "Instalou uma câmara no quarto.",
        "A câmara caiu ao chão.",
        "A junta médica recusou a reforma.",
        "A junta militar governa o país.",
        "Junta-se a nós",
        "A Câmara de Comércio fechou.",
        "A Câmara de Lobos celebra.",
        "A Câmara da Argentina votou.",
        "A Câmara Municipal de Loures votou.",
        "O presidente da Câmara do Porto saiu.",
        "O presidente da Câmara saiu.",
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


def test_what_only_towns_do_is_done_by_their_councils() -> None:
    assert (
        with_councils("Viseu: Câmara oferece manuais") == "Viseu: Câmara municipal oferece manuais"
    )
    assert with_councils("Câmara perdoa dívida") == "Câmara municipal perdoa dívida"
    assert with_councils("Câmara adia votação da PEC") == "Câmara adia votação da PEC"
