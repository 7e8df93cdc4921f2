"""What is split is split among people."""

import pytest

from pipeline.translate.phrases.splitting import split_among


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "O prémio será repartido em partes iguais pelos três vencedores.",
            "O prémio será repartido em partes iguais entre os três vencedores.",
        ),
        (
            "As vagas foram distribuídas por dez cursos.",
            "As vagas foram distribuídas entre dez cursos.",
        ),
        ("Foi dividido por quatro amigos.", "Foi dividido entre quatro amigos."),
    ],
)
def test_it_is_split_among_them(text: str, said: str) -> None:
    assert split_among(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "A herança foi repartida pelo juiz.",
        "Os panfletos foram distribuídos pelos alunos.",
        "O terreno foi dividido por um muro.",
    ],
)
def test_who_splits_stays(text: str) -> None:
    assert split_among(text) == text
