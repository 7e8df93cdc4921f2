"""The language that a page or a feed says it is in, where an item is still markup.

What stands there is often a default that nobody changed, so it is for the detect stage to weigh:
see ``Document.language``.
"""

from __future__ import annotations

import re

_HEAD = 5_000
"""Characters from the start in which a declaration is looked for: it stands before the content."""

_MARKUP = re.compile(
    r"\s*<(?:!--|(?:!doctype|\?xml|html|head|rss|feed|rdf:rdf|channel|item|entry)\b)", re.IGNORECASE
)
"""How a page or a feed begins; other text may speak of such elements without meaning its own."""

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)

_CODE = r"([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)(?![a-z0-9_-])"
"""A language tag (BCP 47), or one with the underscore that some write in it."""

_DECLARED = re.compile(
    rf"<(?:html|rss|feed|rdf:rdf)\b[^>]*?\s(?:xml:)?lang\s*=\s*[\"']?{_CODE}"
    rf"|<(?:dc:)?language>\s*{_CODE}\s*</"
    rf"|<meta\s+http-equiv\s*=\s*[\"']?content-language[\"']?\s+content\s*=\s*[\"']?{_CODE}",
    re.IGNORECASE,
)
"""HTML's ``lang`` and ``Content-Language``, Atom's ``xml:lang``, RSS's ``<language>`` and Dublin
Core's ``<dc:language>``."""


def declared_language(text: str) -> str:
    """The language tag that a page or a feed begins with, as it is spelled, or nothing.

    >>> declared_language('<!DOCTYPE html><html class="no-js" lang="pt-BR"><body>')
    'pt-BR'
    >>> declared_language("Write <html lang=en> at the top.")
    ''
    """
    head = text[:_HEAD].lstrip("\ufeff")
    if not _MARKUP.match(head):
        return ""
    found = _DECLARED.search(_COMMENT.sub(" ", head))
    return next(filter(None, found.groups()), "") if found else ""
