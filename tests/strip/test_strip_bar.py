"""What the model may take of the lines that it suspects, and what stays all the same."""

import math

import pytest

from pipeline.config import StripConfig
from pipeline.strip.decide import mark
from pipeline.strip.evidence import Opinion
from pipeline.strip.lines import _shipped_packs, read_line
from pipeline.strip.steps.by_model import log_odds

LEFT = "The council met on Tuesday and agreed to rebuild the old bridge across the river by May."
RIGHT = "Work on the bridge had stopped in March, when the river rose and took two of its pillars."


def removed(lines: list[str], suspected: dict[str, float]) -> list[str]:
    """The lines that go when the model suspects some of them, each with its score."""
    known = [read_line(line, line, "en", _shipped_packs()) for line in lines]
    opinions = [
        Opinion("navigation", suspected[line], str) if line in suspected else None for line in lines
    ]
    marks = mark(known, frozenset(StripConfig().remove), "", opinions)
    return [line for line, made in zip(lines, marks, strict=True) if made is not None]


def test_log_odds_are_finite_and_even_at_a_half() -> None:
    assert log_odds(0.5) == 0.0
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0))
    assert math.isfinite(log_odds(0.0))


def test_a_short_line_below_the_text_goes_at_a_lower_score_than_a_paragraph_in_it() -> None:
    lines = ["Bridge to be rebuilt", LEFT, RIGHT, LEFT, RIGHT, "Harbour desk"]
    assert removed(lines, {"Harbour desk": 0.7, RIGHT: 0.7}) == ["Harbour desk"]


def test_a_finished_sentence_between_calls_stays_and_a_short_line_goes() -> None:
    calls = ["Subscribe to our newsletter", "Share this article: Facebook | Twitter | WhatsApp"]
    for last, gone in (("The inquest continues.", False), ("Harbour desk", True)):
        page = ["Bridge to be rebuilt", LEFT, RIGHT, calls[0], last, calls[1]]
        assert removed(page, {last: 0.57}) == ([calls[0], last, calls[1]] if gone else calls)


def test_a_long_line_that_announces_what_follows_is_as_safe_as_a_sentence() -> None:
    long = "Anna Lind, who had drawn the first plans, wrote to the council in June:"
    short = "From the same harbour:"
    page = ["Bridge to be rebuilt", LEFT, long, RIGHT, LEFT, short]
    assert removed(page, {long: 0.8, short: 0.8}) == [short]


def test_bullets_that_a_line_announces_stay_and_others_go() -> None:
    bullets = ["- the left pillar", "- the right pillar"]
    announced = ["Bridge to be rebuilt", LEFT, "The council wants to mend:", *bullets, RIGHT]
    alone = ["Bridge to be rebuilt", LEFT, RIGHT, *bullets]
    suspected = dict.fromkeys(bullets, 0.97)
    assert removed(announced, suspected) == []
    assert removed(alone, suspected) == bullets


def test_a_data_sheet_and_its_heading_stay_and_two_labels_go() -> None:
    rows = [f"Pillar {number}: {3 * number} m" for number in range(1, 4)]
    sheet = [f"{name}: {name.lower()} stone" for name in ("Arch", "Rail", "Deck", "Pier", "Quay")]
    page = ["Bridge to be rebuilt", LEFT, RIGHT, "Parts in detail", *rows, *sheet, LEFT]
    suspected = dict.fromkeys([*rows, *sheet], 0.97) | {"Parts in detail": 0.76}
    assert removed(page, suspected) == []
    assert removed(["Bridge to be rebuilt", LEFT, RIGHT, *sheet[:2]], suspected) == sheet[:2]


@pytest.mark.parametrize(
    "listing",
    [
        ["In the kitchen", "200 g flour", "2 lemons", "1 litre stock"],
        ["Reading the table", 'table = tides.read("vern")', "print(table)"],
    ],
)
def test_listings_and_their_headings_stay(listing: list[str]) -> None:
    page = ["Bridge to be rebuilt", LEFT, *listing, RIGHT, LEFT, "Harbour desk"]
    suspected = dict.fromkeys([*listing, "Harbour desk"], 0.97)
    assert removed(page, suspected) == ["Harbour desk"]


@pytest.mark.parametrize("dates", [1, 2])
def test_one_bare_date_is_metadata_and_two_are_a_timeline(dates: int) -> None:
    stamps = ["2024/03/05 20:50", "2024/04/01 08:15"][:dates]
    page = ["Bridge to be rebuilt"]
    for stamp in stamps:
        page += [stamp, LEFT]
    page += [RIGHT, LEFT]
    expected = stamps if dates == 1 else []
    assert removed(page, dict.fromkeys(stamps, 0.97)) == expected


EVENT = ["Date: Saturday 14 June", "Time: 10 am", "Place: Old Fish Market", "Price: free"]


def test_the_date_of_an_event_stays_and_that_of_an_article_goes() -> None:
    assert removed(["Book fair returns", *EVENT, LEFT, RIGHT], {}) == []
    stamps = ["Author: Ann Lee", "Date: Saturday 14 June", "Source: Harbour Post"]
    gone = removed(["Book fair returns", *stamps, LEFT, RIGHT], {})
    assert "Date: Saturday 14 June" in gone


def test_dates_above_links_are_no_timeline() -> None:
    page = ["Bridge to be rebuilt", LEFT, RIGHT]
    for stamp in ("2024/03/05", "2024/03/06", "2024/04/01"):
        page += [stamp, "Ferry fares rise again"]
    suspected = dict.fromkeys(page[3:], 0.97)
    assert removed(page, suspected) == page[3:]
    stamps = dict.fromkeys(page[3::2], 0.97)
    assert removed(page, stamps) == []


@pytest.mark.parametrize(
    "times",
    [
        ("[00:00]", "[02:15]", "[01:00:40]"),
        ("0:00", "9:15", "28:03"),
        ("(00:00)", "(01:00)", "(02:00)"),
    ],
)
def test_the_chapters_of_a_recording_stay(times: tuple[str, ...]) -> None:
    names = ("Opening", "Why the bridge fell", "Listeners ask")
    entries = [f"{time} {name}" for time, name in zip(times, names, strict=True)]
    page = ["Bridge to be rebuilt", LEFT, *entries, RIGHT]
    suspected = dict.fromkeys(entries, 0.97)
    assert removed(page, suspected) == []
    assert removed([*page[:2], *entries[:2], RIGHT], suspected) == entries[:2]


def test_the_times_of_a_ticker_are_no_chapters() -> None:
    ticker = ["12:40 Ferry late", "11:05 Storm shuts harbour", "00:00 Fares rise", "00:00 Two held"]
    page = ["Bridge to be rebuilt", LEFT, RIGHT, *ticker]
    assert removed(page, dict.fromkeys(ticker, 0.97)) == ticker


def test_headings_of_sections_are_dearer_to_lose_than_a_single_one() -> None:
    headings = ["The left pillar", "The right pillar", "The old deck"]
    page = ["Bridge to be rebuilt", LEFT, RIGHT]
    for heading in headings:
        page += [heading, LEFT]
    assert removed(page, dict.fromkeys(headings, 0.9)) == []
    assert removed(page[:5], {headings[0]: 0.9}) == [headings[0]]


def test_what_the_model_takes_for_content_does_not_go_with_its_neighbours() -> None:
    page = ["Share on Facebook", "Bridge over the river", "Tweet this", LEFT, RIGHT, LEFT]
    assert "Bridge over the river" not in removed(page, {})


@pytest.mark.parametrize("events", [5, 6])
def test_where_and_when_of_each_event_stays_in_a_list_of_events(events: int) -> None:
    page, places = ["Concerts by the river"], []
    for day in range(events):
        places.append(
            f"Quay {day}, north bank of the river, doors open at eight, seats from $1{day}"
        )
        page += [LEFT, places[-1]]
    page.append(RIGHT)
    expected = places if events == 5 else []
    assert removed(page, dict.fromkeys(places, 0.97)) == expected


def test_what_rules_take_between_the_lines_of_a_report_does_not_part_them() -> None:
    page, news = ["Bridge to be rebuilt", LEFT, RIGHT], []
    for day in range(6):
        news.append(f"Crews lift stone number {day} into its place")
        page += [*["Advertisement"] * 3, news[-1], *["Advertisement"] * 3, LEFT]
    assert removed(page, dict.fromkeys(news, 0.97)) == ["Advertisement"] * 36


def test_the_title_is_sought_above_the_text_that_the_model_believes_in() -> None:
    story = [LEFT, RIGHT, LEFT + " " + RIGHT, LEFT]
    pitch = "Readers of the council's news about the bridge also want tables of tides by the river."
    menu = [f"Harbour desk {number}" for number in range(25)]
    lines = [pitch, pitch, "Council to rebuild the old bridge", *menu, *story]
    suspected = dict.fromkeys((pitch, *menu, lines[2]), 0.99)
    assert lines[2] not in removed(lines, suspected)
    assert menu[0] in removed(lines, suspected)


def test_copies_of_the_title_are_as_safe_as_the_title() -> None:
    title = "Council to rebuild the old bridge"
    lines = [title, "Harbour desk", title, LEFT, RIGHT, "Harbour desk again"]
    suspected = dict.fromkeys((title, lines[1], lines[-1]), 0.99)
    assert removed(lines, suspected) == [lines[1], lines[-1]]
