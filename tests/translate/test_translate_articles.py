"""Articles that a placeholder of an amount or a date got are taken back; others stay."""

import pytest

from pipeline.translate.articles import as_cell, without_articles
from pipeline.translate.protect import protect


@pytest.mark.parametrize(
    ("source", "draft", "bare"),
    [
        ("A fine of £1,250 was paid.", "Uma multa do XQ1 foi paga.", "Uma multa de XQ1 foi paga."),
        ("In 12/05/2021 it changed.", "No XQ1 mudou.", "Em XQ1 mudou."),
        ("It was sold for $3,400.50.", "Foi vendida para o XQ1.", "Foi vendida para XQ1."),
        ("It fell below -10 °C.", "Caiu abaixo do XQ1 °C.", "Caiu abaixo de XQ1 °C."),
        (
            "More than 820,000 people came.",
            "Mais do que as pessoas do XQ1 vieram.",
            "Mais de XQ1 pessoas vieram.",
        ),
        ("It was sold for £125.", "Foi vendida para a XQ1.", "Foi vendida para XQ1."),
        ("It fell to €5 a share.", "Caiu ao XQ1 por ação.", "Caiu a XQ1 por ação."),
        ("The $5 ticket is valid.", "O bilhete do XQ1 é válido.", "O bilhete de XQ1 é válido."),
        ("The $5 ticket is valid.", "O bilhete XQ1 é válido.", "O bilhete de XQ1 é válido."),
    ],
)
def test_amounts_and_dates_lose_their_article(source, draft, bare):
    assert without_articles(draft, protect(source, "en", "pt"), "pt") == bare


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The house of @jane_doe is old.", "A casa do XQ1 é velha."),
        ("Of the 12,345,678 votes few count.", "Do XQ1 votos poucos contam."),
        ("It fell from $5 to $3.", "Caiu de XQ1 a XQ2."),
        ("Men of 12,345,678 towns", "Os homens de XQ1 cidades"),
        ("She paid $5.", "Ela pagou XQ1."),
        ("It cost $5 more.", "Custou XQ1 mais."),
        ("For a $5 ticket", "Por XQ1 um bilhete"),
    ],
)
def test_other_articles_and_prepositions_stay(source, draft):
    assert without_articles(draft, protect(source, "en", "pt"), "pt") == draft


def test_other_targets_stay():
    draft = "Uma multa do XQ1 foi paga."
    assert without_articles(draft, protect("A fine of £1,250.", "en", "es"), "es") == draft


def test_a_placeholder_that_was_never_sent_stays():
    draft = "Uma multa do XQ7 foi paga."
    assert without_articles(draft, protect("A fine of £1,250 came.", "en", "pt"), "pt") == draft


@pytest.mark.parametrize(
    ("draft", "cell", "bare"),
    [
        ("A idade", "Age", "Idade"),
        ("As mulheres", "Women", "Mulheres"),
        ("O preço", "price", "preço"),
        ("A economia", "The economy", "A economia"),
        ("A seguir", "Coming next", "A seguir"),
        ("A caminho", "On the way", "A caminho"),
        (
            "As cheias no Minho matam dez",
            "Floods in Minho kill ten",
            "As cheias no Minho matam dez",
        ),
        ("Os", "Them", "Os"),
    ],
)
def test_a_cell_has_no_article_of_its_own(draft, cell, bare):
    assert as_cell(draft, cell, "pt") == bare
    assert as_cell(draft, cell, "es") == draft
