"""Reports and metrics: what a run leaves behind for those who look later."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from pipeline.config import Config
from pipeline.errors import ConfigError, RunAborted
from pipeline.run.history import History
from pipeline.run.metrics import metrics_of
from pipeline.run.report import RunReport
from pipeline.run.runner import WORK_FOLDER, run
from tests.run.conftest import Notes

SAMPLE = re.compile(r'[a-z_]+(\{[a-z]+="([^"\\\n]|\\["\\n])*"\})? -?[0-9.]+(e[+-]?[0-9]+)?')


def test_the_last_reports_are_kept(tmp_path: Path) -> None:
    history = History(tmp_path / "reports")
    names = [history.add({"started": 1.5 + number, "n": number}, keep=3) for number in range(5)]
    assert history.names() == names[2:]
    assert history.load()["n"] == 4
    assert history.load(names[3])["n"] == 3
    with pytest.raises(ConfigError, match="no report 1999"):
        history.load("1999")


def test_a_broken_report_is_named(tmp_path: Path) -> None:
    (tmp_path / "1.json").write_text("{")
    with pytest.raises(ConfigError, match=r"1\.json: cannot be read"):
        History(tmp_path).load()


def test_every_run_leaves_a_report_even_one_that_fails(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    history = History(tmp_path / "out" / WORK_FOLDER / "reports")
    run(feed, tmp_path / "out", tricky, notes.watcher)
    good = history.load()
    assert (good["done"], good["ended"], good["exit_code"]) == (5, "complete", 0)
    assert good["input"] == str(feed)
    assert good["took"] > 0
    for number in range(30):
        (feed / f"bad{number}.txt").write_bytes(b"")
    with pytest.raises(RunAborted):
        run(feed, tmp_path / "out", tricky, notes.watcher)
    bad = history.load()
    assert (bad["ended"], bad["exit_code"]) == ("aborted", 4)
    assert "documents failed" in bad["error"]
    assert len(history.names()) == 2


def test_a_run_without_work_leaves_no_report_where_none_is_wanted(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    run(feed, tmp_path / "out", tricky, notes.watcher, record_idle=False)
    run(feed, tmp_path / "out", tricky, notes.watcher)
    (feed / "a/0.txt").touch()
    history = History(tmp_path / "out" / WORK_FOLDER / "reports")
    assert len(history.names()) == 2


def test_metrics_are_well_formed_whatever_the_names() -> None:
    report = RunReport(started=5.0, done=3, found=9, todo=4, reasons=Counter(empty=1))
    report.languages.update({'a"b\\c\nd': 2, "en": 7})
    lines = metrics_of(report.as_data()).splitlines()
    assert "plainfeed_documents_cleaned 3" in lines
    assert 'plainfeed_documents_failed{reason="empty"} 1' in lines
    assert 'plainfeed_lines_by_language{language="a\\"b\\\\c\\nd"} 2' in lines
    for line in lines:
        assert line.startswith(("# HELP plainfeed_", "# TYPE plainfeed_")) or SAMPLE.fullmatch(line)


def test_metrics_are_written_in_one_step_and_their_loss_is_no_failure(
    feed: Path, tmp_path: Path, tricky: Config, notes: Notes
) -> None:
    place = tmp_path / "metrics" / "plainfeed.prom"
    config = Config.model_validate({**tricky.model_dump(), "run": {"metrics": str(place)}})
    run(feed, tmp_path / "out", config, notes.watcher)
    assert "plainfeed_documents_cleaned 5\n" in place.read_text("utf-8")
    assert [path.name for path in place.parent.iterdir()] == ["plainfeed.prom"]
    place.unlink()
    place.mkdir()
    assert run(feed, tmp_path / "out", config, notes.watcher).exit_code == 0
    assert "cannot be written" in notes.notices[0]
