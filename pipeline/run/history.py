"""The reports of runs, one JSON file each, the oldest of which go."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.errors import ConfigError
from pipeline.write.files import encode_text, write_whole


class History:
    """A folder of reports, named by the time at which their run began."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, report: dict[str, Any], keep: int) -> str:
        """Write a report, remove all but the last ``keep``, and return the name of the new one.

        Raises:
            OSError: the folder cannot be written.
        """
        began = datetime.fromtimestamp(report["started"], UTC)
        name = began.strftime("%Y%m%dT%H%M%S.%fZ")
        write_whole(self._path(name), encode_text(json.dumps(report, ensure_ascii=False) + "\n"))
        for old in self.names()[:-keep]:
            self._path(old).unlink(missing_ok=True)
        return name

    def names(self) -> list[str]:
        """The names of the reports, the oldest first."""
        return sorted(path.stem for path in self.folder.glob("*.json"))

    def load(self, name: str = "") -> dict[str, Any]:
        """A report by the beginning of its name; the last one without a name.

        Raises:
            ConfigError: there is none, or it is broken.
        """
        matching = [known for known in self.names() if known.startswith(name)]
        if not matching:
            raise ConfigError(
                f"{self.folder}: no report {name}".rstrip(),
                "`plainfeed status` lists the runs of an output folder",
            )
        path = self._path(matching[-1])
        try:
            report: dict[str, Any] = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise ConfigError(f"{path}: cannot be read: {error}", "delete it") from error
        return report

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.json"
