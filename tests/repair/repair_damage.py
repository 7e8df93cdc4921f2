"""How text gets damaged: each mistake as a function, so that the truth of a test is known."""

import re
from html.entities import codepoint2name

from repair_sentences import EAST_ASIAN


def shown(byte, page, *, borrow=False):
    """What a lenient decoder shows for a byte, or None."""
    char = bytes([byte]).decode(page, "replace")
    if char != "\ufffd" and not "\x80" <= char <= "\x9f":
        return char
    if borrow:
        char = bytes([byte]).decode("cp1252", "replace")
        if char != "\ufffd":
            return char
    return chr(byte) if byte < 0xA0 else None


def misread(text, page, *, borrow=False):
    """The UTF-8 bytes of a text as a page shows them; None where it cannot show one."""
    if page in EAST_ASIAN:
        try:
            return text.encode().decode(page)
        except UnicodeDecodeError:
            return None
    chars = [shown(byte, page, borrow=borrow) for byte in text.encode()]
    return None if None in chars else "".join(chars)


def marked(text, page, mark):
    """The same, where the decoder puts a mark for a byte that the page lacks."""
    if page == "latin_1":
        return "".join(mark if 0x80 <= byte < 0xA0 else chr(byte) for byte in text.encode())
    return text.encode().decode(page, "replace").replace("\ufffd", mark)


def symbols_only(text, page, *, borrow=False):
    """Only the characters beyond ASCII that are no letters or marks of writing are misread."""
    return "".join(
        char if char.isascii() or char.isalpha() else misread(char, page, borrow=borrow) or char
        for char in text
    )


def as_entities(text):
    """Every character beyond ASCII as a web page may write it."""
    return "".join(
        char
        if char.isascii()
        else f"&{codepoint2name[ord(char)]};"
        if ord(char) in codepoint2name
        else f"&#{ord(char)};"
        for char in text
    )


def spaced(text):
    """No-break spaces become spaces."""
    return text.replace("\u00a0", " ")


def without_controls(text):
    """Control characters are swallowed."""
    return re.sub("[\x80-\x9f]", "", text)


def straightened(text):
    """Curly quotes become straight ones."""
    return re.sub("[“”„‟]", '"', re.sub("[‘’‚‛]", "'", text))
