"""Examples in docstrings say what comes out."""

import doctest
import importlib
import pkgutil

import pytest

import pipeline

MODULES = [
    module.name
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_examples():
    assert "pipeline.translate.guard" in MODULES
    assert doctest.testmod(importlib.import_module("pipeline.translate.lazily")).attempted
