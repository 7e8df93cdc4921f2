"""Numbers that name something come through as they were written."""

import pytest

from pipeline.translate.identifiers import names_something
from pipeline.translate.protect import protect, restore


def sent_through(sentence, source="pt", target="en"):
    """A sentence whose placeholders all came back from an engine that changes nothing."""
    protected = protect(sentence, source, target)
    return restore(protected.template, protected)


@pytest.mark.parametrize(
    "sentence",
    [
        "O CNPJ da empresa é 46.482.832/0001-92.",
        "O CPF do sócio é 123.456.789-00, diz a defesa.",
        "A Lei 8.666/93 foi revogada pela 14.133/2021.",
        "Depositou na conta 12.345-6 do banco.",
        "Perdeu o RG 12.345.678-9 na praia.",
        "El RUT es 12.345.678-K y está vigente.",
        "O NIF é 501.234.567.",
        "El DNI 12.345.678 era falso.",
        "Apresentou a queixa n.º 13.709 na esquadra.",
        "Ligue para o 800.200.100 e peça ajuda.",
        "Tel.: 212.345.678 (dias úteis)",
        "A Lei 13.709 e o art. 1.022 do Código Civil mudam.",
        "O imóvel tem a matrícula 98.765 e o CEP 40.010.",
        "A Lei Complementar 1.320 está em vigor.",
        "El artículo 1.902 de la Ley 10.200 cambia.",
    ],
)
def test_what_names_something_keeps_its_points(sentence):
    assert sent_through(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Vendeu 501.234.567 bilhetes.", "Vendeu 501,234,567 bilhetes."),
        ("O telefone 1.200 euros mais barato.", "O telefone 1,200 euros mais barato."),
        ("Entre 1.500/2.000 pessoas.", "Entre 1,500/2,000 pessoas."),
        ("De 1.200-1.500 euros por mês.", "De 1,200-1,500 euros por mês."),
        ("O registro de 1.234 casos.", "O registro de 1,234 casos."),
        ("A empresa nif vendeu 10.500 carros.", "A empresa nif vendeu 10,500 carros."),
    ],
)
def test_what_counts_is_written_the_english_way(sentence, written):
    assert sent_through(sentence) == written


def test_the_word_before_a_number_decides():
    assert names_something("CPF 123.456.789", 4, 15)
    assert not names_something("somou 123.456.789", 6, 17)
    assert not names_something("CPF 123456789", 4, 13)
