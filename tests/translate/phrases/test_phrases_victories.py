"""Rivals are beaten, prizes are won."""

import pytest

from pipeline.translate.phrases.victories import opponents_beaten


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Vitória do Marítimo: 12 pontos", "A vitória do Marítimo: 12 pontos"),
        ("Portugal ganhou à Espanha.", "Portugal derrotou a Espanha."),
        ("O PS ganhou à direita.", "O PS derrotou a direita."),
        ("Quer ganhar ao líder.", "Quer derrotar o líder."),
        ("Djokovic venceu o espanhol em Roma.", "Djokovic derrotou o espanhol em Roma."),
        ("Venceu a rival por 6-3.", "Derrotou a rival por 6-3."),
        (
            "Vence o italiano na final e vence a final.",
            "Derrota o italiano na final e vence a final.",
        ),
        ("Quer vencer os suecos.", "Quer derrotar os suecos."),
        (
            "Os Lakers venceram os campeões em título.",
            "Os Lakers derrotaram os campeões em título.",
        ),
        ("O candidato venceu o atual presidente.", "O candidato derrotou o atual presidente."),
        ("A Ucrânia venceu a Rússia.", "A Ucrânia derrotou a Rússia."),
        ("O doente venceu o medo.", "O doente superou o medo."),
        ("O Brasil ganhou da Argentina por 2 a 1.", "O Brasil derrotou a Argentina por 2 a 1."),
        ("O Flamengo ganhou do Santos.", "O Flamengo derrotou o Santos."),
        ("O râguebi perdeu com a Geórgia.", "O râguebi perdeu contra a Geórgia."),
        ("Perdeu com o último classificado.", "Perdeu contra o último classificado."),
        ("Portugal ganhou dos Estados Unidos.", "Portugal derrotou os Estados Unidos."),
    ],
)
def test_opponents_are_beaten(written, sent):
    assert opponents_beaten(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Vitória do Xingu recebe ministro",
        "Vitória de Guimarães ganha em casa",
        "A agricultura perdeu com a seca.",
        "O Governo perdeu com a mudança.",
        "Ganhou ao Euromilhões.",
        "Ganhou à sorte.",
        "Venceu o prazo de entrega.",
        "O clube venceu o último jogo.",
        "O Porto venceu os últimos três jogos.",
        "O ciclista venceu a segunda etapa da Volta.",
        "O atleta venceu os 100 metros.",
        "O partido venceu as eleições.",
        "O filme venceu o Óscar de melhor realizador.",
        "Venceu o favorito.",
        "O Porto venceu por 2-0.",
        "Ela ganhou do João um livro.",
        "Ganhou da empresa um carro.",
        "Ganhou o prémio da Academia.",
    ],
)
def test_what_is_won_stays(text):
    assert opponents_beaten(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "O candidato venceu a região norte e o Algarve.",
        "O republicano venceu os estados do sul.",
        "A hipoteca vence o mês que vem.",
        "O clube ganhou do Estado, em 2010, um terreno.",
        "A série venceu as nomeações deste ano.",
        "O time venceu o turno.",
        "O PT venceu a prefeitura de Fortaleza.",
        "O paulista venceu o reality show.",
        "O presidente venceu o braço de ferro.",
    ],
)
def test_places_offices_and_dates_are_not_beaten(text):
    assert opponents_beaten(text) == text


@pytest.mark.parametrize(
    ("written", "sent"),
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
    ],
)
def test_rivals_with_names_are_beaten_in_matches(written: str, sent: str) -> None:
    assert opponents_beaten(written) == sent


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
    ],
)
def test_other_meanings_stay(text: str) -> None:
    assert opponents_beaten(text) == text


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Águias vencem dragões", "Águias batem dragões"),
        ("Benfica vence rival e sobe", "Benfica bate rival e sobe"),
        ("Zverev vence Rune e avança", "Zverev bate Rune e avança"),
        (
            "Filme vence Cannes e segue para os Óscares",
            "Filme vence Cannes e segue para os Óscares",
        ),
        ("Cantora vence Grammy e assume namoro", "Cantora vence Grammy e assume namoro"),
    ],
)
def test_rivals_of_headlines(written, sent):
    assert opponents_beaten(written) == sent


def test_draws_of_headlines():
    assert opponents_beaten("Gil Vicente empata Braga") == "Gil Vicente empata com Braga"
    assert opponents_beaten("Braga empata Portugal") == "Braga empata Portugal"
