"""End what something is for with a comma: "Para que seja aprovada são necessários dois terços".

Without one the tiny Firefox model pt→en runs both together: "For the proposal to be adopted to
adopt two thirds of the votes".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_FOR = lazily(
    r"^(?P<goal>Para que [^,.;:!?]{8,90}?) (?=(?:não )?(?:são|é|foi|foram|era|eram|será|serão|seria"
    r"|seriam|basta|bastam|bastou|falta|faltam|há que|é preciso|convém|importa)"
    r"(?: ainda| também)? ?(?:necessári|precis|indispensáve|essencia|\d|uma? |que |apenas|só|dois))"
)


def so_as_to(text: str) -> str:
    """A Portuguese text with a comma behind what something is for.

    >>> so_as_to("Para que seja aprovada são necessários dois terços.")
    'Para que seja aprovada, são necessários dois terços.'
    """
    return _FOR.sub(r"\g<goal>, ", text) if text.startswith("Para que ") else text
