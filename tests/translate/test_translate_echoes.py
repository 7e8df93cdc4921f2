"""Words of what models were trained on."""

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


def test_a_word_of_abuse_that_the_source_has_not_is_refused():
    assert verdict(Evidence("Mano, isso foi bom.", "Nigga, that was good.", PT)) == "slur"
    assert verdict(Evidence("O mano disse nigga.", "The bro said nigga.", PT)) != "slur"


def test_signs_of_programs_are_refused_where_the_source_has_none():
    assert verdict(Evidence("Não foi possível ligar.", "Could not open %s", PT)) == "program"
    assert (
        verdict(Evidence("O ficheiro a_b.txt está aqui.", "The file a_b.txt is here.", PT)) is None
    )
