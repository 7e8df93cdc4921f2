"""Boilerplate is looked for before the translation as well, where the configuration says so."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.config import Config, StripConfig
from pipeline.document import Document, Edit, Segment, Verdict
from pipeline.flow import Pipeline
from pipeline.stage import Kept, Outcome, Tools
from pipeline.strip.stage import StripStage

ENGLISH = {
    "Ponte reconstruída até maio": "Bridge rebuilt by May",
    "O conselho reuniu-se na terça e decidiu reconstruir a velha ponte sobre o rio até maio.": (
        "The council met on Tuesday and agreed to rebuild the old bridge across the river by May."
    ),
    "As obras pararam em março, quando o rio subiu e levou dois dos pilares da ponte antiga.": (
        "Work stopped in March, when the river rose and took two of the pillars of the old bridge."
    ),
    "Receba as notícias do porto por e-mail": "Get the news of the port by e-mail",
    "Uutiskirje rannikolta": "Subscribe to our newsletter",
}
LINES = list(ENGLISH)


@dataclass
class Translator:
    """Translates what is kept, and notes what it was shown."""

    name: str = "translate"
    version: str = "1"
    fingerprint: str = ""
    needs: frozenset[str] = frozenset()
    sets: frozenset[str] = frozenset({"language"})
    shown: list[str] = field(default_factory=list)

    def open(self, tools: Tools) -> None: ...

    def close(self) -> None: ...

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        return [Kept(self._translated(document)) for document in documents]

    def _translated(self, document: Document) -> Document:
        return replace(document, segments=tuple(map(self._segment, document.segments)))

    def _segment(self, segment: Segment) -> Segment:
        if not segment.kept or segment.language.code == "en":
            return segment
        self.shown.append(segment.text)
        after = ENGLISH[segment.text]
        return segment.edited(after, [Edit("translate", "told", 0, segment.text, after, "")])


def judged(document: Document, *, early: bool) -> tuple[Document, list[str]]:
    """The document after both stages, and what was translated."""
    config = Config(strip=StripConfig(before_translate=early))
    translator = Translator()
    with Pipeline(config, (translator, StripStage(config))) as pipeline:
        (outcome,) = pipeline.process([document])
        assert [stage.name for stage in pipeline.stages] == ["translate", "strip"]
        assert set(pipeline.seconds) == {"translate", "strip"}
    assert isinstance(outcome, Kept)
    return outcome.document, translator.shown


def page(*lines: str, language: str = "pt") -> Document:
    verdict = Verdict(language, 0.99, "model")
    return Document("a", tuple(Segment(one, "\n", one, language=verdict) for one in lines))


def test_what_goes_in_its_own_language_is_not_translated() -> None:
    document, shown = judged(page(*LINES), early=True)
    assert [segment.kept for segment in document.segments] == [True, True, True, False, False]
    assert shown == [*LINES[:3], LINES[4]]
    assert document.segments[3].text == LINES[3]


def test_what_shows_only_in_english_goes_then() -> None:
    document, shown = judged(page(LINES[0], LINES[4], *LINES[1:3]), early=True)
    assert [segment.kept for segment in document.segments] == [True, False, True, True]
    assert LINES[4] in shown


def test_without_it_everything_is_translated_and_the_same_lines_go() -> None:
    document, shown = judged(page(*LINES), early=False)
    assert [segment.kept for segment in document.segments] == [True, True, True, False, False]
    assert shown == LINES


def test_a_document_in_the_target_language_is_judged_once() -> None:
    lines = list(ENGLISH.values())
    both = [judged(page(*lines, language="en"), early=early)[0] for early in (True, False)]
    assert both[0] == both[1]
    assert not both[0].segments[3].kept


def test_the_fingerprint_knows_of_it() -> None:
    marks = {
        StripStage(Config(strip=StripConfig(before_translate=early))).fingerprint
        for early in (True, False)
    }
    assert len(marks) == 2
