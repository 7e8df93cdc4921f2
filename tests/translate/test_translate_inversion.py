import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.inversion import subject_first

WORDS = ["Sobe", "Caem", "o", "os", "preço", "hoje", "de", "que", ",", ".", "em"]


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Sobe o preço do pão.", "O preço do pão sobe."),
        ("Sobe para 12 o número de mortos", "O número de mortos sobe para 12"),
        (
            "Sobe para 300 o número de mortos no sismo da Turquia, diz a ONU",
            "O número de mortos sobe para 300 no sismo da Turquia, diz a ONU",
        ),
        ("Aumentam os casos de gripe.", "Os casos de gripe aumentam."),
        (
            "Diminui o número de acidentes nas estradas.",
            "O número de acidentes diminui nas estradas.",
        ),
        ("Piora a situação na Síria.", "A situação piora na Síria."),
        ("Agrava-se a crise na saúde.", "A crise agrava-se na saúde."),
        ("Crescem as críticas ao governo.", "As críticas ao governo crescem."),
        ("Abre hoje a feira do livro.", "A feira do livro abre hoje."),
        ("Reabre na segunda-feira o museu.", "O museu reabre na segunda-feira."),
        ("Decorre até domingo a feira.", "A feira decorre até domingo."),
        ("Acabaram as férias.", "As férias acabaram."),
        ("Arranca em setembro o ano letivo.", "O ano letivo arranca em setembro."),
        ("Disparam os preços das casas.", "Os preços das casas sobem acentuadamente."),
        ("Caiu o governo francês.", "O governo francês caiu."),
    ],
)
def test_the_subject_goes_in_front(written, sent):
    assert subject_first(written, "pt") == sent
    assert subject_first(sent, "pt") == sent


@pytest.mark.parametrize(
    "text",
    [
        "Abre a porta.",
        "Fecha a porta e sai.",
        "Subiu as escadas.",
        "Subiu a escada e caiu.",
        "Baixou a cabeça e chorou.",
        "Baixou os impostos.",
        "Aumenta a tua voz.",
        "Começou a chover.",
        "Volta a chover no fim de semana.",
        "Acabou o curso.",
        "O preço do pão sobe.",
        "Aumentou o número de casos que chegam a tribunal.",
        "Aumenta o preço quando chove.",
        'Caiu o "pano" do teatro.',
        "Sobe",
        "",
    ],
)
def test_other_sentences_stay(text):
    assert subject_first(text, "pt") == text


def test_other_languages_stay():
    assert subject_first("Sobe o prezo do pan.", "gl") == "Sobe o prezo do pan."


@given(st.lists(st.sampled_from(WORDS), max_size=7))
def test_no_word_is_lost(words):
    text = " ".join(words)
    found = subject_first(text, "pt")
    assert sorted(found.lower().replace(" ", "")) == sorted(text.lower().replace(" ", ""))
