"""Places in tables and races, and the rounds that are left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.standings import with_places


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("A cinco rodadas do fim, lidera.", "Cinco rodadas antes do fim, lidera."),
        ("Campeão a 2 corridas do final.", "Campeão 2 corridas antes do fim."),
        ("Lidera a três jornadas do fim.", "Lidera três rodadas antes do fim."),
        ("Faltam cinco jornadas.", "Ainda há cinco rodadas."),
        ("Quando faltavam duas rodadas para o fim", "Quando ainda havia duas rodadas até o fim"),
        ("Vasco segue no Z4", "Vasco permanece no Z4"),
        ("Segue em segundo lugar.", "Segue em segundo lugar."),
        ("O Porto segue em segundo lugar.", "O Porto permanece em segundo lugar."),
        ("O técnico segue no cargo.", "O técnico permanece no cargo."),
        ("Seguem com 20 pontos.", "Seguem com 20 pontos."),
        ("Ambos seguem com 20 pontos.", "Ambos permanecem com 20 pontos."),
        ("Cai para quarto da geral.", "Cai para o quarto lugar na classificação geral."),
        ("Almeida caiu para quarto.", "Almeida caiu para o quarto lugar."),
        ("Subiu a terceiro.", "Subiu para o terceiro lugar."),
        ("Norris terminou em quarto.", "Norris terminou em quarto lugar."),
        ("É o líder da geral.", "É o líder na classificação geral."),
    ],
)
def test_places_are_told(text, sent):
    assert with_places(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Está em quarto de hotel.",
        "O preço em quarto duplo subiu.",
        "Passou para segundo plano.",
        "A comitiva segue na estrada.",
        "O processo segue em segredo.",
        "O secretário-geral da geral de depósitos.",
        "A dois dias do fim, desistiu.",
        "Faltam cinco dias.",
        "O direito a um quarto do total.",
        "",
    ],
)
def test_other_meanings_stay(text):
    assert with_places(text) == text


@given(st.text())
def test_what_is_told_stays_so(text):
    assert with_places(with_places(text)) == with_places(text)


def test_fourth_is_no_room_where_it_begins_a_sentence():
    assert with_places("Chegou em quarto, atrás do russo.") == (
        "Chegou em quarto lugar, atrás do russo."
    )
    assert with_places("Ficou no quarto.") == "Ficou no quarto."


def test_places_of_women_are_no_days():
    assert with_places("A portuguesa foi quinta, a melhor de sempre.") == (
        "A portuguesa ficou em quinto lugar, a melhor de sempre."
    )
    assert with_places("Ela foi segunda ao médico.") == "Ela foi segunda ao médico."
    assert with_places("O jogo foi quinta.") == "O jogo foi quinta."
