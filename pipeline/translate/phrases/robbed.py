"""Say that people were robbed, where Portuguese has one verb for them and for what was taken.

Of "O turista foi roubado na praia" the tiny Firefox model pt→en makes "The tourist was stolen", and
so of all of eight sentences of our own. "Assaltado" is "robbed".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_PERSON = (
    r"(?:(?:[Hh]om(?:em|ens)|[Mm]ulher(?:es)?|[Cc]asa(?:l|is)|[Ii]dos[oa]s?|[Tt]uristas?"
    r"|[Jj]ove(?:m|ns)"
    r"|[Ee]studantes?|[Mm]otoristas?|[Tt]axistas?|[Vv]ítimas?|[Ss]enhora|[Aa]posentad[oa]s?"
    r"|[Mm]enin[oa]s?|[Mm]oradora?|[Mm]oradores|[Pp]edestres?|[Cc]iclistas?|[Mm]otociclistas?"
    r"|[Ee]ntregador(?:es)?|[Aa]lun[oa]s?|[Aa]dolescentes?|[Ff]amília|[Cc]lientes?|[Aa]tora?|[Aa]triz"
    r"|[Jj]ogador|[Cc]antora?|[Pp]adre|[Pp]essoas|[Pp]assageir[oa]s?|[Cc]omerciantes?|[Ee]le|[Ee]la"
    r"|[Ee]les|[Ee]las|[Ff]uncionári[oa]s?|[Mm]édic[oa]|[Ee]mpresári[oa]s?|[Cc]amionista)"
    r"(?: de (?:idosos|idade|turistas|\d+ anos|aplicativo))?)"
)
_BETWEEN = (
    r"(?:,? (?:foi|foram|é|são|era|eram|ser|serem|sido|ter|tinham?|haviam?"
    r"|acab(?:a|am|ou|aram)(?: por ser)?|também|já|que|e|ou|[a-zà-ÿ]{3,}[ai]d[oa]s?|mort[oa]s?"
    r"|de \d+ anos|quase))*"
)
_ROBBED = lazily(
    rf"(?P<before>\b{_PERSON}{_BETWEEN} |(?:^|[\"“ ])(?:[Ff]ui|[Ff]omos|[Ss]er|[Ss]endo) )"
    r"roubad(?P<ending>[oa]s?)(?! (?:por .* como|para fora))\b"
)


_PLACE = lazily(
    r"(?<!\bd[ao] )(?<!\bde )(?<!\bd[ao]s )"
    r"(?P<place>\b(?:[Ll]ojas?|[Ii]grejas?|[Cc]apelas?|[Ff]armácias?|[Oo]urivesarias?|[Mm]ercearias?"
    r"|[Bb]ancos?|[Rr]esidências?|[Cc]asas?|[Ee]scolas?|[Bb]ar(?:es)?|[Cc]afés?|[Rr]estaurantes?"
    r"|[Mm]useus?|[Ss]upermercados?|[Pp]ostos? de gasolina|[Jj]oalharias?|[Aa]rmaz(?:ém|éns))"
    r"(?: d[aeo]s? [\w-]+| [a-zà-ÿ]+)? (?:foi|foram|é|são|era|eram|já foi|ser) )roubad(?=[oa]s?\b)"
)
"""Where something was taken from."""

_WHOM = (
    r"(?:[oa]s? |uma? |dois |duas |três |quatro |vári[oa]s |outr[oa]s? |su[ao]s? |mais de |\d+ )*"
    r"(?:[Aa]gências?|[Aa]rmaz(?:ém|éns)|[Bb]ancos|[Bb]ar(?:es)?|[Bb]ombas? de gasolina|[Cc]afés?"
    r"|[Cc]apelas?|[Cc]arrinha de valores|[Cc]asas?|[Cc]lientes?|[Cc]omerciantes?|[Dd]epend[êe]ncia"
    r"|[Ee]scolas?|[Ff]arm[áa]cias?|[Ii]dos[oa]s?|[Ii]grejas?|[Jj]oalharias?|[Ll]ojas?|[Mm]ercearias?"
    r"|[Mm]oradias?|[Mm]useus?|[Oo]urivesarias?|[Pp]assageir[oa]s|[Pp]edestres|[Pp]ostos? de"
    r"|[Rr]esid[êe]ncias?|[Rr]estaurantes?|[Ss]upermercados?|[Tt]axistas?|[Tt]uristas?"
    r"|[Vv]ivendas?|[Cc]arteiros?|[Pp]adarias?|[Qq]uiosques?|[Óó]ticas?)\b"
)
_ROBBING = lazily(
    rf"(?P<before>\b(?:a|de|por|para|ao|em|e) )(?:assaltar|roubar(?! clientes| os clientes)) "
    rf"(?=(?:{_WHOM}))"
)
_ENDINGS = ("ou", "aram", "avam", "ava", "am", "a")
_ROB = frozenset(f"{stem}{ending}" for stem in ("assalt", "roub") for ending in _ENDINGS)
_ROBS = lazily(
    rf"(?P<start>^)?\b(?P<verb>(?:[Aa]ssalt|[Rr]oub)(?:{'|'.join(_ENDINGS)})) "
    rf"(?!(?:os )?clientes (?:à|ao))(?=(?:{_WHOM}))"
)
_SAID = {"am": "rob", "a": "robs"}
"""What a model takes for an assault: of eight sentences of our own with a shop, a bank or a tourist
that somebody robs it made "assaulted" of all."""

_THIEVES_TOOK = lazily(
    r"\b(?P<done>(?:assaltad|roubad|arrombad|furtad|vandalizad|saquead)[oa]) e "
    r"(?=(?:levaram|roubaram|deixaram|partiram|fugiram|destruíram|mataram|amarraram|agrediram)\b)"
)
"""What somebody else did than the one that was robbed; a model makes the chapel take its saint."""


def robbed(text: str) -> str:
    """A Portuguese text in which nobody is stolen.

    >>> robbed("Um casal de turistas foi roubado.")
    'Um casal de turistas foi assaltado.'
    >>> robbed("O carro do turista foi roubado.")
    'O carro do turista foi roubado.'
    """
    if "ado e " in text or "ada e " in text:
        text = _THIEVES_TOOK.sub(r"\g<done> e os ladrões ", text)
    words = words_of(text)
    if "assaltar" in words or "roubar" in words:
        text = _ROBBING.sub(_robbing, text)
    if not _ROB.isdisjoint(words):
        text = _ROBS.sub(_robs, text)
    if "roubad" not in text:
        return text
    text = _PLACE.sub(r"\g<place>assaltad", text)
    return _ROBBED.sub(_said, text)


def _robbing(found: re.Match[str]) -> str:
    """What somebody is seen or accused of doing; English has no "a" before it."""
    before = "" if found["before"] == "a " else found["before"]
    return f"{before}robbing "


def _robs(found: re.Match[str]) -> str:
    """Who robs somebody, and a pronoun where a sentence begins with the verb."""
    ending = found["verb"].lower().removeprefix("assalt").removeprefix("roub")
    who = ("Eles " if ending.endswith("m") else "Ele ") if found["start"] is not None else ""
    return f"{who}{_SAID.get(ending, 'robbed')} "


_OWNED = lazily(r"\b(?:d[ao]s?|de|para|ao?s?|às?|pel[ao]s?|com) (?:um |uma )?[^\W\d_]+$")
"""Whose something is: "o carro do turista"."""


def _said(found: re.Match[str]) -> str:
    """Somebody who was robbed; what is there where it is told of what belongs to him."""
    begin = found.string[: found.start()]
    noun = found["before"].split(" ", 1)[0]
    if _OWNED.search(begin + noun):
        return found[0]
    return f"{found['before']}assaltad{found['ending']}"
