"""Words of several senses, told by what stands around them."""

import pytest

from pipeline.translate.phrases.senses import by_sense


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A novela acaba em maio.", "A soap-opera acaba em maio."),
        ("O autor da novela morreu.", "O autor da soap-opera morreu."),
        ("A nova novela da TVI estreia.", "A nova soap-opera da TVI estreia."),
    ],
)
def test_a_novela_is_on_television(written: str, said: str) -> None:
    assert by_sense(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "A novela gráfica venceu o prémio.",
        "O elenco da novela Pantanal reuniu-se.",
        'Estreou-se na novela "Vila Faia".',
        "A novela das nove bateu recorde.",
        "O escritor publicou a novela aos 20 anos.",
        "A novela de Camilo foi adaptada.",
        "Continua a novela em torno da transferência.",
        "Voltou às novelas.",
        "Uma tele-novela.",
    ],
)
def test_other_novelas_stay(text: str) -> None:
    assert by_sense(text) == text
