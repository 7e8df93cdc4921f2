"""The sign inside Hebrew abbreviations is no quotation mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.gershayim import signed, typed
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ('צה"ל הודיע', "צה״ל הודיע"),
        ('מנכ"לית החברה', "מנכ״לית החברה"),
        ('ש"ס הצביעה נגד', "ש״ס הצביעה נגד"),
        ('אמר: "לא".', 'אמר: "לא".'),
        ('דווח ב"הארץ" אתמול', 'דווח ב"הארץ" אתמול'),
        ("חוששים ש“זה Pwp“.", "חוששים ש“זה Pwp“."),
        ('"צה"ל פועל", אמר', '"צה״ל פועל", אמר'),
    ],
)
def test_only_the_marks_inside_words_are_signs(text, made):
    assert signed(text) == made


@given(st.text("אבגו \"'.,", max_size=40))
def test_no_letter_is_lost(text):
    assert typed(signed(text)) == text.replace("״", '"')


def test_an_abbreviation_keeps_no_sentence_untranslated():
    sent = 'ארה"ב הודיעה כי צה"ל פעל.'
    draft = "The US announced that the IDF had acted."
    engine = ScriptedEngine({sent: draft}.__getitem__, pairs=[Pair("he", "en")])
    ways = routes("he", Config(), [engine])
    (made,) = climb([sent], ways, lambda *_: None)
    assert (made.text, made.check) == (draft, None)
    assert engine.asked == [sent]
