from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from pipeline.config import Config
from pipeline.document import Document
from pipeline.errors import ConfigError, DocumentError
from pipeline.flow import build_stages, stages_for
from pipeline.stage import Failed, Kept, Outcome, Tools, check_order, each, load_stage


@dataclass
class Step:
    """A stage that only states what it needs and sets."""

    name: str
    needs: frozenset[str] = frozenset()
    sets: frozenset[str] = frozenset()
    version: str = "1"
    fingerprint: str = ""
    seen: list[str] = field(default_factory=list)

    def open(self, tools: Tools) -> None: ...

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        self.seen += [document.id for document in documents]
        return [Kept(document) for document in documents]

    def close(self) -> None: ...


def test_the_default_flow_is_in_the_order_the_product_promises() -> None:
    stages = build_stages(Config())
    assert [stage.name for stage in stages] == ["repair", "detect", "translate", "strip"]


def test_a_stage_without_what_it_needs_is_refused_before_anything_runs() -> None:
    needy = Step("translate", needs=frozenset({"language"}))
    with pytest.raises(ConfigError, match="'translate' needs 'language'") as caught:
        check_order([needy, Step("detect", sets=frozenset({"language"}))])
    assert "put 'detect' before it" in caught.value.advice


def test_a_stage_listed_twice_is_refused() -> None:
    with pytest.raises(ConfigError, match="'a' is listed twice"):
        check_order([Step("a"), Step("a")])


def test_an_unknown_stage_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ConfigError, match="no stage named 'polish'") as caught:
        load_stage("polish", Config())
    assert "repair" in caught.value.advice


def test_a_single_stage_brings_only_what_it_needs() -> None:
    assert [stage.name for stage in stages_for(Config(), "strip")] == ["detect", "strip"]
    assert [stage.name for stage in stages_for(Config(), "repair")] == ["repair"]
    with pytest.raises(ConfigError, match="no stage 'polish' in the flow"):
        stages_for(Config(), "polish")


def test_each_fails_the_document_that_failed_and_no_other() -> None:
    def work(document: Document) -> Document:
        if document.id == "bad":
            raise DocumentError("odd", "bad: odd")
        return document

    outcomes = each([Document("good", ()), Document("bad", ()), Document("fine", ())], work)
    assert [type(outcome) for outcome in outcomes] == [Kept, Failed, Kept]


SHOUT = """
from dataclasses import replace
from pipeline.stage import each


class ShoutStage:
    name, version, fingerprint = "shout", "1", "loud"
    needs, sets = frozenset(), frozenset()

    def __init__(self, config):
        self.mark = config.plugins["shout"]["mark"]

    def open(self, tools): ...
    def close(self): ...

    def run(self, documents):
        return each(documents, self.shout)

    def shout(self, document):
        louder = (replace(s, text=s.text.upper() + self.mark) for s in document.segments)
        return replace(document, segments=tuple(louder))
"""


def test_another_package_can_add_a_stage(
    install_plugin: Callable[[str, str, dict[str, str]], None],
) -> None:
    from pipeline import Pipeline

    install_plugin("shout_plugin", SHOUT, {"shout": "ShoutStage"})
    config = Config(flow=["shout"], plugins={"shout": {"mark": "!"}})
    assert Pipeline.from_config(config).clean_text("hello\nyou\n").text == "HELLO!\nYOU!\n"


def test_a_plugin_that_cannot_be_imported_is_named(
    install_plugin: Callable[[str, str, dict[str, str]], None],
) -> None:
    install_plugin("broken_plugin", "import nowhere_to_be_found\n", {"broken": "Stage"})
    with pytest.raises(ConfigError, match=r"'broken' \(broken_plugin:Stage\) cannot be loaded"):
        load_stage("broken", Config())
