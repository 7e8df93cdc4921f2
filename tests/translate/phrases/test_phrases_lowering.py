"""What falls is not low."""

import pytest

from pipeline.translate.phrases.lowering import lowering


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("O IVA baixa de 23% para 6%.", "O IVA cai de 23% para 6%."),
        ("A taxa Selic baixa para 13,5% ao ano.", "A taxa Selic cai para 13,5% ao ano."),
        ("O preço da gasolina baixa dois cêntimos.", "O preço da gasolina cai dois cêntimos."),
        ("O IRS baixa no próximo ano.", "O IRS cai no próximo ano."),
        ("Governo baixa IVA da luz", "Governo reduz IVA da luz"),
        ("O Banco Central baixa os juros.", "O Banco Central reduz os juros."),
        ("Quebra de 30% nas receitas", "Queda de 30% nas receitas"),
        ("Turismo: quebra: Subida de 4% em maio", "Turismo: quebra: Aumento de 4% em maio"),
        ("Descida de 2 cêntimos na gasolina", "Queda de 2 cêntimos na gasolina"),
        ("Alta de 5% no diesel", "Aumento de 5% no diesel"),
    ],
)
def test_what_falls(written, sent):
    assert lowering(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A inflação é baixa.",
        "Uma baixa de 2% para 1% nos juros.",
        "A bolsa fechou em baixa de 0,5%.",
        "A baixa taxa de natalidade preocupa.",
        "A mais baixa de 2% em anos.",
        "O médico passou uma baixa de 10 dias.",
        "Com baixa taxa de juro, as famílias gastam.",
        "Vive na Baixa de Lisboa.",
        "A cidade baixa no mapa.",
        "O bairro fica na parte baixa da vila.",
        "Zona baixa para 300 casas",
        "Subida de divisão garantida",
        "Quebra do segredo de justiça",
        "Descida do rio em canoa",
        "A quebra de 30% assusta.",
        "O jogador baixa a cabeça.",
        "Uma taxa baixa de 1%.",
    ],
)
def test_what_is_low_or_a_fall_stays(text):
    assert lowering(text) == text
