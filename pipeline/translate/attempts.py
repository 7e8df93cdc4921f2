"""What was tried for a sentence, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.translate.routing import Route


@dataclass(frozen=True, slots=True)
class Step:
    """One attempt: what was sent (what is fixed stands in ``‹›``), the draft, the guard's word."""

    route: str
    rung: str
    sent: str
    draft: str
    check: str | None

    def __str__(self) -> str:
        text = f"{self.route} {self.rung}: {self.check or 'passed'}: {self.sent} → {self.draft}"
        return text.replace("\n", " | ")


@dataclass(frozen=True, slots=True)
class Translation:
    """What became of a sentence.

    ``route`` is the one that translated it, or None where the source text stays; ``check`` is the
    check of the guard that is not content with ``text``, or with the last draft. ``steps`` are
    the attempts, in order.
    """

    text: str
    route: Route | None = None
    rung: str = ""
    check: str | None = None
    steps: tuple[Step, ...] = ()
