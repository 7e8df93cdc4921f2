import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.quoted import Opened, Quotation, Single, Unmarked, opened, opening, unmarked

WHOLE = {"grave", "sim", "não", '"', "'"}
DRAFT = st.text(st.sampled_from("ab \"',."), max_size=30)


def count(text):
    """As a vocabulary that has few words whole, and none of them behind a mark but "não"."""
    if text[:1] in "\"'" and len(text) > 1:
        return 2 if text[1:] == "não" else 3
    return 1 if text in WHOLE else 2


def bare(text):
    found = unmarked(text, "pt", count)
    return found and found.text


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ('É a "arma secreta" dos alunos.', "É a arma secreta dos alunos."),
        ("Dia 'atípico' com calor", "Dia atípico com calor"),
        ('Foi "justo" e "bom" (e "barato").', "Foi justo e bom (e barato)."),
    ],
)
def test_marks_inside_a_sentence_are_left_out(text, sent):
    assert bare(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Sem marcas nenhumas.",
        'Disse que "não" e saiu.',
        '"arma secreta" dos alunos',
        'O filme "Cidade de Deus" estreou.',
        'A palavra "saudade" não tem tradução.',
        'Incitava os outros a "violá-la".',
        "O copo d'água dos pais d'ela.",
        'Ficou a 3" do primeiro e a 5" do segundo.',
        'Uma "só marca',
    ],
)
def test_other_marks_stay(text):
    assert bare(text) is None


def test_other_languages_are_left_alone():
    assert unmarked('Es el "arma secreta" del equipo.', "es", count) is None


@pytest.mark.parametrize(
    ("marked", "without", "made"),
    [
        ('A "secret asthma" of all.', "A secret weapon of all.", 'A "secret weapon" of all.'),
        ('It is a "bad."', "It is a good one.", 'It is a "good one."'),
        ('It is "bad".', "It is good.", 'It is "good".'),
        ('It is of "great bads."', "It is of great goods.", 'It is of "great goods."'),
        ('"He can do good," it said.', "She can do well, it said.", '"She can do well," it said.'),
        ('Ann "it is now good."', "Ann is now well.", 'Ann "is now well."'),
        ('The task of "resisting".', "The task to resist.", 'The task to "resist".'),
        (
            'He fears "crisis" now.',
            "He fears a severe slump now.",
            'He fears a "severe slump" now.',
        ),
    ],
)
def test_marks_are_put_into_the_other_draft(marked, without, made):
    assert Unmarked("", {0: "dito"}).with_marks(marked, without) == made


@pytest.mark.parametrize(
    ("marked", "without"),
    [
        ('The "secret weapon" of the team.', "The secret weapon of a team."),
        ('He said "thank you so much" twice.', "He said thank you just so twice."),
        ('He would "prefer not to fire" her.', "He would rather fire a her."),
        ('It took "goodwill measures" last year.', "It took goodwill last year."),
        ('He is "innocent," it said.', "He is innocent, reported it."),
        ("He is bad.", "He is good."),
        ('They are "evil and liars" here.', "They are evil and liar here."),
        ('He "goes" home.', 'He is "at home" there.'),
        ('He "goes" home.', "There she stays today."),
        ('To "I can take the club up."', "To get the club up."),
    ],
)
def test_the_draft_with_marks_stays(marked, without):
    assert Unmarked("", {0: "thank you so much"}).with_marks(marked, without) == marked


def test_only_the_phrases_that_were_unmarked_change():
    found = Unmarked("", {1: "grave"})
    made = found.with_marks(
        'He "goes" a "severs" way.', 'He "goes" a "severe" way.'.replace('"s', "s")
    )
    assert made == 'He "goes" a "severs" way.'
    made = found.with_marks('He "goes" a "severs" way.', 'He "goes" a severe way.')
    assert made == 'He "goes" a "severe" way.'


@given(DRAFT, DRAFT)
def test_no_draft_is_too_strange(marked, without):
    made = Unmarked("", {0: "a"}).with_marks(marked, without)
    assert made.count('"') == marked.count('"')


@given(st.text(st.sampled_from("ab \"'(),."), max_size=30))
def test_nothing_but_marks_is_left_out(text):
    sent = bare(text)
    if sent is not None:
        gone = text.translate({34: None, 39: None})
        assert sent.translate({34: None, 39: None}) == gone


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ('"Querem promover-se.', '"'),
        ('"Querem promover-se", disse.', ""),
        ('Querem promover-se".', ""),
        ('" Querem', ""),
        ("Querem", ""),
    ],
)
def test_what_opens_a_longer_quotation(text, mark):
    assert opening(text, "pt") == mark
    assert opening(text, "es") == ""


def test_a_quotation_asks_in_both_ways():
    both = Quotation(Single('a "b" c'), Single("a b c"), Unmarked("a b c", {0: "b"}))
    assert both.asked == ('a "b" c', "a b c")
    assert both.best(['x "y" z', "x w z"], None) == 'x "w" z'
    assert both.comparison(["", ""]) is None


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Ela chama Kim de histérico.", 'She calls Kim "hysterical".'),
        ("Ela fala com Kim de histérico.", 'She calls Kim of "hysterical".'),
    ],
)
def test_what_somebody_is_called_needs_no_preposition(text, made):
    found = Unmarked(text, {0: "histérico"})
    assert found.with_marks('She calls Kim "historical".', "She calls Kim of hysterical.") == made


def test_what_opens_behind_a_colon_is_asked_for_in_both_ways():
    both = opened('Disse: "grave.', "pt", count)
    assert both is not None
    assert both.asked == ('Disse: "grave.', "Disse: grave.")
    assert both.comparison(["", ""]) is None
    assert opened('Disse: "grave.', "es", count) is None


@pytest.mark.parametrize(
    "text",
    [
        'Disse: "grave".',
        'Disse: hoje: "grave.',
        'Disse "grave.',
        'Disse: grave".',
        'Disse: "Inteiras.',
        "Disse: grave.",
    ],
)
def test_other_colons_are_asked_for_once(text):
    assert opened(text, "pt", count) is None


@pytest.mark.parametrize(
    ("drafts", "made"),
    [
        (('He said: "Easy.', "He said: Every minute."), 'He said: "Every minute.'),
        (('He said: "Easy.', "He said: every minute."), 'He said: "Every minute.'),
        (('He said, "Easy.', "He said: Every minute."), 'He said: "Every minute.'),
        (('He said: "Easy.', "He said, every minute."), 'He said: "Easy.'),
        (('He said: "Easy.', "He: said: every minute."), 'He said: "Easy.'),
        (('He said: "Easy.', 'He said: "every minute.'), 'He said: "Easy.'),
        (('He said: "Easy.', "He said: "), 'He said: "Easy.'),
    ],
)
def test_the_mark_goes_behind_the_colon_of_the_draft(drafts, made):
    assert Opened('Disse: "A cada minuto.').best(drafts, None) == made


def test_what_goes_on_in_a_small_letter_keeps_it():
    assert Opened('Disse: "já.').best(('It: "Now.', "It: now."), None) == 'It: "now.'
