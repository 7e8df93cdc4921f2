"""What authorities do is told in verbs that are no nouns."""

import pytest

from pipeline.translate.phrases.authorities import with_authorities


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Tribunal manda demolir o prédio", "Tribunal ordena a demolição do prédio"),
        (
            "Juiz de Viseu mandou arquivar processo",
            "Juiz de Viseu ordenou o arquivamento de processo",
        ),
        ("Constitucional chumba norma", "Constitucional rejeita norma"),
        ("Relação agrava pena", "Tribunal de recurso agrava pena"),
    ],
)
def test_what_authorities_do(written, sent):
    assert with_authorities(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Nova multa chega a mil euros",
        "Paga multa de cem euros",
        "Apple paga multa recorde",
        "Uma multa custa caro",
        "Sem multa nem castigo",
        "Portugal trava batalha contra o fogo",
        "Aluno chumba a Matemática",
        "Manda quem pode",
        "Quem manda retirar as tendas?",
        "Relação entre os dois países azeda",
        "Relação com o pai era difícil",
        "O homem manda-o parar.",
        "EDP multa de 2 milhões suspensa",
    ],
)
def test_nouns_stay(text):
    assert with_authorities(text) == text
