"""Say in full whom a headline has its news from, and how large a share of many it tells of.

Of "Third of teachers plan to quit, survey finds" the tiny Firefox model en→pt makes "Terceiro dos
professores planeja parar, pesquisa encontra". Of five such headlines of our own it got four wrong,
and none with "One third of" and "according to".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_SOURCE = lazily(
    r", (?P<who>(?:new |official |leaked |global |government |police |un |us |uk )?"
    r"(?:analysis|data|figures|inquest|inquiry|investigation|poll|report|research|review|study"
    r"|survey))s? (?:claims?|concludes?|finds?|found|indicates?|reveals?|says?|shows?|suggests?"
    r"|warns?)(?P<end>[.\"'”’]{0,2})$",
)
_MANY = frozenset(("data", "figures", "research"))
_SHARE = lazily(r"^(?P<mark>[\"'“‘]?)(?P<share>Third|Quarter|Fifth|Tenth) of (?!a |an )")


def told_by_whom(text: str, language: str) -> str:
    """An English headline with its source and its share in full.

    >>> told_by_whom("Third of teachers plan to quit, survey finds", "en")
    'One third of teachers plan to quit, according to a survey'
    """
    if language != "en":
        return text
    if " of " in text:
        text = _SHARE.sub(lambda share: f"{share['mark']}One {share['share'].lower()} of ", text)
    if ", " not in text:
        return text
    return _SOURCE.sub(
        lambda said: f", according to {_article(said['who'])}{said['who']}{said['end']}",
        text,
    )


def _article(who: str) -> str:
    """The article of a source of news."""
    if who.rpartition(" ")[2] in _MANY:
        return ""
    return "an " if who[0] in "aio" else "a "
