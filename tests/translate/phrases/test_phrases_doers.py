"""Whoever does something to somebody stands in front of the verb."""

import pytest

from pipeline.translate.phrases.doers import with_doer_first


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Salvou-a um desconhecido.", "Um desconhecido salvou-a."),
        ("Acompanham-no os dois filhos.", "Os dois filhos acompanham-no."),
        ("Levou-a o vento para longe.", "O vento levou-a para longe."),
        ("Criou-o a avó.", "A avó criou-o."),
        ("Ajudou-o um homem que passava.", "Um homem que passava ajudou-o."),
        ("Apresentou-a ontem o deputado.", "O deputado apresentou-a ontem."),
        (
            "Ofereceram-se dois rapazes para carregar o piano.",
            "Dois rapazes ofereceram-se para carregar o piano.",
        ),
        ("Esperava-os uma surpresa.", "Uma surpresa esperava-os."),
        ("Sucedeu-lhe o irmão mais novo.", "O irmão mais novo sucedeu-lhe."),
        ("Disse-me a vizinha que chove.", "A vizinha disse-me que chove."),
        ("Contou-lhe o segredo a própria mãe.", "A própria mãe contou-lhe o segredo."),
        ("Morreu-lhe o pai em maio.", "O pai dele morreu em maio."),
        ("Doem-me as costas.", "As minhas costas doem."),
        ("Faltou à reunião o tesoureiro.", "O tesoureiro faltou à reunião."),
        ("Entrou na sala, sem bater, a diretora.", "A diretora entrou na sala, sem bater."),
    ],
)
def test_the_doer_stands_first(text, said):
    assert with_doer_first(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Tornou-o um herói.",
        "Elegeram-no o melhor jogador.",
        "Levou-o o mês passado ao médico.",
        "Deixou-a uma hora depois.",
        "Comprou-o a um amigo.",
        "Levou-a a casa.",
        "Obrigou-os a sair.",
        "Ajudou-a um pouco.",
        "Salvou-o os vizinhos.",
        "Deu-lhe o prémio e um abraço.",
        "Mostrou-lhe a casa do avô.",
        "Disse-lhe a verdade que todos sabiam.",
        "Entrou na loja com um amigo.",
        "Faltou à escola três dias.",
        "Chegou a casa uma hora depois.",
        "Ele salvou-a.",
        "",
    ],
)
def test_what_is_no_doer_stays(text):
    assert with_doer_first(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Roubaram-lhe o carro.", "Roubaram o carro dele."),
        ("Partiram-me os óculos.", "Partiram os meus óculos."),
        ("Roubaram-lhe tudo.", "Roubaram-lhe tudo."),
    ],
)
def test_what_was_taken_was_somebodys(text, said):
    assert with_doer_first(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Foi-lhe retirada a carta de condução.", "A carta de condução dele foi retirada."),
        ("Foi-me roubado o carro.", "O meu carro foi roubado."),
        ("Foi-lhe entregue uma medalha.", "Foi-lhe entregue uma medalha."),
    ],
)
def test_what_was_taken_was_his(text, said):
    assert with_doer_first(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "À porta do tribunal esperavam dezenas de jornalistas.",
            "Dezenas de jornalistas esperavam à porta do tribunal.",
        ),
        ("No quintal brincavam duas crianças.", "Duas crianças brincavam no quintal."),
        ("Na praia dormiam duas horas.", "Na praia dormiam duas horas."),
    ],
)
def test_who_was_there_stands_first(text, said):
    assert with_doer_first(text) == said


def test_two_that_were_taken_are_counted():
    assert "os dois filhos" in with_doer_first("Foram-lhe retirados os dois filhos.").lower()


@pytest.mark.parametrize(
    "verb",
    [
        *("esperavam", "aguardavam", "dormiam", "brincavam", "gritavam", "cantavam", "trabalhavam"),
        *("viviam", "choravam", "protestavam", "desfilavam", "marchavam", "caminhavam", "nadavam"),
        *("voavam", "pastavam", "flutuavam", "boiavam"),
    ],
)
def test_everything_that_is_done_somewhere_is_known(verb: str) -> None:
    assert with_doer_first(f"Junto ao rio {verb} dezenas deles.") == (
        f"Dezenas deles {verb} junto ao rio."
    )
