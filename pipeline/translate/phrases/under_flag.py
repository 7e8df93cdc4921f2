"""Say of which country a ship is: "um cargueiro de bandeira liberiana" is no flagship.

Of this the tiny Firefox model pt→en makes "a Liberian flagship", of "um navio com bandeira do
Panamá" "a ship with flag of Panama". Without the flag both are ships of their country.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_SHIP = (
    r"(?:navio|petroleiro|cargueiro|barco|pesqueiro|graneleiro|porta-contentores|veleiro|iate"
    r"|arrastão|rebocador|metaneiro|ferry|cruzeiro|paquete|cargueira|embarcação|traineira|lancha"
    r"|navio-tanque|mercante|superpetroleiro|superiate)"
)
_FLAG = lazily(
    rf"(?P<ship>\b(?i:{_SHIP}|embarcações)(?:e?s)?(?: [a-zà-ÿ-]+)?) (?:de|com|sob|a navegar sob)"
    r" bandeira (?=(?P<of>(?:d[aeo]s? )?)(?P<country>[A-ZÀ-Þa-zà-ÿ][\w-]+))"
)
_PLAIN = ("branca", "preta", "negra", "vermelha", "nacional", "própria", "azul", "verde", "falsa",
          "de", "conveniência", "estrangeira")  # fmt: skip
"""Flags that are of no country."""


def under_flag(text: str) -> str:
    """A Portuguese text with ships of a country.

    >>> under_flag("Um cargueiro de bandeira liberiana encalhou.")
    'Um cargueiro liberiana encalhou.'
    >>> under_flag("Um barco com bandeira branca.")
    'Um barco com bandeira branca.'
    """
    if " bandeira " not in text:
        return text
    return _FLAG.sub(lambda at: at[0] if at["country"] in _PLAIN else f"{at['ship']} ", text)
