"""The verbs and options for people who leave runs alone for years."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from filelock import FileLock

from pipeline.cli import main
from pipeline.cli.progress import printable, standing
from pipeline.cli.times import Moment, Span
from pipeline.run.report import RunReport


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path, list[str]]:
    """A feed with a good item, a Russian one and an empty one, where its output goes, options."""
    source = tmp_path / "in"
    source.mkdir()
    (source / "good.txt").write_text("The mayor opens a new library on Monday.\n", "utf-8")
    (source / "ru.txt").write_text("Добрый день, дорогие читатели нашей газеты.\n", "utf-8")
    (source / "empty.txt").write_bytes(b"")
    config = tmp_path / "keep.toml"
    config.write_text('[translate]\nmissing = "keep"\n', "utf-8")
    return source, tmp_path / "out", ["--config", str(config)]


def call(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


Places = tuple[Path, Path, list[str]]


def test_without_a_terminal_a_run_tells_failures_and_one_line(places: Places) -> None:
    source, out, options = places
    failure, line = call("run", source, out, *options).stderr.splitlines()
    assert failure.startswith("failed empty.txt: ")
    assert line.startswith("plainfeed: 2 cleaned, 0 unchanged, 1 failed; ")
    assert "1 in " in line
    assert "ru (1)" in line
    result = call("run", source, out, *options)
    (line,) = result.stderr.splitlines()
    assert line.startswith("plainfeed: 0 cleaned, 2 unchanged, 0 failed, 1 failed before; ")
    assert result.exit_code == 1


def test_a_log_tells_of_files_that_are_not_read(places: Places) -> None:
    source, out, options = places
    for name in ("a.html", "b.HTML", "c"):
        (source / name).write_text("One item.\n", "utf-8")
    line = call("run", source, out, *options).stderr.splitlines()[-1]
    assert "; not read, by [read] include: " in line
    assert ".html 2" in line


def test_status_shows_runs_backlog_failures_and_untranslated_languages(places: Places) -> None:
    source, out, options = places
    assert call("status", out).exit_code == 2
    call("run", source, out, *options)
    (source / "new.txt").write_text("Another item.\n", "utf-8")
    text = call("status", out, *options).stdout
    assert "2 documents are clean; 1 of" in text
    assert "failed, empty: 1 (empty.txt)" in text
    assert "plainfeed retry" in text
    assert "plainfeed models install ru" in text
    assert "known from 2 documents (feeds: 1)" in text
    facts = json.loads(call("status", out, *options, "--json").stdout)
    assert facts["backlog"] == 1
    assert facts["failures"] == {"empty": ["empty.txt"]}
    assert facts["untranslated"] == {"ru": 1}
    assert facts["feeds"] == {".": 2}
    assert facts["at_work"] is False
    assert [run["done"] for run in facts["runs"].values()] == [2]
    before = (out / ".plainfeed/state.sqlite").read_bytes()
    call("status", out, *options)
    assert (out / ".plainfeed/state.sqlite").read_bytes() == before


def test_status_tells_failures_from_backlog_and_a_first_run_from_none(places: Places) -> None:
    source, out, options = places
    (source / "ru.txt").unlink()
    (source / "link.txt").symlink_to("/dev/null")
    call("run", source, out, *options)
    facts = json.loads(call("status", out, *options, "--json").stdout)
    assert facts["failures"] == {"empty": ["empty.txt"], "refused": ["link.txt"]}
    assert facts["backlog"] == 0
    (out / ".plainfeed/reports").rename(out / "reports")
    assert "no run has written into it" in call("status", out, *options).stderr
    with FileLock(out / ".plainfeed/lock"):
        assert "the first run is still at work" in call("status", out, *options).stderr


def test_retry_finds_the_input_by_itself_and_tries_what_failed(places: Places) -> None:
    source, out, options = places
    call("run", source, out, *options)
    result = call("retry", out, *options)
    assert result.exit_code == 1
    assert "2 unchanged, 1 failed;" in result.stderr
    assert "failed empty.txt" in result.stderr
    assert call("retry", out.parent / "nowhere").exit_code == 2


def test_report_shows_any_run(places: Places) -> None:
    source, out, options = places
    call("run", source, out, *options)
    call("run", source, out, *options)
    assert "0 cleaned, 2 unchanged, 0 failed, 1 failed before" in call("report", out).stdout
    first = min((out / ".plainfeed/reports").iterdir()).stem
    assert "2 cleaned, 0 unchanged, 1 failed" in call("report", out, first).stdout
    assert json.loads(call("report", out, first, "--json").stdout)["failed"] == {"empty": 1}
    assert call("report", out, "1999").exit_code == 2


def test_prune_since_max_time_and_metrics_reach_the_run(places: Places, tmp_path: Path) -> None:
    source, out, options = places
    metrics = tmp_path / "plainfeed.prom"
    result = call("run", source, out, *options, "--max-time", "0s")
    assert result.exit_code == 0
    assert "ended by max-time, 3 documents left" in result.stderr
    later = call("run", source, out, *options, "--since", "2199-01-01")
    assert "3 left out for their age" in later.stderr
    call("run", source, out, *options, "--metrics", metrics, "--since", "1d")
    assert "plainfeed_documents_cleaned 2\n" in metrics.read_text("utf-8")
    (source / "good.txt").unlink()
    assert "1 pruned" in call("run", source, out, *options, "--prune").stderr
    assert not (out / "good.txt").exists()


def test_watch_does_not_go_with_what_ends_by_itself(places: Places) -> None:
    source, out, _ = places
    for word in ("--fail-fast", "--max-time=5s"):
        assert call("run", source, out, "--watch", word).exit_code == 2


@pytest.mark.parametrize(
    ("word", "seconds"), [("90", 90), ("90s", 90), ("1.5m", 90), ("2h", 7200), ("3d", 259200)]
)
def test_spans_of_time(word: str, seconds: float) -> None:
    assert Span().convert(word, None, None) == seconds
    assert Moment().convert(word, None, None) == pytest.approx(time.time() - seconds, abs=60)


@pytest.mark.parametrize("word", ["", "soon", "5 weeks", "-1h", "2026-13-01"])
def test_what_is_no_time_is_refused(word: str) -> None:
    for kind in (Span(), Moment()):
        with pytest.raises(click.BadParameter):
            kind.convert(word, None, None)


def test_a_date_is_the_beginning_of_that_day() -> None:
    moment = Moment().convert("2026-05-01", None, None)
    assert time.localtime(moment)[:6] == (2026, 5, 1, 0, 0, 0)


def test_what_a_file_name_holds_cannot_steer_the_terminal() -> None:
    assert printable("a\x1b[2J\nb\u202ec é日") == r"a\x1b[2J\nb\u202ec é日"


def test_the_standing_of_a_run_is_one_line() -> None:
    report = RunReport(flagged=3)
    report.languages.update(en=8, pt=2)
    report.seconds.update(detect=3, strip=1)
    line = standing(report)
    assert line == "detect 75% strip 25% · English 80% Portuguese 20% · 3 flagged, 0 failed"
    assert standing(RunReport()) == "0 flagged, 0 failed"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_live_display_keeps_to_standard_error(places: Places) -> None:
    source, out, options = places
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pipeline.cli", "run", str(source), str(out), *options]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    try:
        while data := os.read(ours, 4096):
            shown += data
    except OSError:  # Linux says so when the other side has closed
        pass
    finally:
        os.close(ours)
    assert process.communicate()[0] == b""
    assert process.returncode == 1
    assert b"cleaning" in shown
    assert b"2 cleaned, 0 unchanged, 1 failed" in shown
