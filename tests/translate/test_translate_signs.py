"""Digits and marks of other scripts are sent and printed as English has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes
from pipeline.translate.signs import usual, western, without_points


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("ar", "ارتفع ١٢٫٥٪ إلى ١٬٢٣٤", "ارتفع 12.5% إلى 1,234"),
        ("ar", "قال مـحـمـد \u200fنعم\u200f", "قال محمد نعم"),
        ("ar", "في ٣١/١٢/٢٠٢٥", "في 31/12/2025"),
        ("fa", "۳/۵ درصد و ۱۲/۷ میلیون", "3.5 درصد و 12.7 میلیون"),
        ("fa", "در ۱۴۰۳/۷/۱۲", "در 1403/7/12"),
        ("fa", "می\u200cشود", "می\u200cشود"),
        ("fa", "۳۶۰،۰۰۰ نفر", "360,000 نفر"),
        ("ps", "۷،۱ درجې", "7.1 درجې"),
        ("hi", "१,२५,००० लोग, 12,34,56,789 रुपये", "125,000 लोग, 123,456,789 रुपये"),
        ("bn", "২০২৪ সালে", "2024 সালে"),
        ("th", "ราคา ๑๒๓ บาท", "ราคา 123 บาท"),
        ("my", "၂၀၁၆ ခုနှစ် ၀စ္လဘီ ၄င္း ၅ ရက်", "2016 ခုနှစ် ၀စ္လဘီ ၄င္း 5 ရက်"),
        ("ja", "「今は『無理』だ」と２０２７年に", "“今は‘無理’だ”と2027年に"),
        ("zh", "ＧＤＰ增长５．２％，１０：３０开会", "GDP增长5.2%，10:30开会"),
        ("de", "1'250'000.50 Franken", "1.250.000,50 Franken"),
        ("fr", "«\u00a0Je viens\u202f», dit-il", "«Je viens», dit-il"),
        ("de", "Er war '90 da, 5'10 groß", "Er war '90 da, 5'10 groß"),
        ("pt", "O nº 1.234,5 e 12,34", "O nº 1.234,5 e 12,34"),
    ],
)
def test_signs_are_sent_as_models_know_them(language, text, written):
    assert usual(text, language, "en") == written


def test_a_target_in_other_letters_keeps_its_digits():
    assert usual("٣٥٠", "fa", "ar") == "٣٥٠"


@pytest.mark.parametrize(
    ("language", "draft", "printed"),
    [
        ("es", "¿Who is it? ¡Go!", "Who is it? Go!"),
        ("fr", "Why ? Because : no ! « yes »", "Why? Because: no! « yes »"),
        ("fr", "He wrote a :) there", "He wrote a :) there"),
        ("zh", "He said：“Yes，I（Li）do。”", "He said: “Yes, I (Li) do.”"),
        ("zh", "It was 10：30。", "It was 10:30."),
        ("hi", "He came।", "He came."),
        ("ar", "Who، he؟ ٣٥", "Who, he? 35"),
        ("hy", "Who՞ is it։", "Who is it."),
    ],
)
def test_marks_of_other_scripts_are_printed_as_in_english(language, draft, printed):
    assert western(draft, Pair(language, "en")) == printed


def test_points_go_only_where_the_vocabulary_lacks_them():
    assert without_points("كِتَاب שָׁלוֹם", lambda _: False) == "كتاب שלום"
    assert without_points("كِتَاب", lambda _: True) == "كِتَاب"
    assert without_points("ä é ณ้ำ को", lambda _: False) == "ä é ณ้ำ को"


@given(st.text(max_size=80))
def test_signs_written_as_usual_stay(text):
    once = usual(text, "ar", "en")
    assert usual(once, "ar", "en") == once


def translated(language, sentence, answers):
    engine = ScriptedEngine(lambda text: answers.get(text, ""), pairs=[Pair(language, "en")])
    ways = routes(language, Config(), [engine])
    (made,) = climb([sentence], ways, lambda *_: None)
    return made


def test_an_amount_in_arabic_digits_is_kept_from_the_engine_and_printed_in_english_ones():
    made = translated(
        "ar",
        "بلغت الخسائر ١٢٬٣٤٥٬٦٧٨ دولارا وفق البنك.",
        {"بلغت الخسائر XQ1 دولارا وفق البنك.": "Losses reached XQ1 dollars, the bank said."},
    )
    assert made.text == "Losses reached 12,345,678 dollars, the bank said."
    assert made.check is None


def test_japanese_quotation_marks_come_back_curved():
    sent = '彼は"準備はできている"と語った。'
    made = translated(
        "ja", "彼は「準備はできている」と語った。", {sent: 'He said, "We are ready."'}
    )
    assert (made.text, made.check) == ("He said, “We are ready.”", None)


def test_what_no_engine_translates_stays_as_it_was_written():
    made = translated("ja", "２０２７年「選挙」がある。", {})
    assert (made.text, made.route) == ("２０２７年「選挙」がある。", None)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ｗｅｌｃｏｍｅ！", "Welcome！"),
        ("上涨５．２％（约１，２００元）", "上涨5.2%（约1,200元）"),
        ("「你昨天去哪裡了？」她問。", "“你昨天去哪裡了？”她問。"),
        ("呜呜呜呜呜手机", "呜呜呜手机"),
        ("ㅋㅋㅋㅋㅋㅋ 진짜", "ㅋㅋㅋ 진짜"),
        ("哈哈，好", "哈哈，好"),
        ("二〇〇〇年", "二〇〇〇年"),
        ("Ação «já» “sim”", "Ação «já» “sim”"),
        ("我们，他们。", "我们，他们。"),
    ],
)
def test_wide_letters_and_corners_become_plain(text, plain):
    assert usual(text, "zh", "en") == plain


@given(st.text())
def test_once_plain_a_text_stays(text):
    once = usual(text, "zh", "en")
    assert usual(once, "zh", "en") == once


def test_what_is_said_between_corners_comes_back_between_quotation_marks():
    table = {'"不要怕，"爺爺說。': '"Don\'t be afraid," he said.'}
    engine = ScriptedEngine(lambda sent: table.get(sent, ""), [Pair("zh", "en")])
    ways = routes("zh", Config(), [engine])
    (made,) = climb(["「不要怕，」爺爺說。"], ways, pytest.fail)
    assert made.text == "“Don't be afraid,” he said."


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("de", "um 17.30 Uhr, 9.00 bis 10.15 Uhr", "um 17:30 Uhr, 9:00 bis 10:15 Uhr"),
        ("de", "17.30 Euro am 17.10.2025", "17.30 Euro am 17.10.2025"),
        ("da", "kl. 10.15 for 10.15 kroner", "kl. 10:15 for 10.15 kroner"),
        ("it", "alle 17.30, alle 3.500 persone", "alle 17:30, alle 3.500 persone"),
        ("pl", "o 17.30, wzrost o 2.15 proc.", "o 17:30, wzrost o 2.15 proc."),
        ("tr", "saat 14.30'da", "saat 14:30'da"),
        ("ar", "١٢٣٤ و١٬٢٣٤٬٥٦٧", "1234 و 1,234,567"),
    ],
)
def test_hours_with_a_point_and_numbers_behind_small_words(language, text, written):
    assert usual(text, language, "en") == written


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("ru", "Ахахаха, смешно, хаха", "hahaha, смешно, hahaha"),
        ("ar", "هههههههه والله", "hahaha والله"),
        ("th", "ตลกมาก 55555", "ตลกมาก hahaha"),
        ("th", "ราคา 55555 บาท", "ราคา 55555 บาท"),
        ("ru", "Хахачев сказал", "Хахачев сказал"),
    ],
)
def test_laughter_is_that_of_english(language, text, written):
    assert usual(text, language, "en") == written
