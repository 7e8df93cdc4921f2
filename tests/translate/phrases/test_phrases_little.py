import pytest

from pipeline.translate.phrases.little import little


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Abriu uma portinha.", "Abriu uma pequena porta."),
        ("Umas lojinhas da rua.", "Umas pequenas lojas da rua."),
        ("O gatito está doentinho.", "O pequeno gato está muito doente."),
        ("Chegou cedinho.", "Chegou muito cedo."),
        ("Ela está cansadinha.", "Ela está cansada."),
        ("Um almocinho no jardinzinho.", "Um almoço no pequeno jardim."),
        ("Friozinho pede chazinho.", "Frio pede chá."),
        ("Perdeu o sapatinho e o bonequinho.", "Perdeu o pequeno sapato e o pequeno boneco."),
        ("Dois homenzinhos.", "Dois pequenos homens."),
    ],
)
def test_a_diminutive_is_said_by_its_word(text: str, said: str) -> None:
    assert little(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Comprou uma camisinha e um carrinho.",
        "Fez uma continha e caminha para casa.",
        "O mosquito picou o gatinho na cozinha.",
        "A galinha do vizinho põe ovos.",
        "O Portinha marcou o golo.",
        "Um circuito finito e gratuito.",
        "Está mortinho por ir.",
        "Ela é bonita e gosta de caipirinha.",
    ],
)
def test_words_of_their_own_stay(text: str) -> None:
    assert little(text) == text
