"""What stands first for emphasis goes back to its place."""

import pytest

from pipeline.translate.phrases.fronted import unfronted


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Contra votaram PCP e Bloco.", "PCP e Bloco votaram contra."),
        ("A favor votou o PS.", "O PS votou a favor."),
        ("Abstiveram-se o Chega e a IL.", "O Chega e a IL abstiveram-se."),
        ("De fora fica o capitão, lesionado.", "O capitão fica de fora, lesionado."),
        ("De fora ficam os jovens em 2026.", "Os jovens ficam de fora em 2026."),
        ("Por apurar estão as causas do acidente.", "As causas do acidente estão por apurar."),
        ("Por explicar fica a origem do fogo.", "A origem do fogo está por explicar."),
        ("Aos jornalistas disse que não comenta.", "Ele disse aos jornalistas que não comenta."),
        ("À Lusa, explicou que vai sair.", "Ele explicou à Lusa que vai sair."),
        ("Do ex-marido não fala.", "Ele não fala do ex-marido."),
        ("Sobre o caso não comenta.", "Ele não comenta sobre o caso."),
        ("Do avião não há rasto.", "Não há notícias do avião."),
        ("Bastou um golo para o Benfica vencer.", "Um golo foi suficiente para o Benfica vencer."),
        ("Ficou ferida uma criança.", "Uma criança ficou ferida."),
        ("Ficou gravemente ferido um homem em Beja.", "Um homem ficou gravemente ferido em Beja."),
        ("Está de volta o festival.", "O festival está de volta."),
        ("Vem aí mais chuva.", "Vai haver mais chuva."),
    ],
)
def test_in_its_place(written, sent):
    assert unfronted(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Contra o PS votaram todos.",
        "A favor da lei votou o PS.",
        "Absteve-se de comentar.",
        "Absteve-se na votação.",
        "De fora ficou claro que havia luz.",
        "Por apurar ficou tudo.",
        "Ao fim de dez anos disse que não.",
        "À noite, o ministro disse que sim.",
        "Ao jornal, o ministro disse que sim.",
        "Às vezes disse que não.",
        "Do ex-marido não fala nem a filha.",
        "Bastou-lhe um golo.",
        "Ficou ferida na perna.",
        "Ficou ferido com gravidade.",
        "Está de volta ao trabalho.",
        "Está de volta a casa.",
        "Vem aí alguém.",
        "Vem aí!",
        "Por pagar está tudo?",
    ],
)
def test_other_beginnings_stay(text):
    assert unfronted(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Quem me contou foi a Luísa.", "A Luísa me contou."),
        ("Quem fez o bolo foi a minha avó.", "A minha avó fez o bolo."),
        ("Quem comeu o bolo foi castigado.", "Quem comeu o bolo foi castigado."),
        ("Quem quiser ir foi avisado.", "Quem quiser ir foi avisado."),
    ],
)
def test_who_did_it_stands_first(text, said):
    assert unfronted(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Desde pequeno que quer ser piloto.", "Ele quer ser piloto desde pequeno."),
        ("Desde pequena que a Ana canta.", "A Ana canta desde pequena."),
        ("Desde cedo que me levanto às seis.", "Me levanto às seis desde cedo."),
        ("Desde que chegou, chove.", "Desde que chegou, chove."),
    ],
)
def test_since_when_stands_behind(text, said):
    assert unfronted(text) == said


def test_to_whom_something_is_wished_stands_behind() -> None:
    assert (
        unfronted("À viúva e aos filhos apresentamos sentidas condolências.")
        == "Apresentamos sentidas condolências à viúva e aos filhos."
    )
    told = "Ao longo de anos agradecemos a ajuda."
    assert unfronted(told) == told


def test_who_takes_the_floor_and_what_opens_stand_first() -> None:
    assert (
        unfronted("Tomou a palavra o vereador Lopes, que votou vencido.")
        == "O vereador Lopes, que votou vencido, tomou a palavra."
    )
    assert unfronted("Abrem as portas do recinto") == "As portas do recinto abrem"
    for told in ("Fecham a loja.", "Abrem os olhos devagar.", "Tomou a palavra."):
        assert unfronted(told) == told


def test_what_was_voted_on_stands_before_how_it_went() -> None:
    assert (
        unfronted("Aprovada por unanimidade a proposta de estatutos.")
        == "A proposta de estatutos foi aprovada por unanimidade."
    )
    assert unfronted("Aprovado o orçamento.") == "O orçamento foi aprovado."
    told = "Aprovado o orçamento, o presidente saiu."
    assert unfronted(told) == told
