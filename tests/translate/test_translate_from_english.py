"""Habits of drafts from English."""

import pytest

from pipeline.translate.from_english import tidied


@pytest.mark.parametrize(
    ("sentence", "draft", "made"),
    [
        ("He waited....", "Esperou...", "Esperou...."),
        ("He waited...", "Esperou...", "Esperou..."),
        ("Dear Ms Costa,", "Prezado Sra. Costa,", "Prezada Sra. Costa,"),
        ("The bank (ECB) grew.", "O banco (em inglês) cresceu.", "O banco (ECB) cresceu."),
        ("The bank grew.", "O banco (em inglês) cresceu.", "O banco cresceu."),
        ("A book in English.", "Um livro (em inglês).", "Um livro (em inglês)."),
        ("— She left.", "- Ela saiu.", "— Ela saiu."),
        ("– She left.", "— Ela saiu.", "— Ela saiu."),
    ],
)
def test_what_the_sentence_has_stands_in_its_draft(sentence, draft, made):
    assert tidied(draft, sentence) == made
