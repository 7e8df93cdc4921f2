"""Headlines of suspects get the auxiliary that they left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.charged import charged


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Professor suspeito de abusos suspenso de funções",
            "Professor suspeito de abusos foi suspenso de funções",
        ),
        ("Suspeito de burla libertado", "Suspeito de burla foi libertado"),
        (
            "Suspeitos de assalto a banco detidos em Gaia",
            "Suspeitos de assalto a banco foram detidos em Gaia",
        ),
        (
            "Mulher suspeita de matar marido presa no Recife",
            "Mulher suspeita de matar marido foi presa no Recife",
        ),
        (
            "Ex-ministro acusado de corrupção absolvido",
            "Ex-ministro acusado de corrupção foi absolvido",
        ),
    ],
)
def test_what_became_of_them(text, told):
    assert charged(text) == told
    assert charged(told) == told


@pytest.mark.parametrize(
    "text",
    [
        "Homem suspeito de atear incêndio confessa crime",
        "Suspeito de ataque continua em fuga",
        "Condenado por corrupção, ex-autarca recorre",
        "Homem acusado de matar presos",
        "Jovem acusado de homicídio vai a julgamento",
        "Suspeito detido",
        "",
    ],
)
def test_other_texts_stay(text):
    assert charged(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert charged(charged(text)) == charged(text)


@pytest.mark.parametrize(
    "stem",
    [
        *("suspeit", "acusad", "condenad", "indiciad", "investigad", "procurad", "denunciad"),
        *("apanhad",),
    ],
)
def test_every_kind_of_suspect_is_known(stem: str) -> None:
    for ending in ("o", "a", "os", "as"):
        was = "foram" if ending.endswith("s") else "foi"
        assert charged(f"{stem.capitalize()}{ending} de roubo absolvid{ending}") == (
            f"{stem.capitalize()}{ending} de roubo {was} absolvid{ending}"
        )
