"""Doubt drafts of everyday speech, of which a small model gets every second one wrong.

News is what models are trained on. Of what people say to each other the tiny Firefox model pt→en
makes "Don't even hesitate to move on my phone" ("Nem penses em mexer no meu telemóvel") and "See if
you dispatch" ("Vê se te despachas"), and no other check tells, because all words are English. So a
sentence that is told by its words as such is flagged, whatever its draft.
"""

from __future__ import annotations

import re
from collections.abc import Set

from pipeline.translate.engine import Pair
from pipeline.translate.phrases.words import listed, words_of

_MEASURED = Pair("pt", "en")

_SPOKEN = listed("""
    tu ti contigo convosco gajo gaja gajos gajas puto putos epá bué fixes né
    tá tô tava tavas tavam pra pras cê cês galera oxalá tomara caramba poxa eita uai ué caraças
    pachorra chatice bora porra merda vixe putz irra vc vcs tb tbm blz kkk kkkk rsrs arranja-me
    conta-me dá-me deixa-me deixe-me diz-me empresta-me explica-me faz-me faça-me larga-me liga-me
    manda-me ouve-me passa-me passe-me traga-me traz-me
""")
"""Words that are hardly ever printed but where somebody speaks."""

_OF_SPEAKER = listed("eu me mim comigo meu meus minha minhas")
_DOES_SPEAKER = listed("""
    acho adoro ando bebo conheço detesto devo digo dou durmo entendo espero estou faço fico fiz
    fui gosto lembro moro odeio ouço peço penso perco percebo ponho posso preciso prefiro pude
    queria quero quis saio sei sinto sou tenho tinha tive trago vejo vi vim vou
""")
_TO_HEARER = listed("te teu teus tua tuas você vocês")
_PARTICLES = listed("aí ah ai cá hein hã lá oh olha olhe ora pois")

_SAYING = listed("calhar dera favor gente lá penses puxa pá raio sonha vê ó")
"""Words one of which every phrase of :data:`_SAYS` has: few sentences do."""

_SAYS = re.compile(
    r"(?i:\bse calhar|\bquem me dera|\b(?:sei|quero|sabe-se) lá|\blá se (?:vai|foi)|\bque raio"
    r"|\bvê se|\bse faz favor|\bnem (?:penses|sonha)|^puxa)\b|(?:\b[Óó]|,) pá\b|\bÓ [A-ZÀ-Þ]"
    r"|(?<![Tt]oda )(?<!\ba )\b[Aa] gente (?!que\b|d[aeo]s?\b|comum|simples)"
)
_CRIED = re.compile(r"(?:^|[.!?—–\"“«] )Que [a-zà-ÿ]+(?: \w+){0,4}!")
_BOUND_TWICE = re.compile(r"-se-(?:me|te|lhes?|nos)\b")
"""What is said so and written otherwise."""

_SHORT_VERB = 4
"""Letters of a word that ends so and may be none of what a speaker did: "lei", "rei"."""

_SHORT = 7
"""Words of a sentence that has little else."""

_ENOUGH = 3
"""Weak signs that tell as much as a spoken word. Of 117 sentences of dialogue, chat and comments,
42 of them silently wrong, these tell 32, of which 18 are wrong; two would tell 52, of which 24 are.
Of 2,994 sentences of news and encyclopedias they tell 8, and two would 86."""


def is_colloquial(sentence: str, pair: Pair) -> bool:
    """Whether a sentence is everyday speech, of a pair of languages of which that was measured.

    >>> is_colloquial("Vê se te despachas, que o táxi já está à porta.", Pair("pt", "en"))
    True
    >>> is_colloquial("O meu pai foi ministro, e eu sou médico.", Pair("pt", "en"))
    False
    """
    if pair != _MEASURED:
        return False
    words = words_of(sentence)
    return (
        not words.isdisjoint(_SPOKEN)
        or (not words.isdisjoint(_SAYING) and _SAYS.search(sentence) is not None)
        or ("!" in sentence and _CRIED.search(sentence) is not None)
        or ("-se-" in sentence and _BOUND_TWICE.search(sentence) is not None)
        or _weak_signs(sentence, words) >= _ENOUGH
    )


def _weak_signs(sentence: str, words: Set[str]) -> int:
    """How many kinds of signs of speech a sentence has that articles have now and then, too."""
    others = sum(
        (
            not words.isdisjoint(_TO_HEARER),
            not words.isdisjoint(_PARTICLES),
            "!" in sentence,
            sentence.startswith(("—", "–")),
        )
    )
    is_short = sentence.count(" ") < _SHORT
    if not others and not is_short:  # most sentences of an article
        return 0
    of_speaker = not words.isdisjoint(_OF_SPEAKER)
    does = not words.isdisjoint(_DOES_SPEAKER) or any(
        word.endswith("ei") and len(word) > _SHORT_VERB for word in words
    )
    return others + of_speaker + does + ((of_speaker or does) and is_short)
