"""What was seen of a source: its list of models, pinned, and digests that it does not publish.

A list is kept as it was first fetched, so that the same command installs the same model next month;
asking for the present one is a decision. A package without a published digest is trusted at first
sight, and the same address must give the same bytes ever after.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.errors import ModelError

_FOLDER = ".catalogue"
_DIGESTS = "digests.json"


class Catalogue:
    """The kept lists and digests of a store; only who holds the store's lock may call ``keep``.

    Args:
        store: folder of the store.
        refresh: take the present lists and digests in place of those that were kept.
    """

    def __init__(self, store: Path, *, refresh: bool = False) -> None:
        self._folder = store / _FOLDER
        self._refresh = refresh
        self._fresh: dict[Path, Any] = {}

    def listed(self, url: str, fetch: Callable[[], Any]) -> Any:
        """The list at an address as it was kept, else as it is fetched now."""
        path = self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:16]}.json"
        kept = None if self._refresh else _read(path)
        if isinstance(kept, dict) and kept.get("url") == url:
            return kept.get("list")
        fresh = fetch()
        self._fresh[path] = {"url": url, "list": fresh}
        return fresh

    def check(self, url: str, digest: str) -> None:
        """Compare the SHA-256 of what an address served with what it served at first.

        Raises:
            ModelError: it is another.
        """
        path = self._folder / _DIGESTS
        kept = _read(path)
        digests: dict[str, Any] = kept if isinstance(kept, dict) else {}
        before = digests.get(url, digest)
        if before != digest and not self._refresh:
            raise ModelError(
                f"{url}: its SHA-256 is {digest}, and was {before} when it was first fetched",
                "if the change is meant, install with --refresh",
            )
        self._fresh[path] = {**digests, url: digest}

    def keep(self) -> None:
        """Write down what was new, now that a model came of it."""
        for path, content in self._fresh.items():
            self._write(path, content)
        self._fresh.clear()

    def _write(self, path: Path, content: Any) -> None:
        """Put a file into place in one step."""
        self._folder.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", "utf-8")
        fresh.replace(path)


def _read(path: Path) -> Any:
    """What a file holds; None where there is none or it is broken."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
