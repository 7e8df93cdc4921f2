"""Options that several verbs share."""

from __future__ import annotations

from pathlib import Path

import click

config_option = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path),
    envvar="PLAINFEED_CONFIG",
    show_envvar=True,
    help="TOML file with what differs from the defaults (see `plainfeed config show`).",
)
