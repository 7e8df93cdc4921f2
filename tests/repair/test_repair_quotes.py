"""Quotation marks that lost a byte are chosen in pairs."""

import pytest
from repair_damage import misread, without_controls

from pipeline.repair import explain
from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import Step
from pipeline.repair.quotes import pair_quotes
from pipeline.repair.view import view_of


def lost(place, **shares):
    after = max(shares, key=shares.get)
    return Found("latin_1", Step(place, place + 1, after, lost=1), 5.0, 0.5, shares)


def chosen(text, *found):
    return [one.step.after for one in pair_quotes(view_of(text), found)]


def test_what_opens_decides_what_closes():
    text = "“yes#, he said"
    assert chosen(text, lost(4, **{"’": 0.5, "”": 0.4, "…": 0.1})) == ["”"]


def test_what_closes_decides_what_opens():
    text = "he said #yes»"
    assert chosen(text, lost(8, **{"„": 0.5, "«": 0.3, "‘": 0.2})) == ["«"]


def test_nothing_is_closed_that_was_not_opened():
    text = "and then#"
    assert chosen(text, lost(8, **{"”": 0.5, "…": 0.4})) == ["…"]


def test_an_apostrophe_opens_nothing():
    text = "“it#s so#"
    found = lost(3, **{"’": 0.9, "‘": 0.1}), lost(8, **{"’": 0.6, "”": 0.4})
    assert chosen(text, *found) == ["’", "”"]


def test_a_text_has_one_style():
    text = "“a” “b” “c” “d” #e#"
    found = [lost(place, **{"‘’"[place > 16]: 0.6, "“”"[place > 16]: 0.4}) for place in (16, 18)]
    assert chosen(text, *found) == ["“", "”"]


def test_the_usual_style_outweighs_the_letters_beside_a_quote():
    found = lost(0, **{"‘": 0.9, "“": 0.1}), lost(4, **{"’": 0.2, "”": 0.8})
    assert chosen("#yes# she said", *found) == ["“", "”"]


def test_an_apostrophe_begins_a_word():
    assert chosen("het #n punt", lost(4, **{"’": 0.6, "“": 0.3, "‘": 0.1})) == ["’"]


def test_what_lost_nothing_is_left_alone():
    found = Found("cp1252", Step(0, 3, "„"), 9.0)
    assert pair_quotes(view_of("â€žyes”"), [found]) == [found]


def test_the_doubt_is_that_of_the_pair():
    text = "“yes#, he said"
    (one,) = pair_quotes(view_of(text), [lost(4, **{"’": 0.5, "”": 0.5})])
    assert one.step.after == "”"
    assert one.doubt < 0.1


@pytest.mark.parametrize("page", ["latin_1", "iso8859_5", "iso8859_9"])
def test_quotes_without_their_controls_come_back_as_a_pair(page):
    sound = "He said: “We haven’t seen anything like it,” and left."
    shown = without_controls(misread(sound, page))
    mended, repairs = explain(shown)
    assert mended in (sound, sound.translate(str.maketrans("“”", "‘’")))
    assert all(one.lost for one in repairs)


def test_a_quote_that_only_a_rival_page_lost_may_be_meant():
    """Windows-1252 loses nothing of ``„``; Windows-1258, which shows the rest alike, does."""
    seen = without_controls(misread("It was hot „ever“ since.", "cp1258"))
    assert seen == "It was hot â€everâ€œ since."
    assert explain(seen)[0] == "It was hot „ever“ since."


def test_a_quote_of_which_nothing_speaks_is_not_weighed():
    text = "彼女は、市の図書館が来年の春に開くと「知った」。"
    broken = text.encode().decode("euc_jp", "replace")
    taken, edits = explain(broken, most_doubt=1.0)
    assert "”" in taken
    assert max(one.doubt for one in edits) == 1.0
    assert chosen("is #", lost(3, **{"”": 0.0})) == ["”"]
