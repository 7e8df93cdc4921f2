import pytest

from pipeline.translate.phrases.nearly import nearly


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O carro ia atropelando o cão.", "O carro quase atropelou o cão."),
        ("As pedras iam caindo na estrada.", "As pedras quase caíram na estrada."),
    ],
)
def test_what_nearly_happened_is_told(text: str, said: str) -> None:
    assert nearly(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O rio ia subindo.",
        "Ela ia conversando.",
        "Os preços iam aumentando.",
        "Ele ia a pé, cantando.",
    ],
)
def test_what_goes_on_stays(text: str) -> None:
    assert nearly(text) == text
