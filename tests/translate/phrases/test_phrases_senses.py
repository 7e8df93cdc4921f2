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


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Atriz casa com empresário em Ibiza", "Atriz casa-se com empresário em Ibiza"),
        ("Georgina casa com Ronaldo", "Georgina casa-se com Ronaldo"),
        ("Príncipe casa pela segunda vez", "Príncipe casa-se pela segunda vez"),
        ("Quem o apanhar casa no ano seguinte.", "Quem o apanhar casa-se no ano seguinte."),
    ],
)
def test_who_marries_is_no_house(written: str, said: str) -> None:
    assert by_sense(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "Vende-se casa com jardim.",
        "Divide casa com Ana.",
        "A casa com Wi-Fi é cara.",
        "Comprou uma casa na igreja velha.",
        "Volta para casa com Maria.",
        "Ficou em casa pela segunda vez.",
    ],
)
def test_houses_stay(text: str) -> None:
    assert by_sense(text) == text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Emagreceu 20 quilos em seis meses.", "Perdeu 20 quilos em seis meses."),
        ("Quer engordar cinco quilos.", "Quer ganhar cinco quilos."),
        ("Emagreceu muito.", "Emagreceu muito."),
        ("O criador engorda 20 porcos.", "O criador engorda 20 porcos."),
    ],
)
def test_kilos_are_lost_and_gained(written: str, said: str) -> None:
    assert by_sense(written) == said
