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
        ("ngrams.npz", "d3aa05abaa9d176947c39486acc4fc269dd1cf3caf5da934ca6d413f3b27b560"),
        ("weights.json", "9f41e13d25ba6476efef3243c70f7700737fdc0038e6bfc54d6dadfc58acbf0f"),
    ],
)
def test_a_fitted_file_is_the_one_that_was_measured(name: str, digest: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest
