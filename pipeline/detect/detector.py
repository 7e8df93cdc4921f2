"""What a language detector is, and how one is chosen by name."""

from __future__ import annotations

from typing import Protocol

from pipeline.errors import ConfigError


class Detector(Protocol):
    """Guesses the language of a text that :func:`~pipeline.detect.script.plain` has prepared."""

    def identify(self, text: str) -> tuple[str, float]:
        """The code of the likeliest language (see :mod:`pipeline.languages`) and its probability.

        ``("und", 0.0)`` where there is nothing to go by. Never raises, whatever the text.
        """
        ...


def load_detector(backend: str) -> Detector:
    """Build a detector; its models load now and stay as long as it lives.

    Raises:
        ConfigError: there is no backend of that name.
    """
    if backend == "combined":
        from pipeline.detect.combined import CombinedDetector

        return CombinedDetector()
    if backend == "langdetect":
        from pipeline.detect.langdetect_backend import LangdetectDetector

        return LangdetectDetector()
    if backend == "py3langid":
        from pipeline.detect.py3langid_backend import Py3langidDetector

        return Py3langidDetector()
    raise ConfigError(
        f"there is no language detector named {backend!r}",
        "set 'detect.backend' to combined, langdetect or py3langid",
    )
