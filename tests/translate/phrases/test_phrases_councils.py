"""Town councils, parliaments and cameras."""

import pytest

from pipeline.translate.phrases.councils import as_councils


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Câmara de Sintra investe em escolas", "Câmara Municipal de Sintra investe em escolas"),
        ("pela câmara de Viana do Castelo", "pela câmara municipal de Viana do Castelo"),
        ("O vereador da Câmara do Porto", "O vereador da Câmara Municipal do Porto"),
        ("Câmara corta apoios", "Câmara municipal corta apoios"),
        ("Chuva: câmara encerra escolas", "Chuva: câmara municipal encerra escolas"),
        ("Câmaras recebem 300 milhões", "Câmaras municipais recebem 300 milhões"),
        ("A dívida das câmaras caiu.", "A dívida das câmaras municipais caiu."),
    ],
)
def test_councils_are_called_so(written: str, sent: str) -> None:
    assert as_councils(written) == sent
    assert as_councils(sent) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Câmara dos Deputados aprova projeto",
        "Câmara aprova projeto que taxa super-ricos",
        "A Câmara de Comércio alerta para tarifas.",
        "A 3.ª Câmara de Direito Privado negou o recurso.",
        "As câmaras de vigilância custaram 2 milhões.",
        "As câmaras gravaram o assalto.",
        "A câmara caiu ao chão.",
        "Câmara Municipal de Sintra investe",
    ],
)
def test_parliaments_and_cameras_stay(text: str) -> None:
    assert as_councils(text) == text
