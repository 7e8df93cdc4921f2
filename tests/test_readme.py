"""The examples of the README do what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_the_python_example_prints_what_its_comments_say(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(compile(code, "README.md", "exec"), {})
    promised = re.findall(r"# (.+)", code)
    assert capsys.readouterr().out.split("\n") == [promised[0], "", promised[1], ""]


def test_every_command_and_file_it_names_exists() -> None:
    verbs = set(re.findall(r"plainfeed (\w+)", README))
    assert verbs
    assert verbs <= set(main.commands)
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
