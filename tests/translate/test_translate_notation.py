"""Lines without words have their numbers written as those around them."""

import pytest

from pipeline.document import Document, Removal, Segment, Verdict
from pipeline.translate.notation import with_notation


def line(text, code="pt", *flags):
    return Segment(text, "\n", text, language=Verdict(code, 0.9, "model"), flags=flags)


def texts(*segments, target="en"):
    return [one.text for one in with_notation(Document("a", segments), target).segments]


def test_a_row_of_numbers_is_written_as_the_rows_around_it():
    rows = line("Year\tShare\tVotes"), line("2019\t12,5\t1.234", "zxx"), line("Total\t1\t2")
    assert texts(*rows)[1] == "2019\t12.5\t1,234"


def test_the_other_way_round_points_become_commas():
    row = line("Share", "en"), line("2019\t12.5\t1,234\t0.2781", "zxx"), line("Total", "en")
    assert texts(*row, target="pt")[1] == "2019\t12,5\t1.234\t0,2781"


def test_the_edit_says_why_and_leads_back():
    document = with_notation(Document("a", (line("Votes"), line("1.234.567", "zxx"))), "en")
    (edit,) = document.segments[1].edits
    assert (edit.before, edit.after, edit.rule) == ("1.234.567", "1,234,567", "notation")
    assert "Portuguese" in edit.why


def test_a_row_of_a_name_needs_rows_of_as_many_cells_around_it():
    name = line("Galp\t-0,85%\t14,62 €", "und")
    row = line("Shares\t+3.12%\t13.87 €")
    assert texts(row, name, row)[1] == "Galp\t-0.85%\t14.62 €"
    assert texts(row, name, line("A sentence."))[1] == name.text
    assert texts(line("A sentence."), line("Galp 14,62", "und"))[1] == "Galp 14,62"


@pytest.mark.parametrize(
    "around",
    [
        (line("English", "en"), line("English", "en")),
        (line("Portuguese"), line("English", "en")),
        (line("Portuguese"), line("French", "fr")),
        (line("Português", "pt", "untranslated"), line("Português", "pt", "untranslated")),
    ],
)
def test_it_stays_where_the_lines_around_are_not_translated_from_one_language(around):
    first, last = around
    assert texts(first, line("12,5 | 1.234", "zxx"), last)[1] == "12,5 | 1.234"


def test_removed_lines_and_lines_without_words_say_nothing():
    gone = Segment(
        "x", "\n", "x", language=Verdict("en", 0.9, "model"), removal=Removal("ad", "r", 1.0, "x")
    )
    lines = line("Votos"), gone, line("1.234", "zxx"), line("7", "zxx"), gone, line("Total")
    assert texts(*lines)[2] == "1,234"


def test_nine_digits_alone_may_be_a_telephone():
    assert texts(line("Call"), line("212.345.678", "zxx"))[1] == "212.345.678"


def test_what_may_be_thousands_or_a_fraction_stays_and_is_flagged():
    document = with_notation(Document("a", (line("Rate"), line("2,467", "zxx"))), "en")
    assert document.segments[1].text == "2,467"
    assert document.segments[1].flags == ("guard-ambiguous-number",)


def test_dates_scores_and_addresses_stay():
    kept = "12.05.2021 | 3-1 | 192.168.100.200 | 46.482.832/0001-92"
    assert texts(line("Data"), line(kept, "zxx"))[1] == kept


def test_a_document_of_many_such_lines_takes_time_in_proportion():
    lines = [line("Votos"), *(line(f"{at}\t1.234", "zxx") for at in range(20_000)), line("Total")]
    assert texts(*lines)[20_000] == "19999\t1,234"
