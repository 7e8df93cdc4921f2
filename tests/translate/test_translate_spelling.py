"""Accents that were left out and letters that were drawn out are mended by the model's words."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.engines.firefox import FirefoxEngine
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes
from pipeline.translate.spelling import mended

WHOLE = frozenset(
    (
        *("reunião", "amanhã", "não", "greve", "polícia", "público", "pública", "avó", "avô"),
        *("coração", "órgão", "açúcar", "muito", "esse", "esta", "está", "pais", "ha", "ja"),
    )
)


def count(word):
    """A vocabulary that has a few words whole."""
    return 1 if word in WHOLE else 2 if word.endswith(("ção", "ções")) else 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A reuniao de amanha", "A reunião de amanhã"),
        ("Reuniao sem greve", "Reunião sem greve"),
        ("a demarcacao e as reclamacoes", "a demarcação e as reclamações"),
        ("Muuuito esse", "Muito esse"),
        ("o coracao e um orgao sem acucar", "o coração e um órgão sem açúcar"),
        ("XQ1 reuniao XQ2", "XQ1 reunião XQ2"),
    ],
)
def test_what_the_vocabulary_has_whole_with_accents_gets_them(text, expected):
    assert mended(text, "pt", count) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a avo dele",  # avó or avô
        "O senhor Policia falou",  # a name
        "Não ha reuniao",  # somebody who types accents
        "greve amarela",
        "a furacao e a facao",
        "muuuu",
        "",
    ],
)
def test_what_is_not_certain_stays(text):
    assert mended(text, "pt", count) == text


def test_months_are_mended_where_nothing_else_can_stand():
    assert mended("fecha em marco", "pt", count) == "fecha em março"
    assert mended("em marco de 2027 abre", "pt", count) == "em março de 2027 abre"
    assert mended("vive em Marco.", "pt", count) == "vive em Marco."
    assert mended("em marco miliar", "pt", count) == "em marco miliar"


def test_words_of_other_languages_are_mended_where_others_were():
    assert mended("ja nao ha greve", "pt", count) == "já não há greve"
    assert mended("ja ha greve", "pt", count) == "ja ha greve"


def test_neighbours_tell_words_that_are_others_without_accents():
    assert mended("o pais esta em greve amanha", "pt", count) == "o país está em greve amanhã"
    assert mended("os pais desta reuniao", "pt", count) == "os pais desta reunião"
    assert mended("o pais esta em greve", "pt", count) == "o pais esta em greve"


PLAIN_WORDS = (
    *("a", "o", "um", "carros", "dados", "de", "do", "ministro", "fechou", "jornal", "fotos"),
    *("fábrica", "pública", "dúvida", "notícia", "louça", "reunião", "vaca", "ira", "irá", "povo"),
)


def counted(word):
    """A vocabulary that has these words whole and all others in pieces."""
    return 1 if word.lower() in PLAIN_WORDS else 2


@pytest.mark.parametrize(
    "text",
    [
        "O jornal publica fotos",
        "O ministro duvida dos dados",
        "Ministro duvida do povo",
        "A vaca louca",
        "Empresa fabrica carros",
        "O que fabrica carros",
        "Jornal noticia fotos",
    ],
)
def test_a_word_that_is_another_without_its_accent_stays(text):
    assert mended(text, "pt", counted) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a fabrica fechou", "a fábrica fechou"),
        ("Fabrica de carros fechou", "Fábrica de carros fechou"),
        ("A noticia do jornal", "A notícia do jornal"),
        ("tenho uma duvida", "tenho uma dúvida"),
        ("noticia sem reuniao", "notícia sem reunião"),
    ],
)
def test_such_a_word_is_mended_behind_an_article_or_where_another_is(text, expected):
    assert mended(text, "pt", counted) == expected


def test_only_measured_languages_get_accents():
    assert mended("a reuniao", "es", count) == "a reuniao"
    assert mended("Muuuito", "es", count) == "Muito"


def test_text_without_accents_is_translated_as_with_them(portuguese):
    engine = FirefoxEngine(portuguese)
    ways = routes("pt", portuguese, [engine])
    bare, typed = climb(
        ["A reuniao de amanha foi cancelada por causa da greve.",
         "A reunião de amanhã foi cancelada por causa da greve."],
        ways,
        lambda _route, error: pytest.fail(str(error)),
    )  # fmt: skip
    assert bare.text == typed.text
    assert bare.check is None
    assert engine.count("reunião", Pair("pt", "en")) == 1
    engine.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Prefeito e alvo de operacao", "Prefeito é alvo de operação"),
        ("O preco nao e o mais baixo", "O preço não é o mais baixo"),
        ("Jovem ferido e detido em operacao", "Jovem ferido e detido em operação"),
        ("Mae e filha em operacao", "Mãe e filha em operação"),
    ],
)
def test_is_and_and_are_told_apart(typed, meant):
    whole = {"operação", "preço", "não"}
    assert mended(typed, "pt", lambda word: 1 if word in whole else 2) == meant
