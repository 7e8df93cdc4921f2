"""Tell when it was, as far as somebody knows, and since when.

Of "Deviam ser umas três da tarde" the tiny Firefox model pt→en makes "They should be about three in
the afternoon", of "Havia anos que não chovia assim" "For years I hadn't rained that way", and of
"pôs-se a chorar mal viu o neto" "began to cry barely saw his grandson". In plainer words it says
what they say.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TWELVE

_FOR_YEARS = lazily(
    r"^(?:Havia|Fazia|Faz) (?P<time>(?:(?:já|mais de|quase) )?(?:(?:muit[oa]s?|vári[oa]s|\w+) )?"
    r"(?:anos|meses|semanas|dias|tempo|décadas)) que (?P<who>(?:eu |el[ea]s? |a gente |nós )?)"
    r"(?P<what>não [^,.;:!?]+)"
)
"""For how long somebody had not done something: "Havia anos que não chovia assim"."""

_SEEN = lazily(
    r"(?<=[aei]r) mal (?=(?:viu|viram|soube|souberam|ouviu|ouviram|chegou|chegaram|entrou|entraram"
    r"|acordou|saiu|saíram|vi|soube|cheguei|entrei)\b)"
)
"""As soon as somebody saw something: "pôs-se a chorar mal viu o neto"."""

_HOUR = rf"(?:(?:uma|duas|{UP_TO_TWELVE}|\d{{1,2}})(?= (?:d[ao]|e|horas|menos)\b|[h:]|[.,;]))"
_MUST_BE = lazily(
    rf"\b(?P<first>[DdSs])(?P<verb>eviam? ser|eriam?) (?:já )?(?:(?:aí |lá )?(?P<about>umas"
    rf"|cerca das|perto das|por volta das|quase) )?(?P<hour>{_HOUR}|meia-noite|meio-dia)"
)
"""When it was, as far as somebody knows: "deviam ser umas três da tarde"."""


_NOT_YET = lazily(rf"^Não eram (?:nem |sequer )(?={_HOUR})")


def since_then(text: str) -> str:
    """A Portuguese text that tells in plainer words when it was.

    >>> since_then("Havia anos que não chovia assim.")
    'Não chovia assim há anos.'
    >>> since_then("Deviam ser umas três da tarde."), since_then("Deviam ser mais cuidadosos.")
    ('Era provavelmente por volta das três da tarde.', 'Deviam ser mais cuidadosos.')
    """
    if text.startswith(("Havia ", "Fazia ", "Faz ")):
        text = _FOR_YEARS.sub(_for_years, text)
    if "r mal " in text:
        text = _SEEN.sub(" assim que ", text)
    if text.startswith("Não eram "):
        text = _NOT_YET.sub("Ainda não eram ", text)
    if "evia ser " in text or "eviam ser " in text or "eriam " in text or "eria " in text:
        text = _MUST_BE.sub(_at_about, text)
    return text


def _for_years(found: re.Match[str]) -> str:
    """What was not, and for how long."""
    said = f"{found['who']}{found['what']}"
    return f"{said[0].upper()}{said[1:]} há {found['time']}"


def _at_about(found: re.Match[str]) -> str:
    """When it was, or must have been."""
    surely = "" if found["verb"].startswith("eria") else "provavelmente "
    hour = found["hour"]
    if not hour.startswith("mei"):
        hour = f"por volta da{'' if hour == 'uma' else 's'} {hour}"
    elif found["about"] == "quase":
        hour = f"quase {hour}"
    return cased(f"era {surely}{hour}", found["first"])
