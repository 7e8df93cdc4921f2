"""Stage 1: mojibake, text whose bytes were decoded with the wrong charset.

The modules, in the order of the work: ``pages`` (what broken decoders show for a byte), ``spans``
(where a text has the shape of UTF-8), ``losses`` (sequences that lost a byte), ``oddness`` (how
little a text looks like writing), ``decide`` (what is damage), ``record`` (what was done).
"""

from pipeline.repair.record import Repair
from pipeline.repair.spans import may_hold_damage

__all__ = ["Repair", "explain", "is_suspect", "repair"]


def repair(text: str) -> str:
    """Mend what can be mended and return the text; sound text comes back as it is."""
    return explain(text)[0]


def explain(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Mend a text and say how: replaying the repairs in order gives the result.

    Lines are judged with the evidence of the whole text, so hand over whole documents. ASCII text
    without entities of other characters returns at once.
    """
    if not may_hold_damage(text):
        return text, ()
    from pipeline.repair.decide import peel  # ftfy is loaded when there is work for it

    return peel(text)


def is_suspect(text: str) -> bool:
    """Whether a text looks like mojibake that was not mended."""
    from pipeline.repair.decide import is_suspect as judge

    return judge(text)
