"""The files for cron and systemd that come with the documentation."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.config import load_config

FOLDER = Path(__file__).parents[2] / "docs" / "cron"
COMMAND = re.compile(r"/usr/local/bin/plainfeed (\w+) (.*?)(?: 2>>.*)?$", re.MULTILINE)


@pytest.mark.parametrize("name", ["crontab", "plainfeed.service", "plainfeed-watch.service"])
def test_every_command_line_can_be_parsed(name: str) -> None:
    found = COMMAND.findall((FOLDER / name).read_text("utf-8"))
    assert found
    for verb, words in found:
        command = main.commands[verb]
        context = command.make_context(verb, words.split(), resilient_parsing=False)
        assert str(context.params["output"]) == "/srv/clean"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    """With a program that is there in place of the one that is to be installed."""
    units = []
    for path in sorted([*FOLDER.glob("*.service"), *FOLDER.glob("*.timer")]):
        unit = tmp_path / path.name
        text = path.read_text("utf-8").replace("/usr/local/bin/plainfeed", sys.executable)
        unit.write_text(text, "utf-8")
        units.append(str(unit))
    assert len(units) == 3
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True
    )
    told = [line for line in done.stderr.splitlines() if "plainfeed" in line]
    assert (done.returncode, told) == (0, [])


def test_the_help_of_run_shows_a_line_for_cron() -> None:
    assert "*/15 * * * *" in CliRunner().invoke(main, ["run", "--help"]).stdout


def test_the_configuration_can_be_loaded() -> None:
    assert load_config(FOLDER / "plainfeed.toml").translate.missing == "keep"
