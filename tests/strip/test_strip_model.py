import hashlib
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import BOILERPLATE_KINDS
from pipeline.errors import ConfigError
from pipeline.strip.cues import TOKENS, KnownCues, cues_of, hash_of, hashes_of, tokens_of
from pipeline.strip.lines import _shipped_packs, read_line
from pipeline.strip.model import DIGEST, WEIGHTS, load_model, shipped_model
from pipeline.strip.page import CUE, OWN, first_table, own_rows, second_table
from pipeline.strip.trees import Forest
from pipeline.strip.windows import around, side_means, window_means

LEFT = "The council met on Tuesday and agreed to rebuild the old bridge across the river by May."
RIGHT = "Work on the bridge had stopped in March, when the river rose and took two of its pillars."


def read(*lines: str, language: str = "en"):
    return [read_line(line, line, language, _shipped_packs()) for line in lines]


def scores(*lines: str) -> list[float]:
    return shipped_model().scores(read(*lines)).tolist()


def test_tokens_are_folded_and_numbers_are_alike() -> None:
    assert tokens_of("Read 12 MORE in 2024!") == ["read", "0", "more", "in", "0"]
    assert tokens_of("港の船") == ["港", "の", "船"]
    assert tokens_of("... — !") == []
    assert len(tokens_of("boat " * 500)) == TOKENS


def test_two_in_a_row_depend_on_their_order_and_on_the_start() -> None:
    cues = cues_of([hashes_of("read more"), [], hashes_of("more read")])
    one, none, other = (cues.of_line(i).tolist() for i in range(3))
    assert set(one[:2]) == set(other[:2])
    assert not set(one[2:]) & set(other[2:])
    assert none == []
    assert cues_of([hashes_of("more read")]).of_line(0).tolist() == other


def test_cues_of_a_line_add_up_and_unknown_ones_count_as_tokens_alone() -> None:
    call, _, first, pair = cues_of([[5, 9]]).of_line(0).tolist()
    assert first == call
    weights = {call: -1.0, pair: 0.5}
    hashes = sorted(weights)
    known = KnownCues(np.array(hashes, np.uint32), np.array([weights[one] for one in hashes]))
    places = known.places(cues_of([[9], [5, 9], [], [8]]))
    assert known.weights_at(places.of_line(1)).tolist() == [-1.0, 0.0, -1.0, 0.5]
    assert known.rows(places).tolist() == [
        [0.0, 0.0, 0.0, 0.0, 0.0],
        [-1.5, 0.5, -1.0, -0.5, -1.0],
        [0.0, 0.0, 0.0, 0.0, 0.0],
        [0.0, 0.0, 0.0, 0.0, 0.0],
    ]
    assert known.rows(known.places(cues_of([]))).shape == (0, 5)


def test_hashes_do_not_change() -> None:
    assert hash_of("subscribe") == 1756979006


def test_a_tree_adds_the_leaf_that_its_answers_number() -> None:
    leaves = np.zeros((1, 4), np.float32)
    leaves[0, 0], leaves[0, 1], leaves[0, 2], leaves[0, 3] = -2.0, 0.5, 1.0, 3.0
    forest = Forest(
        features=np.array([0, 1]),
        borders=np.array([0.5, 2.0], np.float32),
        asked=np.array([[1, 0]]),
        leaves=leaves,
        bias=0.25,
    )
    rows = np.array([[0, 0], [1, 0], [0, 3], [1, 3]], np.float32)
    expected = [1 / (1 + math.exp(-(odds + 0.25))) for odds in (-2.0, 0.5, 1.0, 3.0)]
    assert forest.score(rows) == pytest.approx(expected, abs=1e-6)


def test_neighbours_are_found_and_averaged() -> None:
    column = np.array([[1.0], [2.0], [4.0]], np.float32)
    below, above = around(column, (1, -2), -1.0)
    assert below.ravel().tolist() == [2.0, 4.0, -1.0]
    assert above.ravel().tolist() == [-1.0, -1.0, 1.0]
    assert around(column, (5,), 0.0)[0].ravel().tolist() == [0.0, 0.0, 0.0]
    near, all_of_it = window_means(column, (1, 2))
    assert near.ravel() == pytest.approx([1.5, 7 / 3, 3.0])
    assert all_of_it.ravel() == pytest.approx([7 / 3, 7 / 3, 7 / 3])
    below, above = side_means(column, (2, -2))
    assert below.ravel() == pytest.approx([3.0, 4.0, 1.0])
    assert above.ravel() == pytest.approx([1.0, 1.0, 1.5])


def test_a_page_has_a_row_for_each_line_and_every_number_is_finite() -> None:
    rows, hashes = own_rows(read("Home", LEFT, RIGHT, "😀", "x"), "The council", frozenset())
    assert rows.shape == (5, len(OWN))
    table = first_table(np.array([[*row, *[0.0] * len(CUE)] for row in rows], np.float32))
    wide = second_table(table, np.full(5, 0.5, np.float32))
    assert len(hashes) == len(table) == len(wide) == 5
    assert np.isfinite(wide).all()


def test_the_weights_are_small_and_the_ones_of_this_version() -> None:
    data = WEIGHTS.read_bytes()
    assert hashlib.sha256(data).hexdigest() == DIGEST
    assert len(data) <= 500_000
    assert set(shipped_model().kinds) <= set(BOILERPLATE_KINDS)


def test_other_weights_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    with pytest.raises(ConfigError, match=r"model\.npz"):
        load_model(path)
    path.write_bytes(WEIGHTS.read_bytes() + b"x")
    with pytest.raises(ConfigError, match="not the weights") as caught:
        load_model(path)
    assert caught.value.advice


def test_menus_score_high_and_articles_low() -> None:
    menu = ["Home", "Harbour", "Weather", "Tides", "Boats", "Archive", "Log in"]
    found = scores(*menu, "Bridge to be rebuilt", LEFT, RIGHT, LEFT, RIGHT)
    assert min(found[: len(menu)]) > max(found[len(menu) :])
    assert min(found[: len(menu)]) > 0.9


def test_opinions_name_a_kind_and_the_words_that_spoke() -> None:
    lines = read("Bridge to be rebuilt", LEFT, RIGHT, "Please subscribe to read our newsletters")
    *rest, last = shipped_model().opinions(lines)
    assert last is not None
    assert last.kind == "newsletter"
    assert last.evidence().startswith("cues: ")
    assert all(one is None for one in rest)


def test_no_lines_have_no_scores() -> None:
    assert shipped_model().scores([]).tolist() == []
    assert shipped_model().opinions([]) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=12))
def test_any_page_is_scored_twice_alike(lines: list[str]) -> None:
    shown = [line for line in lines if line.strip()]
    once = scores(*shown)
    assert len(once) == len(shown)
    assert all(0.0 <= score <= 1.0 for score in once)
    assert once == scores(*shown)
