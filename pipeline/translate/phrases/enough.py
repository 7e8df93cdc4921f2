"""Let what is enough stand in front: "Bastam 15 minutos por dia para reduzir o risco".

Of this the tiny Firefox model pt→en makes "Just 15 minutes a day to reduce", of "Bastaram três
golos para decidir" "There were enough three goals", of "Bastou um erro" "It was just a mistake".
With what suffices in front ("Três golos foram suficientes") all of eight sentences of our own say
what they should.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SUFFICED = lazily(
    r"^(?:(?P<lead>Mas|E|Agora|Hoje|Às vezes),? )?"
    r"[Bb]ast(?P<when>am|aram|avam|arão|ariam|ou|ava|ará|aria|a)(?: apenas| só)? "
    r"(?P<what>(?:(?:menos|pouco mais|cerca) de )?"
    r"(?:\d[\d.,]*|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|alguns|algumas|poucos|poucas|uns|umas)\b"
    r"[^,.;:?!]{1,60}?) (?=para (?!(?:que|o|a|os|as|um|uma|mim|ele|ela|eles|nós)\b))"
)
_LASTS = lazily(
    r"(?P<what>\b(?:reservas?|dinheiro|salários?|verbas?|ordenado|reforma|pensão|stocks?|comida"
    r"|alimentos|água|trigo|leite|arroz|farinha|gasolina|combustível|gás|sangue|oxigénio"
    r"|medicamentos|munições|energia|produção|colheita|orçamento|apoios?"
    r"|subsídio|vacinas|bilhetes|vagas|lugares|camas|, o que|(?<=, )que"
    r"|[Ii]sso|[Ii]sto|[Nn]ão|[Mm]al)(?: (?:do|da|de|não|mal|quase|só|português|nacional|já"
    r"|ainda|mensal|existentes"
    r"|atuais|disponíveis|a 9?\d%,? o que)| d[aeo]s? [\w-]+){0,3}) "
    r"cheg(?P<when>avam|ava|aram|am|ará|ou|ar|a) para (?=(?:pagar|cobrir|comer|comprar|todos|todas"
    r"|o mês|as despesas|tudo|viver|sustentar|alimentar|fazer face|mais de|cerca de|quase"
    r"|(?:\d+|um|uma|dois|duas|três|quatro|cinco|seis) (?:dias|semanas|meses|mês|anos?))\b)"
)
_BE_ENOUGH = {
    "a": "é suficiente", "am": "são suficientes", "ou": "foi suficiente", "ará": "será suficiente",
    "aram": "foram suficientes", "ava": "era suficiente", "avam": "eram suficientes",
    "ar": "ser suficiente",
}  # fmt: skip
"""What is enough for something, of which a model makes that it arrives."""

_LASTING = tuple(f" cheg{when} para " for when in _BE_ENOUGH)
_BE = {
    "am": "são", "aram": "foram", "avam": "eram", "arão": "serão", "ariam": "seriam",
    "ou": "foi", "ava": "era", "a": "é", "ará": "será", "aria": "seria",
}  # fmt: skip


def sufficing(text: str) -> str:
    """A Portuguese sentence that begins with what is enough.

    >>> sufficing("Bastaram três golos para decidir a final.")
    'Três golos foram suficientes para decidir a final.'
    >>> sufficing("Bastou para decidir a final.")
    'Bastou para decidir a final.'
    """
    if " cheg" in text and any(map(text.__contains__, _LASTING)):
        text = _LASTS.sub(lambda at: f"{at['what']} {_BE_ENOUGH[at['when']]} para ", text)
    if "ast" not in text[:16]:
        return text
    return _SUFFICED.sub(_enough, text)


def _enough(found: re.Match[str]) -> str:
    """What suffices, that it does, and what for."""
    be, what = _BE[found["when"]], found["what"]
    enough = "suficientes" if be.endswith(("am", "ão")) or be == "são" else "suficiente"
    lead = f"{found['lead']} " if found["lead"] else ""
    said = f"{what} {be} {enough} "
    return f"{lead}{said}" if lead else said[0].upper() + said[1:]
