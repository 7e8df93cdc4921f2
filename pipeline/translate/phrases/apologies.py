"""Say what somebody is sorry for: "desculpe só lhe escrever agora" is a delay in writing.

Of this the tiny Firefox model pt→en makes "sorry just write to you now" and "I am only sorry to
answer", of "a demora em lhe escrever" "the delay in writing to you".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_LATE = lazily(
    r"\b(?P<sorry>[Dd]esculp(?:a|e|em)|[Pp]eço desculpa|[Pp]edimos desculpa|[Pp]erd[ãõ]o"
    r"|[Ll]amento)(?:,? por)? (?:"
    r"só (?:agora |hoje )(?P<one>(?:(?:lhes?|te|vos|o|a) )?\w+[aei]r)\b(?: agora)?"
    r"|só (?P<other>(?:(?:lhes?|te|vos|o|a) )?\w+[aei]r)(?P<what>(?: [\wà-ÿ@-]+){0,6}?)"
    r" (?:agora|hoje)\b)"
)


def sorry_for_delay(text: str) -> str:
    """A Portuguese text that says that something comes late where it says it is sorry.

    >>> sorry_for_delay("Desculpe só lhe escrever agora.")
    'Desculpe a demora em lhe escrever.'
    >>> sorry_for_delay("Desculpe só isto.")
    'Desculpe só isto.'
    """
    return _LATE.sub(_late, text) if " só " in text else text


def _late(found: re.Match[str]) -> str:
    """The delay in what was done."""
    sorry = found["sorry"]
    joint = " pela" if "peço" in sorry.lower() or "pedimos" in sorry.lower() else " a"
    return f"{sorry}{joint} demora em {found['one'] or found['other']}{found['what'] or ''}"
