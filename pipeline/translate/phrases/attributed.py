"""Say who attributes something to what: "a queda, que atribuiu ao frio" has him nowhere.

The tiny Firefox model pt→en makes "the drop, which attributed to the cold" of it. Where the
sentence begins with a person, it is sent with "ele" or "ela".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.persons import PEOPLE

_PERSON = lazily(
    r"^(?:[^\W\d_][^,.;:!?]{2,50}, )?(?:(?P<he>[OoUu]m?)|(?P<she>[Aa]|[Uu]ma)) "
    rf"(?:ex-|antig[oa] |nov[oa] |vice-|primeir[oa]-)?(?:{PEOPLE}|líder|cientista|economista|atleta"
    r"|chefe|dirigente|porta-voz|empresári[oa]|candidat[oa]|comissári[oa]|delegad[oa])\b"
)
_ATTRIBUTED = lazily(
    r"(?P<that>, que )(?=(?:(?:não|também|já) )?(?:atribu(?:iu|i|ía) (?:ao?s?|às?)"
    r"|(?:compar|equipar)(?:ou|a|ava) (?:com|ao?s?|às?)"
    r"|(?:classific|qualific|apelid|acus|cham)(?:ou|a|ava) (?:de|como)"
    r"|(?:defin|descrev)(?:iu|eu|e|ia) como|dedic(?:ou|a) (?:ao?s?|às?)"
    r"|(?:diz|disse) (?:ser|ter|estar)"
    r"|vê como|viu como|(?:compr|vend)(?:ou|eu) (?:por|em|a|à|ao)|herd(?:ou) d)\b)"
)


_ONE = lazily(
    r", (?:(?P<he>o)|a) (?:[a-zà-ÿ-]+ ){1,3}[A-ZÀ-Þ][\w-]+(?: (?:d[aeo]s? )?[A-ZÀ-Þ][\w-]+)*,"
)
_CONSIDERED = lazily(
    r"(?P<that>, que )(?=(?:não )?consider(?:a|ou|ava) "
    r"(?:uma? |[a-zà-ÿ]+(?:[oa]s?|vel|veis|te)[,.;]))"
)
"""Things consider nothing, and who does stands before them."""


def attributed(text: str) -> str:
    """A Portuguese text in which somebody attributes something.

    >>> attributed("O ministro lamentou a queda, que atribuiu ao frio.")
    'O ministro lamentou a queda, que ele atribuiu ao frio.'
    >>> attributed("O relatório fala da queda, que atribui ao frio.")
    'O relatório fala da queda, que atribui ao frio.'
    """
    if ", que " not in text:
        return text
    if not (_ATTRIBUTED.search(text) or _CONSIDERED.search(text)):
        return text
    if person := _PERSON.match(text):
        who = "ela" if person["she"] else "ele"
        return _CONSIDERED.sub(rf"\g<that>{who} ", _ATTRIBUTED.sub(rf"\g<that>{who} ", text))
    if ", que consider" in text and (named := _ONE.search(text)):
        who = "ele" if named["he"] else "ela"
        at = named.end() - 1
        return text[:at] + _CONSIDERED.sub(rf"\g<that>{who} ", text[at:])
    return text
