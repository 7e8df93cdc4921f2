import pytest

from pipeline.translate.density import density


@pytest.mark.parametrize(
    ("code", "low", "high"), [("zh", 2.5, 3.5), ("ja", 2, 2.5), ("pt", 0.9, 1)]
)
def test_scripts_that_say_much_in_a_letter_are_dense(code, low, high):
    assert low <= density(code) <= high


def test_english_is_the_measure_and_others_count_as_usual():
    assert density("en") == 1
    assert density("xx") == density("fr")
