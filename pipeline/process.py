"""How a process of ours is set up before it starts to work."""

from __future__ import annotations

import gc
import os

_OBJECTS = 10_000
"""New objects that may have come to refer to each other behind which the garbage collector looks.

Hardly any do. Python looks at every 700, and now and then through all 70,000 that grammar and lists
of words consist of, which took 25 ms: 0.5% of the processor time of translating Portuguese.
"""


def settle_process() -> None:
    """Give OpenBLAS one thread, since a run has a process for each core, and collect less often.

    What a person has set for OpenBLAS stays. It has an effect only before numpy is loaded.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
