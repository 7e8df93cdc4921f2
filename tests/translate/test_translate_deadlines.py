"""What is to be done by a day is not done until then."""

import pytest

from pipeline.translate.deadlines import with_deadlines
from pipeline.translate.engine import Pair

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "told"),
    [
        ("Tem de pagar até sexta.", "It must pay until Friday.", "It must pay by Friday."),
        ("Será assinado até amanhã.", "It is signed until tomorrow.", "It is signed by tomorrow."),
        ("Quer vender dez lojas até maio.", "It will sell until May.", "It will sell by May."),
        ("Tomaria uma decisão até maio.", "It would decide until May.", "It would decide by May."),
    ],
)
def test_deadlines_are_kept(source, draft, told):
    assert with_deadlines(draft, source, PAIR) == told


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Está fechado até sexta.", "It is closed until Friday."),
        ("Não vai decidir até sexta.", "It will not decide until Friday."),
        ("Pode pagar até 10 euros.", "It can pay up to 10 euros."),
        ("Vai vender até que acabem.", "It will sell until they run out."),
        ("O prazo para pagar vai até maio.", "The time to pay lasts until May."),
        ("Vai entregar até maio e abrir até junho.", "It delivers until May and opens until June."),
    ],
)
def test_what_lasts_until_then_stays(source, draft):
    assert with_deadlines(draft, source, PAIR) == draft


def test_other_languages_stay():
    assert with_deadlines("Pay until May.", "Pagar até maio.", Pair("gl", "en")) == "Pay until May."
