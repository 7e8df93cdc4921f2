"""Tell Python's garbage collector what stays for good."""

from __future__ import annotations

import gc


def keep_loaded() -> None:
    """Leave all that this process has loaded by now out of later collections.

    Models, grammar and lists of words stay as long as a worker does, and to look through them takes
    15 ms each time, in all some 4% of the time that the translate stage takes beside its engine.
    """
    gc.collect()
    gc.freeze()
