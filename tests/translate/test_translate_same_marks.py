"""Marks come back as they were written."""

import pytest

from pipeline.translate.same_marks import closed_up, with_same_marks


@pytest.mark.parametrize(
    ("draft", "source", "made"),
    [
        ("He waited... and left.", "Esperou… e saiu.", "He waited… and left."),
        ("He waited... and left.", "Esperou... e saiu.", "He waited... and left."),
        ("It costs 10-15 euros.", "Custa 10–15 euros.", "It costs 10–15 euros."),
        ("Unbelievable!", "Inacreditável!!!", "Unbelievable!!!"),
        ('"Really?"', "«A sério?!»", '"Really?!"'),
        ("Why?", "Porquê?", "Why?"),
        ("It was 3-1 and 4-2.", "Foi 3–1.", "It was 3-1 and 4-2."),
        ("Well.", "Bem!!", "Well."),
        ('"Go!," he said.', '"Vai!", disse.', '"Go!" he said.'),
        ("A word—and one.", "Uma—e outra.", "A word—and one."),
        ("A word - and one.", "Uma—e outra.", "A word—and one."),
        ("Lisbon-Porto line", "Linha Lisboa–Porto", "Lisbon–Porto line"),
    ],
)
def test_marks_are_as_in_the_source(draft: str, source: str, made: str) -> None:
    assert with_same_marks(draft, source) == made


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("Porquê ? Porque sim .", "Porquê? Porque sim."),
        ("Fim ; e pronto !", "Fim; e pronto!"),
        ("!!! ATENÇÃO !!! Obra", "!!! ATENÇÃO !!! Obra"),
        ("Sorri :) sempre", "Sorri :) sempre"),
        ("O domínio .pt cresce", "O domínio .pt cresce"),
    ],
)
def test_marks_stand_at_their_words(text: str, closed: str) -> None:
    assert closed_up(text) == closed
