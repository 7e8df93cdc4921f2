"""What no reader sees is not sent."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.as_seen import as_seen, with_spaces


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("P&atilde;o&nbsp;e&nbsp;vinho", "Pão e vinho"),
        ("&quot;Sim&quot; &#8211; disse &#x2019;", '"Sim" – disse ’'),
        ("no\u00advas famí\u00adlias", "novas famílias"),
        ("\ufeffO mercado\u200b abre", "O mercado abre"),
        ("a\u0303o e c\u0327a", "ão e ça"),
        ("o\ufb01cina", "oficina"),
        ("\u200eA cidade\u202c.", "A cidade."),
        ("A reuniÃ£o Ã\u00a0s 15h na praÃ§a Ã s oito", "A reunião às 15h na praça às oito"),
        ("â€œSim\u201d disse â€“ e nÂº 3", "“Sim” disse – e nº 3"),
        ("â€œSimâ€, disse", "“Sim”, disse"),
    ],
)
def test_hidden_characters_go(text: str, seen: str) -> None:
    assert as_seen(text, "pt") == seen


@pytest.mark.parametrize(
    "text",
    [
        "Comes & bebes; a&b;",
        "https://a.pt/?a=1&amp;b=2",
        "Escreva `&amp;` aqui",
        "AT&T; fim",
        "👩\u200d👧 família",
        "\u200fשלום\u200e",
        "می\u200cخواهم",
        "120\u00a0km",
        "AMANHÃ às 15h, NÃO!",
        "PÃO E MANHÃ ",
    ],
)
def test_what_is_seen_stays(text: str) -> None:
    assert as_seen(text, "pt") == text


def test_spaces_without_width_divide_thai_words() -> None:
    assert as_seen("สวัสดี\u200bครับ", "th") == "สวัสดี\u200bครับ"


@given(st.text(alphabet="aã&;#1\u0303\u00ad\u200b\ufb01 ", max_size=40))
def test_nothing_is_left_to_do(text: str) -> None:
    seen = as_seen(text, "pt")
    assert "\u00ad" not in seen
    if "&" not in text:
        assert as_seen(seen, "pt") == seen
        assert unicodedata.normalize("NFC", seen) == seen


@pytest.mark.parametrize(
    ("text", "spaced"),
    [
        ("Chegou tarde.A mãe esperava.", "Chegou tarde. A mãe esperava."),
        ("Disse que sim .Depois saiu.", "Disse que sim. Depois saiu."),
        ("Atenção !Obras na via.", "Atenção! Obras na via."),
        ("Perdemos tudo!!A casa ardeu.", "Perdemos tudo!! A casa ardeu."),
        ("Não!Pare!Já!", "Não! Pare! Já!"),
        ("Às segundas,terças e feriados.", "Às segundas, terças e feriados."),
        ('"Foi assim" ,contou ela.', '"Foi assim", contou ela.'),
    ],
)
def test_spaces_stand_behind_stops_and_commas(text: str, spaced: str) -> None:
    assert with_spaces(text) == spaced


@pytest.mark.parametrize(
    "text",
    [
        "Em .NET ou Node.Js ou Público.pt ou a.b.",
        "Custa 2,5 euros (n.º 3.B) às 10.30.",
        "Ver www.Exemplo.com ou ana.Reis@a.pt hoje.",
        "J.R.R. Tolkien e S.Paulo",
        "Sorri :) e ;) sempre",
        "f(x,y) = 3,x",
    ],
)
def test_other_stops_stay(text: str) -> None:
    assert with_spaces(text) == text
