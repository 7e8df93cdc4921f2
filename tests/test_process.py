import gc
import os

from pipeline.process import settle_process


def test_a_process_has_one_thread(monkeypatch):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    settle_process()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"


def test_what_a_person_has_set_stays(monkeypatch):
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "3")
    settle_process()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "3"


def test_garbage_is_collected_less_often_and_still_is():
    usual = gc.get_threshold()
    try:
        gc.set_threshold(700, 10, 10)
        settle_process()
        assert gc.isenabled()
        assert gc.get_threshold() == (10_000, 10, 10)
    finally:
        gc.set_threshold(*usual)
