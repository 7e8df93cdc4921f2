from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.errors import ConfigError, RunAborted
from pipeline.read.source import Stamp
from pipeline.run.state import Entry, State, open_existing, open_state

ENTRY = Entry(
    "a/b.txt", Stamp(7, 8, 9), "d1", "f1", (("pt", "firefox pt-en 1"), ("ru", "missing")), (3, 4)
)


def rows(state: State) -> list[tuple[object, ...]]:
    return state.connection.execute("SELECT * FROM items ORDER BY id").fetchall()


def test_what_was_committed_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(State(path)) as state:
        lost = Entry("c.txt", Stamp(), "", "f1", reason="empty")
        state.commit([ENTRY, lost, Entry("d.txt", Stamp(), "d2", "f1")])
        state.commit([], ["d.txt", "never-seen.txt"])
    with closing(open_existing(path)) as state:
        assert [row[:6] for row in rows(state)] == [
            ("a/b.txt", 7, 8, 9, "d1", "f1"),
            ("c.txt", 0, 0, 0, "", "f1"),
        ]
        assert state.failures() == {"empty": ["c.txt"]}
        assert list(state.models()) == [(ENTRY.models, 1)]


def test_a_touched_file_gets_its_new_times_and_keeps_the_rest(tmp_path: Path) -> None:
    with closing(State(tmp_path / "state.sqlite")) as state:
        state.commit([ENTRY])
        before = rows(state)[0]
        state.restamp([("a/b.txt", Stamp(70, 80, 90))])
        assert rows(state) == [("a/b.txt", 70, 80, 90, *before[4:])]


def test_a_state_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")
    with pytest.raises(ConfigError, match=r"another version \(7\)"):
        open_state(path, print)


def _of_an_earlier_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")


def _no_database(path: Path) -> None:
    path.write_bytes(b"no database at all" * 100)


def _damaged(path: Path) -> None:
    with closing(State(path)) as state:
        state.commit(Entry(f"{i}.txt", Stamp(), "d" * 64, "f" * 64) for i in range(1000))
    data = bytearray(path.read_bytes())
    data[8192:40960] = bytes(range(256)) * 128
    path.write_bytes(data)


@pytest.mark.parametrize("spoil", [_of_an_earlier_version, _no_database, _damaged])
def test_an_unusable_state_is_set_aside_and_begun_anew(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    path = tmp_path / "state.sqlite"
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(ConfigError, match="unusable"):
        open_existing(path)
    notices: list[str] = []
    with closing(open_state(path, notices.append)) as state:
        assert rows(state) == []
    assert "begun anew" in notices[0]
    assert (tmp_path / "state.sqlite.broken").read_bytes() == before


def test_who_only_looks_makes_no_state(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no state"):
        open_existing(tmp_path / "state.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_state_that_cannot_be_written_stops_the_run_with_advice(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(State(path)) as state, closing(sqlite3.connect(path)) as other:
        state.connection.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RunAborted, match="cannot be written") as caught:
            state.commit([ENTRY])
    assert "run again" in caught.value.advice


def test_who_only_looks_needs_no_right_to_write(tmp_path: Path) -> None:
    path = tmp_path / "a folder?mode=rw" / "state.sqlite"
    path.parent.mkdir()
    with closing(State(path)) as state:
        state.commit([Entry("a", Stamp(1, 2, 3), "", "f", reason="empty")])
    with closing(open_existing(path)) as state:
        assert state.failures() == {"empty": ["a"]}
        with pytest.raises(RunAborted):
            state.commit([Entry("b", Stamp(1, 2, 3), "", "f")])
        assert [file.name for file in path.parent.iterdir()] == ["state.sqlite"]


def test_who_looks_while_a_run_writes_sees_what_was_committed(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with closing(State(path)) as writer:
        writer.commit([Entry("a", Stamp(1, 2, 3), "", "f", reason="empty")])
        with closing(open_existing(path)) as state:
            assert state.failures() == {"empty": ["a"]}
