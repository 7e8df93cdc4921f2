"""Tests of common verbs said by plainer ones."""

from __future__ import annotations

import pytest

from pipeline.translate.phrases.conjugation import conjugated
from pipeline.translate.phrases.verb_senses import SENSES
from pipeline.translate.phrases.verbs import by_other_verbs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A polícia deu com o suspeito.", "A polícia encontrou o suspeito."),
        ("Deu-lhe para cantar.", "Ele decidiu cantar."),
        ("Ficaram de telefonar.", "Prometeram telefonar."),
        ("O caso não fica por aqui.", "O caso não acaba aqui."),
        ("Fez-se silêncio na sala.", "Houve silêncio na sala."),
        ("Ela faz-se de surda.", "Ela finge ser surda."),
        ("Não te metas na minha vida.", "Não interfiras na minha vida."),
        ("O filho tirou medicina em Coimbra.", "O filho estudou medicina em Coimbra."),
        ("A enxurrada levou a ponte.", "A enxurrada arrastou a ponte."),
        ("Trazia uma faca no bolso.", "Tinha uma faca no bolso."),
        ("Passou a diretora do museu.", "Tornou-se diretora do museu."),
        ("Chegará a ministro.", "Se tornará ministro."),
        ("O rapaz passa por rico.", "O rapaz é considerado rico."),
        ("O dono correu com os clientes.", "O dono expulsou os clientes."),
        ("Corre o boato de que vai sair.", "Há rumores de que vai sair."),
        ("O carro não pegava de manhã.", "O carro não arrancava de manhã."),
        ("O navio largou de Leixões.", "O navio partiu de Leixões."),
        ("Não deites fora a comida.", "Não descartes a comida."),
        ("Apanhou do irmão mais velho.", "Foi agredido pelo irmão mais velho."),
        ("O ladrão apanhou seis anos de prisão.", "O ladrão foi condenado a seis anos de prisão."),
        ("As contas não batem.", "As contas não coincidem."),
        ("Foi-se embora sem pagar.", "Ele foi embora sem pagar."),
        ("Saiu-lhes a lotaria.", "Eles ganharam a lotaria."),
        ("A festa saiu cara ao clube.", "A festa custou muito ao clube."),
        ("Tomou posse o novo juiz.", "O novo juiz tomou posse."),
        ("Valeu-lhe a ajuda do vizinho.", "A ajuda do vizinho evitou o pior."),
        ("Sobrou para mim pagar a conta.", "Eu tive de pagar a conta."),
        ("Responde por tráfico de droga.", "É acusado de tráfico de droga."),
        ("O governo levantou as restrições.", "O governo acabou com as restrições."),
        ("Ela partiu um braço.", "Ela fraturou um braço."),
        ("Carregue no botão.", "Pressione o botão."),
        ("O sismo fez-se sentir no Norte.", "O sismo foi sentido no Norte."),
        ("Eles ficaram para trás.", "Eles foram deixados para trás."),
        ("Ficou retido no elevador.", "Ficou preso no elevador."),
        ("Correu mal a estreia do filme.", "A estreia do filme correu mal."),
        ("Um pastor deu em procurar água.", "Um pastor começou a procurar água."),
        ("O sindicato bate-se por salários.", "O sindicato luta por salários."),
        ("Iam caindo da ponte.", "Estavam quase a cair da ponte."),
        ("O Aníbal chegou a vereador.", "O Aníbal tornou-se vereador."),
        ("Levaram-lhe 200 euros por um pneu.", "Cobraram-lhe 200 euros por um pneu."),
        ("Não conto voltar cedo.", "Não espero voltar cedo."),
        ("O comboio apanhou uma vaca.", "O comboio atropelou uma vaca."),
        ("Passaram-lhe a perna.", "Enganaram-no."),
        ("Apertou a mão ao rival.", "Cumprimentou o rival."),
        ("Faltou ao trabalho.", "Esteve ausente do trabalho."),
    ],
)
def test_a_verb_is_said_by_a_plainer_one(text: str, said: str) -> None:
    assert by_other_verbs(text) == said
    assert by_other_verbs(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "A mãe deu com a cabeça na porta.",
        "Deu-lhe um livro para ler.",
        "A porta ficou de par em par.",
        "Ele ficou por aqui até domingo.",
        "Fez-se de tudo para o salvar.",
        "Fez uma impressão digital.",
        "Meteu-se no carro e fugiu.",
        "Ele tirou direito a férias.",
        "A água leva cloro.",
        "Passou a presidente a bola.",
        "O que se passou com ele?",
        "A história passou-se com um amigo.",
        "O carro passou ao lado da igreja.",
        "Ele correu com os colegas na maratona.",
        "O carro pegou fogo.",
        "O barco largou a âncora.",
        "Deitou-se na cama do hotel.",
        "Apanhou do chão a carteira.",
        "As portas batem com o vento.",
        "A extração fez-me sentir mal.",
        "Entrou com 20 anos na fábrica.",
        "Tomou posse a semana passada.",
        "Valeu-lhe o prémio de melhor ator.",
        "Custou-lhe dez euros.",
        "O médico responde por três hospitais.",
        "Levantou a mesa do chão.",
        "Partiu com a mão no bolso.",
        "Partiu uma delegação para Roma.",
        "Faltou à equipa sorte.",
        "Levou 200 euros para a viagem.",
        "O autocarro apanhou duas pessoas na paragem.",
        "O deputado foi contra a lei.",
        "A luz vai abaixo do nível.",
        "O gato ficou debaixo do carro a dormir.",
        "A atleta deu um salto até aos 6 metros.",
        "Tirou o passaporte do bolso.",
        "O autocarro virou-se para a esquerda.",
        "A conta dar certo é essencial.",
        "O livro A Parte Com o Braço.",
    ],
)
def test_other_senses_stay(text: str) -> None:
    assert by_other_verbs(text) == text


def test_every_sense_is_told_by_a_verb_that_has_forms() -> None:
    for sense in SENSES:
        verb = sense.instead.partition(" ")[0].removesuffix("-se")
        assert conjugated(verb, ("gerund", 0)).endswith("ndo")


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Desviou 2 milhões da câmara", "Roubou 2 milhões da câmara"),
        ("Hackers desviam R$ 5 milhões", "Hackers roubam R$ 5 milhões"),
        ("Desviou 2 milhões de litros de água", "Desviou 2 milhões de litros de água"),
        ("A polícia desviou o trânsito.", "A polícia desviou o trânsito."),
        ("A água baixa 1,2 m em um dia", "A água desce 1,2 m em um dia"),
        ("A água baixa de novo", "A água baixa de novo"),
    ],
)
def test_what_is_diverted_and_what_goes_down(written, sent):
    assert by_other_verbs(written) == sent


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Três ministros pedem demissão", "Três ministros demitem-se"),
        ("Diretor pediu demissão após polémica", "Diretor demitiu-se após polémica"),
        ("Oposição pede demissão do ministro", "Oposição pede demissão do ministro"),
    ],
)
def test_who_resigns_and_who_shall(written, sent):
    assert by_other_verbs(written) == sent


def test_rates_fall_below_an_amount():
    told = "O desemprego baixou pela primeira vez dos 6%."
    sent = "O desemprego baixou pela primeira vez para menos de 6%."
    assert by_other_verbs(told) == sent
    kept = "A taxa baixou dos 8% para os 6%."
    assert by_other_verbs(kept) == kept


def test_who_refuses_that_it_is_so_denies_it():
    told = "O ministro recusou que o Estado tenha falhado."
    assert by_other_verbs(told) == "O ministro negou que o Estado tenha falhado."
    kept = "O ministro recusou que o filmassem."
    assert by_other_verbs(kept) == kept


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Portugal bate recorde de turistas", "Portugal atinge um número recorde de turistas"),
        ("Brasil bate recorde de vendas", "Brasil bate recorde de vendas"),
        ("Bitcoin bate novo máximo", "Bitcoin atinge novo máximo"),
        ("Alunos chumbam mais a Matemática", "Alunos falham mais em Matemática"),
        ("Parlamento chumba a Lei de Bases", "Parlamento rejeita a Lei de Bases"),
    ],
)
def test_records_and_exams(written, sent):
    assert by_other_verbs(written) == sent
