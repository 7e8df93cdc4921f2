from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.config import Config, StripConfig
from pipeline.document import Document, Edit, Segment, Verdict
from pipeline.errors import ConfigError
from pipeline.stage import Kept, Tools
from pipeline.strip.memory import Memory
from pipeline.strip.stage import CAP_FLAG, StripStage

LEFT = "The council met on Tuesday and agreed to rebuild the old bridge across the river by May."
RIGHT = "Work on the bridge had stopped in March, when the river rose and took two of its pillars."
ENGLISH = Verdict("en", 0.99, "model")


def page(*lines: str) -> Document:
    return Document("a.txt", tuple(Segment(line, "\n", line, language=ENGLISH) for line in lines))


def strip(document: Document, config: Config | None = None) -> Document:
    stage = StripStage(config or Config())
    stage.open(Tools(Path(), lambda _: None))
    (outcome,) = stage.run([document])
    stage.close()
    assert isinstance(outcome, Kept)
    return outcome.document


def test_a_removed_segment_carries_kind_rule_and_evidence_and_keeps_its_text() -> None:
    before = page("Bridge to be rebuilt", "By Ana Lima", LEFT, RIGHT)
    after = strip(before)
    removal = after.segments[1].removal
    assert removal is not None
    assert (removal.kind, removal.rule, removal.evidence) == ("credit", "byline", "By Ana Lima")
    assert after.body == before.body
    assert [segment.kept for segment in after.segments] == [True, False, True, True]


def test_a_translated_line_is_judged_by_the_rules_of_its_own_language() -> None:
    russian = "Подпишитесь на нашу рассылку"
    english = "Let our letters come to you"
    edit = Edit("translate", "firefox", 0, russian, english, "ru to en")
    segment = Segment(english, "\n", russian, language=Verdict("ru", 0.9, "script"), edits=(edit,))
    document = page("Bridge to be rebuilt", LEFT, RIGHT)
    after = strip(replace(document, segments=(*document.segments, segment)))
    removal = after.segments[3].removal
    assert removal is not None
    assert removal.kind == "newsletter"


def test_a_translated_line_is_judged_by_the_english_rules_too() -> None:
    own, english = "Uutiskirje", "Subscribe to our newsletter"
    edit = Edit("translate", "firefox", 0, own, english, "fi to en")
    segment = Segment(english, "\n", own, language=Verdict("fi", 0.9, "model"), edits=(edit,))
    document = page("Bridge to be rebuilt", LEFT, RIGHT)
    after = strip(replace(document, segments=(*document.segments, segment)))
    assert not after.segments[3].kept


def test_a_document_of_which_too_much_would_go_is_flagged_and_left_alone() -> None:
    before = page("Share this article", "Advertisement", "Ferry late")
    after = strip(before)
    assert after.flags == (CAP_FLAG,)
    assert all(segment.kept for segment in after.segments)


def test_the_cap_is_an_option_and_looks_at_paragraphs() -> None:
    notice = (
        "Please tell us what you think of the bridge and of the tables of tides in the comments "
        "below."
    )
    before = page("Bridge to be rebuilt", LEFT, RIGHT, notice, "Share this article")
    assert [segment.kept for segment in strip(before).segments] == [True, True, True, False, False]
    assert strip(before, Config(strip=StripConfig(max_share=0.1))).flags == (CAP_FLAG,)
    short = page("Bridge to be rebuilt", LEFT, RIGHT, "Share this article")
    after = strip(short, Config(strip=StripConfig(max_share=0.1)))
    assert (after.flags, after.segments[3].kept) == ((), False)


def test_what_a_kept_kind_names_does_not_go_under_another_name() -> None:
    # The words of share buttons are among those of comment buttons too.
    before = page("Bridge to be rebuilt", LEFT, RIGHT, "Share this article", "Read more: tides")
    after = strip(before, Config(strip=StripConfig(keep=["share"])))
    assert [segment.kept for segment in after.segments] == [True, True, True, True, False]


def test_kinds_to_keep_stay() -> None:
    before = page("Bridge to be rebuilt", "By Ana Lima", LEFT, RIGHT, "Share this article")
    after = strip(before, Config(strip=StripConfig(keep=["credit"])))
    assert [segment.kept for segment in after.segments] == [True, True, True, True, False]
    with pytest.raises(ConfigError, match="credits"):
        StripStage(Config(strip=StripConfig(keep=["credits"])))


def test_a_removal_by_the_model_says_so() -> None:
    menu = ["Home", "Harbour", "Weather", "Tides", "Boats", "Archive"]
    after = strip(page(*menu, "Bridge to be rebuilt", LEFT, RIGHT))
    made = [segment.removal for segment in after.segments if segment.removal]
    judged = [one for one in made if one.rule == "model"]
    assert len(made) >= 5
    assert judged
    assert all(0.5 < one.score <= 1.0 and one.evidence for one in judged)


def test_what_recurs_in_a_feed_goes_where_the_run_remembers_it() -> None:
    prompt = "The tide table on your wall comes from us alone."
    memory = Memory()
    stage = StripStage(Config())
    stage.open(Tools(Path(), lambda _: None, feeds=memory))
    texts = [f"The ferry number {n} was late because of a storm out at sea." for n in range(3)]
    documents = [replace(page(text, LEFT, prompt, RIGHT), feed="harbour") for text in texts]
    for number, document in enumerate(documents[:2]):
        lines = [segment.text for segment in document.segments]
        memory.remember("harbour", memory.feed("harbour").observe(str(number), lines))
    fresh = replace(page(texts[2], prompt, LEFT[:-1] + "!", RIGHT[:-1] + "!"), feed="harbour")
    (outcome,) = stage.run([fresh])
    assert isinstance(outcome, Kept)
    removal = outcome.document.segments[1].removal
    assert removal is not None
    assert removal.rule == "recurs-in-feed"
    stage.close()


def test_blank_segments_and_empty_documents_pass() -> None:
    blank = Segment("", "\n\n", "", kind="blank")
    assert strip(Document("a.txt", (blank,))).segments == (blank,)
    assert strip(Document("a.txt", ())).segments == ()


def test_only_configured_kinds_are_removed() -> None:
    config = Config(strip=StripConfig(remove=["share"]))
    after = strip(page("Bridge to be rebuilt", "By Ana Lima", LEFT, RIGHT, "Share this"), config)
    assert [segment.kept for segment in after.segments] == [True, True, True, True, False]


def test_an_unknown_kind_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ConfigError, match="newsleter") as caught:
        StripStage(Config(strip=StripConfig(remove=["newsleter"])))
    assert "'newsletter'" in caught.value.advice


def test_the_fingerprint_covers_options_and_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = StripStage(Config()).fingerprint
    assert plain == StripStage(Config()).fingerprint
    assert plain != StripStage(Config(strip=StripConfig(max_share=0.4))).fingerprint
    packs = tmp_path / "boilerplate"
    packs.mkdir()
    rule = '[[rule]]\nname = "a"\nkind = "ad"\nweight = 1\nmax_words = 2\nwords = ["ad"]\n'
    (packs / "en.toml").write_text(rule + 'example = "ad"\n', "utf-8")
    monkeypatch.setattr("pipeline.strip.stage.config_folder", lambda: tmp_path)
    other = StripStage(Config()).fingerprint
    (packs / "en.toml").write_text(rule + 'example = "Ad"\n', "utf-8")
    assert len({plain, other, StripStage(Config()).fingerprint}) == 3


def test_a_folder_without_packs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.strip.stage.config_folder", lambda: tmp_path)
    with pytest.raises(ConfigError, match="no rule packs"):
        StripStage(Config()).open(Tools(tmp_path, lambda _: None))
