"""What happens where a model is missing: one short attempt per run to install it, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from filelock import FileLock

from pipeline.errors import ModelError
from pipeline.languages import name_of
from pipeline.translate.calibrate import calibrate
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import install
from pipeline.translate.models.offers import Offer
from pipeline.translate.models.refusal import NotOffered
from pipeline.translate.models.store import ModelStore
from pipeline.translate.routing import PIVOT

if TYPE_CHECKING:
    from pipeline.config import Config
    from pipeline.stage import Tools


def try_install(language: str, config: Config, tools: Tools) -> None:
    """Try to install what leads from a language to the target, once per run over all workers.

    The first worker to come tries and says how it went; the others wait for it and see for
    themselves what is installed then.
    """
    target = config.translate.target
    marker = tools.scratch / f"install-{_safe(language)}-{_safe(target)}"
    with FileLock(marker.with_suffix(".lock")):
        if marker.exists():
            return
        outcome = _installed(language, config, tools.notify)
        tools.notify(outcome)
        marker.write_text(outcome, "utf-8")


def plan(language: str, config: Config, found: Sequence[Offer]) -> tuple[Offer, ...]:
    """What is to be installed to translate a language, one offer a hop; empty where nothing helps.

    Args:
        language: one that cannot be translated now.
        config: the target, the engines in use and the store.
        found: what could be installed, the best of a pair first.
    """
    models = ModelStore(config.model_folder).models()
    installed = {model.pair for model in models if model.engine in config.translate.engines}
    for chain in _chains(language, config.translate.target):
        best = [
            next((offer for offer in found if offer.pair == pair), None)
            for pair in chain
            if pair not in installed
        ]
        if None not in best:
            return tuple(offer for offer in best if offer is not None)
    return ()


def _installed(language: str, config: Config, notify: Callable[[str], None]) -> str:
    """Install and tell in one line how it went."""
    target = config.translate.target
    store = ModelStore(config.model_folder)
    what = f"{name_of(language)} → {name_of(target)}"
    known = False
    for chain in _chains(language, target):
        try:
            models = [
                calibrate(install(pair, config, store, warn=notify), config, store)
                for pair in chain
            ]
        except NotOffered:
            continue
        except ModelError:
            known = True
            continue
        return f"{what}: installed {', '.join(model.identity for model in models)}"
    if not known:
        return f"{what}: no model is known, the text stays as it is"
    return (
        f"{what}: no model is installed and none could be fetched, the text stays as it is; "
        f"`plainfeed models install {language}` tries again and says what is wrong"
    )


def _chains(language: str, target: str) -> Sequence[tuple[Pair, ...]]:
    """What to install, the best first: the pair itself, else both halves of the way by English."""
    direct = (Pair(language, target),)
    if PIVOT in (language, target):
        return (direct,)
    return (direct, (Pair(language, PIVOT), Pair(PIVOT, target)))


def _safe(code: str) -> str:
    """A language code fit for a file name."""
    return "".join(char if char.isalnum() else "-" for char in code)[:40]
