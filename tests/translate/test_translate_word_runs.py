"""Runs of words that come back."""

from pipeline.translate.word_runs import repeated_runs, spare


def test_only_what_comes_back_is_counted():
    assert repeated_runs(["a", "b", "c", "a", "b", "d", "a", "b"], 2) == {("a", "b"): 3}
    assert repeated_runs(["a", "b", "c"], 1) == {}
    assert repeated_runs(["a"], 2) == {}
    assert repeated_runs(["a", "a", "a"], 2) == {("a", "a"): 2}


def test_what_was_there_before_is_spare():
    assert spare(["a", "b", "a", "a"]) == 2
    assert spare([]) == 0
