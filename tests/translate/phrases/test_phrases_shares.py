"""Shares that are traded, and titles, bonds and roles."""

import pytest

from pipeline.translate.phrases.shares import traded


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Os títulos da papeleira caíam 3,2%.", "As ações da papeleira caíam 3,2%."),
        ("Ações da Vale tombam 8%", "As ações da Vale caem fortemente 8%"),
        ("As ações da EDP subiram 3%.", "As ações da EDP subiram 3%."),
        (
            "Ações da Intel disparam com lucro",
            "As ações da empresa Intel disparam com lucro",
        ),
        ("Papéis da Vale sobem 2%.", "As ações da Vale sobem 2%."),
        ("O papel da Petrobras subiu 1,4%.", "A ação da Petrobras subiu 1,4%."),
        ("A queda dos títulos do BCP recuou.", "A queda das ações do BCP recuou."),
    ],
)
def test_shares_are_traded(written: str, sent: str) -> None:
    assert traded(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Os títulos da dívida caíram.",
        "Os títulos do Tesouro sobem.",
        "O papel da família subiu de tom.",
        "Os títulos do Benfica são 38.",
        "Ações da polícia continuam.",
        "O papel da Petrobras na economia.",
        "Os papéis de parede caíram.",
    ],
)
def test_titles_bonds_and_roles_stay(text: str) -> None:
    assert traded(text) == text
