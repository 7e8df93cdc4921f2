"""What it means for a line that it recurs in its feed: furniture, or content that recurs by right.

Both recur. What a site prints under everything recurs almost always, what is pasted into some
stories now and then: a likelihood ratio tells how much the counts speak for the one. It multiplies
the odds that the model gives the line. Place adds to it: a prompt stands where nothing but other
prompts follow. A short line directly above text that is new every time is a standing headline or
a dateline, however often it recurs.

The constants were chosen on 60 feeds of 16 items each in 20 languages, built from news sentences
(NTREX-128) with prompts and standing lines written for the purpose: ``benchmarks/strip_feeds.py``.
"""

from __future__ import annotations

import math
import re

from pipeline.strip.features import Features
from pipeline.strip.memory import Recurrence

FURNITURE_RATE = (4.0, 1.0)
"""How often furniture recurs, as a beta distribution: in four items of five, mostly in all."""

PASTED_RATE = (1.0, 2.0)
"""How often content recurs: in one item of three, mostly in few."""

COUNTS_WEIGHT = 2.0
"""What the likelihood ratio counts beside the odds of the model, in logarithms."""

PLACE_WEIGHT = 4.0
"""What it counts that only lines that recur stand below a line at the foot of a page."""

PARAGRAPH_WEIGHT = 2.5
"""The same for a paragraph, which may be background that follows a story wherever it goes."""

SENTENCE_WEIGHT = 3.0
"""What it counts that a short finished sentence recurs: background that is pasted into one story
after the other comes as paragraphs."""

SIGN_WEIGHT = 3.0
"""What an address in the line, or a rule that speaks against it, counts."""

STANDING_WORDS = 7
"""A standing headline or a dateline has at most so many words."""

CREDIT_WORDS = 3
"""Between the title and the text a line of so many words may be a credit or a button: there the
model may take it."""

CREDIT_SCORE = 0.9
"""The model's score from which it is."""

MENU_LINES = 3
"""So many short recurring lines in a row are a menu, and none of them a headline."""

MENU_WORDS = 3
"""A line of a menu has at most so many words."""

_LEAST, _MOST = 0.001, 0.999
"""Scores of the model are trusted between these."""

_CHANNELS = (
    r"\w@\w|https?://|\bwww\.|\b\w+\.(?:com|org|net)\b",
    r"\b(?:facebook|twitter|instagram|youtube|linkedin|tiktok|pinterest|whatsapp|telegram|mastodon"
    r"|bluesky|snapchat|viber|wechat|weibo|vkontakte|newsletter|podcast)\w{0,8}\b",
    r"\b(?:фейсбук|твит+ер|инстаграм|ютуб|телеграм|тикток|вотсап|вконтакте|рассылк|розсилк)\w*",
    r"فيسبوك|تويتر|انستغرام|يوتيوب|واتساب|تلغرام|تليغرام|فیس‌بوک|توییتر|تلگرام",
    r"फेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम",
    r"微信|微博|脸书|臉書|推特|抖音|フェイスブック|ツイッター|インスタグラム|ユーチューブ|メルマガ"
    r"|페이스북|트위터|인스타그램|유튜브|카카오톡|텔레그램|뉴스레터",
    r"\bapps?\b|\bappli(?:cation)?s?\b|\b(?:aplica[cçt]|applicazion|aplikac|sovellu|sovellus|uygulama"
    r"|приложени|застосун|додатк|додаток|апликаци|εφαρμογ|אפליקצי)\w*",
    r"تطبيق|اپلیکیشن|ऐप|एप|应用|應用|アプリ|앱|어플|\bứng dụng\b",
)
_CHANNEL = re.compile("|".join(_CHANNELS), re.IGNORECASE)
_INTRODUCES = (":", "：", "–", "—", "-")


def names_channel(text: str) -> bool:
    """Whether a line names a way to the publisher: an address, a service where it posts, an app."""
    return _CHANNEL.search(text) is not None


def heads_nothing(one: Features, text: str) -> bool:
    """Whether a line that recurs cannot be a headline: a finished sentence, or a way to follow."""
    return (one.sentence and not one.question) or names_channel(text)


def stands_by_right(
    recurrence: Recurrence,
    one: Features,
    text: str,
    score: float,
    *,
    under_title: bool,
) -> bool:
    """Whether a recurring line looks like a standing headline or a dateline.

    Args:
        recurrence: how the line recurred.
        one: the shape of the line.
        text: the line.
        score: the model's score.
        under_title: whether the line stands between the title and the first paragraph.
    """
    if recurrence.headed < 0.5 or heads_nothing(one, text):
        return False
    introduces = text.rstrip().endswith(_INTRODUCES)
    if under_title and not introduces and one.words >= CREDIT_WORDS and score >= CREDIT_SCORE:
        return False
    return one.words <= STANDING_WORDS


def furniture_score(recurrence: Recurrence, one: Features, score: float, *, signed: bool) -> float:
    """How surely a recurring line is furniture, from 0 to 1.

    Args:
        recurrence: how the line recurred.
        one: the shape of the line.
        score: the model's score, the odds before.
        signed: whether it holds an address, or a rule speaks against it.
    """
    before = min(max(score, _LEAST), _MOST)
    odds = math.log(before / (1 - before))
    # The page at hand is one more item that holds the line.
    hits, misses = recurrence.hits + 1, recurrence.misses
    ratio = _chance(hits, misses, *FURNITURE_RATE) - _chance(hits, misses, *PASTED_RATE)
    odds += COUNTS_WEIGHT * ratio
    foot = recurrence.last >= 0.5 and recurrence.headed < 0.5
    if one.prose:
        odds += PARAGRAPH_WEIGHT if foot else 0.0
    elif not one.bullet and (one.sentence or not one.label):
        odds += PLACE_WEIGHT if foot else SENTENCE_WEIGHT * one.sentence
    if signed:
        odds += SIGN_WEIGHT
    return 1 / (1 + math.exp(-odds))


def _chance(hits: float, misses: float, a: float, b: float) -> float:
    """Logarithm of the probability of hits and misses in a row under a beta-distributed rate."""
    return _beta(a + hits, b + misses) - _beta(a, b)


def _beta(a: float, b: float) -> float:
    """Logarithm of the beta function."""
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
