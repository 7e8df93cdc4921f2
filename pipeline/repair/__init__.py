"""Stage 1: mojibake, text whose bytes were decoded with the wrong charset.

The modules, in the order of the work: ``view`` (the text, entities resolved), ``screen`` and
``transcode`` (one code page read as another), then for broken UTF-8 ``gate`` (a fast look that
ends the matter for sound text) with ``alphabet`` (lists of letters), ``layers`` (which layers to
peel off, and whether to change anything), ``hypotheses`` (what each page makes of the text),
``throughout`` (lines that lost bytes) with ``accidents`` and ``wide`` (how they may have),
``inference`` (single sequences that did), ``erased`` (characters that lost all of theirs),
``spelling`` with ``words`` (which words exist), ``taken`` (what of a reading is sure enough),
``quotes`` (pairs of them), ``record`` (what was done). They rest on ``pages`` (what broken
decoders show for a byte), ``losses`` (what lost bytes leave behind), ``pictures`` (how common
emoji are), ``characters`` (how surprising a text is) and ``lattice`` (the likeliest reading).
"""

from pipeline.repair.characters import characters
from pipeline.repair.gate import Flags, Look, look_at
from pipeline.repair.record import Repair
from pipeline.repair.view import View, may_hold_damage, surroundings, view_of

__all__ = ["Repair", "explain", "is_suspect", "repair"]


MOST_DOUBT = 0.5
"""A lost byte is inferred if one reading is likelier than all others together.

On held-out damaged text, where this probability is 0.3 to 0.5, half of the inferred characters are
the right ones; beyond, a third and less.
"""

SHAPELY = 0.85
"""Share of a text's characters beyond ASCII that have the shape of UTF-8 under one page from which
that is the damage."""

SHORT = 400
"""Characters of a text up to which a look at all of it takes hardly longer than at a part."""

ROUNDS = 4
"""A mended line may prove what another one hides; hardly ever more than twice."""


def repair(text: str, most_doubt: float = MOST_DOUBT) -> str:
    """Mend what can be mended and return the text; sound text comes back as it is."""
    return explain(text, most_doubt)[0]


def explain(text: str, most_doubt: float = MOST_DOUBT) -> tuple[str, tuple[Repair, ...]]:
    """Mend a text and say how: replaying the repairs in order gives the result.

    Lines are judged with the evidence of the whole text, so hand over whole documents. ASCII text
    without entities of other characters returns at once.

    Args:
        text: a document, lines separated by line feeds.
        most_doubt: a lost byte is inferred only if the probability that it was another one is at
            most this; 0 infers nothing, 1 takes the likeliest reading whatever it is worth.
    """
    if not may_hold_damage(text):
        return text, ()
    result = text
    repairs: tuple[Repair, ...] = ()
    for _ in range(ROUNDS):
        view = view_of(result)
        look = look_at(view.text)
        flags = look.flags
        unwrap_first = look.lone.any()  # `donât` would be `donāt` in another page
        more: tuple[Repair, ...] = ()
        for unwraps in (True, False) if unwrap_first else (False, True):
            if not more and unwraps and flags.any():
                result, more = _unwrapped(result, view, look, most_doubt)
            elif not more and not unwraps:
                result, more = _transcoded(result, view, flags)
        if not more and "\ufffd\ufffd" in result:
            result, more = _restored(result, view, most_doubt)
        if not more:
            break
        repairs += more
    look_at.cache_clear()  # of no use for the next text
    return result, repairs


def _transcoded(text: str, view: View, flags: Flags) -> tuple[str, tuple[Repair, ...]]:
    """The text with the mix-ups of two code pages undone, where that may be what it suffers from.

    Such text hardly ever has the shape of UTF-8.
    """
    from pipeline.repair.screen import screen  # the tables are built when there is need

    if not len(screen().lines(view.codes)[0]):
        return text, ()
    from pipeline.repair.hypotheses import coverage

    if flags.any() and coverage(view) >= SHAPELY:
        return text, ()
    from pipeline.repair.transcode import transcode

    return transcode(text)


def _unwrapped(
    text: str, view: View, look: Look, most_doubt: float
) -> tuple[str, tuple[Repair, ...]]:
    """The text with broken UTF-8 mended, if there is any, and how.

    Where little of a long text is suspicious, a look at its surroundings alone can end the matter.
    """
    from pipeline.repair.layers import peel

    if len(text) > SHORT:
        suspects = surroundings(text, view, look.flags, look.lone)
        if 2 * len(suspects) < len(text) and not peel(suspects, most_doubt)[1]:
            return text, ()
    return peel(text, most_doubt)


def _restored(text: str, view: View, most_doubt: float) -> tuple[str, tuple[Repair, ...]]:
    """The text with characters made up of which no byte is left, where they are certain enough."""
    from pipeline.repair.erased import restored

    return restored(text, view, most_doubt)


SUSPICIOUS = 36.0
"""Nats of two neighbours, rare together, from which a text is suspected of damage. On 35,500
held-out NTREX lines in 71 languages, plain and in capitals, none reaches it (the highest is 33.8);
of 9,500 decorated and tricky ones two do, Thai digits among Latin signs and an ornament."""

SUSPICIOUS_BESIDE_DAMAGE = 30.0
"""The same where other lines are proven to be damaged. 18 of those lines reach it, and none of
2,266 that were mended rightly, but half of those that were not and hold a rare pair at all."""


def is_suspect(text: str, *, beside_damage: bool = False) -> bool:
    """Whether a text still looks like mojibake though nothing could be proven or mended.

    Two characters must be neighbours that sound text hardly ever has, and very surprising.
    ``beside_damage`` says that the text comes from a document in which damage was found.
    """
    if not may_hold_damage(text):
        return False
    view = view_of(text)
    flags = look_at(view.text).flags
    if not flags.any():
        return False
    lines = view_of(surroundings(text, view, flags))
    model = characters()
    costs = model.costs(model.tokens(lines.codes))
    pairs = costs[:-1] + costs[1:]
    bar = SUSPICIOUS_BESIDE_DAMAGE if beside_damage else SUSPICIOUS
    return bool((pairs[look_at(lines.text).flags[:-1]] > bar).any())
