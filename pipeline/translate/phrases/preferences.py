"""What somebody likes better stands behind "a", which engines take for a purpose.

Of "Prefiro morrer a fugir" the tiny Firefox model pt→en makes "I prefer to die to flee", of
"Prefiro morrer do que fugir" "I prefer to die than to flee".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_INFINITIVE = r"[a-zà-ÿ]{1,14}[aeiô]r(?:-\w+)?\b"
_GOES_ON = r"(?<!\b[Cc]ontinuar)(?<!\b[Cc]omeçar)(?<!\bvoltar)(?<!\baprender)(?<!\bajudar)"
"""Infinitives behind which "a" belongs to them."""

_PREFERS = lazily(
    rf"(?P<first>\b[Pp]ref(?:erem?|ir[oa]|erimos|er(?:iu|iram|ia|iam)|erir)"
    rf" {_INFINITIVE}(?: (?!a {_INFINITIVE})[\w-]+){{0,5}}?{_GOES_ON})"
    rf" a (?=(?:não |ter de )?(?!partir d){_INFINITIVE})"
)


def with_preference(text: str) -> str:
    """A Portuguese text in which people like one thing better than another.

    >>> with_preference("Prefiro morrer a fugir.")
    'Prefiro morrer do que fugir.'
    >>> with_preference("Prefiro continuar a trabalhar.")
    'Prefiro continuar a trabalhar.'
    """
    return _PREFERS.sub(r"\g<first> do que ", text) if "ref" in text else text
