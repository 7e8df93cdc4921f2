"""The fitted files are those that the fitting scripts wrote: see docs/detection.md."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import pipeline.detect

FOLDER = Path(pipeline.detect.__file__).parent


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        ("ngrams.npz", "302bbd9f7340aed550ad57fee00a6451e784fde78178f83555578ee757d5c726"),
        ("weights.json", "7688fffa0f6430b20b2576796773e2e5c51310ae8502d92e150be9e0b21eed28"),
    ],
)
def test_a_fitted_file_is_the_one_that_was_measured(name: str, digest: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest
