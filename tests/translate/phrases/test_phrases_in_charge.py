import pytest

from pipeline.translate.phrases.in_charge import in_charge


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A primeira mulher à frente da junta.", "A primeira mulher na liderança da junta."),
        ("Dez anos à frente da Câmara de Sintra.", "Dez anos na liderança da Câmara de Sintra."),
        ("Quem está à frente do partido?", "Quem está na liderança do partido?"),
        ("Ficou à frente da pasta da Saúde.", "Ficou na liderança da pasta da Saúde."),
    ],
)
def test_who_leads_is_told(written, sent):
    assert in_charge(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O PS está à frente do PSD nas sondagens.",
        "O carro parou à frente da câmara.",
        "Um homem à frente da fila.",
        "Os protestos são à frente do Governo.",
        "Está à frente do Benfica no campeonato.",
    ],
)
def test_what_is_before_something_stays(text):
    assert in_charge(text) == text
