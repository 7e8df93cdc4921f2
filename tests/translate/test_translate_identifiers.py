"""Numbers that name something come through as they were written."""

import pytest

from pipeline.translate.identifiers import names_in, names_something
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


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "请拨打12306客服热线咨询", ["12306"]),
        ("zh", "邮编510000", ["510000"]),
        ("zh", "身份证号码为440106199001011234。", ["440106199001011234"]),
        ("zh", "立即拨打110报警", ["110"]),
        ("ja", "電話番号：03-1234-5678", ["03-1234-5678"]),
        ("zh", "电话1200部，手机500元，热线12个", []),
        ("pt", "电话12306", []),
    ],
)
def test_numbers_that_are_called_name_something(language, text, numbers):
    assert [text[start:end] for start, end in names_in(text, language)] == numbers
