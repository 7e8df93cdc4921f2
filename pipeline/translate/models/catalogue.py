"""What is known of a source without asking it: its list of models, and digests it does not publish.

Lists come with the product, so that the same command installs the same model next month; asking
for the present one is a decision, and its answer is kept in the store. The list of an address that
none came for is kept as it was first fetched. A package without a published digest is trusted at
first sight, and the same address must give the same bytes ever after.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.config import config_folder
from pipeline.translate.models.refusal import Differs

_FOLDER = ".catalogue"
_DIGESTS = "digests.json"


class Catalogue:
    """The lists and digests that are known; only who holds the store's lock may call ``keep``.

    Args:
        store: folder of the store.
        refresh: take the present lists and digests in place of those that are known.
    """

    def __init__(self, store: Path, *, refresh: bool = False) -> None:
        self._folder = store / _FOLDER
        self.refresh = refresh
        self._fresh: dict[Path, Any] = {}

    def known(self, url: str) -> Any:
        """The list at an address as it was last asked for, else as it came with the product.

        None where it was never seen: nothing is fetched here.
        """
        kept = self._kept(url)
        for path in (kept, *sorted((config_folder() / "catalogue").glob("*.json"))):
            document = self._fresh.get(path) or _read(path)
            if isinstance(document, dict) and document.get("url") == url:
                return document.get("list")
        return None

    def listed(self, url: str, fetch: Callable[[], Any]) -> Any:
        """The list at an address as it is known, else as it is fetched now."""
        known = None if self.refresh else self.known(url)
        if known is not None:
            return known
        fresh = fetch()
        self._fresh[self._kept(url)] = {"url": url, "list": fresh}
        return fresh

    def check(self, url: str, digest: str) -> None:
        """Compare the SHA-256 of what an address served with what it served at first.

        Raises:
            Differs: it is another.
        """
        path = self._folder / _DIGESTS
        kept = _read(path)
        digests: dict[str, Any] = kept if isinstance(kept, dict) else {}
        before = digests.get(url, digest)
        if before != digest and not self.refresh:
            raise Differs(
                f"{url}: its SHA-256 is {digest}, and was {before} when it was first fetched"
            )
        self._fresh[path] = {**digests, url: digest}

    def keep(self) -> None:
        """Write down what was new, now that a model came of it."""
        for path, content in self._fresh.items():
            self._write(path, content)
        self._fresh.clear()

    def _kept(self, url: str) -> Path:
        """Where the list of an address is kept."""
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:16]}.json"

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
