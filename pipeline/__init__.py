"""Plainfeed turns messy multilingual news-feed items into clean plain English text.

    from pipeline import Pipeline

    cleaned = Pipeline.from_config().clean_text("…")
    print(cleaned.text)

Importing this package loads no engine and no detector; they load when a pipeline opens.
"""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.config import Config, load_config
    from pipeline.document import Document, Edit, Removal, Segment, Verdict
    from pipeline.flow import Cleaned, Pipeline

__version__ = version("plainfeed")

__all__ = [
    "Cleaned",
    "Config",
    "Document",
    "Edit",
    "Pipeline",
    "Removal",
    "Segment",
    "Verdict",
    "__version__",
    "clean_text",
    "load_config",
]

_HOME = {
    "Cleaned": "pipeline.flow",
    "Config": "pipeline.config",
    "Document": "pipeline.document",
    "Edit": "pipeline.document",
    "Pipeline": "pipeline.flow",
    "Removal": "pipeline.document",
    "Segment": "pipeline.document",
    "Verdict": "pipeline.document",
    "load_config": "pipeline.config",
}


def clean_text(text: str, config: Config | str | None = None) -> Cleaned:
    """Clean one text. For many, keep a :class:`Pipeline` open: it loads its models once.

    Raises:
        PlainfeedError: the text or the configuration cannot be used; see :mod:`pipeline.errors`.
    """
    from pipeline.flow import Pipeline

    return Pipeline.from_config(config).clean_text(text)


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
