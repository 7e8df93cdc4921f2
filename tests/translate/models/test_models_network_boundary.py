"""Only one module of the product may open a socket."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pipeline

ROOT = Path(pipeline.__file__).parent
ALLOWED = "translate/models/fetch.py"

NETWORK_MODULES = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib",
    "urllib3",
    "websockets",
    "xmlrpc",
}
HARMLESS = {"urllib.parse"}

# Functions of the translation libraries that download.
NETWORK_FUNCTIONS = {
    "add_models",
    "fetch_records_body",
    "get_available_packages",
    "install_package_for_language_pair",
    "update_package_index",
}


def imported(tree: ast.AST) -> list[str]:
    """Every module that a module imports, also by name at run time."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
            ("__import__", "import_module")
        ):
            names += [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
    return names


def offences(source: str) -> list[str]:
    """What in a module's source could open a socket."""
    tree = ast.parse(source)
    modules = [
        name
        for name in imported(tree)
        if name.partition(".")[0] in NETWORK_MODULES
        and not any(name == fine or name.startswith(f"{fine}.") for fine in HARMLESS)
    ]
    used = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    used += [name.rpartition(".")[2] for name in imported(tree)]
    return modules + [name for name in used if name in NETWORK_FUNCTIONS]


def test_only_fetch_opens_sockets() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): offences(path.read_text("utf-8"))
        for path in sorted(ROOT.rglob("*.py"))
    }
    assert len(found) > 10
    assert [name for name, what in found.items() if what] == [ALLOWED]


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import urllib.request as r",
        "from urllib import request",
        "from urllib.request import urlopen",
        "from http.client import HTTPConnection",
        "def f():\n    import requests",
        "import importlib\nimportlib.import_module('socket')",
        "__import__('httpx')",
        "from fxtranslate import discovery\ndiscovery.fetch_records_body()",
        "from fxtranslate.discovery import add_models",
    ],
)
def test_the_scan_sees(source: str) -> None:
    assert offences(source)


@pytest.mark.parametrize(
    "source",
    [
        "import json",
        "from urllib.parse import urljoin",
        "from urllib import parse",
        "import urllib.parse",
        "from pipeline.translate.models.fetch import download",
        "from .http import x",
    ],
)
def test_the_scan_lets_pass(source: str) -> None:
    assert not offences(source)
