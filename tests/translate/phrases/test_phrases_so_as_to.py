"""What something is for ends with a comma."""

import pytest

from pipeline.translate.phrases.so_as_to import so_as_to


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Para que seja aprovada são necessários dois terços.",
            "Para que seja aprovada, são necessários dois terços.",
        ),
        ("Para que tal aconteça basta que chova.", "Para que tal aconteça, basta que chova."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert so_as_to(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Para que seja aprovada, são necessários dois terços.",
        "Para que são precisos tantos?",
        "Para que conste, assinou.",
    ],
)
def test_the_rest_stays(text):
    assert so_as_to(text) == text
