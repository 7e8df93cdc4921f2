"""Letters in full width, corner brackets and drawn-out signs are sent as models know them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes
from pipeline.translate.wide import narrowed


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
    assert narrowed(text) == plain


@given(st.text())
def test_once_plain_a_text_stays(text):
    assert narrowed(narrowed(text)) == narrowed(text)


def test_what_is_said_between_corners_comes_back_between_quotation_marks():
    table = {'"不要怕，"爺爺說。': '"Don\'t be afraid," he said.'}
    engine = ScriptedEngine(lambda sent: table.get(sent, ""), [Pair("zh", "en")])
    ways = routes("zh", Config(), [engine])
    (made,) = climb(["「不要怕，」爺爺說。"], ways, pytest.fail)
    assert made.text == "“Don't be afraid,” he said."
