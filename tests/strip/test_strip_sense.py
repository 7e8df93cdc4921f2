"""What a line alone does not tell and the page does: a case for each kind of sense."""

import pytest

from pipeline.strip import keep_flags

LEFT = "The council met on Tuesday and agreed to rebuild the old bridge across the river by May."
RIGHT = "Work on the bridge had stopped in March, when the river rose and took two of its pillars."
THIRD = (
    "The mayor expects the first boats to pass under the new bridge before the end of the summer."
)
ARTICLE = ["Bridge to be rebuilt", LEFT, RIGHT, THIRD]
PORTUGUESE = [
    "Ponte será reconstruída",
    "O conselho reuniu-se na terça e decidiu reconstruir a velha ponte sobre o rio até maio.",
    "As obras pararam em março, quando o rio subiu e levou dois dos pilares da ponte antiga.",
]


def removed(lines: list[str], language: str = "en") -> list[str]:
    keep = keep_flags(lines, language)
    return [line for line, kept in zip(lines, keep, strict=True) if not kept]


def test_a_lead_in_goes_with_its_continuation() -> None:
    form = ["Subscribe to", "The Harbour Letter", "our weekly digest of boats and tides"]
    assert removed([*ARTICLE, *form]) == form


def test_a_tail_goes_as_a_block_with_its_list_of_links() -> None:
    tail = ["Related stories", "Ferry fares rise again", "Storm closes the harbour"]
    menu = ["About us", "Contact", "Privacy policy"]
    assert removed([*ARTICLE, *tail, *menu]) == [*tail, *menu]


def test_the_items_of_a_list_of_links_go_with_its_heading_in_the_middle_of_an_article() -> None:
    links = ["Related stories", "- Ferry fares rise again", "- Storm closes the harbour"]
    assert removed([*ARTICLE[:2], *links, *ARTICLE[2:]]) == links


def test_a_list_of_facts_under_a_heading_of_its_own_stays() -> None:
    facts = ["What is known so far", "- Nobody was on the bridge", "- The road is closed"]
    assert removed([*ARTICLE[:2], *facts, *ARTICLE[2:]]) == []


def test_a_heading_whose_whole_section_went_goes_too() -> None:
    section = ["Stay in touch", "Subscribe to our newsletter", "Follow us on Facebook"]
    assert removed([*ARTICLE, *section]) == section


def test_a_heading_whose_section_lost_a_prompt_only_stays() -> None:
    prompt = "Subscribe to our newsletter"
    assert removed([*ARTICLE[:2], "What comes next", prompt, *ARTICLE[2:]]) == [prompt]


LAST_SENTENCES = [
    "The inquest continues.",
    "A funeral will be held on Friday at St Mary's.",
    "The helpline can be reached on 0800 111 222.",
    "She is survived by her husband and two sons.",
    "Shares in the ferry line closed 2% lower.",
    "Residents can comment on the plan until 30 May.",
    "Orders can be placed on the www.bridge.example portal as of 15 December.",
    "No one was injured.",
]


@pytest.mark.parametrize("last", LAST_SENTENCES)
def test_the_last_sentence_of_the_news_stays_behind_a_call_to_subscribe(last: str) -> None:
    call = "Subscribe to our newsletter and get the day's news by email."
    foot = ["Share this article: Facebook | Twitter | WhatsApp", "© 2026 Dole Gazette"]
    assert removed([*ARTICLE, call, last, *foot]) == [call, *foot]


@pytest.mark.parametrize("heading", ["Leia também", "Leia também: Tempestade fecha o porto"])
def test_hashtags_are_no_heading_of_the_links_below(heading: str) -> None:
    gone = removed([*PORTUGUESE, "#pontes #rio", heading, "Porto fecha mais cedo"], "pt")
    assert "#pontes #rio" not in gone
    assert heading in gone


def test_a_question_to_the_readers_goes_and_those_of_an_interview_stay() -> None:
    closing = "What do you think? Tell us in the comments"
    assert removed([*ARTICLE, closing]) == [closing]
    interview = [
        "Interview: the captain of the Heron",
        LEFT,
        "What do you think of the new bridge?",
        RIGHT,
        "Do you agree with the mayor?",
        THIRD,
        "What do you think will happen next?",
        "I have no idea.",
    ]
    assert removed(interview) == []


def test_a_quotation_that_mentions_subscribing_stays() -> None:
    said = '"Subscribe to our newsletter and you will hear of it first," the mayor told the crowd.'
    assert removed([*ARTICLE[:2], said, *ARTICLE[2:]]) == []


def test_a_prompt_that_names_the_topic_goes_and_one_that_is_the_topic_stays() -> None:
    prompt = "Join the Bridge newsletter."
    assert removed([*ARTICLE[:2], prompt, *ARTICLE[2:]]) == [prompt]
    byline = "By Bridget Bridge, Bridge Desk"
    assert removed([ARTICLE[0], byline, *ARTICLE[1:]]) == [byline]
    article = [
        "Newsletters are back",
        "Newsletters from the harbour have doubled in a year, and so have those who read them.",
        "Newsletters cost little, say those who write them, and readers trust what they ask for.",
    ]
    assert removed([*article, "Newsletters: sign up, read, forget"]) == []


def test_a_stop_word_of_the_title_is_no_topic() -> None:
    title = "What have you done with your bridge?"
    prompt = "Do you have a story? Write to our desk"
    assert removed([title, *ARTICLE[1:], prompt]) == [prompt]


def test_a_prompt_above_the_title_is_not_taken_for_it() -> None:
    prompt = "Sign up for tide tables, ferry times, harbour gossip, and more."
    title = (
        "'A bridge does not mean that nobody will take the ferry': the council plans more piers, "
        "but the mayor promises to leave room for the old boats"
    )
    page = [prompt, title, *ARTICLE[1:3], prompt, *ARTICLE[3:]]
    assert removed(page) == [prompt, prompt]


def test_the_title_stays_between_a_caption_and_a_byline() -> None:
    caption = (
        "The old bridge in March, after the river had risen by three metres in two days and taken "
        "two of the pillars that divers had found sound in May. (Jo Berg/Harbour Gazette)"
    )
    page = [caption, "Rebuilding a crossing", "By Ana B. Lima, Harbour Writer", *ARTICLE[1:]]
    assert removed(page) == [page[0], page[2]]


def test_a_credit_that_line_ends_cut_apart_goes_whole() -> None:
    credit = ["Divers at the bridge on Tuesday (", "Image:", "Jo Berg/Harbour Live)"]
    assert removed([*ARTICLE[:2], *credit, *ARTICLE[2:]]) == credit
    aside = "The mayor spoke (as he often does)"
    assert aside not in removed([*ARTICLE[:2], aside, "Image:", *ARTICLE[2:]])
