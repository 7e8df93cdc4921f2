"""Victories, defeats, draws and leads are sent in verbs that say nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.contests import told_plainly


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Alcaraz vence Sinner em cinco sets", "Alcaraz bate Sinner em cinco sets"),
        ("Sinner venceu Djokovic na final.", "Sinner bateu Djokovic na final."),
        ("O Brasil venceu a Croácia por 3 a 1.", "O Brasil bateu a Croácia por 3 a 1."),
        ("França vence Marrocos (2-0)", "França bate Marrocos (2-0)"),
        ("Benfica vence Braga e sobe", "Benfica bate Braga e sobe"),
        ("Nadal venceu Roland Garros.", "Nadal ganhou Roland Garros."),
        ("Pogacar vence a Volta a França", "Pogacar ganha a Volta a França"),
        ("Porto goleia Vitória", "Porto esmaga Vitória"),
        ("Braga goleou Vitória por 5-0.", "Braga esmagou Vitória por 5-0."),
        ("Chelsea perde com o Arsenal nos penáltis", "Chelsea perde contra o Arsenal nos penáltis"),
        ("Perdeu por 2-0 com o Porto.", "Perdeu por 2-0 contra o Porto."),
        ("O Porto perdeu por 2-0 com o Braga.", "O Porto perdeu por 2-0 contra o Braga."),
        ("Ganhou por 6-4 e 7-5.", "Venceu por 6-4 e 7-5."),
        ("Djokovic ganha por dois sets a um", "Djokovic vence por dois sets a um"),
        ("Empatou a duas bolas em Faro.", "Empatou por 2-2 em Faro."),
        ("O Porto empatou a duas bolas.", "O Porto empatou por 2-2."),
        ("Arsenal foge para oito pontos", "Arsenal fica com oito pontos de vantagem"),
        (
            "Vê o Barcelona fugir para sete pontos de avanço",
            "Vê o Barcelona ficar com sete pontos de vantagem",
        ),
    ],
)
def test_what_happened_is_told_plainly(text, sent):
    assert told_plainly(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Portugal venceu o Europeu de 2016 por 1-0.",
        "O Real Madrid venceu a Liga dos Campeões na final de Londres.",
        "O filme venceu o Óscar na final.",
        "Lula venceu Bolsonaro.",  # nothing tells a match
        "O prazo vence em maio.",
        "Quem vence por 2-0 passa.",
        "Alemanha goleia em casa",
        "O Porto goleou o Vitória por 5-0.",  # a row of synonyms
        "O país perdeu com a Troika.",
        "O PS ganhou por 12 votos.",
        "O ladrão fugiu para dois concelhos.",
        "",
    ],
)
def test_other_meanings_stay(text):
    assert told_plainly(text) == text


@given(st.text(max_size=60))
def test_a_text_without_such_verbs_stays(text):
    quiet = text.translate(str.maketrans("", "", "gGfFdDvVeEpP"))
    assert told_plainly(quiet) == quiet
