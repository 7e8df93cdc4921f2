"""Sound text as feeds have it but a plain corpus has not: typography, emoji, capitals, formulas.

The corpus that the character model learns from is plain: straight quotes, no emoji, few capitals.
Without these additions the model would take every curly quote for damage. What is added is drawn
from whole ranges of characters and from the quoting customs of Europe and East Asia at large.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence

from training.kinds import FREQUENT_EMOJI, is_emoji

QUOTES = (
    *(("“", "”"),) * 6,
    *(("‘", "’"),) * 2,
    *(("«", "»"),) * 3,
    *(("«\u00a0", "\u00a0»"), ("„", "“"), ("„", "“"), ("„", "”"), ("”", "”"), ("‚", "‘")),
    *(("‹", "›"), ("»", "«"), ("「", "」"), ("『", "』"), ("《", "》")),
)
BULLETS = "••••··●○■□▪▫◆◇★☆✓✔✗✘►▶▸▹→⇒»–—◦‣∙※♦♥☞➤➔❖⁃"
ARROWS = "→→→←↑↓↔⇒⇐⇔↗↘↙↖➜"
MARKS = "™™®®©†‡*°¹²³"
MATHEMATICS = "∞±×÷≤≥≠≈∑∏∫√∂∆∇∈∉∩∪⊂⊃∀∃¬∧∨πλμσθαβγΔΩω·−′″°"
BOXES = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬░▒▓█▀▄▌▐■□▪▲▼◄►◊○●"
FACES = "¯ツ°ʖ͜͡╯□╰︵┻━ʕ•ᴥʔ◕‿◡ಠ益´`▽ω∀ﾟДﾉヽ´・≧≦♡♥♪☆★ﾟ･¬｡"
NOTES = "♪♫♬♥♡☆★…·¶§¬¦¤"
CURRENCY = "€€€£££¥₹₽₺₴₩₪₫฿¢$"
KATAKANA = re.compile("[\u30a1-\u30fa]")
HALFWIDTH = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF61, 0xFFA0)}
EMOJI = tuple(char for char in map(chr, range(0x231A, 0x1FB00)) if is_emoji(char))
FREQUENT = tuple(char for char in EMOJI if char in FREQUENT_EMOJI)
SKIN = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
JOINED = ("\U0001f468", "\U0001f469", "\U0001f9d1", "\U0001f467", "\U0001f466")
TOOLS = ("\U0001f4bb", "\U0001f52c", "\U0001f680", "\U0001f3a8", "\u2695\ufe0f", "\u2696\ufe0f")


def picture(rng: random.Random) -> str:
    """One emoji as a reader sees it: plain, with a skin tone, joined, a flag or a key."""
    what = rng.random()
    if what < 0.08:
        return "".join(chr(0x1F1E6 + rng.randrange(26)) for _ in range(2))
    if what < 0.12:
        return rng.choice(JOINED) + "\u200d" + rng.choice(TOOLS)
    if what < 0.14:
        return "\u200d".join(rng.sample(JOINED, rng.choice((2, 3, 4))))
    if what < 0.17:
        return rng.choice("\U0001f937\U0001f926\U0001f3c3") + "\u200d" + rng.choice("♂♀") + "\ufe0f"
    if what < 0.19:
        return rng.choice("0123456789#") + "\ufe0f\u20e3"
    char = rng.choice(FREQUENT if rng.random() < 0.85 else EMOJI)
    if what < 0.24:
        return rng.choice("👍👎👏🙏👋💪👉👆🤝🙌") + rng.choice(SKIN)
    # A symbol that also has a plain shape is asked for as a picture, most of the time.
    return char + "\ufe0f" if char < "\U0001f000" and rng.random() < 0.7 else char


def _quote(rng: random.Random, words: list[str]) -> None:
    opening, closing = rng.choice(QUOTES)
    start = rng.randrange(len(words))
    end = min(len(words) - 1, start + rng.choice((0, 0, 1, 2, 4, 8)))
    words[start] = opening + words[start]
    words[end] += closing


def _bullet(rng: random.Random, words: list[str]) -> None:
    words[0] = rng.choice(BULLETS) + rng.choice((" ", " ", "\u00a0", "")) + words[0]


def _arrow(rng: random.Random, words: list[str]) -> None:
    words.insert(rng.randrange(len(words) + 1), rng.choice(ARROWS))


def _dash(rng: random.Random, words: list[str]) -> None:
    words.insert(rng.randrange(len(words)), rng.choice("–—"))


def _ellipsis(rng: random.Random, words: list[str]) -> None:
    at = rng.choice((len(words) - 1, rng.randrange(len(words))))
    words[at] = words[at].rstrip(".") + "…"


def _mark(rng: random.Random, words: list[str]) -> None:
    words[rng.randrange(len(words))] += rng.choice(MARKS)


def _price(rng: random.Random, words: list[str]) -> None:
    amount, sign = str(rng.randrange(1, 2000)), rng.choice(CURRENCY)
    gap = rng.choice(("", "", " ", "\u00a0"))
    price = sign + amount if rng.random() < 0.5 else amount + gap + sign
    words.insert(rng.randrange(len(words) + 1), price)


def _measure(rng: random.Random, words: list[str]) -> None:
    number = str(rng.randrange(1, 400))
    shapes = (
        *(
            "{}°",
            "{} °C",
            "{}°C",
            "{}\u00a0°C",
            "±{}",
            "{} µm",
            "{}µm",
            "{}µg/m³",
            "{} m²",
            "{}²",
            "{}½",
            "{} ½",
        ),
        *("{}×", "{}×{}", "§ {}", "§\u00a0{}", "№ {}", "№{}", "{}‰", "¼ {}", "{}–{}", "{}—{}"),
        *("{}\u00a0%", "{}º", "{}ª", "N° {}", "−{}", "{}′", "#{}™", "¿{}?", "¡{}!"),
    )
    words.insert(rng.randrange(len(words) + 1), rng.choice(shapes).format(number, number))


def _sign(rng: random.Random, words: list[str]) -> None:
    at = rng.randrange(len(words))
    sign = rng.choice(rng.choice((MARKS, BULLETS, ARROWS, MATHEMATICS, CURRENCY, NOTES)))
    words[at] = words[at] + sign if rng.random() < 0.7 else sign + words[at]


def _glue(rng: random.Random, words: list[str]) -> None:
    if len(words) > 1:
        at = rng.randrange(len(words) - 1)
        words[at : at + 2] = [words[at] + "\u00a0" + words[at + 1]]


def _emoji(rng: random.Random, words: list[str]) -> None:
    group = "".join(picture(rng) for _ in range(rng.choice((1, 1, 1, 2, 3))))
    at = rng.choice((0, len(words), rng.randrange(len(words) + 1)))
    if rng.random() < 0.15:
        at = min(at, len(words) - 1)
        words[at] = group + words[at] if rng.random() < 0.5 else words[at] + group
    else:
        words.insert(at, group)


def _lost(rng: random.Random, words: list[str]) -> None:
    at = rng.randrange(len(words))
    words[at] = re.sub(r"[^\x00-\x7f]", "\ufffd", words[at], count=1)
    if rng.random() < 0.3:
        words.insert(at, "\ufffd")


OPERATIONS: Sequence[Callable[[random.Random, list[str]], None]] = (
    *(_quote, _quote, _bullet, _arrow, _dash, _dash, _ellipsis, _mark, _price, _measure, _glue),
    *(_emoji, _emoji, _lost, _sign),
)


def decorate(rng: random.Random, sentence: str) -> str:
    """A sentence with one to four pieces of typography added."""
    if rng.random() < 0.7:
        sentence = re.sub(r"(?<=\w)'(?=\w)", "’", sentence)
        opening, closing = rng.choice(QUOTES)
        sentence = re.sub(r'"([^"]+)"', lambda found: opening + found[1] + closing, sentence)
        sentence = sentence.replace(" - ", rng.choice((" – ", " — ")))
    words = sentence.split(" ")
    for operation in rng.choices(OPERATIONS, k=rng.choice((1, 1, 2, 3, 4))):
        operation(rng, words)
    return " ".join(words)


def drawing(rng: random.Random) -> str:
    """A line of symbols: a formula, box art, a face; people do put these side by side."""
    symbols = rng.choice((MATHEMATICS, BOXES, FACES, ARROWS + BULLETS))
    fill = rng.choice(("", " ", "0123456789xyz()=+-", "abc ", "  "))
    return "".join(rng.choice(symbols + fill) for _ in range(rng.randrange(3, 24)))


def spaced(sentence: str) -> str:
    """A heading set wide: capitals with a space between them."""
    return " ".join(sentence[:30].upper())


def halfwidth(sentence: str) -> str:
    """Katakana as old terminals wrote it: half as wide, the sound marks on their own."""
    parts = unicodedata.normalize("NFD", sentence)
    return "".join(HALFWIDTH.get(char, char) for char in parts)
