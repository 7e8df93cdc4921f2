"""Drafts that say again what they have said."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


def test_repetition_in_the_source_is_no_fault_of_the_draft():
    assert verdict(Evidence("não não não não não não", "no no no no no no", PT)) is None


def as_long(draft):
    """A source of the length of a draft that repeats nothing soon."""
    return (string.ascii_lowercase * len(draft))[: len(draft)]


@pytest.mark.parametrize(
    "draft",
    [
        "It is hahahahaha so funny to them all.",
        "It is haaaaa so funny.",
        "Well, ha ha ha ha ha ha, so be it.",
        "no a b no a b no a b no a b no a b",
        "a b c d e f g h a b c d e f g h a b c d e f g h a b c d e f g h a b c d e f g h",
    ],
)
def test_what_stands_five_times_in_a_row_is_told(draft):
    assert verdict(Evidence(as_long(draft), draft, PT)) == "repetition"


@pytest.mark.parametrize(
    "draft",
    [
        "The cat, the dog, the cow, the pig and the hen went to the market.",
        "The old cat and the old dog and the fat cow and the thin pig.",
        "Internationalisation and unconstitutionality are misunderstandings.",
        "It went from 1 1 1 1 1 to 2.",
    ],
)
def test_a_word_that_comes_back_is_no_repetition(draft):
    assert verdict(Evidence(as_long(draft), draft, PT)) != "repetition"


@given(
    st.text(alphabet="ab c", min_size=1, max_size=16),
    st.text(alphabet="abc ", max_size=12),
    st.text(alphabet="abc ", max_size=12),
)
def test_every_unit_five_times_in_a_row_is_told(unit, before, after):
    assume(not unit[0].isspace() and any(map(str.isalpha, unit)))
    draft = before + unit * 5 + after
    assert verdict(Evidence(as_long(draft), draft, PT)) == "repetition"


def test_a_phrase_that_the_source_repeats_may_come_often():
    source = "diz que vai ler e que vai ver e que vai ir e que vai ter"
    draft = "says he is going to read and he is going to see and he is going to go and he is going"
    assert verdict(Evidence(source, f"{draft} to have", PT)) is None


@pytest.mark.parametrize(
    "draft",
    [
        "It starts on Monday Monday at noon",
        "The film received film received prizes",
        "He drove to subway to subway to subway and left",
    ],
)
def test_a_draft_that_stutters_is_told(draft):
    assert verdict(Evidence("Uma frase qualquer de bom tamanho aqui", draft, PT)) == "stutter"


@pytest.mark.parametrize(
    "draft",
    [
        "The country bolivia, Bolivia hopes for a way to the sea",
        "The film of Olga Kuryl Kuryl's is back in action",
        "The group is concerned that the group is concerned that it rhymes",
    ],
)
def test_a_draft_that_says_something_twice_is_told(draft):
    assert (
        verdict(Evidence("Uma frase qualquer de bom tamanho, aqui e ali.", draft, PT)) == "stutter"
    )


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Mentiras, mentiras e mais mentiras, disse ele.", "Lies, lies and more lies, he said."),
        (
            "Vi-me mais no papel de treinador do que de jogador.",
            "I saw myself more in the role of coach than in the role of player.",
        ),
        ("Agora o Japão. O Japão era uma ilha.", "Now to Japan. Japan was an island."),
        (
            "O ministro da saúde falou e o ministro da saúde saiu.",
            "The health minister spoke loudly and the health minister spoke no more.",
        ),
    ],
)
def test_what_the_source_says_twice_may_be_said_twice(source, draft):
    assert verdict(Evidence(source, draft, PT)) is None


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Foi detido e preso pela polícia.", "He was arrested and arrested by the police."),
        ("É digno de festa e celebração.", "It is worthy of celebration, and celebration."),
    ],
)
def test_a_word_joined_with_itself_is_told(source, draft):
    assert verdict(Evidence(source, draft, PT)) == "stutter"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Está cada vez mais tenso.", "It is growing tense and tense."),
        ("Chove mais e cai neve.", "It rains more and more."),
        ("Há vários e vários anos.", "For several and several years."),
    ],
)
def test_a_word_joined_with_itself_may_be_right(source, draft):
    assert verdict(Evidence(source, draft, PT)) != "stutter"


def test_short_words_may_stand_twice():
    assert verdict(Evidence("O que ele tinha tido era bom", "What he had had was good", PT)) is None
    assert (
        verdict(Evidence("No dia a dia para relaxar", "In their day to day to relax", PT)) is None
    )
    assert verdict(Evidence("Em Faro, Portugal", "In the town of Faro, Faro", PT)) is None


@pytest.mark.parametrize(
    ("language", "source", "draft", "check"),
    [
        (
            "zh",
            "中国人民银行宣布，中国人民银行将降息，中国人民银行行长说。",
            "The People's Bank of China announced the People's Bank of China will cut rates, "
            "the People's Bank of China governor said.",
            None,
        ),
        (
            "zh",
            "中国人民银行宣布降息。",
            "The bank of the people of the bank of the people of the bank of the people cut.",
            "repetition",
        ),
        (
            "th",
            "เขาไปตลาดในเมืองหลวง และไปตลาดในเมืองหลวง",
            "He went to the market in the capital and went to the market in the capital.",
            None,
        ),
    ],
)
def test_what_is_said_twice_without_spaces(language, source, draft, check):
    assert verdict(Evidence(source, draft, Pair(language, "en"))) == check


def test_names_that_are_said_again_are_a_stutter():
    source = "Foram feitas, em Matosinhos e em Valongo, buscas."
    twice = "In searches in Matosinhos and in Valongo, made in Matosinhos and Valongo too."
    assert verdict(Evidence(source, twice, Pair("pt", "en"))) == "stutter"
    once = "Searches were made in Matosinhos and Valongo."
    assert verdict(Evidence(source, once, Pair("pt", "en"))) is None
