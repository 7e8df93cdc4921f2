"""Labels before a headline: "Última hora" is no last minute, nor "Direto" the shortest way.

A label is a word or two that say what kind of news follows. The tiny Firefox model pt→en takes them
for what they mean in a sentence ("Direct: Minister answers", "Hobbies: win tickets"), so they are
put into its draft. Sent in other words they would change what is behind them: of "Breaking news:
sismo sacode a ilha" it makes "earthquake bag the island".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.translate.engine import Pair

_LABELS: Mapping[Pair, Mapping[str, str]] = {
    Pair("pt", "en"): {
        "última hora": "Breaking news",
        "em direto": "Live",
        "direto": "Live",
        "em atualização": "Developing",
        "passatempo": "Competition",
        "explicador": "Explainer",
        "checagem": "Fact check",
    }
}
"""Labels in small letters, and how headlines of the target language call the same."""

_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+)?):\s")
_TRANSLATED = re.compile(r"[^:]{1,30}(?=:\s)")


def with_label(draft: str, source: str, pair: Pair) -> str:
    """A draft with the label that its source begins with.

    >>> with_label("Last minute: quake in Lisbon", "Última hora: sismo em Lisboa", Pair("pt", "en"))
    'Breaking news: quake in Lisbon'
    >>> with_label("On time: quake.", "Chegou à última hora: sismo.", Pair("pt", "en"))
    'On time: quake.'
    """
    labels = _LABELS.get(pair)
    if not labels or not (found := _LABEL.match(source)):
        return draft
    label = labels.get(found[1].lower())
    return _TRANSLATED.sub(label, draft, count=1) if label else draft
