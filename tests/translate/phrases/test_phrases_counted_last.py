"""Those who are counted stand first."""

import pytest

from pipeline.translate.phrases.counted_last import counted_last


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Os dados mostram que morreram nas estradas, em junho, 214 pessoas, menos 9%.",
            "Os dados mostram que 214 pessoas morreram nas estradas, em junho, menos 9%.",
        ),
        (
            "Ao todo, foram 1.117 os professores que pediram a reforma.",
            "Ao todo, 1.117 professores pediram a reforma.",
        ),
        (
            "O autarca disse que ficaram desalojadas na vila pelo menos 30 pessoas.",
            "O autarca disse que pelo menos 30 pessoas ficaram desalojadas na vila.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert counted_last(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Disse que morreram dois homens.",
        "Os que vivem em Lisboa, 12 mil imigrantes, pagam mais.",
        "Disse que morreram em 1980.",
        "Mostram que trabalham em três turnos.",
    ],
)
def test_the_rest_stays(text):
    assert counted_last(text) == text
