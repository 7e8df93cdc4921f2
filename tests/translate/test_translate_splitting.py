"""Sentences of many scripts, each with the places where it is to be cut."""

from pathlib import Path

import pytest

from pipeline.translate.sentences import split

CASES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()
]
LEAST_RIGHT = 89
"""Of the texts, how many are cut in all the right places and no other; it may only rise."""


def test_most_texts_are_cut_right_and_none_loses_a_character():
    right = 0
    for code, marked in CASES:
        pairs = split(marked.replace("¦", ""), code)
        assert "".join(sentence + gap for sentence, gap in pairs) == marked.replace("¦", "")
        right += [s for s, _ in pairs if s] == [part.strip() for part in marked.split("¦")]
    assert right >= LEAST_RIGHT


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("रमेश ने यह कहा | वह घर गया |", [("रमेश ने यह कहा |", " "), ("वह घर गया |", "")]),
        ("नाम | उम्र | शहर", [("नाम", " | "), ("उम्र", " | "), ("शहर", "")]),
        ("| नाम | उम्र |", [("", "| "), ("नाम", " | "), ("उम्र", " |")]),
    ],
)
def test_a_stroke_ends_sentences_of_hindi_and_cells_of_tables(text, parts):
    assert split(text, "hi") == parts
