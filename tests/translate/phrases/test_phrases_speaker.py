"""Where the speaker goes on behind "and", the model is told so."""

import pytest

from pipeline.translate.phrases.speaker import with_speaker


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "O meu marido morreu e tive de criar três filhos.",
            "O meu marido morreu e eu tive de criar três filhos.",
        ),
        ("Ele mentiu-me e não o perdoo.", "Ele mentiu-me e eu não o perdoo."),
        ("Ele saiu e nunca mais o vi.", "Ele saiu e eu nunca mais o vi."),
        ("Ela chegou e deixei-os sair.", "Ela chegou e eu deixei-os sair."),
        ("A empresa fechou e me senti perdida.", "A empresa fechou e eu me senti perdida."),
        (
            "Os pais separaram-se quando eu tinha seis anos e fui criada em Viseu.",
            "Os pais separaram-se quando eu tinha seis anos e eu fui criada em Viseu.",
        ),
        ("O árbitro errou e perdemos o jogo.", "O árbitro errou e nós perdemos o jogo."),
        ("O carro avariou e ficámos na estrada.", "O carro avariou e nós ficámos na estrada."),
    ],
)
def test_the_speaker_is_named(text, said):
    assert with_speaker(text) == said
    assert with_speaker(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "Nasci em Braga e cresci no Porto.",
        "Ele saiu e eu fiquei.",
        "Gosta de ténis e hóquei.",
        "O bispo e frei Bento falaram.",
        "Perdemos o jogo e saímos tristes.",
        "A lei é má e só serve para enganar.",
        "Ele foi a casa e voltou.",
        "Trouxe-os consigo e vivo estava.",
        "Fizemos o que pudemos e ganhámos.",
        "",
    ],
)
def test_others_go_on_without_one(text):
    assert with_speaker(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Se não te importas, fecho a janela.", "Se não te importas, eu fecho a janela."),
        ("Quando chegar, não ligo a ninguém.", "Quando chegar, eu não ligo a ninguém."),
        ("Se quiseres, pago eu.", "Se quiseres, pago eu."),
        ("Se quiseres, o passo é teu.", "Se quiseres, o passo é teu."),
    ],
)
def test_what_i_do_then(text, said):
    assert with_speaker(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Contar-lhe-ia a verdade.", "Eu contar-lhe-ia a verdade."),
        ("Custar-lhe-ia a vida.", "Custar-lhe-ia a vida."),
        ("Mesmo que insistas, não mudo de ideias.", "Mesmo que insistas, eu não mudo de ideias."),
    ],
)
def test_what_i_would_do(text, said):
    assert with_speaker(text) == said
