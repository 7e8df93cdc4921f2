"""Prompts of the kinds that sites print below an article, in every language that has rules."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from pipeline.config import config_folder
from pipeline.strip import keep_flags

DATA = Path(__file__).parent / "data"
FLOOR = 0.9
"""Share of the prompts of a language that goes."""


def sections(file: str) -> Iterator[tuple[str, list[str]]]:
    """Language and lines of each part of a file."""
    for part in (DATA / file).read_text("utf-8").split("# ")[1:]:
        language, *lines = part.strip().splitlines()
        yield language, lines


@cache
def article(language: str) -> list[str]:
    """The content of the first page of the gate that is written in a language."""
    pages = (lines for code, lines in sections("gate.txt") if code == language)
    return [line[2:] for line in next(pages) if line.startswith("+ ")]


def test_every_language_with_rules_has_prompts() -> None:
    packs = {path.stem for path in (config_folder() / "boilerplate").glob("*.toml")}
    assert {language for language, _ in sections("prompts.txt")} == packs - {"zxx"}


@pytest.mark.parametrize("section", list(sections("prompts.txt")), ids=lambda part: part[0])
def test_prompts_below_an_article_go_and_the_article_stays(
    section: tuple[str, list[str]],
) -> None:
    language, prompts = section
    content = article(language)
    left = []
    for prompt in prompts:
        *kept, taken = keep_flags([*content, prompt], language)
        assert all(kept), prompt
        if taken:
            left.append(prompt)
    assert len(left) <= (1 - FLOOR) * len(prompts), left


@pytest.mark.parametrize("section", list(sections("honest.txt")), ids=lambda part: part[0])
def test_news_that_sounds_like_a_prompt_stays_wherever_it_stands(
    section: tuple[str, list[str]],
) -> None:
    language, lines = section
    title, *text = article(language)
    for line in lines:
        assert all(keep_flags([title, *text, line], language)), line
        assert all(keep_flags([title, line, *text], language)), line
        assert all(keep_flags([title, text[0], line, *text[1:]], language)), line
