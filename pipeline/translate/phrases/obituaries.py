"""Name first who died, with what he was: "Morreu Carlos do Carmo, a voz de Lisboa".

The tiny Firefox model pt→en makes "Died Carlos do Carmo, the voice of Lisbon" of it, or "She died
yesterday, at the age of 84, the singer Celeste". Of ten such headlines and sentences of our own
seven came out so, and none does with the name in front.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_NAME = r"[A-ZÀ-Ý][\w'’-]*(?: (?:(?:d[aeo]s?|e|von|van|el|al) )?[A-ZÀ-Ý][\w'’-]*){0,5}"
_FULL = r"[A-ZÀ-Ý][\w'’-]+(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w'’-]+){1,4}"
"""A name of a person, and not of a country."""

_WHEN = (
    r"(?: (?:hoje|ontem|esta (?:manhã|tarde|noite|madrugada|semana|[a-zç]+-feira)"
    r"|est[ea] (?:sábado|domingo)|no (?:sábado|domingo)))?"
)
_AGED = r"(?:,? aos \d{1,3} anos)?"
_CAUSE = (
    r"(?:,? vítima de (?:uma? )?[a-zà-ÿ]+(?: [a-zà-ÿ]+){0,3}(?=,)"
    r"|,? rodead[oa] (?:pel[oa]s? |d[aeo]s? )"
    r"(?:seus|família|filhos|netos|amigos|entes queridos)(?=,))?"
)
_WAS = (
    r"(?:(?:[oa]|uma?) [^.,;:!?]{3,80}|(?!aos |vítima |em |n[oa] |de )[a-zà-ÿ]{3}[^.,;:!?]{3,60}"
    r"|(?:irmã|irmão|filha|filho|viúva|mãe|pai) de [^.,;:!?]{2,60})"
)
_TRADE = r"(?:o|a) (?!tiro )(?:(?!em |n[oa]s? )(?:ex-)?[a-zà-ÿ-]+ ){1,6}"
_DIED = lazily(
    rf"^(?P<died>Morreu|Faleceu|Partiu(?={_WHEN},? aos \d)|Descansou em paz)"
    rf"(?P<when>{_WHEN})(?P<aged>{_AGED})"
    rf"(?P<cause>{_CAUSE}),? "
    rf"(?P<who>{_NAME}, {_WAS}|{_FULL}(?:, vítima de [^.,;:]+)?|{_TRADE}{_NAME}(?:, {_WAS})?)"
    rf"(?P<later>(?:, aos \d{{1,3}} anos)?)(?P<end>\.?)$"
)
_ON = (
    r"(?:,? (?:hoje|ontem|esta [a-zç-]+|n[oa] (?:passad[ao] )?(?:[a-zç]+-feira|sábado|domingo)"
    r"(?: passad[ao]| à [a-z]+)?|na (?:madrugada|noite|manhã|tarde) de [a-zç-]+|em [A-ZÀ-Ý][\w-]+"
    r"|no Porto|no Rio de Janeiro|em casa|no hospital))*"
)
_OF = (
    r"(?:, (?:aos \d{1,3} anos|em consequência|na sequência|vítima|após|depois|devido|por causa"
    r"|durante|em casa|n[ou]m? hospital|no [A-ZÀ-Ý]|em [A-ZÀ-Ý])[^,.;:]{0,90}){1,3}"
)
_DIED_OF = lazily(
    rf"^(?P<died>Morreu|Faleceu)(?P<when>{_ON})(?P<how>{_OF}), (?P<who>{_TRADE}{_NAME})"
    r"(?P<rest>(?:, (?:que|autora?|fundadora?|conhecid|mãe|pai|irm|viúv|filh|[oa] |uma? )"
    r"[^;:!?]{3,200}?)?)(?P<end>\.?)$"
)
"""Who is told of only behind when and of what: models begin with "He died"."""


_BURIED = lazily(
    r"^(?P<be>Foi|Vai|Será|Foram|Vão) (?P<when>(?:(?:hoje|ontem|amanhã|n[oa] [a-zç]+(?:-feira)?"
    r"|esta [a-zç-]+) )?)a (?P<do>enterrar|sepultar)(?P<where>(?:,? n[oa] [^,.;:]{3,50})?),? "
    rf"(?P<who>{_TRADE}{_NAME})(?P<rest>(?:, [^;:!?]{{3,200}}?)?)(?P<end>\.?)$"
)
"""Who is buried, whom a model lets bury: "Foi ontem a enterrar"."""

_DIED_IN = lazily(
    r"^Morreram (?P<where>n[oa] (?:acidente|despiste|incêndio|naufrágio|desabamento|atentado"
    r"|colisão|explosão|queda|tiroteio|massacre|choque|local)(?: d[aeo]s? [\w-]+)?) "
    r"(?P<who>[A-ZÀ-Ý][^.;:!?]{10,200}? e [^.;:!?]{3,80}?)(?P<end>[.;]|$)"
)
"""Who died in it, by name: a list of names and ages behind the place is lost."""

_GONE = ("Partiu", "Descansou em paz")
_DEATHS = ("Descansou em paz", "Morreu ", "Morreu,", "Faleceu ", "Faleceu,", "Partiu ", "Morreram ")


def obituary(text: str) -> str:
    """A Portuguese text that says first who died.

    >>> obituary("Morreu Carlos do Carmo, a voz de Lisboa")
    'Carlos do Carmo, a voz de Lisboa, morreu'
    >>> obituary("Faleceu ontem, aos 84 anos, a fadista Celeste Rodrigues, irmã de Amália.")
    'A fadista Celeste Rodrigues, irmã de Amália, faleceu ontem, aos 84 anos.'
    >>> obituary("Morreu na quinta-feira, aos 96 anos, a bailarina Noémia Vidal, que criou escola.")
    'A bailarina Noémia Vidal, que criou escola, morreu na quinta-feira, aos 96 anos.'
    >>> obituary("Foi ontem a enterrar, no cemitério dos Prazeres, o ator Vasco Lemos.")
    'O ator Vasco Lemos foi enterrado ontem no cemitério dos Prazeres.'
    >>> obituary("Morreu a tiro")
    'Morreu a tiro'
    """
    if " a enterrar" in text or " a sepultar" in text:
        return _BURIED.sub(_buried, text)
    if not text.startswith(_DEATHS):
        return text
    if text.startswith("Morreram "):
        return _DIED_IN.sub(r"\g<who>, morreram \g<where>\g<end>", text)
    found = _DIED.match(text)
    if found is None:
        return _DIED_OF.sub(_died_of, text)
    who = found["who"][0].upper() + found["who"][1:]
    between = "," if "," in who else ""
    died = "morreu" if found["died"] in _GONE else found["died"].lower()
    died += f"{found['when']}{found['aged']}{found['cause']}{found['later']}"
    return f"{who}{between} {died}{found['end']}"


def _died_of(found: re.Match[str]) -> str:
    """Who died with what is told of him, and then when and of what."""
    who, rest = found["who"], found["rest"]
    died = f"{found['died'].lower()}{found['when']}{found['how']}{found['end']}"
    return f"{who[0].upper()}{who[1:]}{rest}{',' if rest else ''} {died}"


def _buried(found: re.Match[str]) -> str:
    """Who was or will be buried, with what is told of him, and then when and where."""
    who, rest, when = found["who"], found["rest"], found["when"].rstrip()
    be = "foi" if found["be"] == "Foi" else "será"
    ending = "a" if who.startswith("a ") else "o"
    told = f"{be} enterrad{ending}{' ' + when if when else ''}{found['where'].replace(',', '')}"
    return f"{who[0].upper()}{who[1:]}{rest}{',' if rest else ''} {told}{found['end']}"
