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
        ("ngrams.npz", "8f3d917b3a526a7d954908d501081204eac7a4fa2c97e3d3b4f275d612dcadf3"),
        ("weights.json", "99f223c6e7d0f66c42ded2bf88360ed9b995c7a90a66eaabfdda6b2808ea58d9"),
    ],
)
def test_a_fitted_file_is_the_one_that_was_measured(name: str, digest: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest
