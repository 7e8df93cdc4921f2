"""Headlines about somebody who is told by an adjective are sent with a noun."""

import pytest

from pipeline.translate.phrases.newsmakers import with_newsmakers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Menor apanhado a conduzir", "Adolescente apanhado a conduzir"),
        ("Menores fogem de centro", "Menores de idade fogem de centro"),
        ("Reformado encontrado morto", "Homem aposentado encontrado morto"),
        ("Reformada perde casa", "Mulher aposentada perde casa"),
        ("Encapuzados assaltam banco", "Homens encapuzados assaltam banco"),
        ("Foragida da Justiça é presa", "Fugitiva da Justiça é presa"),
        ("Jovem desaparecida é encontrada", "Mulher jovem desaparecida é encontrada"),
        ("Jovem que estava desaparecida volta", "Mulher jovem que estava desaparecida volta"),
        ("Jovem baleado em Almada", "Homem jovem baleado em Almada"),
        ("Jovem é morta em Goiânia", "Mulher jovem é morta em Goiânia"),
        ("PJ detém suspeito de rapto", "PJ detém homem suspeito de rapto"),
        ("Polícia prende suspeita de roubo", "Polícia prende mulher suspeita de roubo"),
        ("Homem que matou a ex é preso", "Homem que matou a ex-namorada é preso"),
        ("Foi ameaçada pelo ex.", "Foi ameaçada pelo ex-namorado."),
        ("Suspeita de burla detida em Faro", "Mulher detida por suspeita de burla em Faro"),
    ],
)
def test_a_noun_tells_who(text, said):
    assert with_newsmakers(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Menor procura baixa preços",
        "Menores custos ajudam",
        "Reformado o código, falta a lei",
        "Mascarado de Pai Natal, assalta banco",
        "Jovem da Amadora vence prémio",
        "Jovem promessa assina",
        "Jovens detidos em Sintra",
        "Disse o ex presidente do clube.",
        "Viu o ex-ministro sair.",
        "Polícia prende suspeito de 32 anos",
        "Suspeita de fraude leva a buscas",
        "Suspeita de bomba fecha aeroporto",
        "",
    ],
)
def test_what_is_nobody_stays(text):
    assert with_newsmakers(text) == text


def test_a_pair_of_suspects():
    assert with_newsmakers("Dupla detida por roubo") == "Par de suspeitos detida por roubo"
    assert with_newsmakers("Dupla sertaneja canta") == "Dupla sertaneja canta"
