"""Characters of which no byte is left: made up where they are certain, left where they are not."""

import pytest

from pipeline.repair import explain, is_suspect, repair


def marked(text):
    """A mark for every byte beyond ASCII."""
    return text.encode().decode("ascii", "replace")


@pytest.mark.parametrize(
    "sound",
    [
        "it’s what they’d say, and we’ll see if you’re right",
        "“I would rather not” is all she said",
        "The word “certain” and the “other” one",
        "a café au lait",
        "Ella vive en España desde hace años",
        "l’homme que j’attends",
        "The rest — that is all of it — will follow",
        "He said no.\nShe didn’t hear him.",
    ],
)
def test_what_is_certain_is_made_up(sound):
    assert repair(marked(sound)) == sound


@pytest.mark.parametrize(
    "text",
    [
        marked("a plan—a good one—that failed"),  # a dash or an apostrophe
        marked("what—is this"),
        marked("— first\n• second"),  # any sign
        marked("fine 😀"),
        marked("Việt Nam có nhiều người"),  # hundreds of letters
        marked("Привет, how are you"),
        marked("你好 said he"),
        "it\ufffd\ufffd\ufffds a caf\ufffd",  # single marks: another accident
        "caf\ufffd au lait",
        "\ufffd\ufffd",
        "informa\ufffd\ufffdo e comunica\ufffd\ufffdo n\ufffdo",
    ],
)
def test_what_is_open_stays(text):
    assert repair(text) == text


def test_a_whole_word_of_marks_is_none_of_east_asia():
    text = marked("— ½ ¾ – 3 ☕ or less")
    assert repair(text) == text


@pytest.mark.parametrize(
    "text",
    ["Really??? Yes??? No way", "I don???t know", "The ???best??? one", "caf?? and S??o", "???"],
)
def test_ascii_is_never_changed(text):
    assert repair(text) == text
    assert not is_suspect(text)


def test_a_line_that_has_anything_else_beyond_ascii_is_left():
    text = "déjà vu, it\ufffd\ufffd\ufffds true"
    assert repair(text) == text


def test_the_repairs_say_so_and_nothing_is_made_up_on_demand():
    damaged = marked("The Queen’s speech")
    (one,) = explain(damaged)[1]
    assert (one.before, one.after, one.code_pages, one.lost) == ("\ufffd" * 3, "’", ("ascii",), 3)
    assert repair(damaged, 0) == damaged


def test_mending_twice_is_mending_once():
    text = marked("It’s 😀 and “quoted” ½")
    once = repair(text)
    assert once != text
    assert repair(once) == once


def test_entities_before_the_damage_do_not_shift_it():
    assert repair("Tom &amp; Jane don\ufffd\ufffd\ufffdt") == "Tom &amp; Jane don’t"
