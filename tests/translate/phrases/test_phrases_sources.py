"""Sources in front of what they tell a paper."""

import pytest

from pipeline.translate.phrases.sources import sources_first


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "O jovem morreu no local, disse à Lusa fonte da GNR.",
            "O jovem morreu no local, uma fonte da GNR disse à Lusa.",
        ),
        (
            "Ele morreu, indicou à agência Lusa fonte dos bombeiros, acrescentando que ardeu.",
            "Ele morreu, uma fonte dos bombeiros disse à agência Lusa, acrescentando que ardeu.",
        ),
        (
            '"Vai fechar", explicou à Lusa o presidente da junta.',
            '"Vai fechar", o presidente da junta explicou à Lusa.',
        ),
        (
            "Vai fechar, disse ao JN a vereadora, Ana Sá.",
            "Vai fechar, a vereadora, Ana Sá, disse ao JN.",
        ),
        ("Foi adiado, segundo fonte oficial.", "Foi adiado, segundo uma fonte oficial."),
        (
            "Foi detido, adiantou hoje fonte policial.",
            "Foi detido, adiantou hoje uma fonte policial.",
        ),
        ("Fonte da GNR disse à Lusa que não.", "Uma fonte da GNR disse à Lusa que não."),
        (
            "Contactada pela Lusa, fonte do hospital confirmou o caso.",
            "Contactada pela Lusa, uma fonte do hospital confirmou o caso.",
        ),
        (
            "Foi adiado, segundo fonte oficial da EDP.",
            "Foi adiado, segundo uma fonte oficial da EDP.",
        ),
        ("Foi detido por fonte do crime.", "Foi detido por uma fonte do crime."),
    ],
)
def test_sources_speak_in_front(written: str, said: str) -> None:
    assert sources_first(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "A ministra, que visitou a feira, explicou ao JN o plano para a floresta.",
        "O médico, ouvido ontem, disse à Lusa o que pensa.",
        "O homem contou à mãe uma história.",
        "A autarca, de 40 anos, revelou à Visão a doença.",
        "Ele, diz, disse à Lusa a propósito do caso.",
    ],
)
def test_what_is_told_stays_behind(text: str) -> None:
    assert sources_first(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Fonte de energia barata, o sol não chega.",
        "Disse que a fonte da praça secou.",
        "A água da fonte do largo é boa, afirmou o autarca.",
        "Fonte da Telha recebe obras.",
    ],
)
def test_fountains_stay(text):
    assert sources_first(text) == text
