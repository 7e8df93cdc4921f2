"""Lost bytes: what is seen of a character after each accident, and which accidents are possible."""

import unicodedata

import pytest

from pipeline.repair import explain, repair
from pipeline.repair.losses import possible, possible_together, table, targets
from pipeline.repair.pages import code_pages

PAGES = {page.name: page for page in code_pages()}


@pytest.mark.parametrize(
    ("page", "accident", "seen", "meant"),
    [
        ("cp1252", "no-break space", "Ã ", "à"),
        ("cp1251", "no-break space", "Р ", "Р"),
        ("cp1252", "straight quotes", "â€œ"[:2] + '"', "–"),
        ("cp1252", "straight quotes", "Ã'", "Ñ"),
        ("latin_1", "vanished control", "Ä", "ą"),
        ("latin_1", "vanished control", "Ã", "É"),
        ("cp1252", "vanished control or soft hyphen", "Ã", "í"),
        ("cp1252", "replacement character", "â€\ufffd", "”"),
        ("cp1252", "question mark", "â€?", "”"),
        ("latin_1", "question mark for controls", "Ã?", "ß"),
    ],
)
def test_the_table_has_what_is_seen(page, accident, seen, meant):
    found = {
        option
        for borrow in (True, False)
        for option in table(PAGES[page], accident, borrow).get(seen, ())
    }
    if accident.startswith(("replacement", "question")) and page == "cp1252":
        # Here the byte has a control of its own in one way of filling, and none in the other.
        assert meant in found or not found
    else:
        assert meant in found


def test_the_commoner_character_comes_first():
    options = table(PAGES["latin_1"], "vanished control", False)["Ã"]
    assert options.index("É") < options.index("Ý")


def test_an_accident_is_possible_where_nothing_speaks_against_it():
    assert "no-break space" in possible("un deux")
    assert "no-break space" not in possible("un\u00a0deux trois")
    assert "straight quotes" in possible('say "yes"')
    assert "straight quotes" not in possible("say “yes” or 'no'")
    assert not any(name.startswith("vanished") for name in possible("a\x9d"))
    assert any(name.startswith("replacement") for name in possible("a\ufffd"))
    assert any(name.startswith("question") for name in possible("a?"))


def test_a_no_break_space_that_became_a_space():
    assert repair("Ã©tÃ© ou hiver, voilÃ  tout") == "été ou hiver, voilà tout"


def test_a_vanished_byte_beside_a_whole_sequence():
    assert repair("Ÿ: ๐Ÿ“Š one\nโณ two") == "Ÿ: 📊 one\n⏳ two"


def test_a_mark_for_a_byte():
    assert repair("â€œYes!â€\ufffd he said. Ã©tÃ©") == "“Yes!” he said. été"


def test_one_of_two_dashes_is_taken_and_doubted():
    result, repairs = explain('He cameâ€"finallyâ€"home')
    assert result.translate({ord("–"): "-", ord("—"): "-"}) == "He came-finally-home"
    assert all(one.doubt > 0.1 for one in repairs)


def test_of_many_pictures_none_is_taken():
    text = "latin text ð and more"
    assert repair(text) == text


def test_what_is_inferred_among_digits_is_doubted():
    result, repairs = explain('Ã©tÃ© 3â€"4')
    assert result in ('été 3â€"4', "été 3–4")
    assert all(one.doubt > 0.01 for one in repairs if one.lost)


def test_a_lost_byte_is_counted_and_doubted():
    (first, second) = explain("MÃ¼nchen: voilÃ  alles")[1]
    assert (first.lost, first.doubt) == (0, 0.0)
    assert second.lost == 1
    assert 0 <= second.doubt <= 0.5


@pytest.mark.parametrize("text", ["MÃ¼nchen: voilÃ  alles", "Ÿ: ๐Ÿ“Š one\nโณ two", "Ã©tÃ© Ã\ufffd"])
def test_nothing_is_inferred_where_no_doubt_is_allowed(text):
    assert not any(one.lost for one in explain(text, most_doubt=0)[1])


def test_a_sound_line_loses_nothing_to_its_neighbours():
    sound = "MAÇÃ VERDE E AVELÃ: É MANHÃ NO SERTÃO"
    assert repair(f"Vi ses pÃ¥ torsdag pÃ¥ Ã¸ya\n{sound}").split("\n")[1] == sound


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ('He saidâ€"and meant itâ€"â€œHelloâ€ to all', "He said—and meant it—“Hello” to all"),
        ("Le cafÃ© â€œÃ  la carteâ€ ouvert, ðŸ'‡ ici", "Le café “à la carte” ouvert, 👇 ici"),
    ],
)
def test_quotes_may_be_straightened_where_controls_have_vanished(seen, meant):
    assert repair(seen) == meant
    assert repair(meant) == meant


def test_several_accidents_are_possible_where_a_quote_follows_damage():
    both = "vanished control, straight quotes"
    assert possible_together('itâ€" so', ()) == (
        "straight quotes, no-break space",
        "vanished control, no-break space",
        "vanished control or soft hyphen, no-break space",
        both,
        f"{both}, no-break space",
    )
    assert both not in possible_together('â€œ a "b"', ())


def test_no_character_is_made_up_that_this_unicode_does_not_have():
    assert not [char for char in targets() if unicodedata.category(char) in ("Cc", "Cn", "Co")]
    assert repair("¤½©") == "¤½©"
