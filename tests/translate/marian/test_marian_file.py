import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from marian_files import model_file

from pipeline.translate.engines.marian.file import read_model

WHOLE = model_file(
    {
        "Wemb": np.arange(-6, 6, dtype=np.int8).reshape(4, 3),
        "encoder_l1_self_Wq": np.arange(6, dtype=np.int8).reshape(2, 3),
        "encoder_l1_self_bq": [[1.5, -2.5, 0.0]],
    },
    'type: transformer\ndim-vocabs:\n  - 4\n  - 4\ntransformer-preprocess: ""\n',
)


def test_tensors_come_out_as_they_went_in():
    model = read_model(WHOLE)
    assert model.floats["encoder_l1_self_bq"].tolist() == [[1.5, -2.5, 0.0]]
    assert model.weights["Wemb"].transposed.tolist() == [
        [-6, -5, -4],
        [-3, -2, -1],
        [0, 1, 2],
        [3, 4, 5],
    ]
    assert model.weights["encoder_l1_self_Wq"].transposed.tolist() == [[0, 3], [1, 4], [2, 5]]
    assert model.weights["encoder_l1_self_Wq"].multiplier == 2


def test_options_are_the_scalars_at_the_top():
    assert read_model(WHOLE).options == {
        "type": "transformer",
        "dim-vocabs": "",
        "transformer-preprocess": "",
    }


@pytest.mark.parametrize("length", range(0, len(WHOLE) - 64, 17))
def test_a_file_that_is_cut_off_is_told(length):
    with pytest.raises(ValueError, match=r"cut off|not a Marian|matrix"):
        read_model(WHOLE[:length])


def test_another_version_is_told():
    with pytest.raises(ValueError, match="known version"):
        read_model(model_file({"b": [1.0]}, version=2))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_what_is_no_number_is_told(value):
    with pytest.raises(ValueError, match="no number"):
        read_model(model_file({"b": [value]}))


@pytest.mark.parametrize("count", [2**63, 2**40, 100_000])
def test_a_count_that_cannot_be_is_told(count):
    with pytest.raises(ValueError, match="not a Marian"):
        read_model(struct.pack("<QQ", 1, count) + bytes(1000))


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_whatever_is_damaged_it_is_read_or_refused(at, damage):
    try:
        model = read_model(WHOLE[:at] + damage + WHOLE[at + len(damage) :])
    except ValueError:
        return
    assert all(np.isfinite(values).all() for values in model.floats.values())
