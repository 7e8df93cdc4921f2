import pytest

from pipeline.translate.phrases.tags import tagged


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vais lá, não vais?", "Vais lá, certo?"),
        ("Ela não vem, pois não?", "Ela não vem, certo?"),
        ("Foi ele, não foi?", "Foi ele, certo?"),
        ("Você está bem, não está?", "Você está bem, certo?"),
    ],
)
def test_a_question_ends_plainly(text: str, said: str) -> None:
    assert tagged(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Isso é mentira, não é?",
        "Vens ou não vens?",
        "Ele vem, não sei quando?",
        "Pois não, o que deseja?",
        "Não vou, não vou.",
    ],
)
def test_others_stay(text: str) -> None:
    assert tagged(text) == text
