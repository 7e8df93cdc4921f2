import pytest

from pipeline.translate.phrases.they_then import they_then


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Cancelei a assinatura e continuam a cobrar.",
            "Cancelei a assinatura e eles continuam a cobrar.",
        ),
        ("Pedimos polvo e serviram-nos borracha.", "Pedimos polvo e eles serviram-nos borracha."),
        (
            "O produto partiu-se e não aceitam trocas.",
            "O produto partiu-se e eles não aceitam trocas.",
        ),
        ("Liguei três vezes e não atendem.", "Liguei três vezes e eles não atendem."),
        ("Paguei, mas não entregaram nada.", "Paguei, mas eles não entregaram nada."),
    ],
)
def test_those_of_the_shop_are_named(text: str, said: str) -> None:
    assert they_then(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Os clientes pagam e pedem fatura.",
        "O governo aprovou a lei e os sindicatos pedem mais.",
        "O clube venceu e fizeram a festa milhares de adeptos.",
        "Fui lá com os meus pais e pediram café.",
        "Comi e bebi.",
        "Vieram e pediram ajuda.",
    ],
)
def test_others_stay(text: str) -> None:
    assert they_then(text) == text
