"""Numbers of lists and labels in brackets before lines of Chinese and Japanese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.heads import Line, labels, read
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes
from pipeline.translate.sentences import split


@pytest.mark.parametrize(
    ("sentence", "lead", "text"),
    [
        ("① 先洗手，再洗菜。", "① ", "先洗手，再洗菜。"),
        ("②把土豆切成薄片。", "② ", "把土豆切成薄片。"),
        ("1、身份证复印件一份", "1. ", "身份证复印件一份"),
        ("12.下载安装包", "12. ", "下载安装包"),
        ("3）关闭程序", "3. ", "关闭程序"),
        ("一、总则", "I. ", "总则"),
        ("十四、附则", "XIV. ", "附则"),
        ("（二）材料不真实、不完整的；", "(ii) ", "材料不真实、不完整的；"),
        ("（3）其他", "(3) ", "其他"),
        ("三、四百人参加了活动。", "", "三、四百人参加了活动。"),
        ("1、2号线停运", "", "1、2号线停运"),
        ("1.5万人参加", "", "1.5万人参加"),
        ("3月下雨", "", "3月下雨"),
        ("——鲁迅", "— ", "鲁迅"),
        ("①", "", "①"),
    ],
)
def test_the_number_of_a_list_is_set_aside(sentence, lead, text):
    assert read(sentence) == Line(lead, text, "")


def test_brackets_around_all_are_set_aside():
    assert read("一一、好，") == Line("", "一一、好，", "")
    assert read("【突发】") == Line("[", "突发", "]")
    assert read("（完）") == Line("(", "完", ")")
    assert read("[责任编辑：刘伟]") == Line("[", "责任编辑：刘伟", "]")
    assert read("(来源：人民网)") == Line("(", "来源：人民网", ")")
    assert read("（完）好（完）") == Line("", "（完）好（完）", "")


@given(st.text(alphabet="一二十、1.)）(（【】①好，。 "))
def test_nothing_but_the_head_is_taken(sentence):
    line = read(sentence)
    assert line.text in sentence
    assert bool(line.text) == bool(sentence)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("【提醒】今晚有雨", ["【提醒】"]),
        ("【独家】（图）西湖的雪", ["【独家】", "（图）"]),
        ("（一）总则", []),
        ("（2020年）新规", []),
        ("【提醒】", []),
        ("〔编者按〕作者曾在西藏。", ["〔编者按〕"]),
        ("[公告]今晚维护", ["[公告]"]),
        ("[2020] 今晚维护", []),
        ("今晚【注】有雨", []),
    ],
)
def test_labels_are_sentences_of_their_own(text, found):
    assert labels(text) == found
    pairs = split(text, "zh")
    assert "".join(sentence + gap for sentence, gap in pairs) == text
    assert [sentence for sentence, _ in pairs[: len(found)]] == found


def test_the_number_comes_back_as_english_writes_it():
    table = {"总则。": "(a) General provisions.", "电源。": "Power."}
    engine = ScriptedEngine(lambda sent: table.get(sent, ""), [Pair("zh", "en")])
    ways = routes("zh", Config(), [engine])
    made = climb(["一、总则", "【电源】", "二、不知"], ways, pytest.fail)
    assert [one.text for one in made] == ["I. General provisions", "[Power]", "二、不知"]


def test_items_inside_a_line_are_sentences_of_their_own():
    pairs = split("①打开电源；②按住按钮，③等待。", "zh")
    assert pairs == [("①打开电源；", ""), ("②按住按钮，", ""), ("③等待。", "")]
    pairs = split("记者｜陈思 编辑｜赵敏", "zh")
    assert [one for one, _ in pairs] == ["记者", "陈思", "编辑", "赵敏"]
    assert [one for one, _ in split("① 房价 ② 教育", "zh")] == ["① 房价", "② 教育"]
    assert [one for one, _ in split("①不迟到②不早退", "zh")] == ["①不迟到", "②不早退"]
    assert split("Ver ① e ②.", "pt") == [("Ver ① e ②.", "")]
