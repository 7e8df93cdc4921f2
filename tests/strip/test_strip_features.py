import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.strip.features import (
    article_of,
    cells_of,
    features_of,
    fold,
    plain,
    title_and_teaser,
    topic_words,
    words_of,
)


def look(line: str):
    return features_of(line, words_of(line))


def title_of(lines: list[str]) -> int | None:
    topics = [topic_words(line) for line in lines]
    found = title_and_teaser(topics, [look(line) for line in lines], lines)
    return found[0] if found else None


PROSE = "The ferry left the harbour at noon with forty people and two dogs on board."


def test_a_finished_long_sentence_is_prose_and_a_short_one_is_not() -> None:
    assert look(PROSE).prose
    assert not look("The ferry left.").prose
    assert not look("Ferry leaves harbour with forty people and two dogs on board today").prose


def test_scripts_without_spaces_count_two_characters_as_a_word() -> None:
    assert look("港を出た船は正午に着いた。").words == 6
    assert look("港を出た船は正午に四十人の乗客と二匹の犬を乗せて島に着いた。").prose


@pytest.mark.parametrize(
    "line", ["2024-03", "1987", "04/06/2019", "19:45", "2019-06-04 19:45", "2019年6月4日"]
)
def test_bare_dates_and_times(line: str) -> None:
    assert look(line).date


@pytest.mark.parametrize("line", ["2024 was warm", "Room 12", "forty", "139"])
def test_what_only_contains_a_number_is_no_date(line: str) -> None:
    assert not look(line).date


def test_shapes_of_lists_labels_questions_and_symbols() -> None:
    assert look("- two eggs").bullet
    assert look("3. Stir").bullet
    assert look("Depth: 12 m").label
    assert not look("https://example.org").label
    assert look("Who sank it?").question
    assert look("📰").symbols
    assert not look("📰 News").symbols


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Port\tDepth\tBoats", 3),
        ("Port | Depth | Boats", 3),
        ("NorthDeepForty", 3),
        ("OpenAI", 1),
        ("The ferry left.", 1),
    ],
)
def test_cells_of_a_flattened_row(line: str, cells: int) -> None:
    assert cells_of(line) == cells


def test_the_title_is_the_line_before_the_body_that_shares_its_words() -> None:
    lines = ["Evening news desk", "Ferry leaves harbour late", "Ana Lima", PROSE, PROSE]
    assert title_of(lines) == 1


def test_a_finished_subheading_is_not_the_title() -> None:
    deck = "The ferry with forty people left the harbour late."
    assert title_of(["Ferry left with forty people", deck, PROSE, PROSE]) == 0


def test_the_title_stands_above_the_article_not_above_a_menu() -> None:
    menu = ["All about harbours", PROSE, *["Tides and boats"] * 30]
    lines = [*menu, "Ferry leaves harbour late", PROSE, PROSE, PROSE, "Tides", "Boats"]
    assert article_of([look(line) for line in lines]) == range(33, 36)
    assert title_of(lines) == 32


def test_of_two_copies_the_one_nearer_to_the_text_is_the_title() -> None:
    title = "Ferry leaves harbour late"
    assert title_of([title, "Ana Lima", title, PROSE, PROSE]) == 2


def test_the_title_stands_above_a_teaser_that_says_more_of_the_article() -> None:
    teaser = "Ferry left the harbour at noon, forty people and two dogs on board"
    title = "Ferry leaves harbour with people and dogs"
    assert title_of(["Evening news desk", title, teaser, PROSE, PROSE]) == 1
    assert title_of(["Evening news desk", "Boats and tides", teaser, PROSE, PROSE]) == 2


def test_no_paragraph_no_article() -> None:
    assert not article_of([look("Ferry leaves"), look("Tides")])
    assert not article_of([])


def test_no_title_where_the_page_starts_with_prose() -> None:
    lines = [PROSE + " " + PROSE, PROSE]
    assert title_of(lines) is None


def test_ornaments_and_curly_quotes_do_not_hide_a_line_from_the_rules() -> None:
    assert plain("👉  Don’t  miss →") == "Don't miss"
    assert plain("▸ • ") == ""
    assert plain("© 2019 Gazette") == "© 2019 Gazette"


@given(st.text())
def test_any_text_can_be_looked_at(line: str) -> None:
    one = look(line)
    assert one.words >= 0
    assert one.cells >= 1
    assert plain(plain(line)) == plain(line)
    assert all(word == word.casefold() for word in topic_words(line))


def test_vowel_signs_and_joiners_stand_inside_words() -> None:
    assert words_of("हमारे न्यूज़लेटर के लिए।") == ["हमारे", "न्यूज़लेटर", "के", "लिए"]
    assert words_of("می\u200cشود") == ["می\u200cشود"]


@pytest.mark.parametrize("line", ["İlgili haberler", "İLGİLİ HABERLER", "ilgili haberler"])
def test_the_dotted_capital_of_turkish_is_one_letter(line):
    assert words_of(fold(line))[0] == "ilgili"
