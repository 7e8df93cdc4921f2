"""Young people whose article says that they are women are no young men."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.young_women import with_young_women


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A polícia procura a jovem.", "A polícia procura a jovem mulher."),
        ("O pai da jovem falou.", "O pai da jovem mulher falou."),
        ("Vigília pela jovem desaparecida", "Vigília pela jovem mulher desaparecida"),
        ("Uma jovem de 20 anos caiu.", "Uma jovem mulher de 20 anos caiu."),
        ("Duas jovens foram ouvidas.", "Duas jovens mulheres foram ouvidas."),
        ("A mãe das jovens, que chorava", "A mãe das jovens mulheres, que chorava"),
    ],
)
def test_an_article_tells(text: str, told: str) -> None:
    assert with_young_women(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A jovem atriz falou.",
        "A jovem nação celebra.",
        "O jovem caiu, e os jovens riram.",
        "As jovens promessas do clube treinam.",
        "Uma jovem mulher caiu.",
    ],
)
def test_an_adjective_and_men_stay(text: str) -> None:
    assert with_young_women(text) == text


@given(st.text())
def test_it_is_done_once(text: str) -> None:
    assert with_young_women(with_young_women(text)) == with_young_women(text)
