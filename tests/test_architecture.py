"""The rules between the folders, checked on the code itself."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline

PACKAGE = Path(pipeline.__file__).parent
STAGES = ("repair", "detect", "translate", "strip")
HEAVY = {"torch", "stanza", "spacy", "onnxruntime"}
LAZY = {"fxtranslate", "ctranslate2", "sentencepiece", "argostranslate", "eldc", "langdetect"}


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""


def files(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.py"))
    assert found, folder
    return found


def inside(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_knows_nothing_of_runs_states_and_screens(stage: str) -> None:
    for path in files(PACKAGE / stage):
        for name in imports(path):
            assert not inside(name, "pipeline.run", "pipeline.cli", "sqlite3", "dask"), path
            others = [f"pipeline.{other}" for other in STAGES if other != stage]
            assert not inside(name, *others), f"{path} imports {name}"


@pytest.mark.parametrize("stage", STAGES)
def test_pure_functions_know_nothing_of_documents(stage: str) -> None:
    for path in files(PACKAGE / stage):
        if path.name != "stage.py":
            assert "pipeline.document" not in set(imports(path)), path


def test_only_the_fetching_module_can_open_a_socket() -> None:
    doors = ("socket", "ssl", "urllib.request", "http", "ftplib", "smtplib", "asyncio")
    others = ("requests", "httpx", "aiohttp", "urllib3")
    opening = {
        path.relative_to(PACKAGE).as_posix()
        for path in files(PACKAGE)
        for name in imports(path)
        if inside(name, *doors, *others)
    }
    assert opening == {"translate/models/fetch.py"}


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running some code."""
    script = f"{code}\nimport sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    result = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    return set(result.stdout.splitlines()[-1].split())


def test_importing_loads_no_engine() -> None:
    code = "import pipeline, pipeline.flow, pipeline.cli\nfrom pipeline.config import Config\n"
    code += "pipeline.flow.build_stages(Config())"
    assert not loaded_after(code) & (HEAVY | LAZY)


def test_running_loads_no_torch() -> None:
    code = (
        "from pipeline import Config, Pipeline\n"
        "config = Config.model_validate({'translate': {'missing': 'keep'}})\n"
        "cleaned = Pipeline.from_config(config).clean_text('Привет всем читателям газеты.')\n"
        "assert cleaned.document.models == (('ru', 'missing'),), cleaned.document.models\n"
    )
    loaded = loaded_after(code)
    assert "eldc" in loaded
    assert not loaded & HEAVY
