"""What ftfy mends we mend, and where it invents, we abstain: cases of the kinds it is tested on."""

import ftfy
import pytest

from pipeline.repair import repair

ENCODING_ONLY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)


def by_ftfy(text):
    return ftfy.fix_text(text, ENCODING_ONLY)


MENDED_BY_BOTH = [
    "MÃ¼nchen liegt an der Isar",
    "Itâ€™s a trap",
    "Â£20 for two, â‚¬25 for three",
    "piÃ±ata y maÃ±ana",
    "C’est dÃ©jÃ\xa0 la rentrÃ©e",
    "Ð”Ð¾Ð±Ñ€Ñ‹Ð¹ Ð´ÐµÐ½ÑŒ",
    "РљР°Рє РґРµР»Р°?",
    "nuit â€” jour",
    "ÃƒÂ©tÃƒÂ©",
    "‚Äúquoted‚Äù",
    "na√Øve r√©sum√©",
    "dziÄ™kujÄ™ bardzo",
    "Î“ÎµÎ¹Î± ÏƒÎ±Ï‚, Ï€Î±Î¹Î´Î¹Î¬",
    "Ã¶sterreichische KÃ¤sespÃ¤tzle",
    "l’épicerie de lâ€™oncle",
    "Cáº£m Æ¡n báº¡n",
    "Å½iÅ¾kov je pÄ›knÃ½",
    "Ù…Ø±Ø­Ø¨Ø§ Ø¨Ø§Ù„Ø¹Ø§Ù„Ù…",
    "â\x9c\x93 done, â\x98\x82 wet",
    "Il y a cent ans déjà, â€œla Belle Ã‰poqueâ€\x9d",
    "ðŸ˜Š and ðŸ\x8d\x95 for all",
]


@pytest.mark.parametrize("text", MENDED_BY_BOTH)
def test_what_ftfy_mends_we_mend(text):
    expected = by_ftfy(text)
    assert expected != text
    assert repair(text) == expected


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Tickets Γé¼12 ┬╖ today", "Tickets €12 · today"),
        ("๐Ÿ“Š chart, ๐Ÿ”‘ key", "📊 chart, 🔑 key"),
        ("R&Atilde;&copy;mi et No&Atilde;&laquo;lle", "Rémi et Noëlle"),
        ("ΓÇ£boxedΓÇ¥ words", "“boxed” words"),
        ("茅t茅 脿 la mer", "été à la mer"),
    ],
)
def test_we_mend_what_ftfy_does_not(text, sound):
    assert by_ftfy(text) != sound
    assert repair(text) == sound


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("â€œAll abroadâ€\ufffd she called", "“All abroad” she called"),
        ("Ð¼Ð¾Ñ\ufffdÑ‚ Ñ‡ÐµÑ€ÐµÐ· Ñ€ÐµÐºÑƒ", "мост через реку"),
    ],
)
def test_where_ftfy_leaves_a_mark_we_infer_or_abstain(text, sound):
    assert "\ufffd" in by_ftfy(text)
    assert repair(text) in (sound, text)


SOUND_TO_BOTH = [
    "VAMOS TODOS JUNTOS À PRAIA… NÃO É?",
    "JÁ FOI – VOCÊ…",
    "O PREÇO É £30, OU 35€",
    "Bühne frei: ÖTZI® kommt",
    "d(^_^)b  ʘ‿ʘ  ¬¬'",
    "3×£7 = £21",
    "├──┤b┼──┼c┼──┤",
    "4½ × 2⅓ ≈ 10,5",
    "Oliver Stränge feat. Ñandú™",
    "ΑΘΗΝΑ – «ΠΕΙΡΑΙΑΣ»…",
    "Как вы там?… «хорошо»",
    "¯\\(°_o)/¯",
]


@pytest.mark.parametrize("text", SOUND_TO_BOTH)
def test_what_ftfy_leaves_we_leave(text):
    assert by_ftfy(text) == text
    assert repair(text) == text


def test_ftfy_straightens_what_it_should_not():
    """Its default takes curly quotes that are bytes for quotes; ours takes them for bytes."""
    text = "๐Ÿ“ฐ today"
    assert ftfy.fix_text(text) != "📰 today"
    assert repair(text) == "📰 today"
