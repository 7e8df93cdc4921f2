"""Fixtures for all tests: a home of their own, and a way to install a plugin for a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from pipeline.process import settle_process

# As in a worker; threads of many test processes at once would stand in each other's way.
settle_process()

# Machines that run tests are shared: how long an example takes says nothing about the code.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test sees the user's models, nor leaves anything in the user's folders."""
    home = tmp_path_factory.mktemp("home")
    patch = pytest.MonkeyPatch()
    patch.setenv("HOME", str(home))
    patch.setenv("XDG_DATA_HOME", str(home / "data"))


@pytest.fixture
def install_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Install a distribution made of one module, as a third party would: code and entry points.

    Takes the module's name, its code, and the stages (or engines) it registers (name to class).
    """

    def install(module: str, code: str, points: dict[str, str], group: str = "stages") -> None:
        site = tmp_path / "site"
        metadata = site / f"{module}-1.0.dist-info"
        metadata.mkdir(parents=True)
        (site / f"{module}.py").write_text(code, "utf-8")
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n")
        lines = [f"{name} = {module}:{target}" for name, target in points.items()]
        (metadata / "entry_points.txt").write_text("\n".join([f"[plainfeed.{group}]", *lines, ""]))
        monkeypatch.syspath_prepend(str(site))

    return install
