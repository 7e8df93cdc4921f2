"""Letters of the source in a draft."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")
RU = Pair("ru", "en")
ZH = Pair("zh", "en")


def test_a_draft_in_the_script_of_the_source_is_refused():
    assert verdict(Evidence("Он живёт в Москве.", "Он живёт in Moscow.", RU)) == "script"
    assert verdict(Evidence("Он живёт в Москве.", "He lives in Moscow.", RU)) is None


def test_script_says_nothing_between_like_scripts():
    assert verdict(Evidence("Он живёт в Киеве.", "Він живе у Києві.", Pair("ru", "uk"))) is None


def test_a_text_in_another_script_than_its_language_is_told():
    assert (
        verdict(Evidence("Правительство приняло закон", "The law was passed here", PT)) == "script"
    )


def test_names_of_files_that_shall_stay_are_no_copy():
    source, draft = "下载“安装说明大全.pdf”。", "Get “安装说明大全.pdf”."
    assert verdict(Evidence(source, draft, ZH)) == "script"
    assert verdict(Evidence(source, draft, ZH, kept="安装说明大全.pdf")) is None


@pytest.mark.parametrize(
    ("language", "source", "draft", "kept", "check"),
    [
        ("zh", "政府批准预算。", "The 政府 approved the budget.", "", "untranslated-word"),
        (
            "hi",
            "सरकार ने बजट को मंजूरी दी।",
            "The सरकार approved the budget.",
            "",
            "untranslated-word",
        ),
        ("ko", "尹 대통령이 갔다.", "President 尹 went there.", "", "untranslated-word"),
        ("zh", "#政府# 批准预算。", "#政府# The budget was approved.", "#政府#", None),
        ("zh", "政府批准预算。", "The government approved the café’s budget.", "", None),
    ],
)
def test_letters_of_the_source_in_a_draft(language, source, draft, kept, check):
    assert verdict(Evidence(source, draft, Pair(language, "en"), kept)) == check
