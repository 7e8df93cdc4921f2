"""What somebody likes better than something else."""

import pytest

from pipeline.translate.phrases.preferences import with_preference


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Prefiro morrer a fugir.", "Prefiro morrer do que fugir."),
        ("Prefere pagar a multa a cumprir.", "Prefere pagar a multa do que cumprir."),
        (
            '"Prefiro perder a eleição a mentir", disse.',
            '"Prefiro perder a eleição do que mentir", disse.',
        ),
    ],
)
def test_it_is_compared(text: str, said: str) -> None:
    assert with_preference(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Prefiro continuar a trabalhar.",
        "Prefere voltar a jogar no Brasil.",
        "Prefiro sair a partir de maio.",
        "Prefiro o mar a tudo.",
        "O chef prepara a massa a ferver.",
    ],
)
def test_others_stay(text: str) -> None:
    assert with_preference(text) == text
