"""Why a place gives no model, where that matters: nothing offered, or not what was announced."""

from __future__ import annotations

from pipeline.errors import ModelError


class NotOffered(ModelError):
    """A source works, but has no model for the direction: no reason to worry."""


class Differs(ModelError):
    """A file is not the one that its source announced, or served before.

    It may be damaged, replaced or forged, so no other place is tried in silence.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message, advice or _ADVICE)


_ADVICE = (
    "try again, in case it was damaged on the way; if it stays so, the source has changed it: "
    "`plainfeed models install --refresh` goes by the list that the source has now, and "
    "`plainfeed models import FILE` takes a model that you bring"
)
