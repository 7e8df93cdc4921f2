"""Give words that are sent for others the capital of those."""


def cased(text: str, like: str) -> str:
    """A text with a capital where the words that it stands for begin with one.

    >>> cased("ainda falta", "Falta"), cased("ainda falta", "falta")
    ('Ainda falta', 'ainda falta')
    """
    return text[0].upper() + text[1:] if like[0].isupper() else text
