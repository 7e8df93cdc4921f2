"""What is denied a second time is no 'even if'."""

import pytest

from pipeline.translate.phrases.nor_that import nor_that


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Não é verdade que soubesse, nem que tenha mentido.",
            "Não é verdade que soubesse, ou que tenha mentido.",
        ),
        (
            "Ninguém acredita que volte nem que peça desculpa.",
            "Ninguém acredita que volte ou que peça desculpa.",
        ),
        (
            "Negou que o conhecesse nem que o tivesse visto.",
            "Negou que o conhecesse ou que o tivesse visto.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert nor_that(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Não vou lá nem que me paguem.",
        "Vou lá nem que seja a pé.",
        "Não disse que estava triste ou nem que se sentia só.",
        "Hei de acabar, nem que chova.",
    ],
)
def test_the_rest_stays(text):
    assert nor_that(text) == text


def test_a_second_question_is_no_even_when():
    told = "Já não se discute se a estrada vai ser feita, nem quando."
    assert nor_that(told) == "Já não se discute se a estrada vai ser feita, ou quando."
    assert nor_that("Não chora, nem quando cai.") == "Não chora, nem quando cai."
