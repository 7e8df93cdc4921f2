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
        "Suspeita de fraude leva a buscas",
        "Suspeita de bomba fecha aeroporto",
        "",
    ],
)
def test_what_is_nobody_stays(text):
    assert with_newsmakers(text) == text
