"""Acronyms that an engine does not know are not replaced by others."""

import pytest

from pipeline.translate.acronyms import loud, with_acronyms
from pipeline.translate.engine import Pair

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "made"),
    [
        ("Segundo o INE e o BCE.", "According to the NSA and the ECB.", "INE"),
        ("A DGS avisa; o FMI não.", "The DGS warns; the IMF does not.", "IMF"),
        ("A UE e o RU negoceiam.", "The EU and the UK negotiate.", "UK"),
        ("Os EUA saíram da OMS.", "The US left the WHO.", "US"),
        ("Os EUA saíram.", "The United States left.", "United States"),
    ],
)
def test_only_a_made_up_acronym_is_replaced(source, draft, made):
    result = with_acronyms(draft, source, PT)
    assert made in result
    assert "NSA" not in result


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("O INE e a DGS.", "The NSA and the CDC."),
        ("OBRIGADO POR VIR, TPU.", "Thanks BY coming, TPU."),
        ("No século XIX, a ABC.", "In the XX century, the ABC."),
    ],
)
def test_what_may_be_either_is_left_alone(source, draft):
    assert with_acronyms(draft, source, PT) == draft


def test_other_pairs_are_left_alone():
    assert with_acronyms("The NSA.", "El INE.", Pair("es", "en")) == "The NSA."


def test_parties_keep_the_order_of_their_letters():
    pair = Pair("pt", "en")
    assert with_acronyms("The SDP and the EU.", "O PSD e a UE.", pair) == "The PSD and the EU."
    assert with_acronyms("AI and the IOC.", "A IA e o COI.", pair) == "AI and the IOC."


def test_acronyms_of_a_text_in_capitals_stay_loud():
    assert loud("Pm contra venda da tap, diz a sic", "pt") == "PM contra venda da TAP, diz a SIC"
    assert loud("Pm da tap", "es") == "Pm da tap"
