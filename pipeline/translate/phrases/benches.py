"""Name courts in headlines by what they are: "Relação" and "Supremo" say it in a word.

Of "Relação confirma pena" the tiny Firefox model pt→en makes "Relationship confirms", of "Supremo
reduz pena" "Supreme reduces pen". As the courts that they are, all of 14 headlines of our own tell
who decided.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_DECIDES = (
    r"absolve|adia|admite|agrava|alivia|altera|analisa|anula|aplica|aprova|arquiva|arrasa|aumenta"
    r"|autoriza|baixa|chumba|condena|confirma|considera|dá|decide|declara|decreta|deixa"
    r"|derruba|desagrava|determina|devolve|discute|diz|duplica|forma|iliba|impede|inocenta|invalida"
    r"|julga|liberta|libera|limita|manda|mantém|nega|obriga|ordena|pede|proíbe|quer|reabre|recusa"
    r"|reduz|reforça|rejeita|repõe|retoma|reverte|revoga|solta|suspende|trava|valida|vai|vota"
)
_COURTS = {
    "Relação": "Tribunal de recurso",
    "Supremo": "Supremo Tribunal",
    "Constitucional": "Tribunal Constitucional",
}
_INSIDE = lazily(
    r"(?<!Tribunal )(?<!tribunal )(?<!Tribunais )"
    r"(?P<article>(?:^A|(?<!\w)(?:a|da|pela|à|na)) )Relação(?= d[eoa] [A-ZÀ-Ý]| (?:de |do )?"
    r"(?:[a-zà-ÿ]+(?:ou|eu|iu)|deu|manteve|fez|disse|teve|quis|veio|tinha|havia|foi|vai|deve|pode)\b"
    r"|[.,;:!?]|$)"
)
"""The court inside a sentence, where only a name has a capital."""

_MASCULINE = {"A": "O", "a": "o", "da": "do", "pela": "pelo", "à": "ao", "na": "no"}

_OPENING = lazily(
    rf"^(?P<court>Relação|Supremo|Constitucional)"
    rf"(?P<where> d[eoa] [A-ZÀ-Ý][^\W\d_]+)?(?= (?:não |volta a |já )?(?:{_DECIDES})\b)"
)


def with_courts(text: str) -> str:
    """A Portuguese headline with the court that it begins with.

    >>> with_courts("Relação confirma pena de 20 anos")
    'Tribunal de recurso confirma pena de 20 anos'
    >>> with_courts("A Relação do Porto confirmou a pena.")
    'O tribunal de recurso do Porto confirmou a pena.'
    >>> with_courts("Relação acaba ao fim de dez anos")
    'Relação acaba ao fim de dez anos'
    """
    if " Relação" in text:
        return _INSIDE.sub(lambda at: f"{_MASCULINE[at['article'][:-1]]} tribunal de recurso", text)
    if not text.startswith(tuple(_COURTS)):
        return text
    return _OPENING.sub(lambda at: _COURTS[at["court"]] + (at["where"] or ""), text)
