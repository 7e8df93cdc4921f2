"""The adaptor: evidence from the whole document, edits on its segments, provenance complete."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import Config, RepairConfig
from pipeline.document import Document, Edit, Segment, replay
from pipeline.read.segments import segment_text
from pipeline.repair import Repair, is_suspect, repair, stage
from pipeline.repair.stage import (
    CONTROL,
    INFERRED,
    LOST,
    SUSPECTED,
    RepairStage,
    mend,
    polish,
)
from pipeline.stage import Kept, Tools

DEFAULT = RepairConfig()


def document(text):
    return Document("item", segment_text(text))


def as_read(made):
    """The body before the stage, put together from sources and what was moved between them."""
    texts = []
    for segment in made.segments:
        separator = segment.sep
        for edit in reversed(segment.edits):
            detail = dict(edit.detail)
            lent, moved = detail.get("from_separator", ""), detail.get("to_separator", "")
            separator = separator.removeprefix(moved)
            if edit.start == 0 and lent and texts:
                texts[-1] += lent
            else:
                separator = lent + separator
        texts.append(segment.source + separator)
    return "".join(texts)


def assert_provenance(made, text):
    assert as_read(made) == text
    for segment in made.segments:
        assert replay(segment.source, segment.edits) == segment.text


def test_stage_runs_and_keeps_order():
    one = RepairStage(Config())
    one.open(Tools(Path(), print))
    outcomes = one.run([document("un cafÃ© noir"), document("plain"), document("cre\u0300me")])
    one.close()
    bodies = [kept.document.body for kept in outcomes if isinstance(kept, Kept)]
    assert bodies == ["un café noir", "plain", "cr\u00e8me"]


@pytest.mark.parametrize(
    ("most_doubt", "body"), [(0.5, "fermé, voilà tout"), (0.0, "fermé, voilÃ tout")]
)
def test_how_much_is_made_up_can_be_chosen(most_doubt, body):
    config = Config.model_validate({"repair": {"most_doubt": most_doubt}})
    (outcome,) = RepairStage(config).run([document("fermÃ©, voilÃ  tout")])
    assert isinstance(outcome, Kept)
    assert outcome.document.body.replace("  ", " ") == body


def test_stage_is_described_for_the_flow():
    one = RepairStage(Config())
    assert (one.name, one.needs, one.sets) == ("repair", frozenset(), {"repaired"})


def test_fingerprint_depends_on_options_and_data(monkeypatch):
    plain = RepairStage(Config()).fingerprint
    assert plain == RepairStage(Config()).fingerprint
    quotes = Config.model_validate({"repair": {"quotes": True}})
    assert RepairStage(quotes).fingerprint != plain
    monkeypatch.setattr(stage, "_digests_of_data", lambda: ("other", "data"))
    assert RepairStage(Config()).fingerprint != plain


def test_the_digests_are_those_of_all_data_files():
    digests = stage._digests_of_data()
    assert len(set(digests)) == 3
    assert {len(digest) for digest in digests} == {64}


def test_sound_document_is_the_same_object():
    sound = document("Été – „Größe“\n  “quoted”\u00a0…\r\n\tлето\n")
    assert polish(mend(sound), DEFAULT) is sound


def test_edit_says_why_and_with_what():
    (segment,) = mend(document("un cafÃ©")).segments
    (edit,) = segment.edits
    assert (edit.stage, edit.rule, edit.start) == ("repair", "mojibake", 6)
    assert (edit.before, edit.after) == ("Ã©", "é")
    assert "cp1252" in edit.why
    detail = dict(edit.detail)
    assert (detail["code_pages"], detail["layers"], detail["doubt"]) == ("cp1252", 1, 0.0)
    assert detail["gain"] > 0


def test_why_without_utf8(monkeypatch):
    made = Repair(0, "ñîê", "сок", ("cp1251", "latin_1"), 1, 0, 30.0)
    monkeypatch.setattr(stage, "explain", lambda *_: ("сок", (made,)))
    (edit,) = mend(document("ñîê")).segments[0].edits
    assert edit.why == "bytes of cp1251 had been read as latin_1"


def given_repairs(monkeypatch, *repairs):
    """Let the engine find just these repairs."""

    def explain(text, _most_doubt):
        for one in repairs:
            text = text[: one.start] + one.after + text[one.end :]
        return text, repairs

    monkeypatch.setattr(stage, "explain", explain)


def lossy(start, before, after, doubt=0.0):
    return Repair(start, before, after, ("mac_roman",), 1, 1, 20.0, doubt)


def test_a_byte_lost_to_the_separator_is_taken_out_of_it(monkeypatch):
    text = "voilÃ \nfin"
    given_repairs(monkeypatch, lossy(4, "Ã ", "à"))
    made = mend(document(text))
    assert made.body == "voilà\nfin"
    assert [(s.text, s.sep) for s in made.segments] == [("voilà", "\n"), ("fin", "")]
    taken, mended = made.segments[0].edits
    assert (taken.start, taken.before, taken.after) == (5, "", " ")
    assert dict(taken.detail) == {"from_separator": " "}
    assert (mended.before, mended.after) == ("Ã ", "à")
    assert_provenance(made, text)


def test_a_byte_lost_to_the_indentation_is_taken_out_of_it(monkeypatch):
    text = "eins\n  ©zwei\ndrei"
    given_repairs(monkeypatch, lossy(6, " ©", "ʩ"), lossy(7, "zw", "ö"))
    made = mend(document(text))
    assert made.body == "eins\n ʩöei\ndrei"
    assert [s.text for s in made.segments] == ["eins", "ʩöei", "drei"]
    assert_provenance(made, text)


def test_indentation_and_blank_lines_stay():
    text = "\n\n  un cafÃ©\n\n\t du thÃ©  \n"
    made = mend(document(text))
    assert made.body == "\n\n  un café\n\n\t du thé  \n"
    assert_provenance(made, text)


@pytest.mark.parametrize(("doubt", "flags"), [(0.05, ()), (0.3, (INFERRED,))])
def test_a_doubtful_inference_is_flagged(monkeypatch, doubt, flags):
    given_repairs(monkeypatch, lossy(4, "Ã ", "à", doubt))
    segment = mend(document("voilÃ , fin\nautre")).segments[0]
    assert segment.flags == flags
    assert dict(segment.edits[-1].detail)["doubt"] == doubt


DAMAGED_FOR_GOOD = "ðŸ\ufffd\ufffd lundi"


def test_line_that_stays_damaged_in_a_damaged_document_is_flagged():
    made = mend(document(f"Un Ã©tÃ© ensoleillÃ©\n{DAMAGED_FOR_GOOD}\nsain"))
    assert [segment.flags for segment in made.segments] == [(), (SUSPECTED,), ()]


def test_line_that_looks_damaged_is_flagged_though_nothing_is_proven():
    made = mend(document(f"Une journée\n{DAMAGED_FOR_GOOD}"))
    assert [segment.flags for segment in made.segments] == [(), (SUSPECTED,)]
    assert not any(segment.edits for segment in made.segments)


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "L’été à l’hôtel coûte 35 €, dit-il – « vraiment »…",
        "ÉCOLE FERMÉE À NOËL ; ÜBERGRÖSSE",
        "Съешь же ещё этих мягких французских булок",
        "ผู้ใหญ่หาผ้าใหม่ให้สะใภ้ใช้คล้องคอ แบบ ๑๒๓",
        "昨天天气很好，我们去了公园。",
        "さくらの花が咲きました！ｶﾞｷﾞ",
        "오늘은 날씨가 좋습니다.",
        "📊 Umsätze: ⚡ +12 % → ✓ 🛠️ ¯\\_(ツ)_/¯",
        "مرحبا بالعالم – שלום עולם",
    ],
)
def test_sound_lines_are_not_suspect(text):
    assert not is_suspect(text)


def test_no_cosmetics_where_damage_is_suspected():
    text = f"{DAMAGED_FOR_GOOD}\x00 e\u0301"
    flagged = replace(document(text), segments=(Segment(text, "", text, flags=(SUSPECTED,)),))
    assert polish(flagged, DEFAULT) is flagged


def test_cosmetics_come_after_the_repair_and_as_edits_of_their_own():
    text = "un cafÃ© cre\u0300me\x07"
    made = polish(mend(document(text)), DEFAULT)
    (segment,) = made.segments
    assert segment.text == "un café crème"
    assert [edit.rule for edit in segment.edits] == ["mojibake", "control", "nfc"]
    assert all(edit.why for edit in segment.edits)
    assert_provenance(made, text)


def test_controls_that_are_bytes_reach_the_repair():
    made = polish(mend(document("les Ã\x89tats-Unis")), DEFAULT)
    assert made.body == "les États-Unis"


def test_windows_punctuation_read_as_latin_1_is_not_taken_for_damage():
    made = polish(mend(document("Un Ã©tÃ© chaud\nla \x93cité\x94 d\x92été")), DEFAULT)
    assert made.body == "Un été chaud\nla “cité” d’été"
    assert [segment.flags for segment in made.segments] == [(), ()]


def test_what_is_lost_or_unknown_is_flagged():
    made = polish(document("half \ud800 here\nna\x8eelost\nfine\x00"), DEFAULT)
    assert [segment.flags for segment in made.segments] == [(LOST,), (CONTROL,), ()]
    assert made.body == "half \ufffd here\nna\x8eelost\nfine"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\u2028two\u2029three", ["one", "two", "three"]),
        ("one\u2028\x00", ["one"]),
        ("one \u2028\u2028 two\n", ["one", "two"]),
        ("\u2028one\x0c\n", ["", "one"]),
        ("a\r\n\u2029\r\nb", ["a", "", "b"]),
    ],
)
def test_a_line_end_by_another_name_makes_two_segments(text, lines):
    made = polish(document(text), DEFAULT)
    assert [segment.text for segment in made.segments] == lines
    assert_provenance(made, text)


def test_thousands_of_line_ends_in_one_segment():
    made = polish(document("\u2028".join(f"line {n}" for n in range(5000))), DEFAULT)
    assert [s.text for s in made.segments] == [f"line {n}" for n in range(5000)]
    assert all(replay(s.source, s.edits) == s.text for s in made.segments)


def test_a_mended_line_is_cut_with_its_edits(monkeypatch):
    text = "Ã©tâ€¨Ã ddÃ¨s"
    given_repairs(
        monkeypatch, lossy(0, "Ã©", "é"), lossy(2, "â€¨Ã ", "\u2028à"), lossy(6, "Ã¨", "è")
    )
    made = polish(mend(document(text)), DEFAULT)
    assert [(s.text, s.sep, s.source) for s in made.segments] == [
        ("ét", "\n", "Ã©tâ€¨Ã "),
        ("àddès", "", "ddÃ¨s"),
    ]
    for segment in made.segments:
        assert replay(segment.source, segment.edits) == segment.text


DAMAGED = ["Ã©", "Ã ", "â€¨", "ðŸ˜€", "voilÃ ", "un Ã©tÃ©", "ÃƒÂ©", "ð\ufffd"]
SOUND = ["été", "слово", "word", "e\u0301", "\x93", "\x00", "\u200b", "\ufeff", "\ud83d"]
WHITE = [" ", "\n", "\r\n", "\u2028", "\x85", "\t"]
PIECES = st.sampled_from(DAMAGED + SOUND + WHITE)


@given(st.lists(PIECES).map("".join))
def test_replaying_gives_every_text_and_the_body_that_was_mended(text):
    before = document(text)
    mended = mend(before)
    assert mended.body == repair(text)
    assert_provenance(mended, text)
    made = polish(mended, DEFAULT)
    assert_provenance(made, text)
    assert polish(made, DEFAULT) == made


@given(st.text(max_size=12), st.data())
def test_edits_divide_anywhere(text, data):
    edits, now = [], text
    for _ in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.integers(0, len(now)))
        end = data.draw(st.integers(start, len(now)))
        after = data.draw(st.text(max_size=4))
        edits.append(Edit("repair", "mojibake", start, now[start:end], after, "drawn"))
        now = now[:start] + after + now[end:]
    at = data.draw(st.integers(0, len(now)))
    cut, before, behind = stage._divided(edits, at)
    assert replay(text[:cut], before) == now[:at]
    assert replay(text[cut:], behind) == now[at:]


def test_importing_the_stage_loads_no_ftfy():
    code = "import sys, pipeline.repair.stage; sys.exit('ftfy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
