"""How OpenBLAS, which multiplies numpy's matrices, is to work in a process of ours."""

from __future__ import annotations

import os


def settle_blas() -> None:
    """Give it one thread, since a run has a process for each core; what a person has set stays.

    It has an effect only before numpy is loaded.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
