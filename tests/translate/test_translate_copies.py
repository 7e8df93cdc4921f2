"""Words that a draft in Portuguese left in English are told; words of both languages are not."""

import pytest

from pipeline.translate.copies import left_over, opening_left
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
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
    assert verdict(Evidence(source, draft, PAIR, common=frozenset(words))) == "untranslated-word"


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


def test_short_words_and_words_with_hyphens_are_left_over_too():
    assert left_over("A tax on milk.", "Um tax sobre o leite.", Pair("en", "pt")) == {"tax"}
    made = left_over("A hit-and-run.", "Um hit-and-run.", Pair("en", "pt"))
    assert made == {"run"} or made == {"and"} or made == {"hit"}
    assert not left_over(
        "The pop-up bar and the e-mail", "O bar pop-up e o e-mail", Pair("en", "pt")
    )
    assert left_over("CYCLIST IN CRASH", "Ciclista em crash", Pair("en", "pt")) == {"crash"}


def test_the_word_that_begins_both_is_left_over_if_it_names_nobody():
    def count(word: str) -> int:
        return 1 if word.islower() else 2

    pair = Pair("en", "pt")
    assert opening_left("Farmers win", "Farmers ganham", pair, count) == {"Farmers"}
    assert not opening_left("Total sales", "Total de vendas", pair, count)
    assert not opening_left("Harding wins", "Harding ganha", pair, lambda _word: 2)
    assert not opening_left("Farmers Union wins", "Farmers Union ganha", pair, count)
    assert not opening_left("Farmers win", "Farmers ganham", Pair("pt", "en"), count)
