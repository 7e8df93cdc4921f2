"""Bytes of one old code page that were read with another one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.repair.pages import codes_of
from pipeline.repair.record import replay
from pipeline.repair.screen import screen
from pipeline.repair.transcode import transcode

RUSSIAN = "Вчера вечером на площади собралось несколько тысяч человек, чтобы послушать концерт."
UKRAINIAN = (
    "Учора ввечері на площі зібралося кілька тисяч людей, щоб послухати концерт їхнього гурту."
)
BULGARIAN = "Снощи на площада се събраха няколко хиляди души, за да чуят концерта на оркестъра."
SERBIAN = "Синоћ се на тргу окупило неколико хиљада људи да чује концерт градског оркестра."
GREEK = "Χθες το βράδυ συγκεντρώθηκαν στην πλατεία χιλιάδες άνθρωποι για να ακούσουν τη συναυλία."
HEBREW = "אתמול בערב התאספו בכיכר העיר אלפי אנשים כדי לשמוע את הקונצרט של התזמורת."
ARABIC = "تجمع آلاف الناس مساء أمس في ساحة المدينة للاستماع إلى حفل الأوركسترا الوطنية."
THAI = "เมื่อวานตอนเย็นผู้คนหลายพันคนมารวมตัวกันที่ลานเมืองเพื่อฟังคอนเสิร์ตของวงดนตรี"
POLISH = "Wczoraj wieczorem na placu zebrało się kilka tysięcy ludzi, żeby posłuchać koncertu."
CZECH = "Včera večer se na náměstí sešlo několik tisíc lidí, aby si poslechli koncert orchestru."
HUNGARIAN = "Tegnap este több ezer ember gyűlt össze a főtéren, hogy meghallgassa az előadást."
TURKISH = "Dün akşam binlerce kişi şehir meydanında orkestranın konserini dinlemek için toplandı."
LITHUANIAN = (
    "Vakar vakare miesto aikštėje susirinko keli tūkstančiai žmonių paklausyti šio koncerto."
)
FRENCH = (
    "Hier soir, des milliers de personnes se sont réunies à côté de l’église pour célébrer l’été."
)
SPANISH = "Ayer se reunió mucha gente en la plaza; según el alcalde, la función empezará mañana."
CHINESE = "昨天晚上，几千人聚集在城市广场上，聆听国家交响乐团的音乐会。"
JAPANESE = "昨日の夜、数千人の人々が街の広場に集まり、交響楽団のコンサートを聞きました。"
KOREAN = "어제 저녁 수천 명의 사람들이 교향악단의 연주를 듣기 위해 시청 앞 광장에 모였습니다."

MISREAD = (
    *((RUSSIAN, "cp1251", "latin_1"), (RUSSIAN, "cp1251", "koi8_r"), (RUSSIAN, "koi8_r", "cp1251")),
    *((RUSSIAN, "cp866", "cp1251"), (RUSSIAN, "cp1251", "mac_roman"), (RUSSIAN, "cp1251", "cp866")),
    *((RUSSIAN, "koi8_r", "latin_1"), (RUSSIAN, "cp1251", "cp1250"), (RUSSIAN, "cp866", "cp437")),
    *((UKRAINIAN, "koi8_u", "cp1251"), (UKRAINIAN, "cp1251", "latin_1")),
    *((BULGARIAN, "cp1251", "cp1252"), (SERBIAN, "cp1251", "latin_1")),
    *((GREEK, "cp1253", "latin_1"), (GREEK, "iso8859_7", "latin_1")),
    *((HEBREW, "cp1255", "latin_1"), (ARABIC, "cp1256", "latin_1"), (THAI, "cp874", "latin_1")),
    *(
        (POLISH, "cp1250", "latin_1"),
        (POLISH, "iso8859_2", "latin_1"),
        (CZECH, "cp1250", "latin_1"),
    ),
    *((HUNGARIAN, "cp1250", "latin_1"), (TURKISH, "cp1254", "latin_1")),
    *((LITHUANIAN, "cp1257", "latin_1"), (FRENCH, "mac_roman", "cp1252")),
    *((SPANISH, "cp850", "latin_1"), (SPANISH, "mac_roman", "latin_1")),
    *((CHINESE, "gb18030", "latin_1"), (JAPANESE, "cp932", "latin_1")),
    *((JAPANESE, "euc_jp", "latin_1"), (KOREAN, "cp949", "latin_1")),
)
SOUND = tuple(dict.fromkeys(text for text, _, _ in MISREAD))


def misread(text: str, meant: str, shown: str) -> str:
    return text.encode(meant).decode(shown)


@pytest.mark.parametrize(("text", "meant", "shown"), MISREAD)
def test_wrong_pairs_are_undone(text, meant, shown):
    damaged = misread(text, meant, shown)
    result, repairs = transcode(damaged)
    assert result == text
    assert replay(damaged, repairs) == text


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_stays(text):
    for version in (text, text.upper(), f"• {text} → “{text[:9]}”"):
        assert transcode(version) == (version, ())


def test_the_repair_names_the_page_meant_and_the_page_shown():
    (repair,) = transcode(misread(RUSSIAN, "koi8_r", "cp1251"))[1]
    assert repair.code_pages == ("koi8_r", "cp1251")
    assert (repair.layers, repair.lost, repair.start) == (1, 0, 0)
    assert repair.gain > 100


def test_a_repair_leaves_out_what_stays_the_same():
    (repair,) = transcode("Source (1999): " + misread(RUSSIAN, "cp1251", "latin_1") + " (ITAR)")[1]
    assert (repair.before[:5], repair.after[:5]) == ("Â÷åðà", "Вчера")
    assert repair.start == len("Source (1999): ")
    assert repair.after.endswith("концерт")


def test_damaged_lines_among_sound_ones():
    lines = [FRENCH, misread(RUSSIAN, "cp1251", "latin_1"), RUSSIAN, SPANISH, "Plain.", ""]
    sound = [FRENCH, RUSSIAN, RUSSIAN, SPANISH, "Plain.", ""]
    assert transcode("\n".join(lines))[0] == "\n".join(sound)


def test_two_pairs_in_one_text():
    lines = [misread(GREEK, "cp1253", "latin_1"), misread(RUSSIAN, "koi8_r", "cp1251")]
    damaged = "\n".join(lines)
    result, repairs = transcode(damaged)
    assert result == f"{GREEK}\n{RUSSIAN}"
    assert replay(damaged, repairs) == result


def test_a_proven_pair_mends_lines_with_little_to_show():
    short = misread("Gyűlés", "cp1250", "latin_1")
    assert transcode(short)[0] == short
    proof = misread(f"{HUNGARIAN} {HUNGARIAN}", "cp1250", "latin_1")
    assert transcode(f"{proof}\n{short}")[0].endswith("\nGyűlés")


def test_bytes_that_were_written_as_entities():
    damaged = misread(RUSSIAN, "cp1251", "latin_1").replace("à", "&agrave;").replace("î", "&#238;")
    result, repairs = transcode(damaged)
    assert result == RUSSIAN
    assert replay(damaged, repairs) == RUSSIAN


@pytest.mark.parametrize(
    ("text", "meant"),
    [(CHINESE, "gb18030"), (JAPANESE, "euc_jp"), (JAPANESE, "cp932"), (RUSSIAN, "cp1251")],
)
def test_a_long_line_is_judged_by_an_excerpt(text, meant):
    text = "Today's news: " + text * 60
    assert transcode(misread(text, meant, "latin_1"))[0] == text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Ëëë OI GENTE",
            "UA HERE ROA MÂUA IA NA, TE HAAVÎ NEI",
            "ÄÖÜ äöü ß",
            "ŽĐŠ – žđš",
            "ËÏ, ËÏ! ÇKEMI?",
            "Øl, øl og mere øl",
            "¡¿ÑÑ?!",
        ),
        *("™full ahead", "°º¤ø,¸¸,ø¤º°`", "à á â ã ä å æ ç è é ê ë ì í î ï ð ñ ò ó", "¯\\_(ツ)_/¯"),
        *("½ µg à 5 £", "╔═╗ ╚═╝ ░▒▓█", "œuvre ÀÉÈÙ", "ÆØÅ æøå", "ĄĆĘŁŃÓŚŹŻ", "Þórður, Æsir, Ýmir"),
        *(
            "ðŸ˜ Have a nice day",
            "The price is ð°ð°",
            "é",
            "\x85\x96",
            "\ud800",
            "",
            "\n\n",
            "ÿÿÿÿ",
        ),
    ],
)
def test_odd_text_stays(text):
    assert transcode(text) == (text, ())


def test_combining_marks_are_no_bytes():
    text = "Tơ̂́i qua có hàng nghìn người".replace("à", "a\u0300").replace("ó", "o\u0301")
    assert transcode(text) == (text, ())


def test_a_tie_goes_to_the_commoner_pair():
    (repair,) = transcode(misread(BULGARIAN, "cp1251", "iso8859_15"))[1]
    assert repair.code_pages == ("cp1251", "latin_1")


def test_controls_that_only_a_later_part_shows():
    text = f"{RUSSIAN * 12}\n{RUSSIAN * 12} „{RUSSIAN}“"
    result, repairs = transcode(misread(text, "cp1251", "latin_1"))
    assert result == text
    assert {repair.code_pages for repair in repairs} == {("cp1251", "latin_1")}


def test_undefined_bytes_that_were_borrowed_from_windows_1252():
    damaged = misread("„" + RUSSIAN, "cp1251", "cp1252")
    assert transcode(damaged)[0] == "„" + RUSSIAN
    controls = misread("„" + RUSSIAN + "“", "cp1251", "latin_1")
    assert transcode(controls)[0] == "„" + RUSSIAN + "“"


def test_the_screen_passes_no_plain_text_and_finds_damage():
    sound = codes_of("\n".join(SOUND))
    damaged = codes_of("\n".join([*SOUND, misread(RUSSIAN, "cp1251", "latin_1")]))
    assert len(SOUND) in screen().lines(damaged)[0]
    assert len(screen().lines(codes_of("plain"))[0]) == 0
    assert len(screen().lines(np.zeros(0, np.uint32))[0]) == 0
    assert len(screen().lines(sound)[0]) <= len(SOUND) // 4


LETTERS = st.text(
    st.sampled_from("Ãîâðÿòéêïüûëèõ³¹¿êæàé—’“ ¸·º°ØøŠšЂђЖж Ђabc \n\xa0\x8e"), max_size=40
)
DAMAGED = st.tuples(st.sampled_from(MISREAD), st.integers(0, 40)).map(
    lambda drawn: misread(*drawn[0])[drawn[1] :]
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(LETTERS | DAMAGED | st.text(st.characters(), max_size=20), max_size=4).map("\n".join)
)
def test_any_text_is_replayed_and_done_at_once(text):
    result, repairs = transcode(text)
    assert replay(text, repairs) == result
    assert result.count("\n") == text.count("\n")
    assert transcode(result) == (result, ())


@settings(max_examples=100, deadline=None)
@given(st.lists(LETTERS | DAMAGED, max_size=3).map("\n".join))
def test_nothing_is_lost_or_invented(text):
    def raw(piece: str, page: str) -> bytes:
        return b"".join(
            bytes([ord(char)]) if "\x80" <= char < "\xa0" else char.encode(page) for char in piece
        )

    for repair in transcode(text)[1]:
        meant, shown = repair.code_pages
        try:
            before = raw(repair.before, shown)
        except UnicodeEncodeError:
            before = raw(repair.before, "cp1252")
        # Read, not written: Shift-JIS has several pairs of bytes for one character.
        assert before.decode(meant) == repair.after


@pytest.mark.parametrize(
    "text",
    [
        "hâ hâ hâ hâ hâ hâ",
        "Hânamichi Kâwabata",
        "Bhagavad Gîtâ, Mahâbhârata and Râmâyana are read in schools all over the country.",
    ],
)
def test_circumflexes_for_long_vowels_are_no_damage(text: str) -> None:
    assert transcode(text) == (text, ())


def test_two_signs_that_only_baltic_has_prove_its_page_beside_circumflexes() -> None:
    text = "Rîgâ ðodien atklâja jaunu tiltu, un ïaudis priecâjâs lîdz vçlam vakaram."
    assert transcode(text)[0] == (
        "Rīgā šodien atklāja jaunu tiltu, un ļaudis priecājās līdz vēlam vakaram."
    )
