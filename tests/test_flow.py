from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from pipeline.config import Config
from pipeline.document import Document
from pipeline.errors import DocumentError
from pipeline.flow import Pipeline
from pipeline.read.segments import segment_text
from pipeline.stage import Failed, Kept, Outcome, Stage, Tools


@dataclass
class Picky:
    """Fails the documents named, drops those it should answer for, notes what it was shown."""

    name: str
    fails: str = ""
    forgets: str = ""
    version: str = "1"
    fingerprint: str = ""
    needs: frozenset[str] = frozenset()
    sets: frozenset[str] = frozenset()
    shown: tuple[str, ...] = ()
    opened: int = 0

    def open(self, tools: Tools) -> None:
        assert tools.scratch.is_dir()
        self.opened += 1

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        self.shown = tuple(document.id for document in documents)
        return [
            Failed(DocumentError("picky", "no")) if document.id == self.fails else Kept(document)
            for document in documents
            if document.id != self.forgets
        ]

    def close(self) -> None:
        self.opened -= 1


def documents(*names: str) -> list[Document]:
    return [Document(name, segment_text(f"text of {name}\n")) for name in names]


def pipeline(*stages: Stage) -> Pipeline:
    return Pipeline(Config(), stages)


def test_a_failed_document_is_not_shown_to_the_next_stage() -> None:
    first, second = Picky("first", fails="b"), Picky("second")
    with pipeline(first, second) as work:
        outcomes = work.process(documents("a", "b", "c"))
    assert second.shown == ("a", "c")
    assert [type(outcome) for outcome in outcomes] == [Kept, Failed, Kept]
    assert isinstance(outcomes[1], Failed)
    assert outcomes[1].stage == "first"


def test_a_stage_that_loses_a_document_is_never_padded() -> None:
    with (
        pipeline(Picky("first", forgets="b")) as work,
        pytest.raises(RuntimeError, match="'first' returned 1 outcomes for 2"),
    ):
        work.process(documents("a", "b"))


def test_stages_are_closed_even_if_one_breaks() -> None:
    first = Picky("first", forgets="a")
    work = pipeline(first)
    work.open()
    assert first.opened == 1
    work.close()
    with pytest.raises(RuntimeError), pipeline(first) as work:
        work.process(documents("a"))
    assert first.opened == 0


def test_a_failure_reaches_the_caller_of_clean_text() -> None:
    with pytest.raises(DocumentError, match="no"):
        pipeline(Picky("first", fails="mine")).clean_text("words", "mine")


def test_the_fingerprint_follows_stages_versions_and_options() -> None:
    base = pipeline(Picky("a")).fingerprint
    assert base == pipeline(Picky("a")).fingerprint
    assert base != pipeline(Picky("a", version="2")).fingerprint
    assert base != pipeline(Picky("a", fingerprint="other")).fingerprint
    assert base != pipeline(Picky("a"), Picky("b")).fingerprint
