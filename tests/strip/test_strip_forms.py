"""Forms of news that look like the furniture of a page: their headings, answers and dates stay."""

import pytest

from pipeline.strip import keep_flags
from pipeline.strip.lines import _shipped_packs, read_line


def removed(lines: list[str], language: str) -> list[str]:
    keep = keep_flags(lines, language)
    return [line for line, kept in zip(lines, keep, strict=True) if not kept]


DIARIES = {
    "en": [
        "What is on by the river",
        "Friday",
        "Songs of the ferrymen at the old mill, eight in the evening, seats from six pounds.",
        "Saturday",
        "Market of the net makers on the east quay, from nine in the morning until three.",
        "Sunday",
        "Rowing race around the island, start at ten below the bridge.",
    ],
    "de": [
        "Sturm über der Küste: was wir wissen",
        "14:20 Uhr",
        "Fähren bleiben im Hafen",
        "Bis zum Abend legt keine Fähre mehr ab, weil der Wind auf der See noch zunehmen soll.",
        "13:05 Uhr",
        "Schulen schließen früher",
        "Die Eltern sollen ihre Kinder bis zwei Uhr abholen.",
    ],
    "fr": [
        "Que faire au port cette semaine ?",
        "Vendredi",
        "Chants de marins au vieux moulin, vingt heures, six euros.",
        "Samedi",
        "Marché aux filets sur le quai de l'est, de neuf heures à quinze heures.",
    ],
    "uk": [
        "Погода на узбережжі",
        "Понеділок",
        "Хмарно, вночі мороз, на заході сніг.",
        "Вівторок",
        "Сонячно, вітер з моря.",
    ],
    "ko": [
        "이번 주 항구 날씨",
        "월요일",
        "흐리고 밤부터 눈이 오겠다. 아침 기온은 영하 4도.",
        "화요일",
        "맑고 바람이 강하게 불겠다.",
    ],
}


@pytest.mark.parametrize("language", DIARIES)
def test_days_and_times_above_text_are_headings(language: str) -> None:
    assert removed(DIARIES[language], language) == []


def test_days_above_links_are_no_headings() -> None:
    left = "The council met on Tuesday and agreed to rebuild the bridge across the river by May."
    right = "Work on it had stopped in March, when the river rose and took two of its pillars."
    links = ["Related stories", "Friday", "Ferry fares rise", "Saturday", "Storm shuts harbour"]
    assert removed(["Bridge to be rebuilt", left, right, *links], "en") == links


TALKS = {
    "en": [
        "The captain on forty years of ferries",
        "When did you know that it was over?",
        "In March, off the point, when I could no longer see the light.",
        "Did you tell anybody?",
        "My wife. She said that it was about time.",
        "Will you write about it?",
        "No.",
    ],
    "de": [
        "Die Kapitänin über vierzig Jahre auf der Fähre",
        "Hatten Sie auf der ersten Fahrt Angst?",
        "Nein, dazu war keine Zeit.",
        "Und jetzt?",
        "Jetzt schon, denn ich weiß, was alles geschehen kann.",
        "Wann war es am schlimmsten?",
        "Im März vor der Landzunge.",
    ],
    "cs": [
        "Kapitánka o čtyřiceti letech na přívozu",
        "Měla jste první den strach?",
        "Ne.",
        "Kdy to bylo nejhorší?",
        "V březnu za mysem, ve sněhu.",
        "Napíšete o tom knihu?",
        "To určitě ne.",
    ],
}


@pytest.mark.parametrize("language", TALKS)
def test_short_questions_and_answers_of_an_interview_stay(language: str) -> None:
    assert removed(TALKS[language], language) == []


def test_a_question_that_invites_the_reader_is_none_of_the_interview() -> None:
    prompt = ["Got a tip? Write to our desk", "Related stories", "Ferry fares rise"]
    assert removed([*TALKS["en"], *prompt], "en") == prompt


def test_ingredients_are_neither_the_title_nor_links_in_a_language_with_capital_nouns() -> None:
    recipe = [
        "Apfelkuchen vom Hafenwirt",
        "Für 12 Stücke",
        "Zutaten",
        "250 g Butter",
        "200 g Zucker",
        "5 Eier",
        "1,5 kg Äpfel",
        "Zubereitung",
        "Die Butter mit dem Zucker schaumig rühren und die Eier einzeln dazugeben.",
        "Den Teig auf ein Blech streichen, mit den Äpfeln belegen und eine Stunde backen.",
    ]
    assert removed(recipe, "de") == []


def test_names_of_services_head_the_sections_of_an_article_about_them() -> None:
    text = [
        "Everybody uses it, which is the best of it and the worst: so do the people you work for.",
        "It is fast and free, and loved by those who like to speak to many who cannot answer back.",
        "It is forty years old and nobody owns it, which is why it will outlive all of the others.",
    ]
    title = "Which service should the harbour use?"
    lead = "The harbour has to choose one of them before the summer, and the captains do not agree."
    page = [title, lead, "WhatsApp", text[0], "Telegram", text[1], "Email", text[2]]
    assert removed(page, "en") == []
    buttons = ["WhatsApp", "Telegram", "Email"]
    assert removed([title, lead, *buttons, *text], "en") == buttons


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Content"), ("hi", "सामग्री"), ("es", "Contenido"), ("fr", "Article"), ("zh", "内容")],
)
def test_a_word_that_labels_of_ads_only_use_beside_others_is_none(language: str, line: str) -> None:
    kinds = {match.rule.kind for match in read_line(line, line, language, _shipped_packs()).matches}
    assert "ad" not in kinds
