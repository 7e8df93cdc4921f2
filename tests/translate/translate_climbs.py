"""Climb the ladder with scripted engines, from Portuguese."""

from pipeline.config import Config
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def run(sentences, *engines, broken=None):
    reported = [] if broken is None else broken
    ways = routes("pt", Config(), engines)
    return climb(sentences, ways, lambda route, error: reported.append((route.name, error.message)))


def script(table):
    """Answers by the book; what is not in it comes back in reverse."""
    return lambda sentence: table.get(sentence, sentence[::-1])
