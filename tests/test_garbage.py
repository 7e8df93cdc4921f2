"""What is loaded is left out of later collections."""

import gc

from pipeline.garbage import keep_loaded


def test_what_is_there_is_not_looked_through_again():
    held = [["loaded"]]
    try:
        keep_loaded()
        assert gc.get_freeze_count() > 0
        assert not any(one is held for one in gc.get_objects())
        fresh = [["later"]]
        assert any(one is fresh for one in gc.get_objects())
    finally:
        gc.unfreeze()
