"""Tell what had already happened in a year: it happened in that year, not by then.

Of "Em 2019, a atriz já tinha recusado o papel" the tiny Firefox model pt→en makes "By 2019, the
actress had already refused the role", of all six sentences of our own with a year or a month; with
"Antes, em 2019" it writes "Before, in 2019".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS

_ALREADY = lazily(
    rf"^Em (?=(?:(?:19|20)\d\d|(?:{MONTHS})(?: de \d{{4}})?|\d{{4}} e \d{{4}}), "
    r"[^.;:]*?\bjá (?:haviam?|tinham?) [^\W\d_]+[dt][oa]s?\b)"
)


def earlier(text: str) -> str:
    """A Portuguese text that says that it was earlier.

    >>> earlier("Em 2019, a atriz já tinha recusado o papel.")
    'Antes, em 2019, a atriz já tinha recusado o papel.'
    """
    return _ALREADY.sub("Antes, em ", text) if text.startswith("Em ") else text
