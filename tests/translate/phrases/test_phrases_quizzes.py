"""Questions of quizzes say who has something before the verb."""

import pytest

from pipeline.translate.phrases.quizzes import with_owner_first


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("Quantos ossos tem o corpo humano?", "Quantos ossos é que o corpo humano tem?"),
        ("Quantos habitantes tem Portugal?", "Quantos habitantes Portugal tem?"),
        ("Quantos quartos tem a casa?", "Qual é o número de quartos da casa?"),
        ("Quanto pesa um elefante?", "Quanto é que um elefante pesa?"),
        ("Quando abre a loja?", "Quando é que a loja abre?"),
        ("Como se chamava o rei?", "Qual era o nome do rei?"),
        ("Em que cidade fica o Coliseu?", "Em que cidade está o Coliseu?"),
        (
            "Quantas vezes foi campeã a seleção alemã?",
            "Quantas vezes é que a seleção alemã foi campeã?",
        ),
        ("Quantos livros escreveu a autora?", "Quantos livros a autora escreveu?"),
    ],
)
def test_who_has_it_stands_before_the_verb(asked: str, sent: str) -> None:
    assert with_owner_first(asked) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Quantos anos tem o carro?",
        "Quantas pessoas tem a seu cargo?",
        "Como se chama?",
        "Quando a loja abre?",
        "Quantos ossos tem o corpo humano.",
        "Em que rua fica?",
        "Quantos filhos tem?",
    ],
)
def test_all_else_stays(text: str) -> None:
    assert with_owner_first(text) == text
