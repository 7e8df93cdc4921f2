"""The adaptor: evidence from the whole document, edits on its segments."""

import subprocess
import sys
from pathlib import Path

from pipeline.config import Config
from pipeline.document import Document
from pipeline.read.segments import segment_text
from pipeline.repair.stage import SUSPECTED, RepairStage, mend
from pipeline.stage import Kept, Tools


def document(text):
    return Document("item", segment_text(text))


def test_stage_runs_and_keeps_order():
    stage = RepairStage(Config())
    stage.open(Tools(Path(), print))
    outcomes = stage.run([document("cafÃ©"), document("plain")])
    stage.close()
    assert [kept.document.body for kept in outcomes if isinstance(kept, Kept)] == ["café", "plain"]


def test_stage_is_described_for_the_flow():
    stage = RepairStage(Config())
    assert (stage.name, stage.version, stage.needs) == ("repair", "1", frozenset())
    assert stage.sets == {"repaired"}
    assert stage.fingerprint == RepairStage(Config()).fingerprint


def test_sound_document_is_the_same_object():
    sound = document("Été – „Größe“\n")
    assert mend(sound) is sound


def test_edit_says_why_and_with_what():
    (segment,) = mend(document("un cafÃ©")).segments
    (edit,) = segment.edits
    assert (edit.stage, edit.rule, edit.start) == ("repair", "mojibake", 6)
    assert (edit.before, edit.after) == ("Ã©", "é")
    assert "cp1252" in edit.why
    assert dict(edit.detail)["code_pages"] == "cp1252"


def test_a_byte_lost_to_the_separator_is_taken_out_of_it():
    mended = mend(document("Ã©tÃ© Ã  la voilÃ \nfin"))
    assert mended.body == "été à la voilà\nfin"
    assert mended.segments[0].text == "été à la voilà"
    assert mended.segments[0].sep == "\n"


def test_indentation_and_blank_lines_stay():
    mended = mend(document("\n\n  cafÃ©\n\n\t thÃ©  \n"))
    assert mended.body == "\n\n  café\n\n\t thé  \n"


def test_line_that_stays_damaged_in_a_damaged_document_is_flagged():
    mended = mend(document('Ã©tÃ© ensoleillÃ©\nðŸ"… lundi\nsain'))
    assert [segment.flags for segment in mended.segments] == [(), (SUSPECTED,), ()]


def test_importing_the_stage_loads_no_ftfy():
    code = "import sys, pipeline.repair.stage; sys.exit('ftfy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
