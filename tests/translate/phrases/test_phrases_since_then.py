import pytest

from pipeline.translate.phrases.since_then import since_then


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Havia anos que não chovia assim.", "Não chovia assim há anos."),
        ("Faz muito tempo que eu não vou lá.", "Eu não vou lá há muito tempo."),
        ("Pôs-se a chorar mal viu o neto.", "Pôs-se a chorar assim que viu o neto."),
        ("Deviam ser umas três da tarde.", "Era provavelmente por volta das três da tarde."),
        ("Devia ser meia-noite quando chegou.", "Era provavelmente meia-noite quando chegou."),
        ("Seriam umas dez da noite.", "Era por volta das dez da noite."),
        ("Não eram nem dez da manhã.", "Ainda não eram dez da manhã."),
        ("Devia ser quase meio-dia.", "Era provavelmente quase meio-dia."),
    ],
)
def test_when_it_was_is_told(text: str, said: str) -> None:
    assert since_then(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Havia anos bons.",
        "Ele mal viu o carro.",
        "Deviam ser mais cuidadosos.",
        "Seriam três as vítimas.",
        "Seria uma boa ideia.",
        "Fazia anos em maio.",
    ],
)
def test_others_stay(text: str) -> None:
    assert since_then(text) == text
