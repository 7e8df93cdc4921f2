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

FIRST = frozenset(
    "👨👩🧑👦👧👶❤💋🤝🏳🏴👁🐻🐕🐈🐦😮😶😵🔥⛓🍄🍋🙂"
    "🕵⛹🏋🏌🏃🏄🏊🏇🚣🚴🚵🚶🙅🙆🙇🙋🙍🙎💁💂💆💇👮👯👰👱👳👷👲🤴👸🤦🤷🤵🤸🤹🤼🤽🤾🥷"
    "🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝🧞🧟🦸🦹"
)
"""What a joiner stands behind..."""

SECOND = frozenset(
    "👨👩🧑👦👧👶❤💋🤝⚕⚖✈♂♀⚧☠❄💻🔬🚀🎨🎓🏫🏭🍳🎤💼🔧🚒🌾🍼🎄🌈🗨🩹💫💨🔥💥🦺⬛🦯🦼🦽🦰🦱🦲🦳"
)
"""...and before (Unicode, emoji-zwj-sequences)."""

TONES = "🏻🏼🏽🏾🏿"
"""Tones of skin."""

EMOJI = "\U0001f000"
"""Where the planes of pictures begin, flags and tones among them."""

_ENDS = frozenset((AS_PICTURE, *TONES))

GENDERED = frozenset("♀♂")
"""What is joined most, by far: each in some 250 sequences, the other signs in six..."""

UNGENDERED = 2.5
"""...and nats against those: judgement, less than these counts would say."""

UNLIKELY = 8.0
"""Nats against another picture there, or what is none: judgement, as nobody writes one."""

APART = 20.0
"""Nats against anything but a joiner between a picture and what is joined to it: more than the
model, which hardly knows a joiner behind U+FE0F, asks for one there."""

REMEMBERED = 10_000
"""Lists of what may have been at a place whose prices are kept in memory."""

UNASKED = 3.0
"""Nats against a picture that is asked for as one though it is shown as one anyway..."""

ASKED = 1.0
"""...and against one that is shown as a sign if it is not asked for: judgement, as most are."""

ASKED_FOR = frozenset("©®™ℹ‼⁉↔↕↖↗↘↙↩↪⌨Ⓜ▪▫〰〽㊗㊙")
"""Signs that may be asked for as pictures though they are none to the model (Unicode,
emoji-variation-sequences)."""

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
        joiners: from which offsets to which one is.
        joined_from: offsets behind a joiner.
        joined_to: offsets before a joiner.
        asked: offsets before what asks for a picture.
    """

    joiners: frozenset[tuple[int, int]]
    joined_from: frozenset[int]
    joined_to: frozenset[int]
    asked: frozenset[int]

    def prices(self, start: int, end: int, targets: tuple[str, ...]) -> tuple[float, ...]:
        """Nats by which what may have been between two offsets is rarer than the likeliest.

        Apart from what the model knows of it, and only where a picture is.
        """
        if len(targets) == 1:
            return (0.0,)
        if (start, end) in self.joiners:
            return tuple(APART * (target != JOINER) for target in targets)
        joined = SECOND if start in self.joined_from else FIRST if end in self.joined_to else None
        return _prices(targets, joined, asked=end in self.asked)

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


class _Part(NamedTuple):
    """Which part of a joined picture something may be.

    Attributes:
        picture: nothing but a picture.
        second: a picture that is joined to another one.
        joiner: what joins them...
        sure: ...and nothing else.
        asks: what asks for a picture.
        ends: nothing but what stands before a joiner.
    """

    picture: bool
    second: bool
    joiner: bool
    sure: bool
    asks: bool
    ends: bool


def beside(places: Iterable[tuple[int, int, tuple[str, ...]]]) -> Beside:
    """What is known of places from what may stand between two offsets.

    Between what ends a picture and what is joined to one, a joiner is meant if it may be.
    """
    parts = [(start, end, _part(targets)) for start, end, targets in places]
    asked = frozenset(start for start, _, part in parts if part.asks)
    behind = {end for _, end, part in parts if part.ends}
    before = {start for start, end, part in parts if part.second and (part.picture or end in asked)}
    joiners = frozenset(
        (start, end)
        for start, end, part in parts
        if part.sure or (part.joiner and start in behind and end in before)
    )
    joined_to = {start for start, _ in joiners}
    joined_to |= {
        start for start, end, part in parts if part.ends and not part.picture and end in joined_to
    }
    return Beside(joiners, frozenset(end for _, end in joiners), frozenset(joined_to), asked)


def beside_each(steps: Iterable[Step]) -> Beside:
    """The same from steps one by one."""
    places: dict[tuple[int, int], list[str]] = {}
    for step in steps:
        places.setdefault((step.start, step.end), []).append(step.after)
    return beside((start, end, tuple(targets)) for (start, end), targets in places.items())


@lru_cache(REMEMBERED)
def _part(targets: tuple[str, ...]) -> _Part:
    picture = all(is_picture(target[0]) or target >= EMOJI for target in targets)
    first = not (FIRST | _ENDS).isdisjoint(targets)
    return _Part(
        picture=picture,
        second=not SECOND.isdisjoint(targets),
        joiner=JOINER in targets,
        sure=targets == (JOINER,),
        asks=AS_PICTURE in targets,
        ends=(picture and first) or _ENDS.issuperset(targets),
    )


@lru_cache(REMEMBERED)
def _prices(
    targets: tuple[str, ...], joined: frozenset[str] | None, *, asked: bool
) -> tuple[float, ...]:
    nats = [_price(target[0], joined, asked) for target in targets]
    least = min((each for each in nats if each is not None), default=0.0)
    sign = UNLIKELY * (joined is not None or asked)
    return tuple(sign if each is None else each - least for each in nats)


def _price(char: str, joined: frozenset[str] | None, asked: bool) -> float | None:
    """Nats of a picture, or of what may stand like one; None for anything else."""
    if not is_picture(char):
        return 0.0 if char in (_ENDS if joined else ASKED_FOR if asked else "") else None
    is_sign = (char < "\U00010000") != (char in UNUSUAL)
    usual = UNASKED * (not is_sign) if asked else ASKED * is_sign
    if joined is not None:
        usual = asked * usual - _beyond()[char]
        return usual + UNGENDERED * (char not in GENDERED) + UNLIKELY * (char not in joined)
    return rarity_of_picture(char) + usual


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
