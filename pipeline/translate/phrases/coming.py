"""Say what is coming: "vem aí" has it behind the verb, and a model finds it there.

Of "Vêm aí mais 300 táxis elétricos" the tiny Firefox model pt→en makes "There are 300 more", of
"Vem aí chuva forte" "The rain is coming strong". With what comes in front, and "a chegar" behind
it, both say what is coming.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_COMES = lazily(
    r"^(?P<verb>Vem|Vêm) aí "
    r"(?P<what>(?!(?:alguém|para|de|com|ele|ela|o que)\b)[^,.;:!?\"()–—]{3,60})"
    r"(?P<rest>[,.;:!?].*)?$"
)


def coming(text: str) -> str:
    """A Portuguese text that begins with what is coming.

    >>> coming("Vêm aí novas regras para os bancos.")
    'Novas regras para os bancos estão a chegar.'
    >>> coming("Vem aí alguém.")
    'Vem aí alguém.'
    """
    found = _COMES.match(text) if text.startswith(("Vem aí ", "Vêm aí ")) else None
    if found is None:
        return text
    what = found["what"].rstrip()
    verb = "está" if found["verb"] == "Vem" else "estão"
    return f"{what[0].upper()}{what[1:]} {verb} a chegar{found['rest'] or ''}"
