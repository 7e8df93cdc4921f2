import pytest

from pipeline.translate.phrases.chancellors import with_ministers


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Chanceler iraniano viaja", "Ministro das Relações Exteriores iraniano viaja"),
        ("O ex-chanceler Celso Amorim", "O ex-ministro das Relações Exteriores Celso Amorim"),
        ("Os chanceleres do bloco", "Os ministros das Relações Exteriores do bloco"),
        ("A cúpula do Mercosul", "A cimeira do Mercosul"),
    ],
)
def test_ministers_and_summits_are_told(written, sent):
    assert with_ministers(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O chanceler alemão falou.",
        "O chanceler Merz falou.",
        "A cúpula do partido reuniu-se.",
        "A cúpula da catedral brilha.",
        "A chancelaria fechou.",
    ],
)
def test_chancellors_and_domes_stay(text):
    assert with_ministers(text) == text
