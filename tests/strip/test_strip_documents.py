"""What must survive, one class of document at a time, and what must not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import BOILERPLATE_KINDS, StripConfig
from pipeline.strip import keep_flags
from pipeline.strip.decide import mark, removed_share
from pipeline.strip.evidence import Mark
from pipeline.strip.features import features_of, plain, words_of
from pipeline.strip.lines import _shipped_packs, read_line

LEFT = "The council met on Tuesday and agreed to rebuild the old bridge across the river by May."
RIGHT = "Work on the bridge had stopped in March, when the river rose and took two of its pillars."
KINDS = frozenset(BOILERPLATE_KINDS)


def marks_of(lines: list[str], language: str = "en", kinds: frozenset[str] = KINDS):
    packs = _shipped_packs()
    return mark([read_line(line, line, language, packs) for line in lines], kinds)


def removed(lines: list[str], language: str | None = "en") -> list[str]:
    keep = keep_flags(lines, language)
    return [line for line, kept in zip(lines, keep, strict=True) if not kept]


SURVIVORS = {
    "headlines only": [
        "Bridge to be rebuilt by May",
        "Ferry fares rise again",
        "Share prices in shipping fall",
        "Reader survey: what the harbour wants",
        "More boats than ever",
    ],
    "two lines": ["Bridge to be rebuilt", LEFT],
    "one line": [LEFT],
    "nothing": [],
    "empty lines": ["", "  ", ""],
    "table": [
        "Results of the regatta",
        LEFT,
        RIGHT,
        "Boat\tCaptain\tTime",
        "Share\tPrint\tEmail",
        "Dolphin\tBerg\t12:40",
        "Heron\tLima\t12:55",
    ],
    "glued table": [
        "Ports compared",
        LEFT,
        RIGHT,
        "PortDepth (m)Boats (2019)",
        "KielDeepFortyOne",
        "BrestShallowTwelveTwo",
    ],
    "poem": [
        "The Harbour at Night",
        "The lamps go out along the quay,",
        "and nobody is left to see",
        "the slow black water, more and more,",
        "come back to what it was before",
        "Share with me, sea, what you have known,",
        "and print your name on every stone",
    ],
    "code": [
        "How to count boats with a script",
        LEFT,
        RIGHT,
        "def count(boats):",
        "total = 0",
        "for boat in boats:",
        "total_count += boat.size",
        "return total",
        LEFT + " Again.",
        RIGHT + " Again.",
    ],
    "questions and answers": [
        "Interview: the captain of the Heron",
        LEFT,
        "What do you think of the new bridge?",
        "I like it.",
        "Do you agree with the mayor?",
        "No. I never did, and I told her so on the day the plan was shown to all of us.",
        "Q: Would you sail again?",
        "A: Tomorrow.",
    ],
    "live blog": [
        "Storm on the coast: live",
        "19:45",
        "The first boats have come back to the harbour, the coast guard says.",
        "19:30",
        "Two ferries wait outside the harbour for the wind to drop.",
        "2019-06-04 18:10",
        "Schools on the island close early.",
    ],
    "recipe": [
        "Fish soup as they cook it in the harbour",
        "This soup takes an hour, most of it waiting, and it tastes better on the second day.",
        "Ingredients",
        "- 1 kg of white fish",
        "- 2 onions",
        "- salt",
        "Method",
        "1. Chop the onions and fry them slowly.",
        "2. Add the fish and two litres of water.",
        "3. Serve hot, and share with friends.",
        "Serves 4",
    ],
    "obituary": [
        "Jo Berg, 1931–2019",
        "Jo Berg, who wrote for this paper about the harbour for forty years, died on Monday.",
        "By then he had been a reporter, an editor and, for one unhappy year, a publisher here.",
        "Born: Kiel, 4 June 1931",
        "Died: Brest, 3 June 2019",
        "He is survived by his wife, two sons and a boat.",
    ],
    "right to left": [
        "المجلس يقرر إعادة بناء الجسر القديم",
        "اجتمع المجلس يوم الثلاثاء واتفق على إعادة بناء الجسر القديم فوق النهر بحلول شهر مايو.",
        "توقف العمل في الجسر في شهر مارس عندما ارتفع منسوب النهر وجرف اثنتين من دعائمه الكبيرة.",
        "ما قاله العمدة",
        "قال العمدة إن الأموال متوفرة وإن العمل سيبدأ في الأسبوع المقبل إذا سمح الطقس بذلك للعمال.",
    ],
    "article about newsletters": [
        "Why every newsletter now asks you to subscribe twice",
        "Publishers have found that readers who confirm their newsletter stay longer than others.",
        "Subscribe to our newsletter",
        "That line, says Berg, who studies how people read, has been tested more than a drug.",
        '"Sign up for our newsletter and we will never sell your address," one publisher promises.',
        "Of ten readers who see the newsletter form, nine close it and one forgets the name.",
    ],
    "article about cookies and advertisements": [
        "Court: cookie banners must offer a clear way to refuse advertising",
        "Websites that use cookies for advertising must let people refuse them, the court ruled.",
        "The judges said that an advertisement is not a service that a visitor has asked for.",
        '"We use cookies because everybody does," the publisher had told the court last summer.',
    ],
    "headings between paragraphs": [
        "Bridge to be rebuilt",
        LEFT,
        "What this means",
        RIGHT,
        "More on the river",
        LEFT + " It has the money.",
        "The next step",
        RIGHT + " It was not insured.",
    ],
}


@pytest.mark.parametrize("name", sorted(SURVIVORS))
def test_content_survives(name: str) -> None:
    language = "ar" if name == "right to left" else "en"
    lines = SURVIVORS[name]
    assert [made for made in marks_of([x for x in lines if x.strip()], language) if made] == []
    assert removed(lines, language) == []


def test_the_foot_of_a_page_goes_as_a_block() -> None:
    foot = [
        "Looking for charts that never go out of date?",
        "We design charts for small crews, print them on cloth and ship them to any port you name.",
        "Shipping in five minutes, every Monday",
        "Curated by sailors. Zero spam.",
        "Almost there! Please confirm your subscription.",
    ]
    assert removed(["Bridge to be rebuilt", LEFT, RIGHT, LEFT, RIGHT, *foot]) == foot


def test_the_same_pitch_inside_the_article_stays() -> None:
    pitch = (
        "We design charts for small crews, print them on cloth and ship them to any port you name."
    )
    assert removed(["A visit to the chart makers", LEFT, pitch, RIGHT, LEFT]) == []


def test_the_head_of_a_page_loses_credits_dates_and_buttons() -> None:
    head = ["page_share_label", "By Ana Lima", "Harbour Gazette · Jun 4 19:45", "FacebookWhatsApp"]
    title = "Council will rebuild the old bridge"
    assert removed([head[0], title, *head[1:], LEFT, RIGHT]) == head


def test_a_link_list_goes_with_its_heading() -> None:
    links = ["Related stories", "Ferry fares rise again", "Storm closes the harbour"]
    assert removed(["Bridge to be rebuilt", LEFT, RIGHT, *links]) == links


def test_an_emoji_goes_when_its_section_has_gone() -> None:
    foot = ["📰", "Our Weekly Harbour Digest", "👉 Further reading"]
    assert removed(["Bridge to be rebuilt", LEFT, RIGHT, *foot]) == foot


def test_a_list_is_decided_as_a_whole() -> None:
    page = ["Bridge to be rebuilt", LEFT, RIGHT]
    buttons = ["- Share", "- Print", "- The editor's cut"]
    assert removed([*page, *buttons]) == buttons
    assert removed([*page, "- Home", "- two eggs", "- one onion", "- salt"]) == []


def test_a_long_disclaimer_goes_and_a_long_paragraph_stays() -> None:
    long = " ".join([LEFT, RIGHT, LEFT, RIGHT])
    notice = (
        "These tables are for information purposes only and should not be taken as legal advice; "
        "the harbour desk collects them with care from many ports, whose clerks make mistakes, "
        "and it cannot promise that a tide will come at the minute that stands there, nor pay "
        "for a boat that waited."
    )
    assert removed(["Tides in May", long, long, long, notice]) == [notice]


def test_a_title_above_itself_goes() -> None:
    title = "Council will rebuild the old bridge"
    marks = marks_of([title, title.upper(), LEFT, RIGHT])
    assert [made.rule if made else "" for made in marks] == ["title-again", "", "", ""]
    marks = marks_of(["Council meets", "Council meets", LEFT, RIGHT])  # perhaps a section's name
    assert marks == [None] * 4


def test_a_cut_teaser_goes_and_copies_of_the_title_stay() -> None:
    title = "Council will rebuild the old bridge"
    teaser = LEFT[:60] + "…"
    lines = [title, teaser, title, LEFT, RIGHT]
    assert [made.rule if made else "" for made in marks_of(lines)] == [
        "",
        "cut-teaser",
        "",
        "",
        "",
    ]


def test_notes_on_cookies_do_not_make_a_page_one_that_would_lose_too_much() -> None:
    notes = [
        "This website uses cookies to improve your visit, to count the readers of its pages, and "
        "to remember which of the tables of tides you looked at last.",
        "Necessary cookies are those without which the tables of tides could not be shown to you "
        "at all, so that they are always stored in your browser.",
    ]
    assert removed(["Bridge to be rebuilt", LEFT, RIGHT, *notes]) == notes


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Jetzt den Hafenbrief als Newsletter abonnieren"),
        ("es", "Suscríbete a nuestro boletín"),
        ("fr", "Recevez notre lettre chaque matin"),
        ("pt", "Receba as notícias do porto por e-mail"),
        ("ru", "Подпишитесь на нашу рассылку"),
        ("it", "Iscriviti alla nostra newsletter"),
        ("nl", "Meld je aan voor onze nieuwsbrief"),
        ("uk", "Підпишіться на нашу розсилку"),
        ("pl", "Zapisz się na nasz biuletyn"),
        ("tr", "Liman bültenimize abone olun"),
        ("ar", "اشترك في نشرتنا البريدية"),
        ("zh", "订阅我们的每日简报"),
        ("ja", "毎朝のメールマガジンに登録"),
        ("ko", "매일 아침 뉴스레터를 구독하세요"),
    ],
)
def test_other_languages_have_rules_of_their_own(language: str, line: str) -> None:
    assert removed(["Bridge to be rebuilt", LEFT, RIGHT, line], language) == [line]
    assert marks_of(["Bridge to be rebuilt", LEFT, RIGHT, line], "") == [None] * 4


def test_credits_are_found_again_in_the_evidence() -> None:
    made = marks_of(["Bridge to be rebuilt", "By Ana Lima, Harbour Desk", LEFT, RIGHT])[1]
    assert made == Mark("credit", "byline", 0.92, "By Ana Lima, Harbour Desk")


def test_only_the_kinds_asked_for_are_marked() -> None:
    lines = ["Bridge to be rebuilt", "By Ana Lima", LEFT, RIGHT, "Share this article"]
    kinds = [made.kind if made else None for made in marks_of(lines, kinds=frozenset({"share"}))]
    assert kinds == [None, None, None, None, "share"]


def test_nothing_goes_where_too_much_would() -> None:
    lines = ["Share this article", "Advertisement", "Follow us on Telegram", "Ferry late"]
    assert removed(lines) == []
    assert sum(made is not None for made in marks_of(lines)) == 3


PIECES = st.sampled_from(
    [
        "",
        LEFT,
        RIGHT,
        "Share this article",
        "Advertisement",
        "By Ana Lima",
        "Related stories",
        "- Home",
        "2019-06-04",
        "📰",
        "Subscribe to our newsletter",
        "Ferry fares rise again",
        "All rights reserved.",
        "PortDepthBoats",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=60)), max_size=25))
def test_any_page_gets_a_flag_for_each_line_and_keeps_its_share(lines: list[str]) -> None:
    keep = keep_flags(lines, "en")
    assert len(keep) == len(lines)
    assert all(kept for line, kept in zip(lines, keep, strict=True) if not line.strip())
    prose = [features_of(line, words_of(line)).prose for line in lines]
    text = [bool(line.strip()) for line in lines]
    counted = prose if sum(prose) > 1 else text
    total = sum(len(line) for line, one in zip(lines, counted, strict=True) if one)
    taken = sum(
        len(line) for line, one, kept in zip(lines, counted, keep, strict=True) if one and not kept
    )
    # Under a short item there may be more prompts than news, but something stays.
    assert taken < total or not any(text)
    assert sum(prose) < 2 or taken <= StripConfig().max_share * total
    assert keep == keep_flags(lines, "en", "harbour.example")


@given(st.text(max_size=200))
def test_the_share_of_a_line_alone_is_all_or_nothing(line: str) -> None:
    one = read_line(line, line, "en", _shipped_packs())
    marks = mark([one], KINDS)
    assert removed_share([one], marks) in (0.0, 1.0)
    assert plain(line) or marks == [None]
