from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.errors import ConfigError, RunAborted
from pipeline.run.state import Entry, State

ENTRY = Entry("a/b.txt", "d1", "f1", (("pt", "firefox pt-en 1"),))


def test_what_was_committed_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "state.sqlite"
    with closing(State(path)) as state:
        state.commit([ENTRY, Entry("c.txt", "d2", "f1", ())], [])
        state.commit([], ["c.txt", "never-seen.txt"])
    with closing(State(path)) as state:
        assert state.entries() == {"a/b.txt": ENTRY}


def test_a_state_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")
    with pytest.raises(ConfigError, match=r"another version \(7\)"):
        State(path)


def test_a_state_that_cannot_be_written_stops_the_run_with_advice(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(State(path)) as state, closing(sqlite3.connect(path)) as other:
        state._connection.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RunAborted, match="cannot be written") as caught:
            state.commit([ENTRY], [])
    assert "run again" in caught.value.advice
