"""What a run did, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from pipeline.errors import ExitCode
from pipeline.run.plan import Done, Lost
from pipeline.translate.guard import DOUBTS
from pipeline.translate.routing import MISSING


@dataclass(slots=True)
class RunReport:
    """The running tally of a run; its size does not grow with the number of documents.

    ``languages``, ``edits``, ``removed`` and ``flags`` count over lines; ``reasons`` counts the
    failed documents by reason; ``missing`` counts the documents that hold a language for which no
    model is there; ``seconds`` adds up the time in each stage over all workers; ``ignored`` counts
    the files of the input that are not read, by suffix.
    """

    found: int = 0
    unchanged: int = 0
    done: int = 0
    lines: int = 0
    kept: int = 0
    ignored: tuple[tuple[str, int], ...] = ()
    reasons: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    edits: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)

    @property
    def failed(self) -> int:
        """The number of documents that could not be cleaned."""
        return self.reasons.total()

    @property
    def exit_code(self) -> ExitCode:
        """What the shell gets to know."""
        return ExitCode.SOME_FAILED if self.failed else ExitCode.OK

    @property
    def flagged_share(self) -> float:
        """Of the lines in another language, the share that stayed so or whose text is in doubt."""
        doubted = sum(self.flags[f"guard-{name}"] for name in DOUBTS)
        wanting = self.flags["untranslated"] + doubted
        return wanting / max(1, self.edits["translate"] + self.flags["untranslated"], wanting)

    def add(self, result: Done | Lost) -> None:
        """Count one document in."""
        if isinstance(result, Lost):
            self.reasons[result.failure.error.reason] += 1
            return
        summary = result.summary
        self.done += 1
        self.lines += summary["lines"]
        self.kept += summary["kept"]
        self.languages.update(summary["languages"])
        self.edits.update(summary["edits"])
        self.removed.update(summary["removed"])
        self.flags.update(summary["flags"])
        self.missing.update(language for language, model in result.models if model == MISSING)

    def as_data(self) -> dict[str, Any]:
        """The tally as JSON data."""
        return {
            "found": self.found,
            "unchanged": self.unchanged,
            "done": self.done,
            "failed": dict(self.reasons),
            "ignored": dict(self.ignored),
            "lines": self.lines,
            "kept": self.kept,
            "languages": dict(self.languages),
            "edits": dict(self.edits),
            "removed": dict(self.removed),
            "flags": dict(self.flags),
            "missing": dict(self.missing),
            "seconds": {stage: round(spent, 3) for stage, spent in self.seconds.items()},
        }
