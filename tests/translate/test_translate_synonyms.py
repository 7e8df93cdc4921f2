"""Terms that a small model takes for others are sent in other words."""

import csv
from pathlib import Path

import pytest
from translate_doubles import ScriptedEngine

from pipeline.languages import lookup
from pipeline.translate import synonyms
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import Hop, Route
from pipeline.translate.synonyms import reworded

FILE = Path(synonyms.__file__).with_suffix(".csv")
ROWS = list(csv.reader(FILE.read_text("utf-8").splitlines()))[1:]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("As burlas aumentaram.", "As fraudes aumentaram."),
        ("Burlas por telefone", "Fraudes por telefone"),
        ("Assim não: burlas outra vez", "Assim não: fraudes outra vez"),
        ("Disse: «Burlas não».", "Disse: «Fraudes não»."),
        ("O senhor Burlas saiu.", "O senhor Burlas saiu."),
        ("90'+4 Burlas", "90'+4 Fraudes"),
        ("Em 90 Burlas saiu.", "Em 90 Burlas saiu."),
        ("A proposta foi chumbada ontem.", "A proposta foi rejeitada ontem."),
        ("O aluno chumbou o ano.", "O aluno falhou o ano."),
        ("O camião despistou-se.", "O camião saiu da estrada."),
        ("O despiste do cancro.", "O despiste do cancro."),
        ("O nadador-salvador veio.", "O salva-vidas veio."),
        ("Um guarda-nevão.", "Um guarda-nevão."),
        ("Um guarda\u2011nevão.", "Um guarda\u2011nevão."),
        ("Terreno c/ poço XQ1.", "Terreno com poço XQ1."),
        ("Horário: seg. a sex.", "Horário: segunda a sexta-feira"),
        ("A bolsa de Lisboa cai.", "A bolsa de valores de Lisboa cai."),
        ("A bolsa dela era azul.", "A bolsa dela era azul."),
        ("Morreu aos 80 anos o ator Rui Sá", "O ator Rui Sá morreu aos 80 anos"),
        ("Faleceu, aos 9 anos, a Ana, de Faro.", "A Ana, de Faro, faleceu aos 9 anos."),
        ("Morreu aos 80 anos.", "Morreu aos 80 anos."),
        ("Morreu aos 80 anos o ator. Era alto.", "Morreu aos 80 anos o ator. Era alto."),
        ("Burlas e burlaſ.", "Fraudes e burlaſ."),
        ("Voltou à seleção.", "Voltou à seleção."),
        ("Regressa à seleção hoje.", "Regressa à equipa nacional hoje."),
        ("Regressa à seleção nacional.", "Regressa à equipa nacional."),
        ("O ex-presidente da junta saiu.", "O ex-presidente da freguesia saiu."),
        ("O vice-ex-autarca saiu.", "O vice-ex-autarca saiu."),
        ("O bilhete foi de borla.", "O bilhete foi grátis."),
        ("Venceu na 10.ª jornada.", "Venceu na 10.ª rodada."),
        ("Junte 1 c. de sopa de mel.", "Junte 1 colher de sopa de mel."),
        ("Se calhar vou.", "Talvez vou."),
        ("Se calhar num domingo, fecha.", "Se calhar num domingo, fecha."),
        ("Fixe! Que o preço se fixe.", "Cool! Que o preço se fixe."),
        ("Não percebi nada.", "Não entendi nada."),
        ("Não percebi que era tarde.", "Não percebi que era tarde."),
        ("Ganda jogo, pá!", "Grande jogo, man!"),
        ("Aumentar impostos? Nem pensar.", "Aumentar impostos? De jeito nenhum."),
        ("Não quero nem pensar nisso.", "Não quero nem pensar nisso."),
        ("É das escolas e não só.", "É das escolas e mais."),
        ("Queixam-se, e não só pelo preço.", "Queixam-se, e não só pelo preço."),
        ("Entrou no lugar de Pepe.", "Substituiu Pepe."),
        ("Entrou no lugar do crime.", "Entrou no lugar do crime."),
        ("A carta do sr. Silva.", "A carta do Sr. Silva."),
        ("O gabinete do ministro negou.", "O escritório do ministro negou."),
        ("O chefe de gabinete do ministro.", "O chefe de gabinete do ministro."),
        ("A crítica habitual dos leitores.", "A crítica habitual dos leitores."),
        ("", ""),
    ],
)
def test_portuguese(text, sent):
    assert reworded(text, "pt") == sent


def test_what_is_reworded_stays_so():
    for code, _, synonym in ROWS:
        assert reworded(synonym, code) == synonym


def test_every_term_is_found_whatever_marks_it_has():
    odd = [row for row in ROWS if not row[1].replace(" ", "").isalpha()]
    assert len(odd) > 100
    for code, term, synonym in [*odd, *ROWS[::40]]:
        assert reworded(term, code) == synonym


def test_other_languages_have_terms_of_their_own():
    assert reworded("La burla fu grande.", "it") == "La burla fu grande."


def test_rows_are_terms_in_small_letters_each_there_once():
    assert len({(code, term) for code, term, _ in ROWS}) == len(ROWS) > 300
    for code, term, synonym in ROWS:
        assert lookup(code).code == code
        assert term == term.strip().lower() != ""
        assert synonym == synonym.strip() != ""


def test_a_sentence_is_sent_in_other_words():
    engine = ScriptedEngine({"Operação policial na Damaia!": "Police raid in Damaia!"}.__getitem__)
    route = Route((Hop(engine, Pair("pt", "en")),))
    (made,) = climb(["Rusga na Damaia!"], [route], lambda *_: None)
    assert made.text == "Police raid in Damaia!"
    assert made.check is None


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("A 2.ª Vara Cível de Santos decidiu.", "A 2.ª Tribunal Cível de Santos decidiu."),
        ("O Conselho Tutelar foi chamado.", "O Serviço de Proteção de Crianças foi chamado."),
        ("Os Bilhetes do Tesouro subiram.", "Os Títulos do Tesouro subiram."),
    ],
)
def test_an_office_in_capitals_is_reworded_and_keeps_them(text, sent):
    assert reworded(text, "pt") == sent


@pytest.mark.parametrize(
    "text",
    [
        "O senhor Rusga saiu.",
        "A campanha Sinal Vermelho começa.",  # no office
        "O grupo Conselho tutelar saiu.",  # a name and a word
        "Li Carta de condução.",
    ],
)
def test_another_term_in_capitals_is_a_name(text):
    assert reworded(text, "pt") == text


@pytest.mark.parametrize(
    ("sentence", "sent"),
    [
        ("Voters went to the polls.", "Voters went to vote."),
        ("BREAKING: airport closed", "Urgent: airport closed"),
        ("He was sentenced to life in prison.", "He was sentenced to life imprisonment."),
        ("He was sentenced to life imprisonment.", "He was sentenced to life imprisonment."),
        ("Mayor slams plan", "Mayor harshly criticises plan"),
        ("The blaze was put out.", "The fire was extinguished."),
        ("A row over taxes", "A dispute over taxes"),
    ],
)
def test_english_terms_are_sent_in_words_that_the_model_knows(sentence, sent):
    assert reworded(sentence, "en") == sent


@pytest.mark.parametrize(
    "sentence",
    [
        "She slams the door.",
        "They won three games in a row over the summer.",
        "The company put out a statement.",
        "The row of houses was demolished.",
        "A probe landed on Mars.",
        "The landslide buried a village.",
        "She works for the charity shop.",
        "They said Watchdog is a programme.",
    ],
)
def test_english_words_of_another_sense_stay(sentence):
    assert reworded(sentence, "en") == sentence
