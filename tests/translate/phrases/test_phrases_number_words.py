"""Numbers in words have one source, and none hides another."""

import re
from itertools import permutations

from pipeline.translate.phrases.number_words import ROUND, UP_TO_TEN, UP_TO_TWELVE


def test_twelve_numbers_but_one_and_both_genders_of_two() -> None:
    assert len(UP_TO_TEN.split("|")) == 10
    assert UP_TO_TWELVE.split("|")[:10] == UP_TO_TEN.split("|")


def test_no_number_begins_another_so_that_their_order_is_of_no_matter() -> None:
    words = [*UP_TO_TWELVE.split("|"), *ROUND.split("|")]
    assert not any(one.startswith(other) for one, other in permutations(words, 2))
    assert all(re.fullmatch(rf"{UP_TO_TWELVE}|{ROUND}", word) for word in words)
