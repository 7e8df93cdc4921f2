"""The years stand before who is older by them."""

import pytest

from pipeline.translate.phrases.younger import by_years


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("O irmão (mais novo três anos) saiu.", "O irmão (três anos mais novo) saiu."),
        ("É mais velha 2 anos do que ele.", "É 2 anos mais velha do que ele."),
        ("São mais velhos um ano.", "São um ano mais velhos."),
    ],
)
def test_years_stand_in_front(written: str, sent: str) -> None:
    assert by_years(written) == sent


@pytest.mark.parametrize(
    "text",
    ["O mais novo tem três anos.", "Os mais velhos dez anos depois", "Foi mais novo há dois anos."],
)
def test_all_else_stays(text: str) -> None:
    assert by_years(text) == text
