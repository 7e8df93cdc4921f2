"""What was said is simply said."""

import pytest

from pipeline.translate.phrases.quipped import plainly_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Never," snapped the minister.', '"Never," said the minister.'),
        ("“Why not?” she shrugged.", "“Why not?” she said."),
        ("'Great!' Tom beamed.", "'Great!' Tom said."),
    ],
)
def test_what_is_said_with_a_face_is_said(text, told):
    assert plainly_told(text, "en") == told


@pytest.mark.parametrize(
    "text",
    ["The twig snapped.", '"Never," said Tom, who snapped a twig.', '"Stop!" he snapped at her.'],
)
def test_all_else_stays(text):
    assert plainly_told(text, "en") == text
    assert plainly_told('"Never," snapped Tom.', "pt") == '"Never," snapped Tom.'
