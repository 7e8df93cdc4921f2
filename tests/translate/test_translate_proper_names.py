"""Places and organisations keep their names."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

import pipeline.translate
from pipeline.config import Config
from pipeline.translate.glossary import Glossary
from pipeline.translate.ladder import climb
from pipeline.translate.proper_names import find, lost, with_accented_towns, with_towns
from pipeline.translate.routing import routes
from training.proper_names import places_of


def names(sentence):
    return [name for _, _, name in find(sentence, "pt")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Choveu em Pato Branco e em Natal.", ["Pato Branco", "Natal"]),
        ("PREFEITO DE FRANCA VISITA PATO BRANCO", ["Franca", "Pato Branco"]),
        ("Vitória da Conquista recebe o Presidente Dutra.", ["Vitória da Conquista"]),
        ("O incêndio em Presidente Prudente (SP) foi apagado.", ["Presidente Prudente"]),
        ("Obras em São José do Rio Preto.", ["São José do Rio Preto"]),
        ("AD vence, Chega passa o PS.", ["Chega"]),
        ("A Azul voa, a Ponte Preta ganha do Cruzeiro.", ["Azul", "Ponte Preta", "Cruzeiro"]),
        ("Disse ao Jornal de Notícias e ao Público.", ["Jornal de Notícias", "Público"]),
        ("O Vitória de Guimarães bateu o Vitória.", ["Vitória de Guimarães", "Vitória"]),
        ("Caiu na barragem de Castelo de Bode.", ["Castelo de Bode"]),
        ("Fugiu da cadeia de Vale de Judeus.", ["Vale de Judeus"]),
        ("O guitarrista dos Heróis do Mar tocou.", ["Heróis do Mar"]),
        ("O rio nasce na serra da Vigia (Almodôvar).", ["Vigia"]),
        ("A deputada eleita pela Guarda faltou.", ["Guarda"]),
        ("Gouveia e Melo visita o Planalto.", ["Gouveia e Melo", "Planalto"]),
        ("Surfista morre na Nazaré.", ["Nazaré"]),
        ("Almoçou com Portas no Chiado.", ["Portas"]),
        ("O plano de Coelho, rejeitado, custava.", ["Coelho"]),
        ("Foi detido na Guarda.", ["Guarda"]),
        ("Foi detido na Guarda Nacional Republicana.", []),
        ("Morreu na Batalha de Aljubarrota.", []),
        ("Jesus de Nazaré.", []),
        ("Madeira: PSD afasta Chega", ["Madeira", "Chega"]),
    ],
)
def test_names_are_found_where_they_are_meant(sentence, found):
    assert names(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "O pato branco fugiu do cruzeiro.",
        "A noite de Natal em família",
        "A Vitória saiu com o Nacional Cine.",
        "São Francisco de Assis nasceu em Itália.",
        "A Nossa Senhora e o Presidente Dutra",
        "Em Lisboa, no Equador e na Tailândia",
        "A prisão do Ministro da Justiça",  # an arrest
        "A prisão de Moscovo",  # a name of its own in English
        "A barragem das Três Gargantas",
        "O bairro da Cidade do Cabo",
        "O lugar de Presidente da Câmara",
        "Pato Brancoso",
        "Ganhou a Bola de Prata.",
        "Bebeu um copo de Leite Ninho.",
        "Bebeu um copo de leite.",
        "O Planalto Central é alto.",
        "Madeira e papel sobem",
        "Chega a hora",
    ],
)
def test_what_is_no_such_name_is_left_to_the_engine(sentence):
    assert names(sentence) == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Greve fecha escolas de manteigas", "Greve fecha escolas de Manteigas"),
        ("O porto de santos parou", "O porto de Santos parou"),
        ("A escola de música", "A escola de música"),
        ("Fogo em velas", "Fogo em velas"),
    ],
)
def test_towns_in_capitals_are_told_by_what_is_before_them(text, written):
    assert with_towns(text, "pt", lambda _word: 1) == written
    assert with_towns(text, "ru", lambda _word: 1) == text


def test_other_languages_have_none():
    assert find("Choveu em Pato Branco.", "es") == []


def test_a_draft_may_drop_accents_and_capitals():
    named = find("Choveu em Anapólis e em Águas Belas.", "pt")
    assert not lost(named, "It rained in Aguas belas.")
    assert lost(named, "It rained in Fine Waters.")


def test_a_name_that_a_draft_lost_is_kept_from_the_engine():
    asked = []

    def translate(sentence):
        asked.append(sentence)
        said = {"Choveu em": "It rained in", "Pato Branco": "White Duck", "hoje": "today"}
        for portuguese, english in said.items():
            sentence = sentence.replace(portuguese, english)
        return sentence

    ways = routes("pt", Config(), [ScriptedEngine(translate)])
    (done,) = climb(["Choveu em Pato Branco hoje."], ways, lambda *_: None)
    assert done.text == "It rained in Pato Branco today."
    assert [step.rung for step in done.steps] == ["whole", "placeholders"]
    assert asked == ["Choveu em Pato Branco hoje.", "Choveu em XQ1 hoje."]


def test_a_name_that_stays_lost_is_flagged():
    def translate(sentence):
        return "It rained all day in White Duck." if "Pato" in sentence else "Zzyx qwrt."

    ways = routes("pt", Config(), [ScriptedEngine(translate)])
    (done,) = climb(["Choveu muito em Pato Branco."], ways, lambda *_: None)
    assert done.text == "It rained all day in White Duck."
    assert done.check == "lost-name"


def test_the_glossary_goes_before():
    terms = Glossary((("pt", "Pato Branco", "White Duck"),))
    engine = ScriptedEngine(lambda sentence: sentence.replace("Choveu em", "It rained in"))
    ways = routes("pt", Config(), [engine])
    (done,) = climb(["Choveu em Pato Branco."], ways, lambda *_: None, terms)
    assert done.text == "It rained in White Duck."
    assert done.check is None


def test_a_place_that_is_a_larger_one_elsewhere_is_left_out():
    def place(name, country, people, *others):
        return {
            "name": name, "countrycode": country, "population": people, "alternatenames": others
        }  # fmt: skip

    places = [
        place("Casa Branca", "BR", 28_000),
        place("Casablanca", "MA", 3_000_000, "Casa Branca"),
        place("Pato Branco", "BR", 70_000, "Pato Branco"),
        place("Lisbon", "PT", 500_000, "Lisboa"),
        place("Lisboa", "BR", 900),
        place("Tailândia", "BR", 70_000),
        place("Duck", "US", 400),
    ]
    assert places_of({"BR", "PT"}, places, {"Tailândia"}) == {"Pato Branco", "Lisbon"}


def test_a_town_of_one_word_is_none_of_another():
    assert find("As ondas da Nazaré", "pt") == [(12, 18, "Nazaré")]
    assert find("Jesus de Nazaré", "pt") == []
    assert lost([(12, 18, "Nazaré")], "The waves of Nazareth")
    assert not lost([(12, 18, "Nazaré")], "Nazare's waves")


def test_the_names_are_the_ones_that_were_measured():
    packed = (Path(pipeline.translate.__file__).parent / "proper_names.txt.gz").read_bytes()
    assert hashlib.sha256(packed).hexdigest().startswith("6e0f36ea34ac30ac")


@given(st.text(alphabet="PatoBrncemAzul VÁáſİ(SP)-", max_size=40))
def test_what_is_found_stands_there(sentence):
    for start, end, name in find(sentence, "pt"):
        assert sentence[start:end] in (name, name.upper())


def test_a_town_that_is_a_word_begins_a_headline():
    assert find("Guarda: neve fecha escolas", "pt") == [(0, 6, "Guarda")]
    assert find("GUARDA: NEVE FECHA ESCOLAS", "pt") == [(0, 6, "GUARDA")]
    assert find("Guarda neve: escolas fecham", "pt") == []
    assert find("A Guarda: o que é", "pt") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("São Luís decreta emergência", "São Luís"),
        ("Chuva deixa São Gonçalo sem luz", "São Gonçalo"),
        ("Homem da Amadora ganha prémio", "Amadora"),
        ("Sporting sem Trigo em Braga", "Trigo"),
    ],
)
def test_saints_surnames_and_towns_keep_their_names(sentence, name):
    assert name in [found for _, _, found in find(sentence, "pt")]


@pytest.mark.parametrize(
    "sentence",
    [
        "São Mateus escreveu um evangelho",
        "Festa de São Gonçalo atrai milhares",
        "São Francisco recebe cimeira",
        "São Petersburgo recebe cimeira",
        "Casa Branca rejeita proposta",
        "A Primeira Grande Guerra acabou em 1918.",
        "Cristóvão Colombo chegou à América",
        "São precisos médicos",
    ],
)
def test_saints_and_what_english_has_names_for_are_left_to_the_engine(sentence):
    assert find(sentence, "pt") == []


def test_saints_in_capitals():
    assert with_towns("O hospital de santa luzia", "pt", len) == "O hospital de Santa Luzia"
    assert with_towns("Semana santa em Braga", "pt", len) == "Semana santa em Braga"


def test_towns_in_capitals_get_their_accents():
    assert with_accented_towns("Incêndio em evora e maceio", "pt") == "Incêndio em Évora e Maceió"
    assert with_accented_towns("Chuva em belem", "pt") == "Chuva em Belem"
    assert with_accented_towns("O capitão e a regua", "pt") == "O capitão e a regua"
    assert with_accented_towns("evora", "xx") == "evora"
