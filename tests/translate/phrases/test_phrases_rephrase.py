"""All phrases of a Portuguese text are said in other words."""

from pipeline.translate.phrases.rephrase import rephrased


def test_phrases_of_all_kinds_go_together() -> None:
    text = "Um homem na casa dos 50 anos terá morrido e sequer foi identificado."
    said = "Um homem com cerca de 50 anos poderá ter morrido e nem sequer foi identificado."
    assert rephrased(text) == said
