"""Texts are counted before they are sent, but for those that are surely short enough."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.carry import _surely_fits, carry
from pipeline.translate.engine import Pair
from pipeline.translate.engines.firefox import FirefoxEngine
from pipeline.translate.routing import Hop, Route

PAIR = Pair("pt", "en")


class CountingEngine(ScriptedEngine):
    """Remembers what it was asked to count."""

    def count(self, sentence: str, pair: Pair) -> int:
        self.counted.append(sentence)
        return super().count(sentence, pair)

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        del pair
        return list(map(str.upper, sentences))


@pytest.fixture(scope="module")
def firefox(portuguese: Config) -> FirefoxEngine:
    """The Portuguese model."""
    return FirefoxEngine(portuguese)


@pytest.mark.parametrize(
    ("text", "fits"),
    [("O gato dorme.", True), ("gato " * 4, False), ("½ gato", False), ("gatões" * 3, False)],
)
def test_a_text_of_few_bytes_surely_fits_if_none_is_read_as_several(text, fits):
    assert _surely_fits(text, 20) is fits


def test_short_texts_are_not_counted():
    engine = CountingEngine(limit=20)
    engine.counted = []
    route = Route((Hop(engine, PAIR),))
    assert carry(["um gato", "um gato que dorme todo o dia"], route) == [
        "UM GATO",
        "UM GATO QUE DORME TODO O DIA",
    ]
    assert engine.counted == ["um gato que dorme todo o dia"]


@given(text=st.text(max_size=40))
def test_what_surely_fits_has_no_more_tokens(firefox: FirefoxEngine, text: str) -> None:
    limit = len(text.encode()) + 1
    if _surely_fits(text, limit):
        assert firefox.count(text, PAIR) <= limit
