"""What is ordered is done by others."""

import pytest

from pipeline.translate.phrases.ordered import ordered


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O juiz mandou arquivar o processo.", "O juiz ordenou que o processo fosse arquivado."),
        (
            "O tribunal mandou devolver o cavalo ao dono.",
            "O tribunal ordenou que o cavalo fosse devolvido ao dono.",
        ),
        ("O rei mandou matar os irmãos.", "O rei ordenou que os irmãos fossem mortos."),
        ("Eles mandaram fechar a loja.", "Eles ordenaram que a loja fosse fechada."),
        (
            "O juiz mandou ouvir três testemunhas.",
            "O juiz ordenou que três testemunhas fossem ouvidos.",
        ),
        ("A câmara mandou destruir a ponte.", "A câmara ordenou que a ponte fosse destruída."),
    ],
)
def test_it_is_ordered_to_be_done(text, said):
    assert ordered(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O rei mandou chamar o médico.",
        "A mãe mandou o filho fechar a porta.",
        "O chefe mandou-a repetir o relatório.",
        "Tribunal manda devolver casa",
        "Mandou cortar a árvore.",
        "O mandato acaba.",
        "",
    ],
)
def test_others_stay(text):
    assert ordered(text) == text
