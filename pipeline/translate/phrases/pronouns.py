"""Send "detê-lo" as "deter ele": behind an infinitive a model takes persons for things.

The tiny Firefox model pt→en makes "No one managed to hold it" of "Ninguém conseguiu detê-lo". Of 40
short sentences with verbs that have persons for an object it got 38 wrong ("it", "you"), and 11
where the pronoun stands by itself, as people say it; of 18 longer ones, in which other words tell
that it is a person, 3 and none.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_ON = (
    r"(?:acus|algem|ameaç|assassin|castig|contrat|convoc|deport|entrevist|esfaque|espanc|expuls"
    r"|extradit|hospitaliz|humilh|insult|interrog|mat|nome|rapt|sequestr|tortur)(?P<a>á)"
    r"|(?:det|eleg|prend|reeleg|socorr)(?P<e>ê)"
    r"|(?:agred|demit|desped)(?P<i>i)"
    r"|lev(?P<to>á)(?=-l[oa]s? (?:ao hospital|para o hospital|ao médico|para a (?:prisão|cadeia)))"
)
"""Verbs without the end of their infinitive."""

_OBJECT = lazily(rf"\b(?P<verb>{_ON})-l(?P<who>[oa]s?)\b(?!-)", re.IGNORECASE)
_ADDRESSED = lazily(r"\b(?:você|vocês|senhor|senhora|seu|sua|seus|suas|caro|cara)\b", re.I)
"""What tells that it may be the reader: "o seu patrão não pode despedi-lo"."""

_OF_THINGS = lazily(
    r"\W*(?:O|A|Um|Uma|Est[ea]|Ess[ea]|Aquel[ea]) (?:avanço|avião|autocarro|bactéria|barco|bola"
    r"|cachorro|camião|caminhão|carro|comboio|crise|défice|déficit|doença|drone|fogo|fome|fuga|gato"
    r"|greve|guerra|ideia|incêndio|inflação|lava|míssil|mosquito|navio|ônibus|praga|processo"
    r"|projeto|proposta|queijo|reunião|sistema|touro|trem|tubarão|tumor|vírus)\b",
    re.IGNORECASE,
)
"""What a sentence begins with that is about a thing, which is stopped or killed, too."""

_ENDS = {"á": "ar", "ê": "er", "i": "ir"}
_PERSONS = {"o": "ele", "a": "ela", "os": "eles", "as": "elas"}


def with_persons(text: str) -> str:
    """A Portuguese text whose pronouns behind infinitives are persons, where nothing else fits.

    >>> with_persons("O clube quer contratá-lo e vendê-lo.")
    'O clube quer contratar ele e vendê-lo.'
    >>> with_persons("O seu patrão não pode despedi-lo.")
    'O seu patrão não pode despedi-lo.'
    """
    if "-l" not in text or _ADDRESSED.search(text) or _OF_THINGS.match(text):
        return text
    return _OBJECT.sub(_apart, text)


def _apart(found: re.Match[str]) -> str:
    verb = found["verb"]
    return f"{verb[:-1]}{_ENDS[verb[-1].lower()]} {_PERSONS[found['who'].lower()]}"
