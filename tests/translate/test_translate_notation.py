"""Lines without words have their numbers written as those around them."""

import pytest

from pipeline.translate.notation import Line, Written, in_notation


def line(text, source="pt"):
    return Line(text, source)


def numbers(text):
    return Line(text, says="numbers")


def names(text):
    return Line(text, says="names")


def texts(*lines, target="en"):
    return [one.text for one in in_notation(lines, target)]


def test_a_row_of_numbers_is_written_as_the_rows_around_it():
    rows = line("Year\tShare\tVotes"), numbers("2019\t12,5\t1.234"), line("Total\t1\t2")
    assert texts(*rows)[1] == "2019\t12.5\t1,234"


def test_the_other_way_round_points_become_commas():
    row = line("Share", "en"), numbers("2019\t12.5\t1,234\t0.2781"), line("Total", "en")
    assert texts(*row, target="pt")[1] == "2019\t12,5\t1.234\t0,2781"


def test_it_is_told_what_notation_it_was():
    assert in_notation([line("Votes"), numbers("1.234.567")], "en") == [
        Written("Votes"),
        Written("1,234,567", "pt"),
    ]


def test_a_row_of_a_name_needs_rows_of_as_many_cells_around_it():
    name = names("Galp\t-0,85%\t14,62 €")
    row = line("Shares\t+3.12%\t13.87 €")
    assert texts(row, name, row)[1] == "Galp\t-0.85%\t14.62 €"
    assert texts(row, name, line("A sentence."))[1] == name.text
    assert texts(line("A sentence."), names("Galp 14,62"))[1] == "Galp 14,62"


@pytest.mark.parametrize(
    "around",
    [
        (line("English", ""), line("English", "")),
        (line("Portuguese"), line("English", "")),
        (line("Portuguese"), line("French", "fr")),
    ],
)
def test_it_stays_where_the_lines_around_are_not_translated_from_one_language(around):
    first, last = around
    assert texts(first, numbers("12,5 | 1.234"), last)[1] == "12,5 | 1.234"


def test_numbers_alone_stay():
    assert texts(numbers("1.234"), names("Galp 1.234")) == ["1.234", "Galp 1.234"]


def test_lines_without_words_say_nothing():
    assert texts(line("Votes"), numbers("1.234"), numbers("7"), line("Total"))[1] == "1,234"


def test_nine_digits_alone_may_be_a_telephone():
    assert texts(line("Call"), numbers("212.345.678"))[1] == "212.345.678"


def test_what_may_be_thousands_or_a_fraction_stays_and_is_told():
    assert in_notation([line("Rate"), numbers("2,467")], "en")[1] == Written("2,467", "pt", True)


def test_dates_scores_and_addresses_stay():
    kept = "12.05.2021 | 3-1 | 192.168.100.200 | 46.482.832/0001-92"
    assert texts(line("Date"), numbers(kept))[1] == kept


def test_many_such_lines_take_time_in_proportion():
    lines = [line("Votes"), *(numbers(f"{at}\t1.234") for at in range(20_000)), line("Total")]
    assert texts(*lines)[20_000] == "19999\t1,234"


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("ar", "٢٠١٩ | ١٢٫٥ | ١٬٢٣٤", "2019 | 12.5 | 1,234"),
        ("hi", "| २०१९ | 1,25,000 |", "| 2019 | 125,000 |"),
    ],
)
def test_numbers_in_other_digits_are_those_of_english(language, text, written):
    lines = [Line("Year | Sales", language), Line(text, "", "numbers")]
    assert in_notation(lines, "en")[1].text == written
