"""Words that a draft in Portuguese left in English are told; words of both languages are not."""

import pytest

from pipeline.translate.copies import left_over
from pipeline.translate.engine import Pair
from pipeline.translate.guard import verdict

PAIR = Pair("en", "pt")


@pytest.mark.parametrize(
    ("source", "draft", "words"),
    [
        ("He was booed in the studio.", "Ele foi booed no estúdio.", {"booed"}),
        ("A head-on crash killed two.", "Uma cabeça-on crash matou dois.", {"crash"}),
        ("The number 'drops' today.", "O número 'drops' hoje.", {"drops"}),
        ("The daft and angry men left.", "Os homens daft e angry saíram.", {"daft", "angry"}),
    ],
)
def test_words_that_were_left_are_told(source, draft, words):
    assert left_over(source, draft, PAIR) == words
    assert verdict(source, draft, PAIR, common=frozenset(words)) == "untranslated-word"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The local hospital is online.", "O hospital local está online."),
        ("The show on the Crash label was fatal.", "O show da editora Crash foi fatal."),
        ("Run `git push` in the shell.", "Execute `git push` no terminal."),
        ("See crash.com for more.", "Veja mais em crash.com."),
        ("The final tribunal met.", "O tribunal final reuniu-se."),
    ],
)
def test_words_of_both_languages_and_code_are_not(source, draft):
    assert not left_over(source, draft, PAIR)


def test_what_was_to_be_kept_is_not():
    assert not left_over("The crash test.", "O teste crash.", PAIR, "crash")


def test_nothing_is_said_of_other_pairs():
    assert not left_over("O crash foi booed.", "The crash was booed.", Pair("pt", "en"))
    assert not left_over("He was booed.", "Er war booed.", Pair("en", "de"))
