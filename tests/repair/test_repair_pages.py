"""Code pages as lenient decoders apply them."""

import pytest
from repair_damage import misread
from repair_sentences import HOME, SENTENCES

from pipeline.repair.pages import NOTHING, code_pages, codes_of, wide_pages


@pytest.mark.parametrize("page", code_pages(), ids=lambda page: page.name)
def test_a_page_shows_what_its_codec_shows(page):
    sound = SENTENCES[HOME[page.name]]
    shown = misread(sound, page.name)
    if shown is not None:
        assert page.display(sound, borrow=False) == shown
        assert page.bytes_of(codes_of(shown)) == sound.encode()
    else:
        assert NOTHING in page.display(sound, borrow=False)


@pytest.mark.parametrize("page", code_pages(), ids=lambda page: page.name)
def test_spans_are_the_stretches_that_are_utf_8(page):
    shown = page.display("“é”", borrow=False)
    if NOTHING not in shown:
        text = f"one {shown} two"
        assert list(page.spans(text)) == [(4, 4 + len(shown), "“é”")]
    assert list(page.spans("plain words")) == []


def test_an_undefined_byte_is_a_control_or_a_windows_character():
    (thai,) = (page for page in code_pages() if page.name == "cp874")
    for text in ("๐\x9f“\x8a", "๐Ÿ“Š"):
        assert list(thai.spans(text)) == [(0, 4, "📊")]
    assert thai.borrows(frozenset("๐Ÿ“Š"))
    assert thai.shows_controls(frozenset("๐\x9f“\x8a"))


@pytest.mark.parametrize("page", wide_pages(), ids=lambda page: page.name)
def test_two_bytes_are_one_character(page):
    shown = misread("éñü", page.name)
    text = f"one {shown}!"
    assert list(page.spans(text)) == [(4, 4 + len(shown), "éñü")]
