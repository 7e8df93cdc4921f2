"""Say when something happened by a clause with a verb: "morreu ao cair" is "morreu quando caiu".

Of "morreu ao cair de uma varanda" the tiny Firefox model pt→en makes "died from a balcony", of
"ficou ferida ao descer as escadas" "was injured by the stairs", of "morreu ao ser atropelado" "died
while being run over": of 20 such sentences of our own nine came out wrong. As clauses 19 do not.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.conjugation import conjugated
from pipeline.translate.phrases.words import listed, words_of

_DOING = listed(
    "abrir acelerar apanhar aterrar atingir atravessar avançar bater beber brincar cair"
    " caminhar carregar circular colidir comer correr cortar cruzar defender derrapar desabar"
    " desarmar descer descobrir desviar disparar embater engolir ensaiar escalar escavar"
    " escorregar esquiar evitar explodir fugir limpar manobrar manusear mergulhar mexer mudar"
    " nadar ouvir partir passar pescar pisar podar pousar procurar pular recuar regressar"
    " reparar resgatar saltar salvar separar ser subir tentar tirar tocar transportar treinar"
    " trepar tropeçar ultrapassar ver virar voltar"
)
"""What is done while something happens; others, such as "dizer" and "vencer", may tell how."""

_LASTING = listed("circular tentar transportar")
"""What goes on while it happens."""

_COMING = listed("chegar entrar sair")
"""What may be done by whoever is named behind, too: "fugiram ao chegar a polícia"."""

_BY_ITSELF = listed("despistar afastar aproximar atirar baixar levantar debruçar deitar sentar")
"""What stands here with its pronoun alone: "ao despistar-se"."""

_NO_SUBJECT = r"(?! (?:[oa]s?|uma?|uns|umas|[A-ZÀ-Ý][^\W\d_]*)\b)"
_AS = lazily(
    rf" ao (?:(?P<doing>{'|'.join(sorted(_DOING, key=len, reverse=True))})(?:em)?\b(?!-)"
    rf"|(?P<coming>{'|'.join(sorted(_COMING))})(?:em)?\b(?!-){_NO_SUBJECT}"
    rf"|(?P<itself>{'|'.join(sorted(_BY_ITSELF, key=len, reverse=True))})(?:em)?-se\b)"
    r"(?! d[ao] (?:dia|manhã|noite|pano|sol|tarde|hora)\b)"
)
_HAPPENED = lazily(
    r"\b(?!(?:[mts]?eu|ou|[vsd]ou|estou|ateu|europeu|judeu|liceu|museu|pneu|réu)\b)"
    r"(?:f(?:oi|oram)|[^\W\d_]+(?:ou|eu|iu|aram|eram|iram))\b(?! que\b)"
)
"""A verb of the past, third person."""

_SHE = lazily(
    r"^\W*(?:A|Uma) (?:adolescente|agente|artista|atleta|ciclista|estudante|jornalista|jovem"
    r"|militar|motociclista|motorista|tenista|turista)\b"
)
"""Who is a woman by her article alone, of which English has none."""

_BOTH = _DOING | _COMING | _BY_ITSELF
_SIGNS = _BOTH | {f"{verb}em" for verb in _BOTH}


def as_it_did(text: str) -> str:
    """A Portuguese text in which what happened when something was done is told by two clauses.

    >>> as_it_did("Dois operários morreram ao cair de um andaime.")
    'Dois operários morreram quando caíram de um andaime.'
    >>> as_it_did("Uma turista caiu ao despistar-se numa curva.")
    'Uma turista caiu quando ela se despistou numa curva.'
    >>> as_it_did("O clube fez história ao vencer, e chegou ao fim ao cair do pano.")
    'O clube fez história ao vencer, e chegou ao fim ao cair do pano.'
    """
    if " ao " not in text or _SIGNS.isdisjoint(words_of(text)):
        return text
    return _AS.sub(_when, text)


def _when(found: re.Match[str]) -> str:
    """When something was done, by as many as something happened to before in the same clause."""
    before = re.split(r"[.,;:!?—–\"“”]", found.string[: found.start()])[-1]
    happened = _HAPPENED.findall(before)
    if not happened:
        return found[0]
    many = happened[-1].endswith("m")
    verb = found["doing"] or found["coming"] or found["itself"]
    tense = "imperfect" if verb in _LASTING else "preterite"
    did = conjugated(verb, (tense, 4 if many else 2))
    she = "ela " if not many and _SHE.match(found.string) else ""
    return f" quando {she}{'se ' if found['itself'] else ''}{did}"
