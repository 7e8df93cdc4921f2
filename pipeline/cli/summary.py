"""The end of a run: a table for a person at a terminal, one line for a log."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from pipeline.cli.progress import printable
from pipeline.languages import name_of
from pipeline.run.report import RunReport

_SHOWN = 12
"""Counts that are named in a row of the table; the rest is added up."""


def print_summary(report: RunReport, output: Path, log: str) -> None:
    """Tell a person, or a log, how the run went; on standard error."""
    if log == "json":
        click.echo(json.dumps({"event": "end", **report.as_data()}, ensure_ascii=False), err=True)
    elif log == "auto" and sys.stderr.isatty():
        print_report(report.as_data(), output, Console(stderr=True, highlight=False))
    else:
        click.echo(printable(summary_line(report.as_data(), output)), err=True)


def summary_line(report: Mapping[str, Any], output: Path) -> str:
    """A run in one line."""
    parts = [_documents(report), f"{report['took']:.1f} s"]
    if report["ended"] != "complete":
        parts.append(f"ended by {report['ended']}, {report['left']} documents left")
    parts.append(f"text in {output}/")
    if failed := sum(report["failed"].values()) + report["failing"]:
        parts.append(f"{failed} in {output}/quarantine/")
    if report["ignored"]:
        parts.append(f"not read, by [read] include: {_counts(report['ignored'])}")
    if report["missing"]:
        names = ", ".join(_counts_of_languages(report["missing"]))
        parts.append(f"not translated for want of a model: {names}")
    return "plainfeed: " + "; ".join(parts)


def print_report(report: Mapping[str, Any], output: Path, console: Console) -> None:
    """A run as a table, and where to look next."""
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for label, value in _rows(report):
        table.add_row(label, printable(value))
    console.print(table)
    for line in _closing(report, output):
        console.print(line, markup=False, soft_wrap=True)


def _documents(report: Mapping[str, Any]) -> str:
    failed = sum(report["failed"].values())
    counts = f"{report['done']} cleaned, {report['unchanged']} unchanged, {failed} failed"
    more = {
        "failed before": report["failing"],
        "left out for their age": report["waiting"],
        "vanished": report["gone"],
        "pruned": report["pruned"],
    }
    return ", ".join([counts, *(f"{count} {name}" for name, count in more.items() if count)])


def _rows(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    rows = [("documents", _documents(report))]
    if report["ended"] != "complete":
        rows.append(("ended by", f"{report['ended']}; {report['left']} documents are left"))
    if report["error"]:
        rows.append(("error", report["error"]))
    if report["done"]:
        rows += [
            ("lines", f"{report['kept']} of {report['lines']} kept"),
            ("languages", _counts({name_of(k): v for k, v in report["languages"].items()})),
            ("edits", _counts(report["edits"])),
            ("removed", _counts(report["removed"])),
            ("flags", _counts(report["flags"])),
        ]
    if report["failed"]:
        rows.append(("failed", _counts(report["failed"])))
    if report["ignored"]:
        rows.append(("not read", _counts(report["ignored"])))
    return rows


def _closing(report: Mapping[str, Any], output: Path) -> list[str]:
    lines = [f"Clean text and records are in {output}/."]
    if report["failed"] or report["failing"]:
        lines.append(f"What failed and why: {output}/quarantine/*/error.json")
    if report["failing"]:
        lines.append("What failed before waits until it changes: `plainfeed retry` tries it again.")
    for language, count in sorted(report["missing"].items()):
        lines.append(f"{missing_model(language)} (documents: {count})")
    return lines


def missing_model(language: str) -> str:
    """What happened to text for which no model is there, and the command that helps."""
    return (
        f"{name_of(language)} was kept as it is, for want of a model: "
        f"`plainfeed models install {language}`, then run again"
    )


def _counts_of_languages(counts: Mapping[str, int]) -> list[str]:
    return [f"{language} ({count})" for language, count in sorted(counts.items())]


def _counts(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{name} {count}" for name, count in ordered[:_SHOWN]]
    if rest := sum(count for _, count in ordered[_SHOWN:]):
        shown.append(f"others {rest}")
    return ", ".join(shown) or "none"
