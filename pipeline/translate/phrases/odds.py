"""Say how much likelier something is: "tem o dobro das hipóteses" is no "hypotheses".

Of "quem fuma tem o dobro das hipóteses de ter um enfarte" the tiny Firefox model pt→en makes "twice
the hypotheses", of "tinham quase o dobro da probabilidade" "were almost twice the probability".
With "duas vezes mais probabilidade" it writes "twice as likely".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_TIMES = {"dobro": "duas", "triplo": "três", "quádruplo": "quatro", "quíntuplo": "cinco"}
_ODDS = lazily(
    r"\b(?P<have>[Tt](?:em|êm|inham?|ive(?:ram)?|eve|er)|[Tt]erão?|[Tt]erá) "
    r"(?P<about>quase |cerca d|mais d|perto d)?(?:(?<=d)o|o) "
    rf"(?P<times>{'|'.join(_TIMES)}) d(?:a|as) "
    r"(?:probabilidades?|hipóteses|chances?|possibilidades?|propensão) de "
)


def likelier(text: str) -> str:
    """A Portuguese text with how much likelier something is.

    >>> likelier("Quem fuma tem o dobro das hipóteses de ter um enfarte.")
    'Quem fuma tem duas vezes mais probabilidade de ter um enfarte.'
    """
    if not any(f"{times} d" in text for times in _TIMES):
        return text
    return _ODDS.sub(
        lambda at: (
            f"{at['have']} {'quase ' if at['about'] == 'quase ' else ''}"
            f"{_TIMES[at['times']]} vezes mais probabilidade de "
        ),
        text,
    )
