"""``plainfeed config``: look at the configuration and check a file."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.options import config_option
from pipeline.config import Section, load_config
from pipeline.flow import build_stages


@click.group()
def config() -> None:
    """Look at the configuration, or check a file."""


@config.command()
@config_option
def show(config_path: Path | None) -> None:
    """Print every setting as TOML, with what it means, ready to be copied and changed."""
    loaded = load_config(config_path)
    for line in _toml(loaded, ""):
        click.echo(line)


@config.command()
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Check a configuration file: keys, values, and the order of the stages."""
    stages = build_stages(load_config(file))
    click.echo(f"{file}: fine; the flow is {' → '.join(stage.name for stage in stages)}")


def _toml(section: Section, prefix: str) -> list[str]:
    """A section as TOML lines: its own keys first, then its tables."""
    lines: list[str] = []
    tables: list[str] = []
    for name, field in type(section).model_fields.items():
        value = getattr(section, name)
        if isinstance(value, Section):
            tables += ["", f"[{prefix}{name}]", *_toml(value, f"{prefix}{name}.")]
        elif isinstance(value, dict):
            for key, table in value.items():
                tables += ["", f"[{name}.{key}]"]
                tables += [f"{inner} = {_value(item)}" for inner, item in table.items()]
        else:
            lines += [f"# {line}" for line in (field.description or "").splitlines()]
            lines.append(f"{name} = {_value(value)}")
    return lines + tables


def _value(value: object) -> str:
    """A value as TOML; strings, numbers, booleans and lists of them are all there is."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return str(value)
