from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import BOILERPLATE_KINDS
from pipeline.strip.decide import mark
from pipeline.strip.lines import _shipped_packs, read_line
from pipeline.strip.memory import (
    MAX_ITEMS,
    MAX_LINES,
    Feed,
    Memory,
    item_keys,
    key_of,
    name_of,
    packed,
    unpacked,
)
from pipeline.strip.model import shipped_model

KINDS = frozenset(BOILERPLATE_KINDS)
PARTS = [
    "The ferry to the island was late by {} hours because of the wind on the open sea.",
    "Captain number {} said that nobody on board had asked for the money back so far.",
    "By evening {} boats lay in the harbour, and the cafés on the quay had run out of soup.",
]


def item(number: int, *extra: str) -> list[str]:
    """An article of its own with some lines that all articles of the feed share."""
    return [f"Ferry {number} is late again", *(one.format(number) for one in PARTS), *extra]


def feed_of(*items: list[str]) -> Feed:
    feed = Feed()
    for one in items:
        feed = feed.observe(name_of(one), one)
    return feed


def removed(lines: list[str], feed: Feed) -> list[str]:
    packs = _shipped_packs()
    known = [read_line(line, line, "en", packs) for line in lines]
    recurring = feed.recurring(name_of(lines), lines)
    marks = mark(known, KINDS, "", shipped_model().opinions(known, "", recurring), recurring)
    return [line for line, made in zip(lines, marks, strict=True) if made is not None]


def test_a_prompt_goes_from_the_third_item_on() -> None:
    prompt = "The tide table on your wall comes from us and from nobody else on this coast."
    assert removed(item(2, prompt), feed_of(item(1, prompt))) == []
    assert removed(item(3, prompt), feed_of(item(1, prompt), item(2, prompt))) == [prompt]


def test_a_short_prompt_in_the_middle_goes_too() -> None:
    prompt = "Send what you have seen on the coast to desk@harbour.example"
    items = [[*item(n)[:2], prompt, *item(n)[2:]] for n in (1, 2, 3)]
    assert removed(items[2], feed_of(*items[:2])) == [prompt]


def test_a_paragraph_in_the_middle_needs_more_items_than_background_gets() -> None:
    paragraph = "The tide table on your wall comes from us and from nobody else on this coast."
    items = [[*item(n)[:2], paragraph, *item(n)[2:]] for n in range(1, 13)]
    assert removed(items[2], feed_of(*items[:2])) == []
    assert removed(items[11], feed_of(*items[:11])) == [paragraph]


def test_background_that_some_items_share_stays() -> None:
    background = "The old bridge fell in the great storm of May, and nobody has paid for it since."
    items = [item(n, background) if n % 3 == 0 else item(n) for n in range(1, 31)]
    assert removed(items[29], feed_of(*items[:29])) == []


def test_what_recurs_by_right_stays() -> None:
    standing = "Harbour letters of the week"
    items = [[standing, "KIEL", *item(n)[1:3], "Wind and weather", item(n)[3]] for n in range(1, 8)]
    assert removed(items[6], feed_of(*items[:6])) == []


def test_a_prompt_above_the_text_is_not_its_title() -> None:
    prompt = "The gazette is yours: join us."
    items = [[prompt, *item(n)[1:]] for n in range(1, 8)]
    assert removed(items[6], feed_of(*items[:6])) == [prompt]


def test_a_prompt_between_headlines_makes_no_menu_of_them() -> None:
    prompt, headings = "Our app", ["Wind and weather", "Letters"]
    items = [[*item(n)[:3], prompt, *headings, item(n)[3]] for n in range(1, 8)]
    assert removed(items[6], feed_of(*items[:6])) == [prompt]


def test_a_section_that_a_weak_rule_knows_stays_beside_what_goes() -> None:
    prompt = "Follow us on Facebook"
    items = [[*item(n)[:2], prompt, "Culture", item(n)[3]] for n in range(1, 8)]
    assert removed(items[6], feed_of(*items[:6])) == [prompt]


def test_the_head_of_a_table_stays() -> None:
    rows = ["Boat\tCaptain\tTime", "Heron\tLima\t12:5{}", "Gull\tBerg\t12:4{}"]
    items = [item(n, *(row.format(n) for row in rows)) for n in range(1, 6)]
    assert removed(items[4], feed_of(*items[:4])) == []


def test_a_refrain_stays() -> None:
    refrain = "And nobody is left to see the sea."
    items = [
        [f"Song number {n}", f"Verse {n} of boats.", refrain, f"Verse {n} of wind.", refrain]
        for n in range(1, 6)
    ]
    assert removed(items[4], feed_of(*items[:4])) == []
    assert feed_of(*items[:4]).recurring("new", [refrain, "else"]) == [None, None]


def test_an_item_published_again_proves_nothing() -> None:
    feed = feed_of(*(item(1, f"Note {n}") for n in range(4)))
    assert set(feed.recurring("new", item(1, "Note 9"))) == {None}


def test_an_item_counts_once_and_does_not_vouch_for_itself() -> None:
    prompt = "Print this page and pin it to the mast."
    feed = feed_of(item(1, prompt), item(2, prompt))
    again = item(2, prompt)
    assert len(feed.observe(name_of(again), again).items) == 2
    assert feed.recurring(name_of(again), again)[-1] is None
    third = feed.recurring("new", item(3, prompt))[-1]
    assert third is not None
    assert (third.items, third.chances, third.last, third.headed) == (2, 2, 1.0, 0.0)


def test_what_is_no_longer_printed_is_forgotten() -> None:
    prompt = "Print this page and pin it to the mast."
    feed = feed_of(item(1, prompt), item(2, prompt), *(item(n) for n in range(3, MAX_ITEMS + 3)))
    assert feed.recurring("new", item(900, prompt))[-1] is None
    faded = feed_of(item(1, prompt), item(2, prompt), *(item(n) for n in range(3, 90)))
    assert removed(item(900, prompt), faded) == []


def test_digits_make_another_line_and_case_and_spaces_do_not() -> None:
    assert key_of("KIEL,  4 May") == key_of("Kiel, 4 may")
    assert key_of("Kiel, 4 May") != key_of("Kiel, 5 May")
    assert key_of("12:40") == key_of("") == 0


def test_memory_keeps_feeds_apart() -> None:
    memory = Memory()
    memory.remember("a", memory.feed("a").observe("first", ["one line"]))
    assert len(memory.feed("a").items) == 1
    assert memory.feed("b") == Feed()


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_any_lines_are_counted_within_bounds(items: list[list[str]]) -> None:
    feed = feed_of(*items)
    assert len(feed.items) <= MAX_ITEMS
    for lines in items:
        found = feed.recurring("new", lines)
        assert len(found) == len(lines)
        for one in found:
            assert one is None or (2 <= one.items <= one.chances <= len(feed.items))


def test_a_very_long_item_is_remembered_by_its_ends() -> None:
    keys = item_keys([f"line {n}" for n in range(MAX_LINES + 50)])
    assert len(keys) == MAX_LINES
    assert keys[0] == key_of("line 0")
    assert keys[-1] == key_of(f"line {MAX_LINES + 49}")
    assert unpacked(packed(keys)) == keys
