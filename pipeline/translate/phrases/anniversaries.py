"""Say that years have passed: of an anniversary a model drops the verb.

Of "Passam hoje dez anos da morte de David Bowie" the tiny Firefox model pt→en makes "Ten years of
David Bowie's death today". With "Passaram dez anos desde" it makes "Ten years have passed since".
"""

from __future__ import annotations

import re

_NUMBER = (
    r"\d+|um|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|quarenta"
    r"|cinquenta|cem"
)
_PASSED = re.compile(
    r"^(?:Passam|Cumprem-se|Completam-se|Assinalam-se)(?P<today> hoje| este ano| amanhã"
    rf"| est[ea] [\w-]+)? (?P<time>(?:{_NUMBER}) (?:anos|meses|semanas|décadas))(?P<now> hoje"
    r"| este ano)? (?:d(?P<of>[aeo]s?)|(?:sobre|desde)(?: (?P<since>[ao]s?))?) (?=\w)"
)


def passed(text: str) -> str:
    """A Portuguese sentence in which years have passed since what they are told of.

    >>> passed("Passam hoje dez anos da morte de Amália.")
    'Passaram hoje dez anos desde a morte de Amália.'
    """
    if not text.startswith(("Passam", "Cumprem", "Completam", "Assinalam")):
        return text
    return _PASSED.sub(_since, text)


def _since(found: re.Match[str]) -> str:
    """The beginning, with the article of what was."""
    article = found["since"] or found["of"]
    since = f"{article} " if article and article != "e" else ""
    return f"Passaram{found['today'] or found['now'] or ''} {found['time']} desde {since}"
