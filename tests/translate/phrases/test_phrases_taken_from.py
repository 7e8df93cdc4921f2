"""Things are taken from people."""

import pytest

from pipeline.translate.phrases.taken_from import taken_from


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Roubou a carteira ao turista.", "Roubou a carteira do turista."),
        ("Furtaram 300 euros aos clientes.", "Furtaram 300 euros dos clientes."),
        (
            "A PSP apreendeu 20 quilos de droga à suspeita.",
            "A PSP apreendeu 20 quilos de droga da suspeita.",
        ),
        ("Quer tirar dinheiro às famílias.", "Quer tirar dinheiro das famílias."),
    ],
)
def test_from_whom(text, told):
    assert taken_from(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Tirou fotografias aos filhos.",
        "Tirou o chapéu ao professor.",
        "O juiz tirou os filhos aos pais.",
        "Roubou o carro à porta da família.",
        "Apreendeu o carro ao fim do dia.",
        "Vendeu a casa ao filho.",
        "Roubou-a ao nascer do dia.",
        "",
    ],
)
def test_what_is_done_to_people_stays(text):
    assert taken_from(text) == text
