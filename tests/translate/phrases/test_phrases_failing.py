"""Who fails an exam stands in front."""

import pytest

from pipeline.translate.phrases.failing import failing


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chumbaram 30 alunos.", "30 alunos falharam."),
        ("Reprovaram cinco candidatos em maio.", "Cinco candidatos falharam em maio."),
        (
            "Chumbaram 7,4% dos alunos do 12.º ano, menos do que em 2020.",
            "7,4% dos alunos do 12.º ano falharam, menos do que em 2020.",
        ),
    ],
)
def test_who_fails_stands_in_front(text: str, said: str) -> None:
    assert failing(text) == said


@pytest.mark.parametrize(
    "text", ["Chumbaram a proposta.", "Reprovaram 5 deputados a medida.", "Reprovou o plano."]
)
def test_what_is_rejected_stays(text: str) -> None:
    assert failing(text) == text
