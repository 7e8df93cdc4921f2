import os

from pipeline.blas import settle_blas


def test_a_process_has_one_thread(monkeypatch):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    settle_blas()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"


def test_what_a_person_has_set_stays(monkeypatch):
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "3")
    settle_blas()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "3"
