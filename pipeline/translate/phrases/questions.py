"""Name the one who is asked: interviews in Portuguese say "o" and "a", which is "him" and "her".

Of "O que o levou a aceitar?" the tiny Firefox model pt→en makes "What led him to accept?", and of
"Sente-se realizada?" "Sit if it is performed?". Of 27 questions of our own it wrote 17 wrong so,
and one with "você". So are those that name no subject at all: "Que livro está a ler?" is "What book
is reading?".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed, words_of

_WHAT = lazily(
    r"^(?P<what>\W*(?:O que|Quem|Que \w+)(?: é que| foi que)?(?: ainda| mais| tanto)?) [oa] "
    r"(?P<does>assusta|assustou|atrai|atraiu|comove|comoveu|convenceu|distingue|faz|fascina"
    r"|fascinou|impede|impressionou|incomoda|influenciaram|influenciou|inspira|inspirou|irrita"
    r"|leva|levou"
    r"|marcou|motiva|motivou|move|preocupa|preocupou|revolta|seduziu|surpreende|surpreendeu|tira"
    r"|traz|trouxe)\b(?=[^?!.]*\?\W*$)",
    re.IGNORECASE,
)
_WHETHER = lazily(
    r"^(?P<mark>\W*)(?P<does>Acha|Arrepende|Assume|Considera|Define|Identifica|Imagina|Importa|Julga"
    r"|Preocupa|Recorda|Revê|Sente|Vê)-se (?=[^?!.]*\?\W*$)"
)

_AND_THEN = lazily(
    r"^(?P<mark>\W*)E (?P<who>[oa]s? [^,?!.]{2,40}), (?P<how>como|onde|quando|o que(?: é que)?)"
    r" (?P<does>[a-zà-ÿ]+)\?(?=\W*$)"
)
"""A question about another, named first: "E o seu marido, como reagiu?" is asked of him."""

_REST = r"(?= (?:d[aeo]s?|em|n[ao]s?|a [a-zà-ÿ]+[aei]r|aos?|às?|com|para|quando|hoje|agora)\b|\?)"
_WHERE = lazily(
    r"^(?P<what>\W*(?:(?:De |Para )?onde|Por ?que|Quanto|Com quem)(?: é que| razão)?) "
    r"(?P<does>aceitou|aprendeu|cresceu|decidiu|deixou|desistiu|escolheu|estava|estudou|ganha"
    rf"|insiste|mora|nasceu|regressou|saiu|trabalha|trabalhou|vive|voltou|vota){_REST}"
    r"(?=[^?!.]*\?\W*$)",
    re.IGNORECASE,
)
_WHICH = lazily(
    r"^(?P<what>\W*(?:D[eo] que|Que [a-zà-ÿ]+)(?: é que)?) "
    r"(?P<does>anda a|deixa aos?|está a|faz d|guarda d|recorda d|(?:mais )?se (?:arrepende|orgulha)"
    r"|sente (?:mais )?falta|tinha (?=quando\b)|tem (?:mais )?(?:medo|saudades))"
    r"(?=[^?!.]*\?\W*$)(?!(?: [a-zà-ÿ]+)? (?:[oa]|uma?) )",
    re.IGNORECASE,
)
_IF = lazily(
    r"^(?P<mark>\W*)Se (?P<so>(?:não )?(?:fosse|ganhasse|pudesse|tivesse|voltasse)\b[^?!.]*, "
    r"(?:como|o que|onde|que [a-zà-ÿ]+|qual|quem)) "
    r"(?=(?:diria|escolheria|faria|mudaria|seria|teria)\b[^?!.]*\?\W*$)"
)
_STILL = lazily(
    r"^(?P<mark>\W*)(?P<does>Guarda (?:algum|rancor|mágoa)|Teme|Tenciona"
    r"|Pensa (?=[a-zà-ÿ]+[aei]r\b)"
    r"|Ainda (?:chora|fala|fuma|joga|mantém|pensa|sofre|sonha|vive)"
    r"|(?:Bebe|Canta|Chora|Conheceu|Cozinha|Escreve|Fala|Faria|Fuma|Lê|Pediu|Perdoou|Reza"
    r"|Trabalhou|Treina|Viaja|Vota)(?:-\w+)?|Chegou a [a-zà-ÿ]+[aei]r|Quer (?:ter|ser)"
    r"|É (?:casad|católic|crente|feliz|religios|solteir)\w*)\b(?! [oa]s? )"
    r"(?=[^?!.]*\?\W*$)"
)
_YOU = listed("vocês você tu senhor senhora")
_TAGGED = lazily(
    r"^(?P<said>(?!\W*(?:Como|Onde|Porqu|Por|Qua|Que|Quem|O que)\b)[^?!.:;,]{4,80}?),? e "
    r"(?P<who>vocês|você|tu|o senhor|a senhora)\?(?=\W*$)"
)
"""What somebody says of himself before he asks the others: the model asks it all, and of "Já votei
e vocês?" it makes "Have you voted and you?"."""
_DONE = lazily(
    r"^(?P<mark>\W*)Já (?P<did>(?:[a-zà-ÿ]+i|fiz|tive|estive|pus|vim|trouxe|soube)\b"
    r"(?=[^?!.:;]{0,60},? e (?:vocês|você|tu)\?))"
)


_WHEN_DOES = lazily(
    r"(?P<when>\b[Aa] que horas (?:é que )?)(?P<does>abre|acaba|começa|chega|fecha|parte|passa|sai)"
    r" (?P<what>[oa] [a-zà-ÿ]+(?: d[aeo] [a-zà-ÿ]+)?)(?=\?)"
)
"""When a shop opens: "a que horas abre a farmácia?" is no question of who opens it."""


def asking(text: str) -> str:
    """A Portuguese question that says whom it asks about himself.

    >>> asking("O que é que mais o preocupa no país?")
    'O que é que mais preocupa você no país?'
    >>> asking("Sente-se realizada?")
    'Você se sente realizada?'
    >>> asking("Já votei e vocês?")
    'Eu já votei, e vocês?'
    >>> asking("O que a lei diz?")
    'O que a lei diz?'
    """
    if not text.rstrip("\"”»“' ").endswith("?"):
        return text
    if not _YOU.isdisjoint(words_of(text)):
        text = _DONE.sub(r"\g<mark>Eu já \g<did>", text)
        text = _TAGGED.sub(r"\g<said>, e \g<who>?", text)
    if " que horas " in text:
        text = _WHEN_DOES.sub(r"\g<when>\g<what> \g<does>", text)
    for first_words, asked, said in _ASKED:
        if first_word(text) in first_words:
            text = asked.sub(said, text)
    return text


def _you_still(found: re.Match[str]) -> str:
    """What somebody is asked whether he does, with the pronoun."""
    return f"{found['mark']}Você {found['does'][0].lower()}{found['does'][1:]}"


def _you_yourself(found: re.Match[str]) -> str:
    """The same with a verb that has "se" behind it."""
    return f"{found['mark']}Você se {found['does'].lower()} "


_ASKED: tuple[tuple[frozenset[str], re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (listed("o quem que"), _WHAT, r"\g<what> \g<does> você"),
    (
        listed("de para onde por porque quanto com"),
        _WHERE,
        r"\g<what> você \g<does>",
    ),
    (listed("de do que"), _WHICH, r"\g<what> você \g<does>"),
    (listed("se"), _IF, r"\g<mark>Se você \g<so> você "),
    (
        listed(
            "guarda teme tenciona pensa ainda bebe canta chora conheceu cozinha escreve fala faria"
            " fuma lê pediu perdoou reza trabalhou treina viaja vota chegou quer é"
        ),
        _STILL,
        _you_still,
    ),
    (listed("e"), _AND_THEN, r"\g<mark>E \g<how> \g<does> \g<who>?"),
    (
        listed(
            "acha arrepende assume considera define identifica imagina importa julga preocupa"
            " recorda revê sente vê"
        ),
        _WHETHER,
        _you_yourself,
    ),
)
"""The first words of each question, what is looked for then, and how it is asked."""
