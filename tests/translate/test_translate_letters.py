"""Letters that a vocabulary has not are sent as those that it has."""

from pipeline.translate.letters import readable, unread


def portuguese_letters(letter):
    """A vocabulary that has the letters of Portuguese alone."""
    return letter in "áâãàçéêíóôõú"


def test_other_words_are_sent_without_such_accents():
    assert readable("a freqüência em São Tomé", portuguese_letters) == "a frequência em São Tomé"
    assert readable("o ł e o ß", portuguese_letters) == "o ł e o ß"
    assert readable("Rząd przyjął nową", portuguese_letters) == "Rząd przyjął nową"


def test_only_latin_letters_and_the_marks_that_are_asked_for_are_unread():
    assert unread("¿Dvořák ж é?", portuguese_letters) == {"ř"}
    assert unread("¿Dvořák ж é?", portuguese_letters, beside="¡¿") == {"ř", "¿"}
    assert unread("Dvorak", portuguese_letters) == set()
