from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.config import Config, DetectConfig
from pipeline.detect import BACKEND, identify, identify_lines
from pipeline.detect.stage import UNDETERMINED_FLAG, DetectStage
from pipeline.document import LETTERLESS, UNDETERMINED, Document, Verdict
from pipeline.read.segments import segment_text
from pipeline.read.text import document_from_bytes
from pipeline.stage import Kept, Tools

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> DetectStage:
    made = DetectStage(Config())
    made.open(Tools(tmp_path_factory.mktemp("scratch"), print))
    return made


def detected(stage: DetectStage, text: str) -> Document:
    (outcome,) = stage.run([Document("a", segment_text(text))])
    assert isinstance(outcome, Kept)
    return outcome.document


def test_every_segment_gets_a_verdict_and_nothing_else_changes(stage: DetectStage) -> None:
    text = "\n\nО погоде\n\nThe weather stays mild for the rest of the week.\n2024-03\nShare\n"
    document = detected(stage, text)
    assert document.body == text
    blank, headline, body, date, share = (s.language for s in document.segments)
    assert blank == date == Verdict(LETTERLESS, 1.0, "letterless")
    assert headline.code in {"ru", UNDETERMINED}
    assert (body.code, body.how) == ("en", "model")
    assert share.code == "en"


def test_documents_do_not_influence_each_other(stage: DetectStage) -> None:
    documents = [
        Document("a", segment_text("Der Rat entscheidet nächste Woche über die Brücke.")),
        Document("b", segment_text("Xyzzy")),
        Document("c", ()),
    ]
    outcomes = stage.run(documents)
    ids = [outcome.document.id for outcome in outcomes if isinstance(outcome, Kept)]
    assert ids == ["a", "b", "c"]
    second = outcomes[1]
    assert isinstance(second, Kept)
    assert second.document.segments[0].language.code != "de"


def test_the_fingerprint_covers_the_options() -> None:
    other = Config.model_validate({"detect": {"min_confidence": 0.8}})
    assert DetectStage(Config()).fingerprint == DetectStage(Config()).fingerprint
    assert DetectStage(Config()).fingerprint != DetectStage(other).fingerprint


@pytest.mark.parametrize("backend", ["langdetect", "py3langid"])
def test_other_backends(tmp_path: Path, backend: str) -> None:
    made = DetectStage(Config.model_validate({"detect": {"backend": backend}}))
    made.open(Tools(tmp_path, print))
    document = detected(made, "The council will decide next week about the bridge in the city.")
    made.close()
    assert document.segments[0].language.code == "en"


def test_a_stage_that_is_not_open_says_so() -> None:
    with pytest.raises(RuntimeError, match="opened"):
        DetectStage(Config()).run([Document("a", segment_text("text"))])


def test_public_functions() -> None:
    assert identify([]) == []
    assert identify(["Das Wetter bleibt in den nächsten Tagen mild.", "92.4%"]) == ["de", "zxx"]
    lines = ["Das Wetter bleibt mild.", "Das sagt der Wetterdienst.", "Sport aktuell", "12"]
    assert identify_lines(lines) == ["de", "de", "de", "zxx"]


FOREIGN = {"000_f3f4e9a94126326f.txt": {0: "ru", 1: "ru"}}
MOJIBAKE = re.compile(r"[^\x00-\x7f]*[\u0e00-\u0e7f][^\x00-\x7f]*")
"""Runs with Thai letters, which stand for emoji and bullets until the repair stage has worked."""


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
def test_example_documents(stage: DetectStage, path: Path) -> None:
    document = document_from_bytes(path.read_bytes(), path.name)
    repaired = MOJIBAKE.sub("•", document.body)
    lines = [s for s in detected(stage, repaired).segments if s.text]
    assert lines
    for number, line in enumerate(lines):
        has_letters = any(character.isalpha() for character in line.text)
        expected = FOREIGN.get(path.name, {}).get(number, "en") if has_letters else LETTERLESS
        assert line.language.code == expected, line.text


def test_what_a_source_declares_helps_where_words_are_few(tmp_path: Path) -> None:
    options = {"detect": {"declared": {"lusa": "pt-PT"}}}
    made = DetectStage(Config.model_validate(options))
    made.open(Tools(tmp_path, print))
    segments = segment_text("Obras em curso")
    documents = [Document("a", segments), Document("b", segments, feed="lusa")]
    documents.append(Document("c", segments, language="pt"))
    outcomes = made.run(documents)
    found = [o.document.segments[0].language for o in outcomes if isinstance(o, Kept)]
    assert found[1] == found[2]
    assert found[1].code == "pt"
    assert found[1].confidence > found[0].confidence or found[0].code != "pt"


def test_a_declaration_may_name_feeds_by_pattern_and_the_name_itself_comes_first(
    tmp_path: Path,
) -> None:
    options = {"detect": {"declared": {"?*": "fr", "news/*": "pt", "lusa": "pt"}}}
    made = DetectStage(Config.model_validate(options))
    made.open(Tools(tmp_path, print))
    segments = segment_text("Obras em curso")
    feeds = ["lusa", "news/lusa"]
    documents = [Document("a", segments, language="pt")]
    outcomes = made.run([*documents, *(Document("b", segments, feed=feed) for feed in feeds)])
    template, named, first = [
        o.document.segments[0].language for o in outcomes if isinstance(o, Kept)
    ]
    assert named == template
    assert first != template


def test_words_of_no_known_language_are_flagged_and_numbers_are_not(stage: DetectStage) -> None:
    (words, numbers, unit), (english,) = (
        detected(stage, text).segments
        for text in ("Vrumfel glostiq\n12:40\n12,5 km\n", "The ferry to the island was late.\n")
    )
    assert words.language.code == "und"
    assert words.flags == (UNDETERMINED_FLAG,)
    assert numbers.flags == unit.flags == english.flags == ()


def test_a_person_knows_better_than_a_template(tmp_path: Path) -> None:
    made = DetectStage(Config.model_validate({"detect": {"declared": {"lusa": "pt"}}}))
    made.open(Tools(tmp_path, print))
    segments = segment_text("Obras em curso")
    documents = [Document("a", segments, feed="lusa", language="en"), Document("b", segments)]
    outcomes = made.run([replace(documents[1], language="pt"), *documents])
    asked, told, _ = [o.document.segments[0].language for o in outcomes if isinstance(o, Kept)]
    assert told == asked


@pytest.mark.parametrize("tag", ["en-US", "de", "pt_BR", "zh-Hant", "tlh", "x-default", "-"])
def test_a_wrong_declaration_changes_no_clear_line(stage: DetectStage, tag: str) -> None:
    text = (
        "Το κόστος των έργων ανέρχεται σε 640 χιλιάδες ευρώ.\n"
        "Den nya bron över älven öppnas för trafik på måndag.\n"
        "The new bridge over the river opens on Monday morning.\n"
        "Новый мост через реку откроется в понедельник утром.\n"
        "Новий міст через річку відкриють у понеділок вранці.\n"
    )
    (outcome,) = stage.run([Document("a", segment_text(text), language=tag)])
    assert isinstance(outcome, Kept)
    codes = [segment.language.code for segment in outcome.document.segments]
    assert codes == ["el", "sv", "en", "ru", "uk"]


def test_a_line_in_two_languages_has_parts_and_votes(stage: DetectStage) -> None:
    english, russian = "The mayor opened the new bridge. ", "Мэр открыл новый мост через реку."
    (segment,) = detected(stage, english + russian).segments
    parts = [(part.code, segment.text[part.start : part.end]) for part in segment.language.parts]
    assert parts == [("en", english), ("ru", russian)]
    assert segment.language.votes


def test_the_functions_use_the_default_backend() -> None:
    assert DetectConfig().backend == BACKEND
