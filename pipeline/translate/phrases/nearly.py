"""Say "quase" of what nearly happened: "O vento ia derrubando o muro" did not knock it down.

With "ia" and the gerund of something that happens at once Portuguese tells what was about to be.
The tiny Firefox model pt→en makes "The car was running over the dog" of "O carro ia atropelando o
cão". What goes on by and by ("O rio ia subindo") stays.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.conjugation import conjugated

_NEARLY = lazily(
    r"(?<=[a-zà-ÿ] )ia(?P<many>m)? (?P<verb>derrub|atropel|mat|bat|ca|morr|cust|esmag|incendi"
    r"|sufoc|provoc|caus)(?P<kind>[aei])ndo\b"
)
"""What nearly happened: "o carro ia atropelando o cão"."""
_NEARLY_ONESELF = lazily(
    r"(?:^(?P<first>I)|\bi)a-(?P<who>me|se) (?P<verb>mat|esquec|afog|engasg|queim|cort|despist)"
    r"(?P<kind>[ae])ndo\b"
)
"""What nearly happened to oneself: "Ia-me esquecendo de te dizer"."""
_DID = {"me": 0, "se": 2}


def nearly(text: str) -> str:
    """A Portuguese text with what nearly happened.

    >>> nearly("O carro ia atropelando o cão."), nearly("O rio ia subindo.")
    ('O carro quase atropelou o cão.', 'O rio ia subindo.')
    """
    if " ia" in text and "ndo" in text:
        text = _NEARLY.sub(_nearly, text)
    if "a-me " in text or "a-se " in text:
        return _NEARLY_ONESELF.sub(_nearly_oneself, text)
    return text


def _nearly(found: re.Match[str]) -> str:
    """What nearly happened, in the tense of what did."""
    verb = {"a": "ar", "e": "er", "i": "ir"}[found["kind"]]
    person = 4 if found["many"] else 2
    return f"quase {conjugated(found['verb'] + verb, ('preterite', person))}"


def _nearly_oneself(found: re.Match[str]) -> str:
    """The same of who did it to himself."""
    verb = found["verb"] + {"a": "ar", "e": "er"}[found["kind"]]
    did = conjugated(verb, ("preterite", _DID[found["who"]]))
    return f"{'Q' if found['first'] else 'q'}uase {found['who']} {did}"
