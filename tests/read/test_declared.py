from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.read.declared import declared_language
from pipeline.read.text import document_from_bytes, document_from_text

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Ponte e rio</title>{}<item><title>Obras em curso</title></item></channel></rss>"""


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (RSS.format("<language>pt-PT</language>"), "pt-PT"),
        (RSS.format("<language> pt </language>"), "pt"),
        (RSS.format("<dc:language>pt_br</dc:language>"), "pt_br"),
        (RSS.format(""), ""),
        (RSS.format("<language></language>"), ""),
        (RSS.format("<language>Portuguese, mostly</language>"), ""),
        ("<!DOCTYPE html>\n<html class='no-js' lang=de>\n<body>Guten Tag</body>", "de"),
        ('<HTML XML:LANG="sr-Latn">', "sr-Latn"),
        ('<html data-lang="de"><body>', ""),
        ('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><entry>', "uk"),
        ('<html><head><meta http-equiv="Content-Language" content="fr-CA"></head>', "fr-CA"),
        ('<!-- <html lang="en"> --><html lang="sv">', "sv"),
        ('\ufeff \n<html lang="el">', "el"),
        ('<p lang="de">Guten Tag</p>', ""),
        ('Begin a page with <html lang="en">, says the guide.', ""),
        ("", ""),
    ],
)
def test_what_a_page_or_a_feed_declares(text: str, tag: str) -> None:
    assert declared_language(text) == tag


def test_a_document_carries_it() -> None:
    page = '<html lang="is"><body>Veðrið</body></html>'
    assert document_from_text(page, "a").language == "is"
    assert document_from_bytes(page.encode(), "a").language == "is"
    assert document_from_text("Veðrið", "a").language == ""


@pytest.mark.parametrize(
    "piece", ["<html ", "<html lang=", "<!--", "<language>", "<meta http-equiv="]
)
def test_hostile_markup_is_soon_done_with(piece: str) -> None:
    assert declared_language("<html>" + piece * 200_000) == ""


@given(st.text())
def test_any_text_is_looked_at(text: str) -> None:
    assert declared_language(f"<html {text}").isascii()
