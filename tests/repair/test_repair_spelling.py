"""Of the readings of a word that lost letters, the one that is a word is taken."""

import random

import numpy as np
import pytest

from pipeline.repair import explain, repair
from pipeline.repair.lattice import Reading, Step
from pipeline.repair.spelling import LONGEST, Piece, is_word, pieces_of, respelled, words_of
from pipeline.repair.words import UNKNOWN, Words, hash_of, packed, words


def without_controls(text, page="latin_1"):
    shown = text.encode().decode(page)
    return "".join(char for char in shown if not "\x80" <= char <= "\x9f")


def lattice_of(seen, spots):
    """Steps and a reading of a text, with what may be at each spot, the likeliest first."""
    steps = {at: [Step(at, at + 1, char, decoded=False)] for at, char in enumerate(seen)}
    chosen, shares = [], []
    for at, options in spots.items():
        steps[at] = [Step(at, at + 1, letter, lost=1) for letter in options]
        chosen.append(steps[at][0])
        shares.append({letter: 1 / len(options) for letter in options})
    doubts = tuple(1 - 1 / len(options) for options in spots.values())
    return steps, Reading(tuple(chosen), doubts, 20.0, doubts, tuple(shares))


def read(seen, spots):
    steps, reading = lattice_of(seen, spots)
    return respelled(steps, len(seen), reading)


def test_a_word_that_exists_beats_one_that_does_not():
    reading = read("ла ме?од ?а", {5: "хтрш"})
    assert [step.after for step in reading.steps] == ["т"]
    assert reading.doubts[0] < 0.05
    assert reading.strays == reading.doubts


def test_letters_of_a_word_are_chosen_together():
    reading = read("в ?азе?е", {2: "кгр", 6: "штр"})
    assert [step.after for step in reading.steps] == ["г", "т"]


def test_where_no_spelling_is_known_the_characters_decide_as_before():
    steps, reading = lattice_of("x щщъ?ы", {5: "ъщ"})
    assert respelled(steps, 7, reading) == reading


def test_the_share_of_what_is_no_letter_stays():
    steps, reading = lattice_of("ме?од", {2: "т"})
    reading = Reading(reading.steps, (0.4,), 20.0, (0.4,), ({"т": 0.6, "—": 0.4},))
    after = respelled(steps, 5, reading)
    assert after.shares[0]["—"] == 0.4
    assert after.doubts[0] == pytest.approx(0.4)


def test_words_are_runs_of_letters_of_scripts_with_spaces():
    pieces = [
        Piece(char, (char,), -1) for char in "да, метод 漢字漢字 ภาษาไทย x" + "я" * (LONGEST + 1)
    ]
    found = ["".join(piece.after for piece in pieces[a:b]) for a, b in words_of(pieces)]
    assert found == ["метод"]
    assert is_word("می\u200cخواهد")
    assert not is_word("a b")


def test_pieces_put_the_line_together_again():
    steps, reading = lattice_of("ме?од!", {2: "хт"})
    pieces = list(pieces_of(steps, 6, reading))
    assert "".join(piece.after for piece in pieces) == "меход!"
    assert [piece.number for piece in pieces] == [-1, -1, 0, -1, -1, -1]
    assert pieces[2].options == ("х", "т")


@pytest.mark.parametrize(
    "sound",
    [
        "Изобретатель показал устройство, которое работает без проводов.",
        "Dziękujemy, że państwo przyszli tak licznie.",
    ],
)
def test_a_sentence_that_lost_its_controls_comes_back(sound):
    assert repair(without_controls(sound)) == sound


def test_the_doubt_says_what_the_words_leave_open():
    _, edits = explain(without_controls("Пёс лежит у дома, а кот спит в саду."))
    assert all(0 <= edit.doubt <= 1 for edit in edits)


def test_capital_letters_make_no_other_word():
    assert words().bands(["метод", "Метод", "МЕТОД"]).tolist().count(UNKNOWN) == 0
    assert hash_of("φίλος") == hash_of("ΦΊΛΟΣ")


def test_common_words_are_in_a_band_before_rare_ones():
    first, second, none = words().bands(["который", "виолончелист", "щщъщы"]).tolist()
    assert UNKNOWN < first < second
    assert none == UNKNOWN


def test_few_words_that_do_not_exist_are_taken_for_known():
    made_up = [f"щъ{number}" for number in range(20_000)]
    assert np.mean(words().bands(made_up) != UNKNOWN) < 0.01


def test_a_list_is_what_was_packed():
    rng = random.Random(7)
    made_up = ["".join(rng.choices("абвгдежзиклмн", k=9)) for _ in range(300_000)]
    bands = {hash_of(word): at % 4 + 1 for at, word in enumerate(made_up)}
    found = Words(packed(bands)).bands(made_up)
    assert (found == [bands[hash_of(word)] for word in made_up]).all()


def test_a_list_too_short_to_pack_is_refused():
    with pytest.raises(ValueError, match="too few words"):
        packed({hash_of("ночь"): 1, hash_of("день"): 2})
