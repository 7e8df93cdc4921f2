"""Say "you" of several who are told to do something behind a condition: "Se puderem, tragam".

Portuguese has one form for them and for you, and the tiny Firefox model pt→en begins with "they":
"If they can come, they bring the coats". With "vocês" it says what they are to do.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_TOLD = (
    r"(?:avisem|contem|mandem|tragam|venham|digam|façam|liguem|telefonem|peçam|procurem|contactem|contatem"
    r"|levem|deixem|fiquem|esperem|evitem|usem|chamem|entrem|saiam|batam|fechem|abram|apaguem"
    r"|ponham"
    r"|escrevam|enviem|tenham|sejam|vão|passem|aproveitem|vistam|bebam|comam|guardem|tirem|toquem"
    r"|perguntem|respondam|voltem|parem|lembrem-se|despachem-se|sentem-se)"
)
_IF = lazily(
    r"^(?P<when>Se|Quando|Assim que|Logo que|Sempre que) (?=(?:(?:não|já|ainda|me|nos|se"
    r"|[oa]s?) ){0,2}"
    rf"[a-zà-ÿ]+rem\b[^,.;:!?]*, (?:por favor,? )?(?:não )?(?:se |me |nos |lhe "
    rf"|[oa]s? )?{_TOLD}\b(?! [oa]s? (?:pais|autoridades|moradores)))"
)


def told_to_all(text: str) -> str:
    """A Portuguese sentence that tells several people what to do, with "vocês".

    >>> told_to_all("Se puderem vir, tragam os casacos.")
    'Se vocês puderem vir, tragam os casacos.'
    >>> told_to_all("Se puderem vir, trazem os casacos.")
    'Se puderem vir, trazem os casacos.'
    """
    if not text.startswith(("Se ", "Quando ", "Assim ", "Logo ", "Sempre ")):
        return text
    return _IF.sub(r"\g<when> vocês ", text)
