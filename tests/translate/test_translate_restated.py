"""Numbers that English tells otherwise than the languages it is translated from."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict
from pipeline.translate.restated import as_told

TOLD = [
    ("de", "Die Sitzung begann um 17.30 Uhr.", "The meeting began at 5:30 p.m."),
    ("da", "Mødet begyndte klokken 10.15.", "The meeting began at 10:15."),
    ("nb", "Huset er fra 1800-tallet.", "The house is from the 19th century."),
    ("ja", "選挙は10月6日に行われる。", "The election will be held on October 6."),
    ("ko", "공항은 10월까지 폐쇄된다.", "The airport is closed until October."),
    ("fr", "Le 1er ministre est arrivé.", "The prime minister has arrived."),
    ("vi", "Bầu cử diễn ra vào tháng 10.", "The election takes place in October."),
    ("ru", "Он родился 30.09.1882 в Германии.", "He was born in Germany on September 30, 1882."),
    ("ko", "2018년 9월 30일에 투표했다.", "They voted on Sept. 30, 2018."),
    ("ja", "これは2度目の敗北だ。", "This is his second defeat."),
    ("ko", "국회 3분의 2 이상의 찬성이 필요하다.", "It takes a two-thirds majority in parliament."),
    ("hi", "सरकार ने 5 लाख रुपये दिए।", "The government paid 500,000 rupees."),
    ("hi", "इस पर 12 करोड़ रुपये खर्च हुए।", "It cost 120 million rupees."),
    ("my", "၄င္းသည္ ၀စ္လဘီ ကို ေျပာခဲ့သည္။", "He told Willoughby so in the meeting."),
]


@pytest.mark.parametrize(("language", "source", "draft"), TOLD)
def test_the_guard_lets_a_number_pass_that_english_tells_otherwise(language, source, draft):
    assert verdict(Evidence(source, draft, Pair(language, "en"))) is None


@pytest.mark.parametrize(
    ("language", "source", "draft"),
    [
        ("de", "Die Sitzung begann um 17.30 Uhr.", "The meeting began at 5:15 p.m."),
        ("nb", "Huset er fra 1800-tallet.", "The house is from the 18th century."),
        ("ja", "選挙は10月6日に行われる。", "The election will be held on November 6."),
        ("ja", "これは2度目の敗北だ。", "This is his third defeat."),
        ("hi", "सरकार ने 5 लाख रुपये दिए।", "The government paid 300,000 rupees."),
        ("my", "၁၃၅ ေက်ာ္ ရွိသည္ဟု ေျပာခဲ့သည္။", "He said there are more than 35 of them."),
    ],
)
def test_another_number_is_told_still(language, source, draft):
    assert verdict(Evidence(source, draft, Pair(language, "en"))) in (
        "numbers",
        "small-numbers",
        "date",
    )


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Das kostet 17.30 Euro.", "It costs 17.30 euros."),
        ("Version 1.10.2024 ist da.", "Version 1.10.2024 is here."),
        ("Der Preis stieg um 2.15%.", "The price rose by 2.15% at 2:15."),
    ],
)
def test_what_is_told_alike_stays(source, draft):
    assert as_told(source, draft, "de") == source
