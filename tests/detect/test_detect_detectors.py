from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.detect.chinese import identify_chinese
from pipeline.detect.combined import NONE, WEIGHTS, CombinedDetector, probabilities
from pipeline.detect.detector import Detector, load_detector
from pipeline.detect.script import plain
from pipeline.errors import ConfigError

BACKENDS = ("combined", "langdetect", "py3langid")


@pytest.fixture(scope="module")
def detectors() -> dict[str, Detector]:
    return {name: load_detector(name) for name in BACKENDS}


@pytest.fixture(scope="module")
def combined() -> CombinedDetector:
    return CombinedDetector()


def test_an_unknown_backend_is_refused_with_advice() -> None:
    with pytest.raises(ConfigError, match="guess") as caught:
        load_detector("guess")
    assert "combined" in caught.value.advice


@pytest.mark.parametrize("name", BACKENDS)
@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The council will decide next week whether the old bridge can be repaired."),
        ("de", "Der Rat entscheidet nächste Woche, ob die alte Brücke repariert werden kann."),
        ("fr", "Le conseil décidera la semaine prochaine si le vieux pont peut être réparé."),
        ("es", "El consejo decidirá la próxima semana si se puede reparar el viejo puente."),
        ("pt", "O conselho decidirá na próxima semana se a ponte velha pode ser reparada."),
        ("ru", "Совет на следующей неделе решит, можно ли отремонтировать старый мост."),
        ("uk", "Рада наступного тижня вирішить, чи можна відремонтувати старий міст."),
        ("ar", "سيقرر المجلس الأسبوع المقبل ما إذا كان يمكن إصلاح الجسر القديم."),
        ("hi", "परिषद अगले सप्ताह तय करेगी कि पुराने पुल की मरम्मत हो सकती है या नहीं।"),
        ("tr", "Meclis gelecek hafta eski köprünün onarılıp onarılamayacağına karar verecek."),
    ],
)
def test_sentences(detectors: dict[str, Detector], name: str, code: str, text: str) -> None:
    found, confidence = detectors[name].identify(text)
    assert found == code
    assert 0.5 < confidence <= 1.0


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("af", "Die raad sal volgende week besluit of die ou brug herstel kan word."),
        ("ga", "Déanfaidh an chomhairle cinneadh an tseachtain seo chugainn faoin droichead."),
        ("sw", "Baraza litaamua wiki ijayo kama daraja la zamani linaweza kukarabatiwa."),
        ("mk", "Советот следната недела ќе одлучи дали стариот мост може да се поправи."),
        ("zh", "议会将于下周决定是否可以修复这座旧桥。"),
        ("zh-Hant", "議會將於下週決定是否可以修復這座舊橋。"),
    ],
)
def test_languages_that_one_of_the_two_does_not_know(
    combined: CombinedDetector, code: str, text: str
) -> None:
    found, confidence = combined.identify(text)
    assert (found, confidence > 0.7) == (code, True)


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ({"hr", "bs", "sr"}, "Vijeće će sljedeće sedmice odlučiti može li se most popraviti."),
        ({"id", "ms"}, "Dewan akan memutuskan minggu depan apakah jembatan itu bisa diperbaiki."),
        ({"nb", "nn"}, "Rådet avgjør neste uke om den gamle broen kan repareres."),
    ],
)
def test_close_languages_add_up(combined: CombinedDetector, codes: set[str], text: str) -> None:
    found, confidence = combined.identify(text)
    assert found in codes
    assert confidence > 0.7


@pytest.mark.parametrize(
    "line",
    ["Share", "Read more", "Log in", "Key points", "Latest news", "Gross Margin", "BREAKING NEWS"],
)
def test_short_english_lines_are_not_called_foreign(combined: CombinedDetector, line: str) -> None:
    found, confidence = combined.identify(line)
    assert found == "en" or confidence < 0.7


def test_an_answer_is_written_in_the_script_of_the_text(combined: CombinedDetector) -> None:
    found, _ = combined.identify("Компания Microsoft Windows объявила об открытии новой OpenAI")
    assert found == "ru"


@pytest.mark.parametrize("name", BACKENDS)
@pytest.mark.parametrize("text", ["", " ", "123", "…", "📊"])
def test_without_letters_there_is_no_idea(
    detectors: dict[str, Detector], name: str, text: str
) -> None:
    assert detectors[name].identify(text) == ("und", 0.0)


@pytest.mark.parametrize("name", BACKENDS)
@given(text=st.text(max_size=60))
def test_any_text_gets_a_probability(detectors: dict[str, Detector], name: str, text: str) -> None:
    code, confidence = detectors[name].identify(plain(text))
    assert code
    assert 0.0 <= confidence <= 1.0001


def test_langdetect_never_changes_its_mind_even_between_threads() -> None:
    detector = load_detector("langdetect")
    lines = ["Read more", "404 error", "Guten Tag, wie geht es", "Bonjour tout le monde"] * 5
    alone = [detector.identify(line) for line in lines]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(detector.identify, lines)) == alone
    assert [load_detector("langdetect").identify(line) for line in lines[:4]] == alone[:4]


def test_langdetect_is_not_believed_on_a_word() -> None:
    _, confidence = load_detector("langdetect").identify("Actualités")
    assert confidence < 0.7


@pytest.mark.parametrize(
    ("text", "code", "telling"),
    [
        ("国际新闻", "zh", 3),
        ("國際新聞", "zh-Hant", 3),
        ("図書館", "ja", 3),
        ("中文", "zh", 0),
    ],
)
def test_chinese_characters(text: str, code: str, telling: int) -> None:
    assert identify_chinese(text) == (code, (telling + 1) / (telling + 2))


def test_probabilities_add_up_and_follow_the_weights() -> None:
    rows = {"en": (1.0, 0.0), "de": (0.0, 1.0), NONE: (0.0, 0.0)}
    shares = probabilities(rows, (2.0, 1.0))
    assert sum(shares.values()) == pytest.approx(1.0)
    assert list(shares) == ["en", "de", NONE]
    assert shares["en"] > shares["de"] > shares[NONE]


def test_there_is_a_weight_for_each_feature(combined: CombinedDetector) -> None:
    rows = combined.features(combined.collect("Guten Tag", "Latin"))
    assert {len(row) for row in rows.values()} == {len(WEIGHTS)}
    assert rows["de"][1] == 0.0
    assert NONE in rows
