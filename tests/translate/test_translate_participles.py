"""A headline that begins with a participle is sent as the sentence that it is short for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.ladder import climb
from pipeline.translate.participles import passives, told
from pipeline.translate.routing import routes


@pytest.mark.parametrize(
    ("headline", "sentences"),
    [
        (
            "Detido suspeito de agressão",
            ("Foi detido o suspeito de agressão.", "Foi detido um suspeito de agressão."),
        ),
        (
            "Aprovada lei do tabaco",
            ("Foi aprovada a lei do tabaco.", "Foi aprovada uma lei do tabaco."),
        ),
        (
            "Resgatada família presa em casa",
            ("Foi resgatada uma família presa em casa.", "Foi resgatada a família presa em casa."),
        ),
        (
            "Presa quadrilha que roubava",
            ("Foi presa uma quadrilha que roubava.", "Foi presa a quadrilha que roubava."),
        ),
        (
            "Encontrados destroços",
            ("Foram encontrados destroços.", "Foram encontrados os destroços."),
        ),
        (
            "Encontrado morto homem de 80 anos",
            (
                "Foi encontrado morto o homem de 80 anos.",
                "Foi encontrado morto um homem de 80 anos.",
            ),
        ),
        ("Apreendidas 3 toneladas", ("Foram apreendidas 3 toneladas.",)),
        ("Detidas duas mulheres", ("Foram detidas duas mulheres.",)),
        ("Absolvidos todos os arguidos", ("Foram absolvidos todos os arguidos.",)),
        ("Adiadas as eleições", ("Foram adiadas as eleições.",)),
        ("Encontradas vivas as crianças", ("Foram encontradas vivas as crianças.",)),
        (
            "Inaugurado novo hospital",
            ("Foi inaugurado um novo hospital.", "Foi inaugurado novo hospital."),
        ),
    ],
)
def test_a_headline_gets_its_auxiliary_and_its_article(headline, sentences):
    assert passives(headline, "pt") == sentences


@pytest.mark.parametrize(
    "headline",
    [
        "Detida confessa crime",
        "Detido foge da esquadra",
        "Presa política libertada",
        "Presos fogem da cadeia",
        "Condenado a 20 anos pede recurso",
        "Eleito presidente, promete obras",
        "Eleitos tomam posse",
        "Feridos transportados para o hospital",
        "Aprovado pelo Senado, projeto segue",
        "Aberto todos os dias",
        "Fechado para obras",
        "Fechado hoje",
        "Nomeado ministro, Costa sai",
        "Conhecida jornalista morre aos 80 anos",
        "Descoberta histórica no Egito",
        "Retirada imediata das tropas",
        "Encerrada a 3 de maio",
        "Descoberta de túmulo surpreende",
        "Retirada das tropas começa",
        "Conhecida atriz morre aos 80 anos",
        "Encontrada morta mulher desaparecida há três dias",
        "Publicado em 2019",
        "Libertado Julian Assange",
        "Atropelado mortalmente",
        "Aprovado",
        "Soldados regressam a casa",
        "Mercado abre em alta",
        "",
    ],
)
def test_another_headline_gets_none(headline):
    assert passives(headline, "pt") == ()


def test_a_long_headline_gets_no_article():
    tail = "de jovem que desapareceu no mar da Nazaré na passada sexta-feira à noite"
    assert passives(f"Encontrado corpo {tail}", "pt") == ()
    assert passives(f"Encontrado o corpo {tail}", "pt") == (f"Foi encontrado o corpo {tail}.",)


def test_other_languages_have_other_participles():
    assert passives("Detenidas dos mujeres", "es") == ()
    assert passives("Detidas duas mulheres", "gl") == ()


@pytest.mark.parametrize(
    ("drafts", "said"),
    [
        (["Two women were arrested."], "Two women were arrested"),
        (["The law was passed.", "A law was passed."], "law was passed"),
        (["It was located missing boat.", "A boat was located."], "boat was located"),
        (["The names were disclosed."], "The names were disclosed"),
        (["He was arrested man who killed."], None),
        (["Was elected new leader."], None),
        (["Detained two women."], None),
        ([""], None),
    ],
)
def test_a_draft_says_what_was_done(drafts, said):
    assert told(drafts) == said


@given(st.text(max_size=60))
def test_sentences_keep_what_is_told(headline):
    rest = headline.partition(" ")[2]
    for sentence in passives(f"Aprovada {headline}", "pt"):
        assert sentence.startswith("Foi aprovada ")
        assert sentence.endswith(f"{rest}.")


def translated(text, table):
    engine = ScriptedEngine(lambda sent: table.get(sent, ""))
    (made,) = climb([text], routes("pt", Config(), [engine]), pytest.fail)
    return made.text


DRAFTS = {
    "Foram presos dois homens.": "Two men were arrested.",
    "Presos dois homens.": "Inmates two men.",
    "presos dois homens.": "inmates two men.",
    "Amadora: presos dois homens.": "Amadora: inmates two men.",
    "Foi preso o homem que matou.": "He was arrested man who killed.",
    "Foi preso um homem que matou.": "He was arrested man who killed.",
    "Preso homem que matou.": "Arrested man who killed.",
    "preso homem que matou.": "imprisoned man who killed.",
}


def test_what_was_done_is_told_in_a_sentence():
    assert translated("Presos dois homens", DRAFTS) == "Two men were arrested"


def test_a_label_is_that_of_the_title():
    assert translated("Amadora: presos dois homens", DRAFTS) == "Amadora: Two men were arrested"


def test_a_draft_that_took_the_subject_for_something_else_is_not_taken():
    assert translated("Preso homem que matou", DRAFTS) == "Imprisoned man who killed"


def test_adjectives_get_an_article():
    assert passives("Nomeado novo comandante", "pt") == (
        "Foi nomeado um novo comandante.",
        "Foi nomeado novo comandante.",
    )
    assert passives("Detetado primeiro caso", "pt")[0] == "Foi detetado o primeiro caso."


def test_what_models_know_is_said():
    assert passives("Chumbada moção de censura", "pt")[0] == "Foi rejeitada a moção de censura."
    assert passives("Arquivada queixa", "pt")[0] == "Foi encerrada a queixa."
