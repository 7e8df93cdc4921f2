"""Say "que" for "o qual" behind a comma: it tells whom, and models make a thing of him.

Of "a assinatura não é da ré, a qual sempre negou" the tiny Firefox model pt→en makes "which he
always denied". With "que" it writes "who has always denied".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_SIGNS = (", o qual ", ", a qual ", ", os quais ", ", as quais ")
_WHICH = lazily(r"(?<=[\w\"”»)]), (?:[oa] qual|[oa]s quais) (?!deles|delas)")


def which_one(text: str) -> str:
    """A Portuguese text with "que" where a clause tells of what stands before it.

    >>> which_one("A assinatura não é da ré, a qual sempre negou tudo.")
    'A assinatura não é da ré, que sempre negou tudo.'
    >>> which_one("São dois casos, ambos os quais já contei.")
    'São dois casos, ambos os quais já contei.'
    """
    if not any(map(text.__contains__, _SIGNS)):
        return text
    return _WHICH.sub(", que ", text)
