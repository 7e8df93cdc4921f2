"""The quick look that tells that a sentence has nothing to keep must miss nothing."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.spans import _NOISE, _SPAN, _SUSPECT

MESSY = st.text(st.sampled_from('aB1é .,:/@#_-*`😀€$XQ\u200d\ufe0f()“”"+2'), max_size=40)


@given(st.one_of(MESSY, st.text(max_size=50)))
def test_what_looks_harmless_holds_nothing_but_noise(sentence):
    if not _SUSPECT.search(sentence):
        found = [match.span() for match in _SPAN.finditer(sentence)]
        assert found == [match.span() for match in _NOISE.finditer(sentence)]
