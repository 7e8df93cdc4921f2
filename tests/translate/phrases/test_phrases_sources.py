"""Sources without an article."""

import pytest

from pipeline.translate.phrases.sources import with_source


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "O fogo está extinto, disse à Lusa fonte da GNR.",
            "O fogo está extinto, disse à Lusa uma fonte da GNR.",
        ),
        (
            '"Não temos dados", afirmou ao JN fonte oficial da empresa.',
            '"Não temos dados", afirmou ao JN uma fonte oficial da empresa.',
        ),
        (
            "O homem foi detido, adiantou hoje fonte policial.",
            "O homem foi detido, adiantou hoje uma fonte policial.",
        ),
        ("Fonte da GNR disse à Lusa que não.", "Uma fonte da GNR disse à Lusa que não."),
        (
            "Contactada pela Lusa, fonte do hospital confirmou o caso.",
            "Contactada pela Lusa, uma fonte do hospital confirmou o caso.",
        ),
    ],
)
def test_source_gets_its_article(written: str, sent: str) -> None:
    assert with_source(written) == sent
    assert with_source(sent) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Fonte de energia barata, o sol não chega.",
        "Disse que a fonte da praça secou.",
        "A água da fonte do largo é boa, afirmou o autarca.",
        "Bebeu na fonte da aldeia.",
        "Fonte da Telha recebe obras.",
    ],
)
def test_fountains_and_other_sources_stay(text: str) -> None:
    assert with_source(text) == text
