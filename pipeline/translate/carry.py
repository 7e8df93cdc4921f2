"""Send texts over a route: whole sentences only as long as the engine takes, each one once."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.translate.routing import Hop, Route
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
    limit = hop.engine.limit(hop.pair)
    cut = [pieces(text, lambda s: hop.engine.count(s, hop.pair), limit) for text in texts]
    wanted = {piece for text in cut for piece, _ in text if any(map(str.isalpha, piece))}
    ordered = sorted(wanted, key=lambda piece: (-len(piece), piece))
    drafts = hop.engine.translate(ordered, hop.pair)
    translated = dict(zip(ordered, drafts, strict=True))
    return ["".join(translated.get(piece, piece) + gap for piece, gap in text) for text in cut]
