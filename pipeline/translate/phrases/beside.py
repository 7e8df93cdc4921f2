"""Things happen near a place, not by it or with it.

Of "A bomba explodiu junto ao mercado" the tiny Firefox model pt→en makes "The bomb exploded with
the market", of "Foi morto junto ao rio" that the river killed him, and of others what they say:
"next to the stadium". "Perto de" is always near. Of 22 sentences of our own with "junto a" a place
eight came out wrong or in two senses, and none does so. Before somebody who is asked, paid or told
("junto ao banco", "junto da polícia") it means something else, and stays.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_PLACES = (
    r"aeroporto|armaz(?:ém|éns)|autoestrada|bombas? d|cais|caixotes?|campo d|castelo|cemitério"
    r"|centro (?:comercial|de saúde|da cidade)|contentor(?:es)?|costa|ecopontos?|edifício"
    r"|entrada|escadas|escolas?|estação|estádio|estrada|fábrica|farol|fontanário|foz|fronteira|hotel|igreja"
    r"|jardim|lago|lagoa|lareira|local d|marina|margem|margens|mercado|mesquita|monumento|muro"
    r"|oficina|palácio|paragem|parque|passadeira|pavilhão|piscina|ponte|portage(?:m|ns)|porta|portão"
    r"|porto\b(?! d)|posto de (?:combustível|gasolina)|praça|prédio|praia|quartel|refinaria"
    r"|ribeir[ao]|rio|rotunda|saída|semáforos?|sinagoga|supermercado|terminal|torre|túnel|viaduto"
    r"|zona d|(?:sua|minha|nossa) casa|residência d|casa d"
)
_SEATS = r"embaixadas?|consulado|minist[eé]rio|sede|câmara|parlamento|tribunal|reitoria"
_BESIDE = lazily(
    rf"\b(?P<first>[Jj])unto (?P<the>ao|à|aos|às) (?=(?:{_PLACES}))(?!\w+-)"
    r"(?!mercado (?:d[eo]|externo|interno|internacional|financeiro))"
)
_PROTESTS = lazily(
    r"(?P<who>\b(?i:manifest|protest|concentr|acamp)\w*(?:-se)? (?:\w+ ){0,2}?)"
    rf"junto (?P<the>ao|à|aos|às) (?=(?:{_SEATS})\b)"
)
"""Who protests does so near a seat and not with it."""

_OF = {"ao": "do", "à": "da", "aos": "dos", "às": "das"}


def beside(text: str) -> str:
    """A Portuguese text in which places are said to be near.

    >>> beside("Uma bomba explodiu junto ao mercado.")
    'Uma bomba explodiu perto do mercado.'
    >>> beside("Pediu um empréstimo junto ao banco.")
    'Pediu um empréstimo junto ao banco.'
    """
    if "unto a" not in text and "unto à" not in text:
        return text
    text = _BESIDE.sub(_near, text)
    return _PROTESTS.sub(lambda found: f"{found['who']}perto {_OF[found['the']]} ", text)


def _near(found: re.Match[str]) -> str:
    """Near a place, with the capital of what was written."""
    return f"{'P' if found['first'] == 'J' else 'p'}erto {_OF[found['the']]} "
