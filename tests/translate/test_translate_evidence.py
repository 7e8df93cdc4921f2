"""What a draft is judged by."""

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence, words_of

PT = Pair("pt", "en")


def test_what_several_checks_ask_for_is_found_once():
    evidence = Evidence("Vai ler e vai ver.", "He will read and he will see.", PT)
    assert evidence.words is evidence.words
    assert evidence.words == words_of("He will read and he will see.")


def test_a_source_comes_back_in_its_own_words():
    evidence = Evidence("Foram presos.", "Presos", PT, written="PRESOS")
    assert evidence.original == "PRESOS"
    assert evidence.comes_back
    assert not Evidence("Foram presos.", "Presos", PT).comes_back


def test_phrases_that_come_back_are_counted():
    evidence = Evidence("", "it is so he said, it is so he said, it is so", PT)
    assert evidence.phrases_again[("it", "is", "so", "he")] == 2
    assert not Evidence("", "it is so he said", PT).phrases_again
