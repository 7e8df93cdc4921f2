from __future__ import annotations

import pickle

import pytest

from pipeline import errors
from pipeline.errors import DocumentError, ExitCode, PlainfeedError


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.ConfigError, ExitCode.USAGE),
        (errors.ModelError, ExitCode.MODEL),
        (errors.RunAborted, ExitCode.ABORTED),
        (errors.RunLocked, ExitCode.LOCKED),
    ],
)
def test_each_error_has_its_exit_code_and_crosses_processes(
    kind: type[PlainfeedError], code: ExitCode
) -> None:
    error = pickle.loads(pickle.dumps(kind("what happened", "what to do")))
    assert (type(error), error.exit_code) == (kind, code)
    assert (error.message, error.advice) == ("what happened", "what to do")


def test_a_document_error_keeps_its_reason_across_processes() -> None:
    error = pickle.loads(pickle.dumps(DocumentError("empty", "x.txt: nothing in it", "remove it")))
    assert (error.reason, error.message, error.advice) == (
        "empty",
        "x.txt: nothing in it",
        "remove it",
    )


def test_exit_codes_are_those_that_are_documented() -> None:
    assert [int(code) for code in ExitCode] == [0, 1, 2, 3, 4, 75, 130, 143]
