from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.detect.decide import Decision, decide
from pipeline.detect.detector import NO_IDEA, Opinion
from pipeline.detect.heard import Identify


def told(**answers: tuple[str, float]) -> Identify:
    """A detector that goes by the first word, and knows nothing of others."""

    def identify(texts: Sequence[str]) -> list[Opinion]:
        found = [answers.get(text.split()[0].lower()) for text in texts]
        return [Opinion((answer,)) if answer else NO_IDEA for answer in found]

    return identify


ENGLISH = "the weather stays mild for the rest of the week"
SPANISH = "el tiempo sigue suave durante el resto de la semana"
RUSSIAN = "погода останется мягкой до конца недели"
DETECTOR = told(
    the=("en", 0.99),
    el=("es", 0.99),
    погода=("ru", 0.98),
    share=("ha", 0.3),
    leer=("es", 0.6),
    read=("en", 0.5),
    more=("en", 0.2),
)


def codes(*lines: str, prior: str | None = None) -> list[str]:
    return [decision.code for decision in decide(lines, DETECTOR, 0.7, prior)]


def test_a_sure_detector_is_believed() -> None:
    (decision,) = decide([ENGLISH], DETECTOR, 0.7)
    assert (decision.code, decision.how) == ("en", "model")
    assert decision.confidence > 0.99


@pytest.mark.parametrize("line", ["", "2024-03", "92.4%", "📊 → •", "https://example.com", "@you"])
def test_text_without_letters_never_reaches_the_detector(line: str) -> None:
    def never(text: str) -> Opinion:
        raise AssertionError(text)

    assert decide([line], never, 0.7) == [Decision("zxx", 1.0, "letterless")]


def test_a_script_decides_without_the_detector() -> None:
    def never(text: str) -> Opinion:
        raise AssertionError(text)

    assert decide(["오늘의 뉴스 AI"], never, 0.7) == [Decision("ko", 1.0, "script")]


def test_a_doubtful_line_inherits_the_language_of_its_document() -> None:
    body = [ENGLISH] * 10
    assert codes(*body, "Share", "Unknown") == ["en"] * 12
    inherited = decide([SPANISH, "Leer más"], DETECTOR, 0.7)[1]
    assert (inherited.code, inherited.how) == ("es", "inherited")


def test_alone_it_stays_undetermined() -> None:
    (decision,) = decide(["Share"], DETECTOR, 0.7)
    assert (decision.code, decision.how) == ("und", "undecided")
    assert decision.confidence < 0.7


def test_a_foreign_headline_does_not_rule_the_body() -> None:
    assert codes(RUSSIAN, ENGLISH, "Share") == ["ru", "en", "en"]


def test_a_line_inherits_only_within_its_script() -> None:
    assert codes(ENGLISH, "Привет") == ["en", "und"]
    body = [ENGLISH] * 4
    assert codes(*body, RUSSIAN, "Привет", "Share") == ["en"] * 4 + ["ru", "ru", "en"]


def test_nothing_is_inherited_where_no_language_prevails() -> None:
    assert codes(ENGLISH, SPANISH, "Share") == ["en", "es", "und"]


def test_what_may_be_english_does_not_inherit_a_foreign_language() -> None:
    assert codes(*[SPANISH] * 4, "Leer", "Read all")[4:] in (["es", "en"], ["es", "und"])


BRANDS = told(
    the=("en", 0.99), el=("es", 0.99), medina=("ha", 0.5), news=("ha", 0.3), zamba=("ha", 0.99)
)


def test_brands_below_one_another_do_not_make_a_language_of_an_english_page() -> None:
    lines = [*[ENGLISH] * 8, "Medina Sun", "News Sun", "Medina Sun"]
    assert {decision.code for decision in decide(lines, BRANDS, 0.7)} <= {"en", "und"}
    one = decide([*[ENGLISH] * 4, "Zamba"], BRANDS, 0.7)[-1]
    assert (one.code, one.how) == ("und", "undecided")


def test_a_short_line_is_believed_where_a_long_one_is_in_its_language() -> None:
    long = "zamba " * 6
    assert [d.code for d in decide([ENGLISH, long, "Zamba"], BRANDS, 0.7)] == ["en", "ha", "ha"]
    assert [d.code for d in decide([SPANISH, "Zamba", "Zamba"], BRANDS, 0.7)][1:] == ["ha", "ha"]


def test_a_long_undecided_line_does_not_inherit() -> None:
    strange = "xx " + "mungu iti frapo " * 8
    assert codes(ENGLISH, strange) == ["en", "und"]


def test_a_declared_language_helps_where_the_document_does_not() -> None:
    assert codes("Leer más") == ["und"]
    (decision,) = decide(["Leer más"], DETECTOR, 0.7, "es")
    assert (decision.code, decision.how) == ("es", "prior")


def test_a_declared_language_is_no_verdict() -> None:
    assert codes(ENGLISH, ENGLISH, "Share", prior="sw") == ["en", "en", "en"]
    assert codes("Привет", prior="en") == ["und"]
    assert codes(RUSSIAN, prior="en") == ["ru"]


def test_the_bar_decides_what_is_believed() -> None:
    (decision,) = decide(["Leer más"], DETECTOR, 0.4)
    assert (decision.code, decision.how) == ("es", "model")
    assert decide([SPANISH], DETECTOR, 0.9)[0].code == "es"
    assert decide([SPANISH], DETECTOR, 0.999)[0].how == "undecided"


def test_the_detector_sees_the_words_and_a_limited_piece() -> None:
    seen: list[str] = []

    def listen(texts: Sequence[str]) -> list[Opinion]:
        seen.extend(texts)
        return [Opinion((("en", 0.9),)) for _ in texts]

    decide(["see https://example.com/xyz ReadMore", "a " * 1_000_000], listen, 0.7)
    assert seen[0].split() == ["see", "Read", "More"]
    assert len(seen[1]) == 1_000


@given(st.lists(st.text()), st.floats(0, 1))
def test_every_line_gets_one_decision(lines: list[str], bar: float) -> None:
    decisions = decide(lines, lambda texts: [Opinion((("en", 0.5),)) for _ in texts], bar)
    assert len(decisions) == len(lines)
    for decision in decisions:
        assert 0.0 <= decision.confidence <= 1.0
        assert (decision.code == "zxx") == (decision.how == "letterless")


def test_a_page_may_list_more_languages_than_are_weighed() -> None:
    names = (
        "ไทย 한국어 ελληνικά עברית հայերեն ქართული தமிழ் తెలుగు ಕನ್ನಡ മലയാളം ગુજરાતી ਪੰਜਾਬੀ සිංහල ລາວ ខ្មែរ"
    )
    found = decide([*names.split(), ENGLISH], DETECTOR, 0.7)
    assert len({decision.code for decision in found}) == 16
    assert found[-1].code == "en"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"{ENGLISH}. {RUSSIAN}.", [("en", f"{ENGLISH}. "), ("ru", f"{RUSSIAN}.")]),
        (f"{SPANISH}! {ENGLISH}", [("es", f"{SPANISH}! "), ("en", ENGLISH)]),
        (f"{ENGLISH}. {ENGLISH}.", []),
    ],
)
def test_a_line_in_several_languages_is_told_apart(
    line: str, expected: list[tuple[str, str]]
) -> None:
    (decision,) = decide([line], DETECTOR, 0.7)
    assert [(part.code, line[part.start : part.end]) for part in decision.parts] == expected
