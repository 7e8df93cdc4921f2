import pytest

from pipeline.translate.phrases.typed import typed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ja to atrasada", "já estou atrasada"),
        ("nao to bem", "nao estou bem"),
        ("cade o onibus?", "onde está o onibus?"),
        ("Cadê os documentos?", "Onde estão os documentos?"),
        ("cade voce", "onde voce está"),
        ("cadê vocês?", "onde vocês estão?"),
        ("ta chovendo", "está chovendo"),
        ("a comida da minha vo", "a comida da minha avó"),
        ("eh verdade", "é verdade"),
        ("ja fui la", "já fui lá"),
        ("so queria dormir", "só queria dormir"),
    ],
)
def test_small_words_are_read(text: str, said: str) -> None:
    assert typed(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "De geração to geração",
        "la vie en rose",
        "Eh pá, não sei",
        "ta bom",
        "A Ta Ling saiu",
        "So what",
        "O Jaime foi.",
    ],
)
def test_others_stay(text: str) -> None:
    assert typed(text) == text
