"""Put who it is behind the verb: of "pelo que a absolveu" a model makes "so the acquitted".

The tiny Firefox model pt→en takes "a" behind "pelo que" for an article. Of "por isso absolveu-a" it
makes "so he absolved her".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SO = lazily(
    r"(?<=,) pelo que (?P<whom>[oa]s?) (?P<verb>[a-zà-ÿ]{2,}(?:ou|eu|iu|ava|avam|[aei]ram)"
    r"|pôs|fez|quis|deteve|manteve)(?= )"
)


_COMING_TO = lazily(
    r", passando (?P<who>[oa](?P<many>s)? [a-zà-ÿ][^,.;:!?]{1,40}?) a (?P<do>[a-zà-ÿ]+[aei]r\b)"
)
"""What somebody comes to do: of "passando o litro a custar" a model makes "spending the liter"."""

_SENTENCED = lazily(
    r"(?P<by>\b(?:sentença|decisão|pena)|\b(?P<he>acórdão|despacho|veredicto)), que "
    r"(?:(?P<him>o)|a) condenou a (?=[a-zà-ÿ]+[aei]r )"
)
"""Whom a judgment, and nobody else, sentenced: "which she condemned her to pay"."""


def so_that_it(text: str) -> str:
    """A Portuguese text with the pronoun behind its verb.

    >>> so_that_it("Nada se provou, pelo que a absolveu do crime.")
    'Nada se provou, por isso absolveu-a do crime.'
    >>> so_that_it("Nada se provou, pelo que o juiz a absolveu.")
    'Nada se provou, pelo que o juiz a absolveu.'
    """
    if ", passando " in text:
        text = _COMING_TO.sub(
            lambda to: f", e {to['who']} passa{'m' if to['many'] else ''} a {to['do']}", text
        )
    if " condenou a " in text:
        text = _SENTENCED.sub(_sentenced, text)
    if ", pelo que " not in text:
        return text
    return _SO.sub(lambda so: f" por isso {_joined(so['verb'], so['whom'])}", text)


def _sentenced(found: re.Match[str]) -> str:
    """Who was sentenced in it."""
    which = "no qual" if found["he"] else "na qual"
    who = "ele foi condenado" if found["him"] else "ela foi condenada"
    return f"{found['by']}, {which} {who} a "


def _joined(verb: str, whom: str) -> str:
    """A verb with its pronoun: "detiveram-no", "fê-lo"."""
    irregular = {"pôs": "pô-l", "fez": "fê-l", "quis": "qui-l"}
    if verb in irregular:
        return irregular[verb] + whom
    return f"{verb}-n{whom}" if verb.endswith("m") else f"{verb}-{whom}"
