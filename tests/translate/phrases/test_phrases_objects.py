"""Verbs get the sense that what they are done to tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.objects import by_object


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        (
            "O líder tenta costurar um novo acordo com o Senado.",
            "O líder tenta negociar um novo acordo com o Senado.",
        ),
        ("Câmara aliena três imóveis", "Câmara vende três imóveis"),
        ("A greve encerrou dezenas de escolas.", "A greve fechou dezenas de escolas."),
        ("Encerraram as urgências.", "Fecharam as urgências."),
        ("A empresa captou R$ 20 milhões.", "A empresa angariou R$ 20 milhões."),
        ("O patrão não recolheu o FGTS.", "O patrão não pagou o FGTS."),
        ("O cineasta roda um longa no Recife.", "O cineasta filma um longa no Recife."),
        ("Arrombaram a porta da igreja.", "Forçaram a porta da igreja."),
        ("Ladrões arrombaram duas lojas.", "Ladrões assaltaram duas lojas."),
        ("Querem normalizar o abastecimento.", "Querem restabelecer o abastecimento."),
        ("O juiz mandou arrestar os bens.", "O juiz mandou apreender os bens."),
        ("A escola repõe as aulas em julho.", "A escola recupera as aulas em julho."),
        ("Encostou uma faca ao pescoço dela.", "Colocou uma faca ao pescoço dela."),
        ("O aluno faltou às provas.", "O aluno não compareceu às provas."),
        ("O prefeito driblou a lei.", "O prefeito contornou a lei."),
        ("Moradores cobram providências.", "Moradores exigem providências."),
        ("A editora editou o romance.", "A editora publicou o romance."),
    ],
)
def test_the_object_tells_the_sense(text: str, plainer: str) -> None:
    assert by_object(text) == plainer


@pytest.mark.parametrize(
    "text",
    [
        "A avó aprendeu a costurar vestidos.",
        "O presidente encerrou a sessão.",
        "A política aliena os jovens.",
        "A câmara captou o momento.",
        "Os garis recolheram o lixo.",
        "O ciclista rodou 40 quilómetros.",
        "Os dois países normalizaram as relações.",
        "O dono repôs o vidro.",
        "Encostou a bicicleta ao muro.",
        "O aluno não faltou à prova.",
        "Faltam médicos nas urgências.",
        "Editou o vídeo em casa.",
        "O bar cobra dez reais.",
        "O avançado driblou o guarda-redes.",
    ],
)
def test_other_objects_leave_the_verb(text: str) -> None:
    assert by_object(text) == text


@given(st.lists(st.sampled_from(["costurar", "encerrou", "um", "acordo", "escolas", "não", "às"])))
def test_what_has_been_said_plainly_stays(words: list[str]) -> None:
    plain = by_object(" ".join(words))
    assert by_object(plain) == plain
