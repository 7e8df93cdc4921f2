"""Parts of a translation from a script without spaces do not run together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.document import Document, Verdict
from pipeline.read.segments import segment_text
from pipeline.stage import Tools
from pipeline.translate.engine import Pair
from pipeline.translate.seams import divides, half_width, in_the_middle, joined, with_clause_mark
from pipeline.translate.stage import TranslateStage

PIECES = st.lists(
    st.text(st.sampled_from('aZ9 .,:;!?"“”()[]$€%#@-好。，（'), max_size=6), max_size=6
)


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (["“We go on.”", "", "He said."], "“We go on.” He said."),
        (["from US$ ", "650,000", " to ", "700,000"], "from US$650,000 to 700,000"),
        (["GDP of", "1,500", "in the year"], "GDP of 1,500 in the year"),
        (["Good day", "😀", ", let us go!", "#北京#"], "Good day 😀, let us go! #北京#"),
        (["Tel.:", "13812345678"], "Tel.: 13812345678"),
        (["Apple ", "(", "Apple", ")", " sells"], "Apple (Apple) sells"),
        (['He said "', "go", '"', "and left"], 'He said "go" and left'),
        (["好。", "好。"], "好。好。"),
        (["北京", "is large"], "北京 is large"),
        (["one", "\n", "two"], "one\ntwo"),
        (["50", "%"], "50%"),
    ],
)
def test_a_space_stands_where_words_would_run_together(parts, whole):
    assert joined(parts) == whole


@given(PIECES)
def test_nothing_but_spaces_is_added_and_after_a_currency_taken(parts):
    assert joined(parts).replace(" ", "") == "".join(parts).replace(" ", "")


@pytest.mark.parametrize("text", ["", "a", "好", " a "])
def test_a_single_part_stays_as_it_is(text):
    assert joined([text]) == text


def test_only_a_translation_out_of_a_script_without_spaces_is_divided():
    assert divides(Pair("zh", "en"))
    assert divides(Pair("th", "pt"))
    assert not divides(Pair("ko", "en"))
    assert not divides(Pair("zh", "ja"))
    assert not divides(Pair("en", "zh"))


def test_marks_between_what_is_kept_are_of_half_the_width():
    assert half_width("，") == ", "
    assert half_width("（a）") == " (a) "


@pytest.mark.parametrize(
    ("clause", "draft", "marked"),
    [
        ("暴雨将至，", "A storm is coming", "A storm is coming,"),
        ("暴雨将至，", "A storm is coming,", "A storm is coming,"),
        ("vem aí chuva,", "rain is coming", "rain is coming"),
        ("，", "", ""),
    ],
)
def test_a_clause_gets_its_mark_back(clause, draft, marked):
    assert with_clause_mark(draft, clause) == marked


@pytest.mark.parametrize(
    ("before", "part", "made"),
    [
        ("36 trillion yuan, ", "The rise was", "the rise was"),
        ("36 trillion yuan. ", "The rise was", "The rise was"),
        ("", "The rise was", "The rise was"),
        ("36 yuan", "Thebes", "Thebes"),
        ("36 yuan", "Beijing said", "Beijing said"),
        ("36 yuan", "I said", "I said"),
    ],
)
def test_in_the_middle_of_a_sentence_small_words_have_no_capital(before, part, made):
    assert in_the_middle(before, part) == made


LINES = [
    (
        "“我们将继续努力。”他说。",
        {"我们将继续努力。": "We will go on.", "他说。": "He said."},
        "“We will go on.” he said.",
    ),
    (
        "贸易额从6.5亿美元增长到28亿美元。",
        {"贸易额从 XQ1 增长到 XQ2。": "Trade rose from XQ1 to XQ2."},
        "Trade rose from US$650 million to US$2.8 billion.",
    ),
    (
        "请发邮件至li.ming@example.com或访问www.example.com了解详情。",
        {"请发邮件至 XQ1 或访问 XQ2 了解详情。": "Write to XQ1 or visit XQ2 for details."},
        "Write to li.ming@example.com or visit www.example.com for details.",
    ),
    (
        "详情见https://www.example.cn/a/或致电我们。",
        {"详情见 XQ1 或致电我们。": "See XQ1 or call us."},
        "See https://www.example.cn/a/ or call us.",
    ),
    (
        "第一产业增加值58061亿元,同比增长3.8%。",
        {
            "第一产业增加值": "Value added in agriculture was",
            "同比增长3.8%。": "The rise was 3.8%.",
        },
        "Value added in agriculture was 5.8061 trillion yuan, the rise was 3.8%.",
    ),
    (
        "今天天气真好😀，我们走！#北京#",
        {"今天天气真好 XQ1，我们走！": "A fine day XQ1, let us go!"},
        "A fine day 😀, let us go! #北京#",
    ),
]


@pytest.mark.parametrize(("line", "drafts", "made"), LINES)
def test_a_line_of_chinese_comes_out_as_english_is_written(configure, tmp_path, line, drafts, made):
    engine = ScriptedEngine(lambda sent: drafts.get(sent, sent), (Pair("zh", "en"),))
    stage = TranslateStage(configure(missing="keep"), [engine])
    stage.open(Tools(tmp_path, lambda _line: None))
    segments = tuple(
        replace(segment, language=Verdict("zh", 1.0, "model")) for segment in segment_text(line)
    )
    (outcome,) = stage.run([Document("d", segments)])
    assert outcome.document.body == made
    assert not any(segment.flags for segment in outcome.document.segments)


def test_clauses_and_answers_behind_a_mark():
    assert joined(["When is it coming?", "— I don't know."]) == "When is it coming? — I don't know."
    assert joined(["She left", " — ", "alone"]) == "She left — alone"
    assert in_the_middle("The network failed,", "Don't try.") == "don't try."
    assert in_the_middle("The network failed,", "Donald tried.") == "Donald tried."
