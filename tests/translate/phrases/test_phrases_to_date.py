"""Results up to a month are those of its year's months so far."""

import pytest

from pipeline.translate.phrases.to_date import to_date


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "Lucro da Galp sobe 4% até junho, para 600 milhões",
            "Lucro da Galp sobe 4% de janeiro a junho, para 600 milhões",
        ),
        (
            "As exportações caíram 3,5% até agosto.",
            "As exportações caíram 3,5% de janeiro a agosto.",
        ),
    ],
)
def test_results(written, sent):
    assert to_date(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "As vendas vão crescer 5% até junho.",
        "Receita quer aumentar 3% até março",
        "Obras na ponte duram até setembro",
        "Lucros da EDP caem 21%",
        "Vendas com desconto de 20% até junho",
    ],
)
def test_what_lasts_or_is_to_come_stays(text):
    assert to_date(text) == text
