import numpy as np
import pytest
from marian_files import model_file

from pipeline.translate.engines.marian.file import read_model
from pipeline.translate.engines.marian.layers import (
    Affine,
    attended,
    by_head,
    positions,
    quantised,
    sum_of_products,
)

RANDOM = np.random.default_rng(7)


def affine(weights, bias, multiplier=4.0):
    tensors = {"W": weights, "W_QuantMultA": [[multiplier]], "b": [bias]}
    return Affine(read_model(model_file(tensors)), [("W", "b")])


def test_an_affine_layer_is_computed_in_integers():
    layer = affine(np.array([[3, -2], [1, 5]], np.int8), [0.5, -0.5])
    # 0.6 and -0.4 become 2 and -2 in quarters; weights are halves.
    assert layer(np.array([[0.6, -0.4]], np.float32)).tolist() == [[0.5 + 4 / 8, -0.5 - 14 / 8]]


def test_a_bias_that_does_not_fit_is_told():
    with pytest.raises(ValueError, match="does not fit"):
        affine(np.ones((2, 2), np.int8), [1.0, 2.0, 3.0])


def test_layers_of_different_multipliers_are_not_joined():
    tensors = {"W": np.ones((2, 2), np.int8), "W_QuantMultA": [[1.0]]}
    tensors |= {"V": np.ones((2, 2), np.int8), "V_QuantMultA": [[2.0]]}
    with pytest.raises(ValueError, match="in common"):
        Affine(read_model(model_file(tensors)), [("W", ""), ("V", "")])


def test_sums_are_exact_also_where_a_float_could_not_hold_them_in_any_order():
    weights = np.full((4096, 3), 127, np.int8)
    layer = affine(weights, [0.0] * 3, multiplier=1.0)
    rows = np.full((5, 4096), 127, np.float32)
    rows[:, ::2] = 126
    exact = (rows.astype(np.int64) @ weights.astype(np.int64)).astype(np.float64) / 2
    assert layer(rows).tolist() == exact.astype(np.float32).tolist()


def test_activations_are_rounded_to_even_and_bounded():
    rows = np.array([[0.5, 1.5, -2.5, 1000.0, -1000.0]], np.float32)
    assert quantised(rows, 1.0).tolist() == [[0, 2, -2, 127, -127]]


def test_a_matrix_in_pieces_gives_the_same():
    rows = RANDOM.integers(-9, 9, (4, 10)).astype(np.float32)
    matrix = RANDOM.integers(-9, 9, (10, 3)).astype(np.float32)
    assert (sum_of_products(rows, [matrix[:4], matrix[4:]]) == rows @ matrix).all()


def test_attention_weighs_values_by_the_softmax_of_products():
    queries = RANDOM.normal(size=(5, 8)).astype(np.float32)
    memories = [RANDOM.normal(size=(n, 8)).astype(np.float32) for n in (3, 6)]
    spans = [slice(0, 2), slice(2, 5)]
    found = attended(
        queries,
        spans,
        [by_head(memory, 2).swapaxes(1, 2) for memory in memories],
        [by_head(memory, 2) for memory in memories],
    )
    for span, memory in zip(spans, memories, strict=True):
        for head in (slice(0, 4), slice(4, 8)):
            scores = np.exp(queries[span, head] @ memory[:, head].T / 2)
            wanted = scores / scores.sum(1, keepdims=True) @ memory[:, head]
            assert np.allclose(found[span, head], wanted, rtol=1e-5)


def test_large_scores_do_not_overflow():
    rows = np.full((1, 4), 200, np.float32)
    memory = by_head(np.array([[200] * 4, [100] * 4], np.float32), 1)
    assert attended(rows, [slice(0, 1)], [memory.swapaxes(1, 2)], [memory]).tolist() == [[200] * 4]


def test_positions_are_sines_and_cosines():
    table = positions(3, 4)
    assert np.allclose(table[0], [0, 0, 1, 1])
    assert np.allclose(table[2], [np.sin(2), np.sin(2e-4), np.cos(2), np.cos(2e-4)], atol=1e-6)
