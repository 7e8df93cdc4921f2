"""Where ftfy mends a line, so do we; where it invents, we abstain."""

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


@pytest.mark.parametrize(
    "text",
    [
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
    ],
)
def test_what_ftfy_mends_we_mend(text):
    expected = ftfy.fix_text(text, ENCODING_ONLY)
    assert expected != text
    assert repair(text) == expected


@pytest.mark.parametrize(
    "text", ["“curly”", "ﬁve ﬂags", "ｆｕｌｌ", "a\u0301", "x\u2029y", "\x1b[0m"]
)
def test_its_cosmetic_fixes_are_off(text):
    assert repair(text) == text
    assert repair(text + "\ncafÃ©") == text + "\ncafé"


def test_the_second_opinion_mends_what_wins_few_points():
    text = "Le menu: 6Â²"
    assert ftfy.fix_text(text, ENCODING_ONLY) == repair(text) == "Le menu: 6²"
