"""Which characters the model treats alike: script, category and how common a Han character is.

A character model cannot have met every character. What it has not met is judged as one of its
kind: a capital Greek letter, an emoji, a rare Han character.
"""

from __future__ import annotations

import unicodedata

_CASES = {"Lu": "upper", "Lt": "upper", "Ll": "lower"}
_GROUPS = {
    **dict.fromkeys(("Mn", "Mc", "Me"), "mark"),
    **dict.fromkeys(("Nd", "Nl", "No"), "number"),
    **dict.fromkeys(("Ps", "Pi", "Pe", "Pf"), "bracket"),
    **dict.fromkeys(("Pc", "Po", "Pd"), "punctuation"),
    **dict.fromkeys(("Zs", "Zl", "Zp"), "space"),
    **dict.fromkeys(("Co", "Cn", "Cs"), "none"),
    "Cc": "control",
    "Cf": "format",
    "Sc": "currency",
    "Sk": "modifier",
    "Sm": "mathematics",
    "So": "symbol",
    "Lm": "letter",
    "Lo": "letter",
}

_FREQUENT_HAN = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6), ("shift_jis", 0x88, 0x97))
"""First bytes of the characters that the makers of three charsets counted as everyday ones."""

_EMOJI = (
    *((0x231A, 0x231B), (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x25B6, 0x25B6)),
    *((0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x2604), (0x260E, 0x260E), (0x2611, 0x2611)),
    *((0x2614, 0x2615), (0x2618, 0x2618), (0x261D, 0x261D), (0x2620, 0x2620), (0x2622, 0x2623)),
    *((0x2626, 0x2626), (0x262A, 0x262A), (0x262E, 0x262F), (0x2638, 0x263A), (0x2640, 0x2640)),
    *((0x2642, 0x2642), (0x2648, 0x2653), (0x265F, 0x2660), (0x2663, 0x2663), (0x2665, 0x2666)),
    *((0x2668, 0x2668), (0x267B, 0x267B), (0x267E, 0x267F), (0x2692, 0x2697), (0x2699, 0x2699)),
    *((0x269B, 0x269C), (0x26A0, 0x26A1), (0x26A7, 0x26A7), (0x26AA, 0x26AB), (0x26B0, 0x26B1)),
    *((0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26C8, 0x26C8), (0x26CE, 0x26CF), (0x26D1, 0x26D1)),
    *((0x26D3, 0x26D4), (0x26E9, 0x26EA), (0x26F0, 0x26F5), (0x26F7, 0x26FA), (0x26FD, 0x26FD)),
    *((0x2702, 0x2702), (0x2705, 0x2705), (0x2708, 0x270D), (0x270F, 0x270F), (0x2712, 0x2712)),
    *((0x2714, 0x2714), (0x2716, 0x2716), (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728)),
    *((0x2733, 0x2734), (0x2744, 0x2744), (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E)),
    *((0x2753, 0x2755), (0x2757, 0x2757), (0x2763, 0x2764), (0x2795, 0x2797), (0x27A1, 0x27A1)),
    *((0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C)),
    *((0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF)),
    *((0x1F300, 0x1F321), (0x1F324, 0x1F393), (0x1F396, 0x1F397), (0x1F399, 0x1F39B)),
    *((0x1F39E, 0x1F3F0), (0x1F3F3, 0x1F3F5), (0x1F3F7, 0x1F3FA), (0x1F400, 0x1F4FD)),
    *((0x1F4FF, 0x1F53D), (0x1F549, 0x1F54E), (0x1F550, 0x1F567), (0x1F56F, 0x1F570)),
    *((0x1F573, 0x1F57A), (0x1F587, 0x1F587), (0x1F58A, 0x1F58D), (0x1F590, 0x1F590)),
    *((0x1F595, 0x1F596), (0x1F5A4, 0x1F5A5), (0x1F5A8, 0x1F5A8), (0x1F5B1, 0x1F5B2)),
    *((0x1F5BC, 0x1F5BC), (0x1F5C2, 0x1F5C4), (0x1F5D1, 0x1F5D3), (0x1F5DC, 0x1F5DE)),
    *((0x1F5E1, 0x1F5E1), (0x1F5E3, 0x1F5E3), (0x1F5E8, 0x1F5E8), (0x1F5EF, 0x1F5EF)),
    *((0x1F5F3, 0x1F5F3), (0x1F5FA, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F6CB, 0x1F6D2)),
    *((0x1F6D5, 0x1F6D7), (0x1F6DC, 0x1F6E5), (0x1F6E9, 0x1F6E9), (0x1F6EB, 0x1F6EC)),
    *((0x1F6F0, 0x1F6F0), (0x1F6F3, 0x1F6FC), (0x1F7E0, 0x1F7EB), (0x1F7F0, 0x1F7F0)),
    *((0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF), (0x1FA70, 0x1FA7C)),
    *((0x1FA80, 0x1FA89), (0x1FA8F, 0x1FAC6), (0x1FACE, 0x1FADC), (0x1FADF, 0x1FAE9)),
    (0x1FAF0, 0x1FAF8),
)
"""Code points with the property Emoji of Unicode 16 (emoji-data.txt) beyond Latin-1 and letters.

Skin tones are among them; flags have a kind of their own, for they come in pairs.
"""


FREQUENT_EMOJI = frozenset(
    "😂❤😍🤣😊🙏💕😭😘👍😅👏😁🔥💔💖💙😢🤔😆🙄💪😉👌🤗💜😔😎😇🌹🎉💞✌✨😱😌🌸🙌😋💗💚😏💛🙂💓🤩😄"
    "😀🖤😃💯🙈👇🎶😒🤭❣🤪😕👀😩😥😑🥰😡😤😳🤤😞🥺😓😫😜😚🤞😬🙃😴😐😝😲😮💀☀⭐🌟🌈⚡💥☕🍀🌷🌺🌞"
    "✅❌✔❗❓⚠🚨📢📣📌📍📊📈📉📰📅📷📸🎥🎬🎵🎧🎁🎈🏆🥇⚽🏀🚀✈🚗🏠💰💵💸💳💡🔔🔗🔑🔒📱💻📞☎✉📧📩"
    "📝📚📖🎓🔴🟢🔵🟡⚫⚪🔶🔷▶⏰⏳🕐➡⬅⬆⬇👉👈👆☝🤝👋✊👊🤷🤦🤘🙋💁👩👨👧👦👶👑💎🌍🌎🌏🐶🐱"
    "🍕🍔🎂🍺🍷☎🛑🚫♻🏥💉🦠🌊❄☔🇦🗣👤👥🏛⚖🗳🕊🌿🌱🧠🤖🎯🛠⚙🔍"
)
"""Emoji that people use often: the head of the Unicode Consortium's frequency ranking (2021), and
the signs that newsletters put before a line. They have to be told apart where a byte is lost."""


def kind_of(char: str) -> str:
    """The kind of a character, such as ``"LATIN lower"``, ``"emoji"`` or ``"HAN rare"``."""
    code = ord(char)
    if 0x1F1E6 <= code <= 0x1F1FF:
        return "flag letter"
    if is_emoji(char):
        return "emoji frequent" if char in FREQUENT_EMOJI else "emoji rare"
    category = unicodedata.category(char)
    group = _CASES.get(category) or _GROUPS[category]
    if group == "none":
        return group
    script = unicodedata.name(char, "?").partition(" ")[0].partition("-")[0]
    if script in ("CJK", "KANGXI") and group in ("letter", "symbol"):
        return "HAN frequent" if is_frequent_han(char) else _rare_han(code)
    if group in ("upper", "lower", "letter", "mark", "number"):
        return f"{script} {_part(code, script)}{group}"
    if code < 0x80 or 0x2010 <= code < 0x2070:
        return f"GENERAL {group}"
    return f"{_block(code)} {group}"


def is_emoji(char: str) -> bool:
    """Whether a character is shown as a picture, flags aside."""
    code = ord(char)
    return code > 0x2319 and any(first <= code <= last for first, last in _EMOJI)


def is_frequent_han(char: str) -> bool:
    """Whether a charset of China, Taiwan or Japan has the character in its everyday part."""
    for charset, first, last in _FREQUENT_HAN:
        try:
            lead = char.encode(charset)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return True
    return False


def _rare_han(code: int) -> str:
    """Characters of the first block of ideographs are still likelier than those added later."""
    return "HAN rare" if 0x4E00 <= code <= 0x9FFF else "HAN exotic"


def _part(code: int, script: str) -> str:
    """Set apart what the big scripts added late: phonetics, medieval letters, minority letters."""
    if script == "LATIN" and not (code < 0x180 or 0x1EA0 <= code < 0x1F00):
        return f"{_block(code)} "
    if script == "CYRILLIC" and code >= 0x460:
        return f"{_block(code)} "
    if script in ("GREEK", "ARABIC") and not (0x384 <= code < 0x3D0 or 0x600 <= code < 0x6E0):
        return f"{_block(code)} "
    return ""


def _block(code: int) -> str:
    """A run of 128 code points, or of 4,096 beyond the first 65,536."""
    return f"{code & ~0x7F:04X}" if code < 0x10000 else f"{code & ~0xFFF:05X}"
