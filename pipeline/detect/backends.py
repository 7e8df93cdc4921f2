"""The language detectors by their names; each loads its libraries when it is chosen."""

from __future__ import annotations

from pipeline.detect.detector import Detector
from pipeline.errors import ConfigError


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
