"""Drafts that are too short or too long."""

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


def test_lengths_are_judged_by_language():
    chinese = "他昨天在北京的家里去世了，享年八十五岁，家人都在身边陪伴。"
    english = "He died yesterday at his home in Beijing at the age of eighty-five, with his family."
    assert verdict(Evidence(chinese, english, Pair("zh", "en"))) is None
    assert verdict(Evidence(chinese, english, PT)) == "length"


def test_latin_names_in_chinese_are_as_long_as_in_english():
    source = "福瑞克 (Jim Furyk)、林賽 (Lindsey Graham) 和甘迺迪 (John Kennedy) 說"
    draft = "Jim Furyk, Lindsey Graham and John Kennedy say"
    assert verdict(Evidence(source, draft, Pair("zh-Hant", "en"))) is None
