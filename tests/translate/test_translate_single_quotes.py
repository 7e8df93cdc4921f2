"""Single quotation marks: sent as double ones, put back as they were, apostrophes left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.single_quotes import doubled, singled


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("'I was there,' she said.", '"I was there," she said.'),
        ("‘We don’t know,’ he said.", '"We don’t know," he said.'),
        ("He called it 'a disaster'.", 'He called it "a disaster".'),
        ("He called them 'heroes' and 'fools'.", 'He called them "heroes" and "fools".'),
        ("'The workers' union is strong,' he said.", '"The workers\' union is strong," he said.'),
        ("Syria 'ready' for peace", 'Syria "ready" for peace'),
        ("He said: 'We did not fight.", 'He said: "We did not fight.'),
        ("That surprised me,' he added.", 'That surprised me," he added.'),
        ("PM: 'I won't go'", 'PM: "I won\'t go"'),
    ],
)
def test_what_is_quoted_is_sent_in_double_marks(text, sent):
    assert doubled(text, "en") == sent
    assert singled(sent, text, "en") == text


@pytest.mark.parametrize(
    "text",
    [
        "The players' wives and the dogs' owners left.",
        "Rock 'n' roll is not dead.",
        "In the '90s it was Smith's.",
        "She ran 5' 6\" in it.",
        "He said \"it's 'fine'\" twice.",
        "No marks at all.",
    ],
)
def test_apostrophes_and_what_has_double_marks_stay(text):
    assert doubled(text, "en") == text


def test_quotations_in_quotations_come_back_each_as_it_was():
    text = "\"I said: 'Look out!'\" he told us."
    draft = '"Eu disse: "Cuidado!"", contou-nos.'
    assert singled(draft, text, "en") == "\"Eu disse: 'Cuidado!'\", contou-nos."


def test_a_draft_with_other_marks_stays():
    assert singled('"Sim", "não"', "'Yes' or no", "en") == '"Sim", "não"'
    assert singled("Sem marcas", "'Yes' or no", "en") == "Sem marcas"


def test_other_languages_stay():
    assert doubled("Disse 'não' e saiu.", "pt") == "Disse 'não' e saiu."


@given(st.text(alphabet="ab '‘’\",.: s"))
def test_what_was_sent_comes_back(text):
    sent = doubled(text, "en")
    assert len(sent) == len(text)
    assert '"' in text or singled(sent, text, "en") == text


def test_dutch_quotes_in_curved_marks_alone():
    text = "Hij zei: ‘We zijn klaar’ en kwam 's avonds"
    assert doubled(text, "nl") == 'Hij zei: "We zijn klaar" en kwam \'s avonds'
    assert singled('He said: "We are ready" and came', text, "nl") == (
        "He said: ‘We are ready’ and came"
    )
    assert doubled("'s Avonds in 't huis' deur", "nl") == "'s Avonds in 't huis' deur"
