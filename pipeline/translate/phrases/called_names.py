"""Say whom somebody calls what: "chamou mentiroso ao adversário" has the name in front.

Of this the tiny Firefox model pt→en makes "called the liar to the opponent" in a longer sentence,
of "chamou cobarde à ministra" "called the minister cowardly". With "chamou o adversário de
mentiroso", as Brazil says it, it writes "called the opponent a liar".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_NAMES = (
    r"(?:mentiros|corrupt|palhaç|assassin|criminos|ignorantão|bêbad|lou[cq]|maluc|burr|preguiços)[oa]s?"
    r"|ladrão|ladra|ladrões|[ck]obardes?|covardes?|traidor(?:a|es)?|fascistas?|comunistas?|racistas?"
    r"|idiotas?|ignorantes?|hipócritas?|incompetentes?|populistas?|terroristas?|nazis?|machistas?"
    r"|demagogos?|demagogas?|irresponsáve(?:l|is)|bandid[oa]s?|genocidas?|xenófob[oa]s?|tirano|ditador"
)
_ENDINGS = ("ou", "a", "aram", "am", "ava", "avam", "ar", "ando")
_CALLING = frozenset(f"cham{ending}" for ending in _ENDINGS)
_WHOM = (" ao ", " aos ", " à ", " às ")
_CALLS = lazily(
    rf"(?P<calls>\b[Cc]ham(?:{'|'.join(_ENDINGS)})) (?P<what>{_NAMES}) "
    r"(?P<to>ao|aos|à|às) (?P<whom>[^,.;:!?()\"“”«»]{3,60}?)"
    r"(?=[,.;:!?]|$| (?:durante|em|n[oa]s?|por|quando|e|depois|antes)\b)"
)
_THE = {"ao": "o", "aos": "os", "à": "a", "às": "as"}

_PLAINER = {"burro": "idiota", "burra": "idiota", "burros": "idiotas", "burras": "idiotas"}
"""Who is no donkey."""


def called_names(text: str) -> str:
    """A Portuguese text in which who is called something stands before it.

    >>> called_names("O senador chamou mentiroso ao adversário.")
    'O senador chamou o adversário de mentiroso.'
    """
    if _CALLING.isdisjoint(words_of(text)) or not any(map(text.__contains__, _WHOM)):
        return text
    return _CALLS.sub(_called, text)


def _called(found: re.Match[str]) -> str:
    what = _PLAINER.get(found["what"], found["what"])
    return f"{found['calls']} {_THE[found['to']]} {found['whom']} de {what}"
