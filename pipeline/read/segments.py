"""Cut a text into lines without losing a character.

Only space, tab, CR and LF separate: characters such as U+00A0 and U+0085 may be bytes of a broken
sequence, and the repair stage must see them inside the text.
"""

from __future__ import annotations

import re

from pipeline.document import Segment

_WHITE = " \t\r\n"
_LINE = re.compile(r"([^ \t\r\n](?:[^\r\n]*[^ \t\r\n])?)([ \t\r\n]*)")


def segment_text(text: str) -> tuple[Segment, ...]:
    """Cut at line ends: a segment is a line without its indentation and the white space after it.

    Indentation is the end of the separator before it. White space before the first line stands in
    a segment of kind ``blank`` with empty text.
    """
    body = text.lstrip(_WHITE)
    lead = text[: len(text) - len(body)]
    blank = (Segment("", lead, "", kind="blank"),) if lead else ()
    lines = (match.groups() for match in _LINE.finditer(body))
    return blank + tuple(Segment(line, sep, line) for line, sep in lines)
