"""When something happened, by a clause with a verb."""

from __future__ import annotations

import pytest

from pipeline.translate.phrases.as_it_did import as_it_did


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Um homem morreu ao cair do telhado.", "Um homem morreu quando caiu do telhado."),
        (
            "Três jovens foram detidos ao tentarem roubar um carro.",
            "Três jovens foram detidos quando tentavam roubar um carro.",
        ),
        (
            "A jovem ficou ferida ao descer as escadas.",
            "A jovem ficou ferida quando ela desceu as escadas.",
        ),
        ("A idosa caiu ao sair do autocarro.", "A idosa caiu quando saiu do autocarro."),
        ("Morreram ao despistarem-se na A1.", "Morreram quando se despistaram na A1."),
        ("Morreu ontem ao ser atropelado.", "Morreu ontem quando foi atropelado."),
        ("Um morre ao cair, outro caiu ao subir.", "Um morre ao cair, outro caiu quando subiu."),
    ],
)  # fmt: skip
def test_what_was_done_is_told_by_its_verb(text: str, said: str) -> None:
    assert as_it_did(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Morreu ao volante de um camião.",
        "O golo surgiu ao cair do pano.",
        "Chegou ao cair da noite.",
        "Fugiram ao chegar a polícia.",
        "Fugiram ao entrar Pedro.",
        "O ministro errou ao dizer isso.",
        "O museu fica ao subir da rua.",
        "Ao cair, partiu a perna.",
        "Ao partir-se o gelo, caiu.",
        "Chegou ao bar e ao jantar.",
        "Morrem ao atravessar a rua.",
    ],
)
def test_the_rest_stays(text: str) -> None:
    assert as_it_did(text) == text
