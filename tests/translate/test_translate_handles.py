"""Whoever goes by a handle is a person."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.handles import with_people

PORTUGUESE = Pair("pt", "en")


@pytest.mark.parametrize(
    ("draft", "source", "made"),
    [
        (
            "@rita told @maria that it lost its job.",
            "A @rita contou à @maria que perdeu o emprego.",
            "@rita told @maria that she lost her job.",
        ),
        (
            "The @rui_s said it will not go.",
            "O @rui_s disse que não vai.",
            "@rui_s said he will not go.",
        ),
        (
            "@rui assured that it's late.",
            "O @rui garantiu que está atrasado.",
            "@rui assured that he's late.",
        ),
        ("@ana said that the cat lost its tail.", "A @ana disse que o gato perdeu a cauda.", ""),
        ("@ana sold it.", "A @ana vendeu-o.", ""),
        ("@ana says that it is possible.", "A @ana diz que é possível.", ""),
        ("It said that it left.", "A empresa disse que saiu.", ""),
    ],
)
def test_a_handle_that_tells_something_goes_on_as_a_person(draft, source, made):
    assert with_people(draft, source, PORTUGUESE) == (made or draft)


def test_other_pairs_were_not_measured():
    assert with_people("@ana said it", "A @ana", Pair("es", "en")) == "@ana said it"
