"""How common pictures are: of those that a lost byte may have been, one is often the usual one.

The character model knows two kinds of pictures, frequent and rare, and all of a kind are alike to
it. The Unicode Consortium has counted them (emoji frequency, 2019): each of its groups is about
half as frequent as the one before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.repair.characters import characters
from pipeline.repair.lattice import Step

GROUPS = (
    "😂❤",
    "😍🤣",
    "😊🙏💕😭😘",
    "👍😅👏😁♥🔥💔💖💙😢🤔😆🙄💪😉☺👌🤗",
    "💜😔😎😇🌹🤦🎉💞✌✨🤷😱😌🌸🙌😋💗💚😏💛🙂💓🤩😄😀🖤😃💯🙈👇🎶😒🤭❣",
    "❗😜💋👀😪😑💥🙋😞😩😡🤪👊☀😥🤤👉💃😳✋😚😝😴🌟😬🙃🍀🌷😻😓⭐✅🌈😈🤘",
    "💦✔😣🏃💐☹🎊💘😠☝😕🌺🎂🌻😐🖕💝🙊😹🗣💫💀👑🎵🤞😛🔴😤🌼😫⚽🤙☕🏆🧡🎁⚡🌞🎈❌✊👋😲🌿🤫"
    "👈😮🙆🍻🍃🐶💁😰🤨😶🤝🚶💰🍓💢",
    "🤟🙁🚨💨🤬✈🎀🍺🤓😙💟🌱😖👶▶➡❓💎💸⬇😨🌚🦋😷🕺⚠🙅😟😵👎🤲🤠🤧📌🔵💅🧐🐾🍒😗🤑🚀🌊🤯🐷"
    "☎💧😯💆👆🎤🙇🍑❄🌴💣🐸💌📍🥀🤢👅💡💩👐📸👻🤐🤮🎼✍🚩🍎🍊👼💍📣🥂⤵📱☔🌙",
    "🍾🎧🍁⭕🏀☠⚫🖐😧🎯📲☘👁🍷👄🐟🍰💤🕊📺💭🐱🐝🧚🔝📢📷🐕🎸🔫🤚🍭🍆💉🌎😦🌀👿☑🎥🌧👽🍋🤒🤡"
    "🍫📚🏁🤕🦄🍅🚗🚫💵⚾🔪🔔♨🌳🔊🍬💏🍼🍜🐼🙉🐈🐻🤸🌝👸🍕🍌🍦⚪👩😿🍂📞⏰🔞🌍🌠🙀☁👹🍉🐥🌶🌵"
    "👧🍄👮💮🐰🔷🌾🔹🥇",
    "🍪🛑🐍🎓🍏🦁😽🚬🍖🍴🤜🍿🍔📝🍮🍇🏠🤰🐣🐒👦🍩🍣🤛👯🏳♠🌲🐴🍛🎆💑🍞🍯☄😸🍚🎬🎙🐳🦀🥃🔸💊🐎"
    "🍹♦🔮👨🍸🌏👴🧢🐽🐔🎻⬆✂👫👣🐯🎮🍵🐦👭🐬🍟👙✖📩👵🍨🐖✝♻🥊🦅💬🐢🔰🔶🎗💄👠🥕➖🐺📖🍍🌃"
    "✴🌌🐓👂🍤🐐🔻💻🦐🌛✏🧘🥁🏖⚜❕🚴💠🐙♣🍡⏩🎨🐠🍗🚮🌪😼👤🏊🌽🎩🍈◀🏡🎇🥩🐞⬅🌐🍽🧀🥦🐜⚔",
    "😺🥞🏄🔨🏝🔆👥👓🥒🏈🏋🚘🦖🌕🎭👾🍳🏵🍧🔗🕋☃🌅🤴🖖🐊🐘🌤🥑🥚⛈🐵🔜🍶🐄🐮🦈🚲⛔🕯➕🔺💇🧠📻"
    "🥤🍝🍥💴🌬🥓🙍⚓👰🐂📽🏅⛅🧜📮⛳🔽🚂🏌🐇🏍🎲🥛🎣👱🎏🕷🦍🔘🐅🏇🔐🏩👺🚙🐧⚖🎃🌄🎾🐚🎺❇🎫⌚"
    "🌋💒👳❎👟👃🛌🚓⏬📈⛄⏱😾🛫🤱🍐☮🚃⏳🌜📹🐛👔👗🐌🎱🌰🌮🕵🔅✉🚑📦🤥🔄🤳💲🎋🗓🤖🥔🔑🐤🐑☂"
    "🦆🚌💿🏥🐋🚒🏐🥐🎷🗡🏏🐭🙎🌑🚔🚿🥝🕌🐀🛡🔒✳🕶🎟🐉🔱🔎⚰🐩🦑🧟🦊👕🏹👬🍱📰🥋🚤🏰🦉🚢🌨📆🗝"
    "🎌🧔💳🥗☯⚙💶⛩🗻✒🍠",
)
"""Pictures by how common they are, the commonest first; flags and keys have kinds of their own.
The groups 0 to 10 of the ranking; what it has further down is hardly ever written."""

NATS = 0.6
"""Nats from one group to the next, by other counts: in the tweets of the Emoji Sentiment Ranking
(Kralj Novak and others 2015) the mean of a group falls by 0.59 from each to the next."""

SIGN = 8
"""The group at least of what the model takes for frequent: signs that news puts before a line, for
which chats have no use, are among it."""

OTHERS = len(GROUPS)
"""The group of all pictures that are in none."""

JOINER, AS_PICTURE = "\u200d", "\ufe0f"
"""What joins pictures into one, and what asks for the picture of a sign (variation selector)."""

JOINED = frozenset(
    "👨👩🧑👦👧👶❤💋🤝🏳🏴👁🐻🐕🐈🐦😮😶😵🔥"
    "⚕⚖✈♂♀⚧☠❄💻🔬🚀🎨🎓🏫🏭🍳🎤💼🔧🚒🌾🍼🎄🌈🗨🩹💫💨🦺⬛🦯🦼🦽🦰🦱🦲🦳"
    "🕵⛹🏋🏌🏃🏄🏊🏇🚣🚴🚵🚶🙅🙆🙇🙋🙍🙎💁💂💆💇👮👯👰👱👳👷👲🤴👸🤦🤷🤵🤸🤹🤼🤽🤾🥷"
    "🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝🧞🧟🦸🦹"
)
"""What stands beside a joiner (Unicode, emoji-zwj-sequences)."""

UNLIKELY = 8.0
"""Nats against another picture there: judgement, as nobody writes one."""

REMEMBERED = 10_000
"""Lists of what may have been at a place whose prices are kept in memory."""

UNASKED = 3.0
"""Nats against a picture that is asked for as one though it is shown as one anyway..."""

ASKED = 1.0
"""...and against one that is shown as a sign if it is not asked for: judgement, as most are."""

UNUSUAL = frozenset(
    "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨"
    "❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕"
    "🌡🌤🌥🌦🌧🌨🌩🌪🌫🌬🌶🍽🎖🎗🎙🎚🎛🎞🎟🏋🏌🏍🏎🏔🏕🏖🏗🏘🏙🏚🏛🏜🏝🏞🏟🏳🏵🏷🐿👁📽🕉🕊🕯🕰"
    "🕳🕴🕵🕶🕷🕸🕹🖇🖊🖋🖌🖍🖐🖥🖨🖱🖲🖼🗂🗃🗄🗑🗒🗓🗜🗝🗞🗡🗣🗨🗯🗳🗺🛋🛍🛎🛏🛠🛡🛢🛣🛤🛥🛩🛰"
    "🛳"
)
"""Pictures below U+10000 that are shown as such, and others that are shown as signs, unless asked
for: the property Emoji_Presentation. It is the other way round for the rest."""


class Beside(NamedTuple):
    """Where pictures are joined to others or asked for.

    Attributes:
        joined_from: offsets behind a joiner.
        joined_to: offsets before a joiner.
        asked: offsets before what asks for a picture.
    """

    joined_from: frozenset[int]
    joined_to: frozenset[int]
    asked: frozenset[int]

    def prices(self, start: int, end: int, targets: tuple[str, ...]) -> tuple[float, ...]:
        """Nats by which what may have been between two offsets is rarer than the likeliest.

        Apart from what the model knows of it, and only among pictures.
        """
        joined = start in self.joined_from or end in self.joined_to
        return _prices(targets, joined=joined, asked=end in self.asked)

    def priced(self, steps: Iterable[Step]) -> Iterator[Step]:
        """Steps at their prices."""
        lost: dict[tuple[int, int], list[Step]] = {}
        for step in steps:
            if step.lost:
                lost.setdefault((step.start, step.end), []).append(step)
            else:
                yield step
        for (start, end), options in lost.items():
            targets = tuple(step.after for step in options)
            for step, nats in zip(options, self.prices(start, end, targets), strict=True):
                yield step._replace(price=step.price + nats) if nats else step


def beside(readings: Iterable[tuple[int, int, str]]) -> Beside:
    """What is known of places from what stands between two offsets, if it is known at all."""
    joiners, asked = [], []
    for start, end, after in readings:
        if after == JOINER:
            joiners.append((start, end))
        elif after == AS_PICTURE:
            asked.append(start)
    starts, ends = zip(*joiners, strict=True) if joiners else ((), ())
    return Beside(frozenset(ends), frozenset(starts), frozenset(asked))


@lru_cache(REMEMBERED)
def _prices(targets: tuple[str, ...], *, joined: bool, asked: bool) -> tuple[float, ...]:
    nats = [_price(target[0], joined, asked) for target in targets]
    least = min((each for each in nats if each is not None), default=0.0)
    return tuple(0.0 if each is None else each - least for each in nats)


def _price(char: str, joined: bool, asked: bool) -> float | None:
    if not is_picture(char):
        return None
    if joined:
        return UNLIKELY * (char not in JOINED) - _beyond()[char]
    is_sign = (char < "\U00010000") != (char in UNUSUAL)
    return rarity_of_picture(char) + (UNASKED * (not is_sign) if asked else ASKED * is_sign)


def is_picture(char: str) -> bool:
    """Whether a character is an emoji; flags and tones of skin are none."""
    return char in _beyond()


def rarity_of_picture(char: str) -> float:
    """Nats by which a picture is rarer than the commonest, apart from what the model knows of it.

    0 for other characters.
    """
    if not is_picture(char):
        return 0.0
    beyond = _beyond()[char]
    group = _groups().get(char, OTHERS)
    return NATS * (group if beyond else min(group, SIGN)) - beyond


@cache
def _groups() -> Mapping[str, int]:
    return {char: number for number, group in enumerate(GROUPS) for char in group}


@cache
def _beyond() -> Mapping[str, float]:
    """Nats by which the model takes a picture to be rarer than one of the frequent ones."""
    model = characters()
    rarity = {char: model.rarity(char) for char in model.pictures()}
    return {char: nats - min(rarity.values()) for char, nats in rarity.items()}
