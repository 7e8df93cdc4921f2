"""Begin words that are sent for others as those begin, or as their place asks for."""


def cased(text: str, like: str) -> str:
    """A text with a capital where the words that it stands for begin with one.

    >>> cased("ainda falta", "Falta"), cased("ainda falta", "falta")
    ('Ainda falta', 'ainda falta')
    """
    return raised(text) if like[0].isupper() else text


def raised(text: str) -> str:
    """A text that begins with a capital; the rest stays, as ``str.capitalize`` does not leave it.

    >>> raised("o PS")
    'O PS'
    """
    return text[0].upper() + text[1:]


def lowered(text: str) -> str:
    """A text that begins with a small letter.

    >>> lowered("O PS")
    'o PS'
    """
    return text[0].lower() + text[1:]
