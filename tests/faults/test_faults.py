"""The fault scripts beside this file, in short; each can be run at length by hand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from faults_hostile import MAKERS, hostile
from faults_killed_run import killed_runs
from faults_killed_workers import killed_workers
from faults_two_runs import pairs


def test_killed_runs_are_made_up_for(tmp_path: Path) -> None:
    equal, _ = killed_runs(tmp_path, times=2, documents=60, seed=1)
    assert equal == 2


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers in /proc")
def test_killed_workers_cost_nothing(tmp_path: Path) -> None:
    equal, killed = killed_workers(tmp_path, times=3, documents=1500, seed=1)
    assert equal
    assert killed > 0


def test_of_two_runs_one_works(tmp_path: Path) -> None:
    assert pairs(tmp_path, times=1) == [(1, 75)]


def test_hostile_files_are_all_accounted_for(tmp_path: Path) -> None:
    outcome = hostile(tmp_path, files=5 * len(MAKERS), seed=2)
    assert outcome.lost == []
    assert outcome.outside_untouched
    assert outcome.exit_code == 1
    assert outcome.complaints == ""
    assert outcome.cleaned > 2 * len(MAKERS)
    assert set(outcome.reasons) <= {"binary", "empty", "refused", "unreadable", "unwritable"}
