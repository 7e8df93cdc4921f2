"""Other systems on the lines of a page, for the table of ``strip.py``.

They want HTML: each line becomes a paragraph of a page, which is all that is left to them of it.
They take part where they are installed: ``pip install ".[benchmark]"``.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

Peer = Callable[[list[str], str], list[bool]]
"""Lines of a page and its language in, a flag for each out: True means keep."""

NAMES = {
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
}
"""The languages of jusText's stop words by their codes."""


def peers() -> dict[str, Peer]:
    """The peers that can take part here, by name; says which cannot."""
    found: dict[str, Peer] = {"keep all": keep_all}
    for name, module, make in (
        ("jusText", "justext", justext),
        ("trafilatura", "trafilatura", trafilatura),
        ("its baseline", "trafilatura", trafilatura_baseline),
    ):
        try:
            found[name] = make(import_module(module))
        except ImportError:
            print(f"{name}: {module} is not installed and takes no part")
    return found


def keep_all(lines: list[str], language: str) -> list[bool]:
    """Nothing is removed."""
    del language
    return [True] * len(lines)


def justext(module: ModuleType) -> Peer:
    """JusText's context-sensitive classes over the lines."""

    def judge(lines: list[str], language: str) -> list[bool]:
        name = NAMES.get(language)
        words = module.get_stoplist(name) if name else frozenset()
        found = module.justext(as_html(lines), words)
        return _among(lines, [one.text for one in found if not one.is_boilerplate])

    return judge


def trafilatura(module: ModuleType) -> Peer:
    """What trafilatura's extractor leaves of the lines."""

    def judge(lines: list[str], language: str) -> list[bool]:
        del language
        text = module.extract(as_html(lines), include_comments=False, deduplicate=False) or ""
        return _among(lines, text.splitlines())

    return judge


def trafilatura_baseline(module: ModuleType) -> Peer:
    """What trafilatura's fallback for any page leaves: the paragraphs it can find."""

    def judge(lines: list[str], language: str) -> list[bool]:
        del language
        body, _, _ = module.baseline(as_html(lines))
        return _among(lines, ["".join(one.itertext()) for one in body.iter("p")])

    return judge


def as_html(lines: list[str]) -> str:
    """A page whose lines are its paragraphs."""
    rows = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    return f"<html><body>{rows}</body></html>"


def _among(lines: list[str], kept: list[str]) -> list[bool]:
    """Which lines are among those kept, however they are spaced."""
    known = {" ".join(line.split()) for line in kept}
    return [" ".join(line.split()) in known for line in lines]
