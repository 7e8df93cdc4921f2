"""The table at the end of a run: what was done, what is missing, where to look."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from pipeline.languages import name_of
from pipeline.run.report import RunReport


def print_summary(report: RunReport, output: Path, log: str) -> None:
    """Tell a person, or a log, how the run went; on standard error."""
    if log == "json":
        click.echo(json.dumps({"event": "end", **report.as_data()}, ensure_ascii=False), err=True)
        return
    console = Console(stderr=True, highlight=False)
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for label, value in _rows(report):
        table.add_row(label, value)
    console.print(table)
    for line in _closing(report, output):
        console.print(line, markup=False, soft_wrap=True)


def _rows(report: RunReport) -> list[tuple[str, str]]:
    documents = f"{report.done} cleaned, {report.unchanged} unchanged, {report.failed} failed"
    rows = [("documents", documents)]
    if report.done:
        rows += [
            ("lines", f"{report.kept} of {report.lines} kept"),
            ("languages", _counts({name_of(k): v for k, v in report.languages.items()})),
            ("edits", _counts(report.edits)),
            ("removed", _counts(report.removed)),
            ("flags", _counts(report.flags)),
        ]
    if report.reasons:
        rows.append(("failed", _counts(report.reasons)))
    if report.ignored:
        rows.append(("not read", _counts(dict(report.ignored))))
    return rows


def _closing(report: RunReport, output: Path) -> list[str]:
    lines = [f"Clean text and records are in {output}/."]
    if report.failed:
        lines.append(f"What failed and why: {output}/quarantine/*/error.json")
    for language, count in sorted(report.missing.items()):
        lines.append(f"{missing_model(language)} (documents: {count})")
    return lines


def missing_model(language: str) -> str:
    """What happened to text for which no model is there, and the command that helps."""
    return (
        f"{name_of(language)} was kept as it is, for want of a model: "
        f"`plainfeed models install {language}`, then run again"
    )


def _counts(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {count}" for name, count in ordered) or "none"
