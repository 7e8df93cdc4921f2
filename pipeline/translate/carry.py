"""Send texts over a route: whole sentences only as long as the engine takes, each one once."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from pipeline.translate.engine import Confident
from pipeline.translate.gershayim import typed
from pipeline.translate.routing import Hop, Route
from pipeline.translate.seams import divides, joined
from pipeline.translate.sentences import pieces


def carry(texts: Sequence[str], route: Route) -> list[str]:
    """Translate texts over every hop of a route; as many, in the same order.

    Raises:
        ModelError: a model of the route cannot be loaded or broke while it worked.
    """
    current = list(texts)
    for hop in route.hops:
        current = _over(current, hop)
    return current


def _over(texts: list[str], hop: Hop) -> list[str]:
    """Translate over one hop. Longest first, so that texts of like length share a batch."""
    cut = [_cut(text, hop) for text in texts]
    wanted = {piece for text in cut for piece, _ in text if _has_letter(piece)}
    ordered = sorted(wanted, key=lambda piece: (-len(piece), piece))
    drafts = hop.engine.translate(ordered, hop.pair)
    translated = dict(zip(ordered, drafts, strict=True))
    put_together = joined if divides(hop.pair) else "".join
    return [
        put_together(part for piece, gap in text for part in (translated.get(piece, piece), gap))
        for text in cut
    ]


def confidences(texts: Sequence[str], route: Route) -> list[float] | None:
    """How likely the model of a route holds its drafts, each as its least likely piece.

    None of a route over two models and where the engine cannot tell.

    Raises:
        ModelError: the model cannot be loaded or broke while it worked.
    """
    engine, pair = route.hops[0].engine, route.pair
    if len(route.hops) > 1 or not isinstance(engine, Confident):
        return None
    cut = [_cut(text, route.hops[0]) for text in texts]
    wanted = list(dict.fromkeys(piece for text in cut for piece, _ in text if _has_letter(piece)))
    found = engine.confidences(wanted, pair)
    if found is None:
        return None
    told = dict(zip(wanted, found, strict=True))
    return [min((told.get(piece, 0.0) for piece, _ in text), default=0.0) for text in cut]


def _cut(text: str, hop: Hop) -> list[tuple[str, str]]:
    """A text in (piece, gap) pairs that the engine takes."""
    if hop.pair.source == "he":
        text = typed(text)
    limit = hop.engine.limit(hop.pair)
    if _surely_fits(text, limit):
        return [(text, "")]
    return pieces(text, lambda s: hop.engine.count(s, hop.pair), limit)


def _surely_fits(text: str, limit: int) -> bool:
    """Whether a text is so short that its tokens need not be counted.

    None is less than a byte of what a tokenizer reads, which may be the text with signs such as
    "½" in several letters.
    """
    return len(text.encode()) < limit and unicodedata.is_normalized("NFKC", text)


def _has_letter(text: str) -> bool:
    """Whether there is anything to translate."""
    return any(map(str.isalpha, text))
