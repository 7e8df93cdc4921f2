"""Women are told as such where only an ending says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.suspects import with_suspects


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A suspeita confessou o crime.", "A suspect confessou o crime."),
        ("A suspeita, de 32 anos, foi presa.", "A suspect, de 32 anos, foi presa."),
        ("O celular da suspeita foi apreendido.", "O celular da suspect foi apreendido."),
        ("O corpo da jovem foi achado.", "O corpo da jovem mulher foi achado."),
        ("O marido é suspeito e já fugiu.", "O marido é suspeito do crime e já fugiu."),
        ("A mãe é a principal suspeita.", "A mãe é a principal suspect."),
        ("A vizinha é uma das suspeitas.", "A vizinha é uma das suspects."),
        ("A principal suspeita é a mãe.", "A principal suspect é a mãe."),
        ("A principal suspeita é de que fugiu.", "A principal suspeita é de que fugiu."),
        ("Mãe suspeita de matar o filho", "Mãe é suspeita de matar o filho"),
        ("Mãe suspeita de que foi o vizinho", "Mãe suspeita de que foi o vizinho"),
        ("Mãe suspeita do vizinho", "Mãe suspeita do vizinho"),
        ("Jovem grávida é baleada", "Jovem mulher grávida é baleada"),
        ("Jovem de 20 anos é morta a tiros", "Jovem mulher de 20 anos é morta a tiros"),
        ("Natal: Jovem é presa", "Natal: Jovem mulher é presa"),
    ],
)
def test_women(text, told):
    assert with_suspects(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A suspeita é de que houve fraude.",
        "A suspeita foi confirmada pelos exames.",
        "A suspeita não tem fundamento.",
        "A suspeita recai sobre o marido.",
        "A suspeita surgiu em maio.",
        "A suspeita não se confirmou.",
        "Há uma suspeita de fraude.",
        "O corpo da jovem atriz foi achado.",
        "Jovem é preso por roubo",
        "Jovem diz que a irmã foi morta",
        "Jovem que matou mãe é preso",
        "O jovem foi morto.",
    ],
)
def test_others(text):
    assert with_suspects(text) == text


@given(st.text())
def test_text_without_them_stays(text):
    if "uspeita" not in text and "ovem" not in text:
        assert with_suspects(text) == text
