"""The pipeline: read → repair → detect → translate → strip → write, as the configuration lists it.

The stages between reading and writing are ``flow`` in the configuration; each is found by name
through its entry point, and their order is checked before the first document is touched.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any

from pipeline.config import Config, digest_of, load_config
from pipeline.document import Document
from pipeline.errors import ConfigError
from pipeline.stage import (
    Failed,
    Forerunner,
    Kept,
    Outcome,
    Stage,
    Tools,
    check_order,
    load_stage,
)
from pipeline.write.record import RECORD_VERSION, record_of
from pipeline.write.text import render


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Clean text, the record of everything that was done to it, and the document itself."""

    text: str
    record: dict[str, Any]
    document: Document


def build_stages(config: Config, names: Sequence[str] | None = None) -> tuple[Stage, ...]:
    """The configured stages in order, or those named, checked against what each needs.

    Raises:
        ConfigError: an unknown stage, or an order in which a stage lacks what it needs.
    """
    stages = tuple(load_stage(name, config) for name in (config.flow if names is None else names))
    check_order(stages)
    return stages


def stages_for(config: Config, name: str) -> tuple[Stage, ...]:
    """A stage preceded by those it cannot do without: ``strip`` needs to know the language.

    Raises:
        ConfigError: the stage is not in the configured flow.
    """
    if name not in config.flow:
        raise ConfigError(
            f"there is no stage {name!r} in the flow", f"the flow is: {', '.join(config.flow)}"
        )
    chosen: list[Stage] = []
    needed: set[str] = set()
    for stage in reversed(build_stages(config)[: config.flow.index(name) + 1]):
        if stage.name == name or needed & stage.sets:
            chosen.insert(0, stage)
            needed = (needed - stage.sets) | stage.needs
    return tuple(chosen)


class Pipeline:
    """Stages that are open for work. Use it as a context manager, in one thread.

    ``seconds`` adds up the time spent in each stage, by name.
    """

    def __init__(self, config: Config, stages: Sequence[Stage] | None = None) -> None:
        self.config = config
        self.stages = build_stages(config) if stages is None else tuple(stages)
        self.seconds = {stage.name: 0.0 for stage in self.stages}
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._opened: list[Stage] = []

    @classmethod
    def from_config(cls, source: Config | Path | str | None = None) -> Pipeline:
        """Build a pipeline from a configuration, a TOML file, or the defaults.

        Raises:
            ConfigError: the file or the flow it describes cannot be used.
        """
        if isinstance(source, Config):
            return cls(source)
        return cls(load_config(Path(source) if source else None))

    @cached_property
    def fingerprint(self) -> str:
        """A digest of all that decides the output besides the document and the models."""
        stages = [(stage.name, stage.version, stage.fingerprint) for stage in self.stages]
        return digest_of(RECORD_VERSION, stages, self.config.write.model_dump())

    def open(self, tools: Tools | None = None) -> None:
        """Open every stage; without tools, notices are dropped and scratch space is temporary."""
        if tools is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="plainfeed-")
            tools = Tools(Path(self._scratch.name), notify=lambda _line: None)
        for stage in self.stages:
            stage.open(tools)
            self._opened.append(stage)

    def close(self) -> None:
        """Close what was opened, last first."""
        while self._opened:
            self._opened.pop().close()
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def __enter__(self) -> Pipeline:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def process(self, documents: Sequence[Document]) -> list[Outcome]:
        """Take documents through all stages; as many outcomes, in the same order.

        A document that fails in one stage is not shown to the next.

        Raises:
            RuntimeError: a stage returned another number of outcomes than it was given documents.
        """
        outcomes: list[Outcome] = [Kept(document) for document in documents]
        for stage, work in self._steps():
            alive = [
                (place, outcome.document)
                for place, outcome in enumerate(outcomes)
                if isinstance(outcome, Kept)
            ]
            start = time.perf_counter()
            results = work([document for _, document in alive])
            self.seconds[stage.name] += time.perf_counter() - start
            if len(results) != len(alive):
                raise RuntimeError(
                    f"stage {stage.name!r} returned {len(results)} outcomes for {len(alive)}"
                )
            for (place, _), result in zip(alive, results, strict=True):
                if isinstance(result, Failed):
                    result = replace(result, stage=stage.name)
                outcomes[place] = result
        return outcomes

    def _steps(self) -> Iterator[tuple[Stage, Callable[[Sequence[Document]], list[Outcome]]]]:
        """What is done, in order: every stage, and a forerunner before the translation as well."""
        for place, stage in enumerate(self.stages):
            if stage.name == "translate" and self.config.strip.before_translate:
                for later in self.stages[place + 1 :]:
                    if isinstance(later, Forerunner):
                        yield later, later.run_before_translation
            yield stage, stage.run

    def clean(self, document: Document) -> Cleaned:
        """Take one document through all stages.

        Raises:
            DocumentError: the document failed in a stage.
            ModelError: a model is missing or broken, and the policy says stop.
        """
        if not self._opened:
            with self:
                return self.clean(document)
        outcome = self.process([document])[0]
        if isinstance(outcome, Failed):
            raise outcome.error
        record = record_of(outcome.document, self.fingerprint, self.versions)
        return Cleaned(render(outcome.document), record, outcome.document)

    def clean_text(self, text: str, name: str = "text") -> Cleaned:
        """Clean a text; ``name`` stands for it in the record.

        Raises:
            DocumentError: the text is empty or failed in a stage.
            ModelError: a model is missing or broken, and the policy says stop.
        """
        from pipeline.read.text import document_from_text

        return self.clean(document_from_text(text, name))

    @property
    def versions(self) -> dict[str, str]:
        """The version of each stage, by name, in order."""
        return {stage.name: stage.version for stage in self.stages}
