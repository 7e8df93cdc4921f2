"""Hard inputs with what their translation must hold: two lines each in ``hard/KIND.txt``.

The first line is the source text. The second lists demands, separated by `` ; ``: a demand holds
when one of its alternatives, separated by `` / ``, stands in the output, whatever the case of its
letters. ``=`` before a demand asks for the exact spelling, ``!`` forbids what follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.config import Config
from pipeline.document import Document, Verdict
from pipeline.read.segments import segment_text
from pipeline.stage import Tools
from pipeline.translate.stage import TranslateStage

FOLDER = Path(__file__).parent / "hard"


@dataclass(frozen=True, slots=True)
class HardInput:
    """A text in one language, or taken for it, and the demands on its translation."""

    kind: str
    text: str
    demands: tuple[str, ...]

    def unmet(self, output: str) -> list[str]:
        """The demands that an output does not meet."""
        return [demand for demand in self.demands if not _holds(demand, output)]


def hard_inputs(folder: Path = FOLDER) -> Iterator[HardInput]:
    """Every hard input of a folder, by kind."""
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text("utf-8").split("\n")
        for text, demands in zip(lines[::2], lines[1::2], strict=False):
            yield HardInput(path.stem, text, tuple(d.strip() for d in demands.split(" ; ")))


def translated(
    inputs: Sequence[HardInput], language: str, config: Config, scratch: Path
) -> list[tuple[HardInput, Document]]:
    """Each input, taken for a text in that language, with its document after the stage."""
    stage = TranslateStage(config)
    stage.open(Tools(scratch, lambda _line: None))
    documents = [
        Document(
            hard.kind,
            tuple(
                replace(segment, language=Verdict(language, 0.9, "model"))
                for segment in segment_text(hard.text)
            ),
        )
        for hard in inputs
    ]
    made = [outcome.document for outcome in stage.run(documents)]
    stage.close()
    return list(zip(inputs, made, strict=True))


def is_flagged(document: Document) -> bool:
    """Whether something in a document is flagged."""
    return any(segment.flags for segment in document.segments)


def silently_wrong(
    outputs: Sequence[tuple[HardInput, Document]], kind: str
) -> list[tuple[str, str, list[str]]]:
    """Inputs of a kind whose output fails a demand and carries no flag: both, and the demands."""
    return [
        (hard.text, made.body, unmet)
        for hard, made in outputs
        if hard.kind == kind and (unmet := hard.unmet(made.body)) and not is_flagged(made)
    ]


def _holds(demand: str, output: str) -> bool:
    wanted = demand.lstrip("=!").strip()
    if not demand.startswith("="):
        wanted, output = wanted.casefold(), output.casefold()
    found = any(way.strip() in output for way in wanted.split(" / "))
    return found != demand.startswith("!")
