"""Matches and their parts stand in front of what they do, unless somebody begins or ends them."""

import pytest

from pipeline.translate.phrases.kickoffs import with_match_first


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("46' Recomeça o jogo.", "46' O jogo recomeça."),
        ("Começou a segunda parte.", "A segunda parte começou."),
        ("Arranca a partida!", "A partida começa!"),
        ("Termina a primeira parte", "A primeira parte termina"),
        ("Começa o prolongamento.", "O tempo extra começa."),
        ("Recomeçou o jogo em Braga.", "O jogo recomeçou em Braga."),
        ("Terminou a partida com dez jogadores.", "A partida terminou com dez jogadores."),
        ("Apita o árbitro, termina o jogo.", "Apita o árbitro, o jogo termina."),
        ("Já começou o segundo tempo na Luz.", "Já a segunda metade começou na Luz."),
        ("Quando acabou o jogo, choveu.", "Quando o jogo acabou, choveu."),
        ("Saiu assim que começou o jogo.", "Saiu assim que o jogo começou."),
    ],
)
def test_a_match_stands_in_front(text, said):
    assert with_match_first(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O Benfica começou a segunda parte com dois golos.",
        "Mas o Melrose começou o segundo tempo bem.",
        "O jogador já terminou o jogo.",
        "Começou o jogo no banco.",
        "Começou o jogo a perder.",
        "O Porto, que já perdia, acabou o jogo com nove.",
        "Começou a obra.",
        "",
    ],
)
def test_who_begins_or_ends_a_match_stays(text):
    assert with_match_first(text) == text


@pytest.mark.parametrize("stem", ["acab", "arranc", "começ", "recomeç", "termin"])
@pytest.mark.parametrize("end", ["a", "ou"])
def test_all_that_matches_do_is_known(stem: str, end: str) -> None:
    made = "começ" if stem == "arranc" else stem
    assert with_match_first(f"Já {stem}{end} o jogo.") == f"Já o jogo {made}{end}."
