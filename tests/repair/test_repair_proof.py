"""What proves damage: a lone stretch by what it saves and by how strange it is in its place."""

import pytest
from repair_damage import misread

from pipeline.repair import explain, repair
from pipeline.repair.gate import gate
from pipeline.repair.pages import codes_of


def flags(text):
    return gate().flags(text, codes_of(text)).nonzero()[0].tolist()


@pytest.mark.parametrize(
    ("sound", "page"),
    [
        ("A day ticket is £14 now", "cp1251"),
        ("The way out → is over there", "cp855"),
        ("Our friends at Kestrel© said so", "cp874"),
        ("» Seven boats left the harbour", "cp874"),
        ("Everybody to Kestrel® at noon", "iso8859_5"),
    ],
)
def test_a_lone_sign_that_shows_as_letters(sound, page):
    shown = "".join(char if char.isascii() else misread(char, page) for char in sound)
    assert shown != sound
    assert repair(shown) == sound


def shown_twice(picture, page):
    once = misread(picture, page)
    return once and misread(once, page)


@pytest.mark.parametrize(
    ("page", "picture"),
    [
        *(("cp932", picture) for picture in "🙏🚀⚡⚽"),
        *(("gb18030", picture) for picture in "🙏🚀🧠"),
    ],
)
def test_an_emoji_misread_twice_as_east_asian(page, picture):
    sound = f"They meet again at noon {picture} near the bridge"
    result, repairs = explain(sound.replace(picture, shown_twice(picture, page)))
    assert result == sound
    assert {name for one in repairs for name in one.code_pages} == {page}


def test_letters_inside_words_that_show_as_hanzi():
    sound = "Yarın sabah kapıyı açıp dışarı çıktık"
    assert repair("".join(c if c.isascii() else misread(c, "big5") or c for c in sound)) == sound


def test_a_page_that_is_proven_speaks_for_stretches_like_words():
    sound = "📊 Билеты «дневные» уже в кассе"
    shown = "".join(misread(char, "iso8859_5") if char in "📊«»" else char for char in sound)
    assert repair(shown) == sound
    doubtful = shown.partition(" ")[2]
    assert repair(f"{shown}\n{doubtful}") == f"{sound}\n{sound.partition(' ')[2]}"


@pytest.mark.parametrize(
    "sound",
    [
        "ŠLI POZDĹŽ RIEKY AŽ DOMOV",
        "РАХУНОК 2ТА1, А ПОТІМ 5ТА4",
        "Лъв и лъвица: два пъти Лъв",
        "СУР’ЁЗНАЯ КАР’ЕРА™",
        "∂f/∂x ≈ √° − ∑√±",
        "│ ┼╝ ├░ ┬║ │",
        "會 員 登 錄 谷 導 窄",
        "จันทร์ และ โจ แทน",
    ],
)
def test_what_is_at_home_on_its_line_stays(sound):
    assert repair(sound) == sound


def test_what_is_found_twice_proves_no_more_than_once():
    once = "MALÝ POZDĹŽ"
    assert repair(" ".join([once] * 12)) == " ".join([once] * 12)


def test_a_ligature_is_no_strange_letter():
    assert repair("This is signiп¬Ѓcantly lower than before") == (
        "This is signi\ufb01cantly lower than before"
    )


def test_short_words_nobody_writes_are_suspicious_and_others_are_not():
    assert flags("for ВЈ72 a day") == [4]
    assert flags("по дороге на юг и на восток") == []


def test_east_asian_characters_that_nobody_puts_there_are_suspicious():
    assert flags("at noon 隨橸ｽ｡ near")
    assert not flags("他们明天在车站见面，然后一起去看电影。")


def test_a_private_character_of_the_last_planes_is_never_brought_in():
    shown = "eq \xf3\xb5\xa0\xb5 and \xe2\x95\xaf\xd4\xbf"
    assert not any(char > "\U000effff" for char in repair(shown))


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("è solo un altro esempio", "cp1252"),
        ("å tenke på", "latin-1"),
        ("înainte de alegeri", "latin-1"),
        ("ødelagte broer", "cp1252"),
        ("új hidat épít a város", "cp1252"),
        ("čia bus tiltas", "latin-1"),
    ],
)
def test_a_line_may_begin_with_a_small_letter(line, page):
    assert repair(line.encode().decode(page)) == line


def test_drawings_may_begin_a_line():
    assert repair("├┤a┼┐a┼┐a┼┐a") == "├┤a┼┐a┼┐a┼┐a"
