"""What a stage is: documents in, as many outcomes out, in the same order.

A stage lives in a package and is found by its entry point, so that others can add one:

    [project.entry-points."plainfeed.stages"]
    shout = "my_package:ShoutStage"

The entry point is called with the :class:`~pipeline.config.Config` and returns a :class:`Stage`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from pipeline.document import Document
from pipeline.errors import ConfigError, DocumentError

if TYPE_CHECKING:
    from pipeline.config import Config
    from pipeline.strip.memory import FeedStore
    from pipeline.translate.memory import Memory

STAGE_GROUP = "plainfeed.stages"
ENGINE_GROUP = "plainfeed.engines"


@dataclass(frozen=True, slots=True)
class Kept:
    """The stage is done with the document and hands it on."""

    document: Document


@dataclass(frozen=True, slots=True)
class Failed:
    """The document cannot go on, for a reason a person can act upon.

    ``stage`` is where it failed; ``trace`` is a traceback where the cause is a defect.
    """

    error: DocumentError
    stage: str = ""
    trace: str = ""


Outcome = Kept | Failed


@dataclass(frozen=True, slots=True)
class Tools:
    """What a stage may use from outside, handed over when it is opened.

    ``scratch`` is a folder that all workers of one run share and that goes when the run ends.
    ``notify`` passes a line to the person who started the run. ``memory`` keeps what models
    answered, for runs to come; None where nothing is to be kept. ``explain`` asks for every step
    in the details of the edits. ``feeds`` is what earlier runs remember of the feeds, if anything
    does.
    """

    scratch: Path
    notify: Callable[[str], None]
    memory: Memory | None = None
    explain: bool = False
    feeds: FeedStore | None = None


class Stage(Protocol):
    """One step of the pipeline.

    ``needs`` and ``sets`` name facts about a document, such as ``"language"``; the order of the
    stages is checked against them before anything runs. ``version`` goes up whenever the same
    input may give another output, and ``fingerprint`` covers everything else that decides the
    output except the document and the models: options, rule files, word lists.
    """

    name: str
    version: str
    needs: frozenset[str]
    sets: frozenset[str]

    @property
    def fingerprint(self) -> str:
        """A digest of the options and data files that decide this stage's output."""
        ...

    def open(self, tools: Tools) -> None:
        """Load what is needed; called once in the process and thread that will run it."""
        ...

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Process documents; as many outcomes, in the same order."""
        ...

    def close(self) -> None:
        """Let go of everything ``open`` took."""
        ...


def each(documents: Sequence[Document], work: Callable[[Document], Document]) -> list[Outcome]:
    """Run a function that looks at one document at a time over many.

    A :class:`DocumentError` fails that document alone; any other exception is a defect and
    passes through to the one place that records it.
    """
    outcomes: list[Outcome] = []
    for document in documents:
        try:
            outcomes.append(Kept(work(document)))
        except DocumentError as error:
            outcomes.append(Failed(error))
    return outcomes


def find_plugin(group: str, name: str) -> EntryPoint:
    """What an installed package offers under a name in an entry point group, not loaded yet.

    Raises:
        ConfigError: nothing is registered under that name.
    """
    found = {point.name: point for point in entry_points(group=group)}
    if name not in found:
        raise ConfigError(
            f"there is no {_kind(group)} named {name!r}",
            f"known: {', '.join(sorted(found)) or 'none; is plainfeed installed?'}",
        )
    return found[name]


def load_plugin(group: str, name: str) -> Callable[..., Any]:
    """Load what an installed package offers under a name in an entry point group.

    Raises:
        ConfigError: nothing is registered under that name, or it cannot be imported.
    """
    point = find_plugin(group, name)
    try:
        loaded: Callable[..., Any] = point.load()
    except (ImportError, AttributeError) as error:
        raise ConfigError(
            f"the {_kind(group)} {name!r} ({point.value}) cannot be loaded: {error}",
            "reinstall the package that provides it",
        ) from error
    return loaded


def _kind(group: str) -> str:
    """What people call the members of an entry point group."""
    return group.rpartition(".")[2].removesuffix("s")


def load_stage(name: str, config: Config) -> Stage:
    """Build the stage registered under a name.

    Raises:
        ConfigError: no such stage, or it cannot be imported.
    """
    stage: Stage = load_plugin(STAGE_GROUP, name)(config)
    return stage


def check_order(stages: Sequence[Stage]) -> None:
    """Make sure that every stage finds what it needs.

    Raises:
        ConfigError: a stage needs a fact that no earlier stage sets, or a stage stands twice.
    """
    known: set[str] = set()
    seen: set[str] = set()
    for stage in stages:
        if stage.name in seen:
            raise ConfigError(f"the stage {stage.name!r} is listed twice", "list it once in 'flow'")
        seen.add(stage.name)
        for missing in sorted(stage.needs - known):
            setters = [other.name for other in stages if missing in other.sets]
            hint = (
                f"put {setters[0]!r} before it" if setters else f"add a stage that sets {missing!r}"
            )
            raise ConfigError(
                f"the stage {stage.name!r} needs {missing!r}, which no stage before it sets",
                f"{hint} in 'flow'",
            )
        known |= stage.sets
