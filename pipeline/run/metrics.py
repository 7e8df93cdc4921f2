"""The last run in numbers for a monitoring system: a file in the Prometheus text format.

Made for the "textfile" collector of node_exporter, which reads whatever stands in a folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_PLAIN = {
    "plainfeed_run_start_timestamp_seconds": ("started", "When the last run began."),
    "plainfeed_run_duration_seconds": ("took", "How long the last run lasted."),
    "plainfeed_run_exit_code": ("exit_code", "Exit code of the last run."),
    "plainfeed_documents_found": ("found", "Documents in the input."),
    "plainfeed_documents_cleaned": ("done", "Documents cleaned by the last run."),
    "plainfeed_documents_unchanged": ("unchanged", "Documents that were clean already."),
    "plainfeed_documents_waiting_failed": ("failing", "Documents that failed in earlier runs."),
    "plainfeed_documents_left": ("left", "Documents that the last run did not come to."),
    "plainfeed_bytes_read": ("read", "Bytes of the documents cleaned by the last run."),
    "plainfeed_lines_read": ("lines", "Lines of the documents cleaned by the last run."),
    "plainfeed_lines_kept": ("kept", "Lines that were kept."),
}
_LABELLED = {
    "plainfeed_documents_failed": ("failed", "reason", "Documents that failed, by reason."),
    "plainfeed_documents_untranslated": (
        "missing",
        "language",
        "Documents with a language for which no model is installed.",
    ),
    "plainfeed_lines_removed": ("removed", "kind", "Lines left out, by kind of boilerplate."),
    "plainfeed_lines_by_language": ("languages", "language", "Lines read, by language."),
    "plainfeed_stage_seconds": ("seconds", "stage", "Time in each stage, over all workers."),
}


def metrics_of(report: Mapping[str, Any]) -> str:
    """A report, as :meth:`RunReport.as_data` gives it, as metrics; all are gauges."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Mapping[str, Any]) -> Iterator[str]:
    for name, (key, help_text) in _PLAIN.items():
        yield from _head(name, help_text)
        yield f"{name} {report[key]}"
    for name, (key, label, help_text) in _LABELLED.items():
        yield from _head(name, help_text)
        for value, count in sorted(report[key].items()):
            yield f'{name}{{{label}="{_escaped(value)}"}} {count}'


def _head(name: str, help_text: str) -> Iterator[str]:
    yield f"# HELP {name} {help_text}"
    yield f"# TYPE {name} gauge"


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
