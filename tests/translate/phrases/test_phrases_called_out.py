import pytest

from pipeline.translate.phrases.called_out import calling


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bom dia pessoal, há aula", "bom dia a todos, há aula"),
        ("gente to cansada", "guys, to cansada"),
        ("Ó mãe, já posso ir?", "Mãe, já posso ir?"),
        ("— Ó senhor Rui, venha cá.", "— Senhor Rui, venha cá."),
        ("Coitada da menina!", "Pobre menina!"),
        ("Coitados dos bombeiros, não dormem.", "Pobres bombeiros, eles não dormem."),
        ("Cara Helena, não desespere.", "Querida Helena, não desespere."),
        ("Ai que dor!", "Que dor!"),
        ("Fogo, isto é caro!", "Meu Deus, isto é caro!"),
    ],
)
def test_who_is_called_is_named_plainly(text: str, said: str) -> None:
    assert calling(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "A Cara Nova, uma empresa, fechou.",
        "Ó pá, anda cá.",
        "Fogo, água e terra.",
        "Ai que dor",
        "Gente de fora chega.",
        "Coitado dele!",
        "Boa noite, pessoal.",
    ],
)
def test_others_stay(text: str) -> None:
    assert calling(text) == text
