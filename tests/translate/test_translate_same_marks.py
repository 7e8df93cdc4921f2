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
        ('Wheel 26," new.', 'Roda 26", nova.', 'Wheel 26", new.'),
        (
            'It has 15.6," the tablet 10."',
            'Tem 15,6", o tablet 10".',
            'It has 15.6", the tablet 10".',
        ),
        ('"I am 26," she said.', '"Tenho 26", disse ela.', '"I am 26," she said.'),
        ("He (who left (late) fell.", "Ele (que saiu (tarde)) caiu.", "He (who left (late)) fell."),
        ("I've missed it.", "Que saudades...", "I've missed it..."),
        ('"I do not know."', "«Não sei…»", '"I do not know…"'),
        (
            "Open 9h-18h from Mon-Fri.",
            "Aberto 9h–18h de segunda-feira a sexta-feira.",
            "Open 9h–18h from Mon-Fri.",
        ),
        ('He said "26," and left.', 'Disse "26", e saiu.', 'He said "26," and left.'),
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
        ("Que saudades…", "Que saudades."),
        ("Disse que sim, mas...", "Disse que sim, mas..."),
        ("«Gostava de vê-la...»", "«Gostava de vê-la.»"),
        ("Vai reduzir o imposto sobre a...", "Vai reduzir o imposto sobre a..."),
        (f"{'um ' * 12}fim...", f"{'um ' * 12}fim..."),
    ],
)
def test_marks_stand_at_their_words(text: str, closed: str) -> None:
    assert closed_up(text) == closed
