"""Ordinals have their signs where the source has ordinals; other letters stay."""

import pytest

from pipeline.translate.ordinals import with_signs


@pytest.mark.parametrize(
    ("draft", "source", "made"),
    [
        ("Foi 31o na corrida.", "He was 31st in the race.", "Foi 31.º na corrida."),
        ("Os 1o e 3o lugares", "The 1st and 3rd places", "Os 1.º e 3.º lugares"),
        ("Na 4a Avenida", "On 4th Avenue", "Na 4.ª Avenida"),
        ("A sala 4a", "Room 4a", "A sala 4a"),
        ("O 5.º lugar", "The 5th place", "O 5.º lugar"),
        ("1000 pessoas", "1000 people on the 5th", "1000 pessoas"),
    ],
)
def test_ordinals_have_their_signs(draft, source, made):
    assert with_signs(draft, source, "pt") == made


def test_numbers_of_houses_have_their_stop():
    assert with_signs("Main Street, no 14", "Rua Direita, n.º 14", "en") == "Main Street, no. 14"
    assert with_signs("There are no 14 rules", "Não há 14 regras", "en") == "There are no 14 rules"


def test_other_targets_stay():
    assert with_signs("Il 31o", "The 31st", "it") == "Il 31o"
