"""Flags are two letters of a country that there is: 🇭🇭 and a letter alone are made up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.repair.hypotheses import Found
from pipeline.repair.losses import FLAG_LETTERS

_COUNTRIES = frozenset(
    re.findall(
        "..",
        "ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCH"
        "CICKCLCMCNCOCPCRCUCVCWCXCYCZDEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGI"
        "GLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLA"
        "LBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNU"
        "NZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTA"
        "TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW",
    )
)
"""Regions that have a flag (Unicode, emoji-sequences)."""


def without_broken_flags(found: Sequence[Found]) -> list[Found]:
    """Repairs without letters of flags that lost a byte and are no country's together.

    Args:
        found: repairs in the order of the text.
    """
    kept: list[Found] = []
    run: list[Found] = []
    for one in found:
        if run and (not _is_letter(one) or run[-1].step.end != one.step.start):
            kept += _checked(run)
            run = []
        (run if _is_letter(one) else kept).append(one)
    return kept + _checked(run)


def _checked(run: list[Found]) -> list[Found]:
    """A run of letters of flags, or nothing of it."""
    letters = "".join(chr(ord(one.step.after) - FLAG_LETTERS.start + ord("A")) for one in run)
    flags = re.findall("..?", letters)
    if _COUNTRIES.issuperset(flags):
        return run
    return [one for one in run if not one.step.lost]


def _is_letter(one: Found) -> bool:
    return len(one.step.after) == 1 and ord(one.step.after) in FLAG_LETTERS
