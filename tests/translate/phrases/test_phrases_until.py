"""Until when, in place of while not."""

import pytest

from pipeline.translate.phrases.until import until


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Não desistimos enquanto não nos pagarem.", "Não desistimos até nos pagarem."),
        ("Não há obras enquanto não houver dinheiro.", "Não há obras até haver dinheiro."),
        ("Enquanto o Governo não ceder, há greve.", "Até o Governo ceder, há greve."),
        ("Esperam enquanto as chaves não forem dadas.", "Esperam até as chaves serem dadas."),
        ("Enquanto não chega a ajuda, dormem na rua.", "Até chegar a ajuda, dormem na rua."),
        ("Enquanto os técnicos não vierem, fecha.", "Até os técnicos virem, fecha."),
    ],
)
def test_what_lasts_until_is_told_so(written: str, sent: str) -> None:
    assert until(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Enquanto uns falam, outros não ouvem.",
        "Enquanto trabalhava, não ouviu nada.",
        "Enquanto a mãe não via, comeu o bolo.",
        "Enquanto isso, o Governo não paga.",
        "Não paga enquanto estiver fora.",
    ],
)
def test_what_goes_on_at_the_same_time_stays(text: str) -> None:
    assert until(text) == text


def test_what_waits_stands_first_where_the_sentence_begins_with_it():
    assert until("Enquanto não pagarem a dívida, não levam nada.") == (
        "Não levam nada até pagarem a dívida."
    )
    assert until("Enquanto não chover, ninguém semeia.") == "Ninguém semeia até chover."


def test_they_give_what_is_waited_for():
    assert until("Não saio enquanto não me derem uma resposta.") == (
        "Não saio até eles me darem uma resposta."
    )
