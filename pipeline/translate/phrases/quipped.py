"""Say that somebody said something, where English tells with what face.

The tiny Firefox model en→pt takes "snapped the minister" for something that he took off, and
"shrugged the captain" for one that shrank.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_VERB = lazily(
    r"(?<=[,!?.][\"”'’] )(?P<who>(?:he|she|they|it|[A-Z][a-z]+) )?"
    r"(?:snapped|shrugged|quipped|fumed|beamed|barked|gushed|retorted|blurted(?: out)?|piped up"
    r"|chimed in|chipped in|deadpanned|enthused|raged|thundered|growled|snarled|crowed|mused"
    r"|nodded|drawled|spat|hissed|snorted|tweeted)\b(?! (?:at|his|her|their|back|out))"
)


def plainly_told(text: str, language: str) -> str:
    """An English text with what was said simply said.

    >>> plainly_told('"Never," snapped the minister.', "en")
    '"Never," said the minister.'
    """
    if language != "en" or not _MARKED.search(text):
        return text
    return _VERB.sub(lambda verb: f"{verb['who'] or ''}said", text)


_MARKED = lazily(r"[,!?.][\"”'’] ")
