"""Young people whose article says that they are women are no young men.

Of "A polícia procura a jovem" the tiny Firefox model pt→en makes "the young man", of "pela jovem
desaparecida" "the missing young man": of twelve sentences of our own with such an article it made a
man in five. Before a noun ("a jovem atriz") "jovem" is an adjective, and stays.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_WORDS = (
    r"que|de|do|da|dos|das|em|no|na|num|numa|para|por|pela|pelo|com|sem|e|a|ao|aos|à|às|não|já"
    r"|também|mas|quando|porque|depois|durante|após|até|desde|há|entre|contra|sobre|se|lhes?|ainda"
    r"|agora|ontem|hoje"
)
"""Words before which it is a noun."""

_ONE = (
    r"foi|é|está|era|estava|tinha|tem|vai|morta|grávida|inconsciente|portuguesa|brasileira|angolana"
    r"|moçambicana|ucraniana|espanhola|francesa|inglesa|russa|[a-zà-ÿ]{2,}(?:ada|ida|ou|eu|iu|ava)"
)
_SEVERAL = (
    r"foram|são|estão|eram|estavam|tinham|têm|vão|mortas|portuguesas|brasileiras"
    r"|[a-zà-ÿ]{2,}(?:adas|idas|aram|eram|iram|avam)"
)
_YOUNG_WOMAN = lazily(
    r"\b(?P<the>[Aa]|[Dd]a|[Àà]|[Pp]ela|[Nn]a|[Uu]ma|[Nn]uma|[Dd]uma|[Ee]sta|[Ee]ssa|[Aa]quela"
    rf"|[Oo]utra) jovem(?=[.,;:!?)\"”»]|$| (?:{_WORDS}|{_ONE})\b)"
)
_YOUNG_WOMEN = lazily(
    r"\b(?P<the>[Aa]s|[Dd]as|[Àà]s|[Pp]elas|[Dd]uas|[Uu]mas|[Oo]utras|[Vv]árias|[Mm]uitas|[Aa]lgumas"
    rf"|[Ee]stas|[Ee]ssas) jovens(?=[.,;:!?)\"”»]|$| (?:{_WORDS}|{_SEVERAL})\b)"
)


def with_young_women(text: str) -> str:
    """A Portuguese text whose young women are told as such.

    >>> with_young_women("A polícia procura a jovem.")
    'A polícia procura a jovem mulher.'
    >>> with_young_women("A jovem atriz falou.")
    'A jovem atriz falou.'
    """
    if " jovem" in text:
        text = _YOUNG_WOMAN.sub(r"\g<the> jovem mulher", text)
    if "s jovens" in text:
        text = _YOUNG_WOMEN.sub(r"\g<the> jovens mulheres", text)
    return text
