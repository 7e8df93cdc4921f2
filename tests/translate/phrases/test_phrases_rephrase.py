"""All phrases of a text are said in other words, of Portuguese alone."""

from pipeline.translate.phrases.rephrase import rephrased


def test_phrases_of_all_kinds_go_together():
    text = "Um homem na casa dos 50 anos terá morrido e sequer foi identificado."
    said = "Um homem com cerca de 50 anos poderá ter morrido e nem sequer foi identificado."
    assert rephrased(text, "pt") == said


def test_languages_that_were_not_measured_stay():
    assert rephrased("El preso sequer terá morrido.", "gl") == "El preso sequer terá morrido."
