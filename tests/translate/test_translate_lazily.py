"""A pattern is the same whether it is compiled at once or when it is first looked for."""

import pkgutil
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate import phrases
from pipeline.translate.lazily import _Pattern, lazily

WORD = r"\b(?P<word>[a-z]+)\b"


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@given(text=st.text(max_size=30))
def test_all_is_found_alike(flags, text):
    at_once, lazy = re.compile(WORD, flags), lazily(WORD, flags)
    assert lazy.findall(text) == at_once.findall(text)
    assert lazy.sub("x", text) == at_once.sub("x", text)
    assert bool(lazy.search(text)) is bool(at_once.search(text))
    assert [m["word"] for m in lazy.finditer(text)] == [m["word"] for m in at_once.finditer(text)]


def test_a_pattern_tells_its_own():
    assert lazily(WORD, re.IGNORECASE).pattern == WORD
    assert lazily(WORD).groupindex == {"word": 1}


def test_a_broken_pattern_is_told_when_it_is_looked_for():
    with pytest.raises(re.error):
        lazily("(").search("")


def test_every_pattern_of_the_grammar_can_be_compiled():
    patterns = [
        value
        for found in pkgutil.iter_modules(phrases.__path__)
        for value in vars(import_module(f"{phrases.__name__}.{found.name}")).values()
        if isinstance(value, _Pattern)
    ]
    assert len(patterns) > 300
    assert all(re.compile(each.pattern, each.flags).groups >= 0 for each in patterns)
