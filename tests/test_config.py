from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.config import Config, config_folder, digest_of, load_config
from pipeline.errors import ConfigError


def write(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_default_file_says_what_the_code_does() -> None:
    assert load_config(config_folder() / "default.toml") == Config()


def test_a_file_changes_only_what_it_names(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, "[run]\nworkers = 3\n"))
    assert config.run.workers == 3
    assert config.run.max_failed_share == Config().run.max_failed_share


def test_overrides_win_over_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "[run]\nworkers = 3\n")
    assert load_config(path, {"run.workers": 5}).run.workers == 5


@pytest.mark.parametrize(
    ("text", "key", "nearest"),
    [
        ("[translte]\ntarget = 'en'\n", "translte", "translate"),
        ("[translate]\nbeam_sice = 3\n", "translate.beam_sice", "translate.beam_size"),
        ("flows = []\n", "flows", "flow"),
    ],
)
def test_an_unknown_key_names_file_key_and_nearest(
    tmp_path: Path, text: str, key: str, nearest: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    assert str(path) in caught.value.message
    assert repr(key) in caught.value.message
    assert repr(nearest) in caught.value.advice


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[run]\nworkers = 'two'\n", "run.workers"),
        ("[run]\nworkers = 0\n", "run.workers"),
        ("[detect]\nbackend = 'guess'\n", "detect.backend"),
        ("[strip]\nmax_share = 1.5\n", "strip.max_share"),
    ],
)
def test_a_bad_value_names_file_and_key(tmp_path: Path, text: str, key: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    assert str(path) in caught.value.message
    assert repr(key) in caught.value.message


def test_broken_toml_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"mine\.toml: not valid TOML"):
        load_config(write(tmp_path, "[run\n"))
    with pytest.raises(ConfigError, match=r"absent\.toml: cannot be read"):
        load_config(tmp_path / "absent.toml")


def test_a_digest_depends_on_content_not_on_order_of_keys() -> None:
    assert digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})
    assert digest_of({"a": 1}) != digest_of({"a": 2})
