"""Marked words are asked for in quotation marks and without, and get their marks back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.emphasis import read


@pytest.mark.parametrize(
    ("text", "quoted", "bare"),
    [
        ("Podem **participar** já.", 'Podem "participar" já.', "Podem participar já."),
        ("É *ao vivo* na rádio.", 'É "ao vivo" na rádio.', "É ao vivo na rádio."),
        ("Leia as _regras_ antes.", 'Leia as "regras" antes.', "Leia as regras antes."),
        ("Ver [tudo](https://a.pt/b) aqui.", 'Ver "tudo" aqui.', "Ver tudo aqui."),
        ('O <a href="x">jogo</a> <b>acabou</b>.', 'O "jogo" "acabou".', "O jogo acabou."),
        ("Um **[guia](https://a.pt)** novo.", 'Um "guia" novo.', "Um guia novo."),
        ("A taxa* desceu em maio.", 'A "taxa" desceu em maio.', "A taxa desceu em maio."),
        ("**Importante:** leve água.", "", "Importante: leve água."),
        ("**Nota**: leve água.", "", "Nota: leve água."),
        ("**A estrada reabre.**", "", "A estrada reabre."),
        ("Disse: «é **muito** grave».", 'Disse: é "muito" grave.', "Disse: «é muito grave»."),
    ],
)
def test_marks_are_not_sent(text: str, quoted: str, bare: str) -> None:
    found = read(text, "pt")
    assert found is not None
    assert (found.quoted, found.bare) == (quoted, bare)


def test_a_label_before_marked_words_is_marked_apart() -> None:
    found = read("**Atenção:** o prazo *não* será prolongado.", "pt")
    assert found is not None
    assert found.quoted == 'Atenção: o prazo "não" será prolongado.'
    assert found.remade("", "Attention: the deadline will not be extended.") == ""
    quoted = 'Attention: the "no" deadline will be extended.'
    assert found.remade(quoted, "Attention: the deadline will not be extended.") == (
        "**Attention:** the deadline will *not* be extended."
    )


def test_a_day_keeps_its_marks_in_another_order() -> None:
    found = read("<b>12 de março</b> — O tribunal fechou.", "pt")
    assert found is not None
    assert found.remade('"March 12" - The court closed.', "12 March — The court closed.") == (
        "<b>12 March</b> — The court closed."
    )


@pytest.mark.parametrize(
    "text",
    [
        "2*3*4 são 24.",
        "O hotel de 5* fica longe.",
        "* Oferta limitada ao stock.",
        "A função __init__ recebe dois.",
        "O ficheiro meu_texto_final está na pasta.",
        "A porta **abriu*.",
        "Os preços incluem IVA*.",
        "O valor 5* é alto e B* também",
        "Um <b>erro</i> aqui.",
        "Ver [1] e (2).",
        "Se x < 3 e y > 4, pare.",
        "O preço é 5 * 3 * 2.",
    ],
)
def test_other_signs_are_no_marks(text: str) -> None:
    assert read(text, "pt") is None


def test_other_languages_were_not_measured() -> None:
    assert read("Das ist **gut**.", "de") is None


@pytest.mark.parametrize(
    ("text", "quoted", "bare", "made"),
    [
        (
            "Podem **participar** no sorteio.",
            'They can "participate" in the draw.',
            "They can take part in the draw.",
            "They can **take part** in the draw.",
        ),
        (
            "Entram em vigor **na segunda**.",
            'They come into force "on Monday."',
            "They come into force on Monday.",
            "They come into force **on Monday**.",
        ),
        (
            "O rei falou **ontem à noite** aos amigos.",
            'The king spoke "yesterday at night" to friends.',
            "The king spoke to friends last night.",
            "The king spoke to friends **last night**.",
        ),
        ("A taxa* caiu.", 'The "rate" fell.', "The rate went down.", "The rate* went down."),
        (
            "Quem **não** paga não entra.",
            'Whoever "no" pays does not enter.',
            "Whoever does not pay does not enter.",
            "Whoever does **not** pay does not enter.",
        ),
        (
            "A palavra *saudade* é bela.",
            'The word "saudade" is fine.',
            "The word longing is fine.",
            "The word *saudade* is fine.",
        ),
        ("Ele **não** paga.", 'He "no" pays.', "He refuses.", ""),
        ("A empresa¹ caiu.", 'The "firm" fell.', "The company fell.", "The company¹ fell."),
        ("**Nota:** leve água.", "", "Note: take water.", "**Note:** take water."),
        ("**Nota**: leve água.", "", "Note: take water.", "**Note**: take water."),
        ("**Fechou.**", "", "It closed.", "**It closed.**"),
        ("**Fechou**.", "", "It closed.", "**It closed**."),
        ("Ele **não** sabia.", 'He "no" knew.', "He did not know.", "He did **not** know."),
        (
            "«É **muito** grave».",
            'It is "much" serious.',
            "«It is very serious».",
            "«It is **very** serious».",
        ),
        (
            "Disse: «é uma **vergonha** nacional».",
            'He said it is a "shame" of the nation.',
            "He said: «it is a national shame».",
            "He said: «it is a national **shame**».",
        ),
        ("O preço (**com IVA**) é 2.", 'It ("with VAT") is 2.', "", "It (**with VAT**) is 2."),
        ("Foi **ontem**.", 'It was "yesterday."', "", "It was **yesterday**."),
        ("Foi **ontem**.", "It was yesterday.", "It was yesterday.", ""),
        ("Disse: «é **assim** aqui».", "He said it.", "He said: «it is so here».", ""),
    ],
)
def test_words_get_their_marks_back(text: str, quoted: str, bare: str, made: str) -> None:
    found = read(text, "pt")
    assert found is not None
    assert found.remade(quoted, bare) == made


@given(st.text(alphabet='ab *_[]()<>/"«»~.:', max_size=60))
def test_reads_any_text(text: str) -> None:
    found = read(text, "pt")
    if found is not None:
        assert found.remade(found.quoted, found.bare) is not None
        assert len(found.bare) < len(text)
