import pytest
from hypothesis import given
from hypothesis import strategies as st
from marian_files import shortlist_file

from pipeline.translate.engines.marian.shortlist import Shortlist

SIZE = 40
NAMED = [[30 + n % 10] for n in range(SIZE)]
"""One candidate for each of forty source tokens."""


def candidates(shared, tokens, first=4):
    return Shortlist(shortlist_file(first, NAMED), SIZE, shared=shared).candidates(tokens).tolist()


def test_candidates_are_the_first_tokens_and_those_named():
    assert candidates(False, [1, 2, 3, 6]) == [0, 1, 2, 3, 31, 32, 33, 36]


def test_with_one_vocabulary_a_token_is_its_own_candidate():
    assert candidates(True, [21, 25]) == [0, 1, 2, 3, 21, 25, 31, 35]


def test_they_are_filled_up_to_a_multiple_of_eight_from_the_first():
    assert candidates(False, [1]) == [0, 1, 2, 3, 4, 5, 6, 31]


@given(st.sets(st.integers(0, SIZE - 1), min_size=1), st.booleans())
def test_so_many_of_the_first_are_added_as_are_missing(tokens, shared):
    wanted = {*range(4), *(NAMED[token][0] for token in tokens), *(tokens if shared else ())}
    others = [token for token in range(SIZE) if token not in wanted]
    filled = sorted(wanted | {*others[: -len(wanted) % 8]})
    assert candidates(shared, sorted(tokens)) == filled


def test_order_and_repetition_of_tokens_make_no_difference():
    assert candidates(True, [9, 8, 9]) == candidates(True, [8, 9])


@pytest.mark.parametrize("length", [0, 10, 48, 200, -1])
def test_a_file_that_is_cut_off_is_told(length):
    with pytest.raises(ValueError, match=r"cut off|not a shortlist"):
        Shortlist(shortlist_file(4, NAMED)[:length], SIZE, shared=True)


def test_another_file_is_told():
    with pytest.raises(ValueError, match="not a shortlist"):
        Shortlist(bytes(1000), SIZE, shared=True)


def test_the_shortlist_of_another_vocabulary_is_told():
    with pytest.raises(ValueError, match="does not fit"):
        Shortlist(shortlist_file(4, NAMED), SIZE + 1, shared=True)
    with pytest.raises(ValueError, match="leads out"):
        Shortlist(shortlist_file(4, [[SIZE]] * SIZE), SIZE, shared=True)


def test_offsets_that_fall_are_told():
    whole = bytearray(shortlist_file(4, NAMED))
    whole[48 + 8 : 48 + 16] = (39).to_bytes(8, "little")
    with pytest.raises(ValueError, match="does not fit"):
        Shortlist(bytes(whole), SIZE, shared=True)
