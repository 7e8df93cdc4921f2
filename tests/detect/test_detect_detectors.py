from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from pipeline.detect.backends import load_detector
from pipeline.detect.chinese import identify_chinese
from pipeline.detect.combined import KNOTS, CombinedDetector, Weights, length_shares, load_weights
from pipeline.detect.detector import NO_IDEA, Detector
from pipeline.detect.evidence import FEATURES, Witnesses, candidates
from pipeline.detect.py3langid_backend import Py3langidDetector
from pipeline.detect.script import plain
from pipeline.errors import ConfigError

BACKENDS = ("combined", "langdetect", "py3langid")


@pytest.fixture(scope="module")
def detectors() -> dict[str, Detector]:
    return {name: load_detector(name) for name in BACKENDS}


@pytest.fixture(scope="module")
def combined() -> CombinedDetector:
    return CombinedDetector()


@pytest.fixture(scope="module")
def light() -> Py3langidDetector:
    return Py3langidDetector()


@pytest.fixture(scope="module")
def reference() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def best(detector: Detector, text: str) -> tuple[str, float]:
    shares = detector.identify([text])[0].shares
    return shares[0] if shares else ("und", 0.0)


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
    found, confidence = best(detectors[name], text)
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
def test_languages_that_not_all_of_them_know(
    combined: CombinedDetector, code: str, text: str
) -> None:
    found, confidence = best(combined, text)
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
    found, confidence = best(combined, text)
    assert found in codes
    assert confidence > 0.7


@pytest.mark.parametrize(
    "line",
    ["Share", "Read more", "Log in", "Key points", "Latest news", "Gross Margin", "BREAKING NEWS"],
)
def test_short_english_lines_are_not_called_foreign(combined: CombinedDetector, line: str) -> None:
    found, confidence = best(combined, line)
    assert found == "en" or confidence < 0.7


def test_an_answer_is_written_in_the_script_of_the_text(combined: CombinedDetector) -> None:
    found, _ = best(combined, "Компания Microsoft Windows объявила об открытии новой OpenAI")
    assert found == "ru"


@pytest.mark.parametrize("name", BACKENDS)
@pytest.mark.parametrize("text", ["", " ", "123", "…", "📊"])
def test_without_letters_there_is_no_idea(
    detectors: dict[str, Detector], name: str, text: str
) -> None:
    assert detectors[name].identify([text]) == [NO_IDEA]


@pytest.mark.parametrize("name", BACKENDS)
@given(text=st.text(max_size=60))
def test_any_text_gets_a_probability(detectors: dict[str, Detector], name: str, text: str) -> None:
    opinion = detectors[name].identify([plain(text)])[0]
    shares = [share for _, share in opinion.shares]
    assert all(code for code, _ in opinion.shares)
    assert shares == sorted(shares, reverse=True)
    assert all(0.0 <= share <= 1.0001 for share in shares)
    assert sum(shares) <= 1.001


def test_langdetect_never_changes_its_mind_even_between_threads() -> None:
    detector = load_detector("langdetect")
    lines = ["Read more", "404 error", "Guten Tag, wie geht es", "Bonjour tout le monde"] * 5
    alone = [detector.identify([line]) for line in lines]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda line: detector.identify([line]), lines)) == alone
    assert [load_detector("langdetect").identify([line]) for line in lines[:4]] == alone[:4]


def test_langdetect_is_not_believed_on_a_word() -> None:
    _, confidence = best(load_detector("langdetect"), "Actualités")
    assert confidence < 0.7


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("国际新闻", "zh"),
        ("國際新聞", "zh-Hant"),
        ("図書館", "ja"),
        ("昨天的暴风雨使北部停电，市长说「國家」会帮助。", "zh"),
        ("昨天的暴風雨使北部一萬兩千戶家庭停電。", "zh-Hant"),
        ("衆院選公示、与野党激突", "ja"),
    ],
)
def test_chinese_characters(text: str, code: str) -> None:
    opinion = identify_chinese(text)
    assert opinion.shares[0][0] == code
    assert opinion.shares[0][1] > 0.7
    assert sum(share for _, share in opinion.shares) == pytest.approx(1.0)


def test_characters_that_all_countries_write_tell_nothing() -> None:
    assert identify_chinese("中文").shares[0][1] < 0.4
    assert identify_chinese("").shares[0][1] == pytest.approx(1 / 3)


def test_probabilities_add_up_and_follow_the_weights() -> None:
    weights = Weights(np.full((len(KNOTS), 2), 1.0), np.array([[1.0, 0.0]] * 3), np.zeros(3))
    (shares,) = weights.probabilities(np.array([[[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]]), [20])
    assert shares.sum() == pytest.approx(1.0)
    assert shares[0] > shares[1] > shares[2]


@given(st.integers(0, 1_000_000))
def test_weights_change_smoothly_with_length(size: int) -> None:
    shares = length_shares(size)
    assert shares.sum() == pytest.approx(1.0)
    assert (shares >= 0).all()
    assert (shares > 0).sum() <= 2


def test_there_is_a_number_for_each_feature_of_each_candidate() -> None:
    for script, weights in load_weights().items():
        assert weights.by_length.shape == (len(KNOTS), len(FEATURES))
        assert weights.corrections.shape == (len(candidates(script)), len(FEATURES))
        assert weights.bias.shape == (len(candidates(script)),)


def test_what_all_four_say_is_heard() -> None:
    witnesses = Witnesses()
    asked = [witnesses.ask("Guten Morgen, liebe Leserinnen und Leser", "Latin")]
    logs, romanised = witnesses.ngrams(asked, "Latin")
    assert romanised[0] < 0.01
    evidence = witnesses.hear(asked, logs, witnesses.first(logs, "Latin"), "Latin")
    assert [vote.voter for vote in evidence.votes[0]] == ["eldc", "py3langid", "pycld2", "ngrams"]
    assert {vote.code for vote in evidence.votes[0]} == {"de"}
    row = evidence.features[0, candidates("Latin").index("de")]
    assert row[0] == max(evidence.features[0, :, 0])
    assert row[1] == 0.0  # eldc knows German


@pytest.mark.parametrize("text", ["\x00\x01 abc \x85", "﷐ bonjour ￿", "\ud800 hola"])
def test_characters_that_no_detector_takes(combined: CombinedDetector, text: str) -> None:
    assert isinstance(combined.identify([plain(text)])[0].shares, tuple)


@pytest.mark.parametrize(
    "text",
    [
        "Umkhandlu uzonquma ngesonto elizayo ukuthi ibhuloho elidala lingalungiswa yini.",
        "Ny filankevitra dia hanapa-kevitra amin'ny herinandro ambony momba ny tetezana.",
        "De Conseil decidéiert d'nächst Woch, ob déi al Bréck gefléckt ka ginn.",
    ],
)
def test_languages_outside_the_table_are_none_of_those_in_it(
    combined: CombinedDetector, text: str
) -> None:
    assert best(combined, text)[0] == "und"


@pytest.mark.parametrize("name", BACKENDS)
@given(texts=st.lists(st.text(st.characters(codec="utf-8"), max_size=40), max_size=6))
def test_no_text_is_told_by_what_it_is_asked_with(
    detectors: dict[str, Detector], name: str, texts: list[str]
) -> None:
    detector = detectors[name]
    together = detector.identify(texts)
    assert len(together) == len(texts)
    for text, opinion in zip(texts, together, strict=True):
        (alone,) = detector.identify([text])
        assert dict(opinion.shares) == pytest.approx(dict(alone.shares), abs=1e-6)


@given(texts=st.lists(st.text(max_size=80), min_size=1, max_size=6))
@example(texts=["Die Bücherei bleibt geschlossen", "БИБЛИОТЕКА ЗАКРЫТА", "图书馆 closed"])
def test_the_model_of_py3langid_says_what_it_says_in_py3langid(
    reference: LanguageIdentifier, light: Py3langidDetector, texts: list[str]
) -> None:
    for text, row in zip(texts, light.probabilities(texts), strict=True):
        expected = sorted(share for _, share in reference.rank(text))
        if row.any():
            assert sorted(row.tolist()) == pytest.approx(expected, abs=1e-3)
        else:
            assert expected[-1] < 3 / len(expected)
