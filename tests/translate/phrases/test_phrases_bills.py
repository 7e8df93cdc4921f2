import pytest

from pipeline.translate.phrases.bills import with_bills


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Devolveu o diploma ao Parlamento.", "Devolveu o projeto de lei ao Parlamento."),
        ("Diplomas do Governo votados hoje", "Projetos de lei do Governo votados hoje"),
        ("O PS vai viabilizar o diploma.", "O PS vai viabilizar o projeto de lei."),
    ],
)
def test_bills_are_no_degrees(written, sent):
    assert with_bills(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O deputado mostrou o diploma de engenheiro.",
        "O ministro tem um diploma falso.",
        "O Presidente entregou o diploma aos alunos.",
        "O diploma está na parede.",
        "A diplomacia do Governo falhou.",
    ],
)
def test_degrees_stay(text):
    assert with_bills(text) == text
