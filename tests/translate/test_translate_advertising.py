"""A draft does not praise a place of which the source says something else."""

import pytest

from pipeline.translate.advertising import advertises
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("O hotel está em obras.", "The hotel is surrounded by restaurants and bars."),
        ("O hotel está em remodelação.", "The hotel is perfect for brunch."),
        ("O apartamento ardeu.", "The apartment was a great host."),
        ("O hotel Tivoli reabre depois das obras.", "The hotel is easy access to the sandy beach."),
    ],
)
def test_praise_without_a_source_is_told(source: str, draft: str) -> None:
    assert advertises(source, draft, PT)
    assert verdict(Evidence(source, draft, PT)) == "advertising"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("O hotel fica rodeado de pinheiros.", "The hotel is surrounded by pine trees."),
        ("O bar serve brunch.", "The bar serves brunch."),
        ("O apartamento tem internet grátis.", "The apartment has free wi-fi."),
        ("A tropa está cercada.", "The troops are surrounded by the enemy."),
        ("O quarto é ideal para casais.", "The room is ideal for couples."),
    ],
)
def test_what_the_source_says_is_no_advertising(source: str, draft: str) -> None:
    assert not advertises(source, draft, PT)


def test_other_languages_are_not_looked_at() -> None:
    assert not advertises("酒店正在装修。", "The hotel is perfect for brunch.", Pair("zh", "en"))
