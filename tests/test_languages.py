from __future__ import annotations

import pytest

from pipeline.errors import ConfigError
from pipeline.languages import LANGUAGES, canonical, lookup, name_of


def test_every_code_is_there_once() -> None:
    codes = [language.code for language in LANGUAGES]
    assert len(codes) == len(set(codes))
    assert codes == sorted(codes)


@pytest.mark.parametrize(
    ("spelled", "code"),
    [
        ("pt", "pt"),
        ("PT_br", "pt"),
        ("pb", "pt"),
        ("zh-cn", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zt", "zh-Hant"),
        ("no", "nb"),
        ("iw", "he"),
        ("de-AT", "de"),
        ("tlh", "tlh"),
    ],
)
def test_every_spelling_leads_to_one_code(spelled: str, code: str) -> None:
    assert canonical(spelled) == code


def test_names_are_english_and_unknown_codes_pass() -> None:
    assert name_of("ru") == "Russian"
    assert name_of("und") == "und"


def test_an_unknown_code_is_refused_by_name() -> None:
    with pytest.raises(ConfigError, match="'xx-nope'"):
        lookup("xx-nope")


def test_a_name_in_place_of_a_code_is_understood_well_enough_to_help() -> None:
    with pytest.raises(ConfigError) as caught:
        lookup("russian")
    assert "'ru'" in caught.value.advice
