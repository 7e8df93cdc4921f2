"""Whatever stands in a line and whatever an engine makes of it, each sentence is translated."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from translate_doubles import ScriptedEngine

from pipeline.config import load_config
from pipeline.translate.engine import Pair
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes
from pipeline.translate.sentences import split

WORDS = {
    "ar": "قال الوزير أمس ١٢٣٤ درهم",
    "de": "Der Minister sagte gestern 1.234 Euro",
    "en": "The minister said yesterday 1,234 people",
    "he": "השר אמר אתמול ארה״ב",
    "ja": "大臣は昨日3万5千円と述べた。",
    "ko": "장관은 어제 3만 원이라고 말했다",
    "pt": "O ministro João Reis disse ontem que não falta nada, foi-se-lhe tudo",
    "th": "รัฐมนตรี กล่าว เมื่อวานนี้ ๑๒๓ บาท",
    "zh": "部长昨天说了一二三十、第五条1.5亿元。",
}
MARKS = (
    *".,:;!?%$€()[]{}<>\"'“”«»—–-…|/\\@#&*_~^`+=·±°ºª²½①、。「」《》（）：；！？％＄\u200b\u202e\ufeff\u3000\t",
    *("https://a.pt/b", "@joao", "#Lisboa", "j@x.pt", "1.234,56", "1,234 567", "R$ 3,5 mi"),
    *("12/05/2021", "😀", "👨\u200d👩\u200d👧", "<b>", "</b>", "&amp;", "**", "XQ1", "ＸＱ１"),
    *("14h30", "K1Z", "20ºC", "n.º ", "Dr. ", "A. B. ", "一一、", "（1）", "10%", " — "),
)
ANSWERS = {
    "reversed": lambda sentence: sentence[::-1],
    "unchanged": lambda sentence: sentence,
    "nothing": lambda _sentence: "",
    "twice": lambda sentence: f"{sentence} {sentence}",
    "other numbers": lambda sentence: f"12 345 {sentence.replace('1', '2')}",
    "shuffled": lambda sentence: " ".join(sentence.split()[::-1]),
}


@pytest.mark.parametrize("language", sorted(WORDS))
@settings(max_examples=25)
@given(
    parts=st.lists(st.one_of(st.sampled_from(MARKS), st.integers(0, 40)), max_size=14),
    answer=st.sampled_from(sorted(ANSWERS)),
)
@example(parts=[",", 0], answer="unchanged")
@example(parts=["https://a.pt/b", "·①（％", "XQ1"], answer="reversed")
def test_every_sentence_has_a_translation(language, parts, answer):
    words = WORDS[language]
    line = "".join(
        part if isinstance(part, str) else f"{words[part : part + 12]} " for part in parts
    )
    target = "pt" if language == "en" else "en"
    sentences = [text.strip() for text, _ in split(line, language) if text.strip()]
    engine = ScriptedEngine(ANSWERS[answer], pairs=[Pair(language, target)])
    ways = routes(language, load_config(None, {"translate.target": target}), [engine])
    broken = []
    made = climb(sentences, ways, lambda _route, error: broken.append(error))
    assert len(made) == len(sentences)
    assert all(
        translation.text.strip()
        for sentence, translation in zip(sentences, made, strict=True)
        if any(map(str.isalnum, sentence))
    )
    assert not broken
