import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.translate.quotation import cut_at_marks, drops_aside, lost, requoted, straightened

MARKED = st.text(st.sampled_from("ab “”„«»\"'‘’()[] "), max_size=30)


@given(MARKED)
def test_straightening_keeps_every_place(text):
    straight = straightened(text)
    assert len(straight) == len(text)
    assert straightened(straight) == straight


@given(MARKED)
@example("” a")
def test_the_marks_come_back(text):
    assert cut_at_marks(requoted(straightened(text), text)) == [
        (part if mark else straightened(part), mark) for part, mark in cut_at_marks(text)
    ]


@given(MARKED)
def test_cutting_loses_nothing(text):
    assert "".join(part for part, _ in cut_at_marks(text)) == text


@pytest.mark.parametrize(
    ("source", "draft", "is_lost"),
    [
        ("Disse «não».", 'He said "no".', False),
        ("Disse «não».", 'He said no".', True),
        ("Disse «não».", "He said no.", True),
        ("O rei (velho) caiu.", "The king (old fell.", True),
        ("O rei caiu.", "The king (em inglês) fell.", True),
        ("O rei （velho） caiu.", "The king (old) fell.", False),
        ("a) O rei caiu.", "a) The king fell.", False),
        ("«Vamos. ", "\"Let's go.", False),
    ],
)
def test_lost_marks_are_told(source, draft, is_lost):
    assert lost(source, draft) is is_lost


def test_other_counts_are_left_alone():
    assert requoted('"a', "«a»") == '"a'


@pytest.mark.parametrize(
    ("source", "draft", "is_dropped"),
    [
        ("O rei (o mais velho) caiu.", "The king fell.", True),
        ("O rei (o mais velho) caiu.", "The king (the oldest) fell.", False),
        ("O artigo 22 (3) caiu.", "Article 22 fell.", False),
        ('"Panama Papers" (Documentos do Panamá) é um termo.', '"Panama Papers" is a term.', False),
        ("O rei caiu.", "The king fell.", False),
    ],
)
def test_an_aside_that_is_dropped(source, draft, is_dropped):
    assert drops_aside(source, draft) is is_dropped


@pytest.mark.parametrize(
    ("language", "source", "draft", "is_dropped"),
    [
        ("ko", "스트루미차(Strumica)에서 말했다.", "He said so in Strumica.", False),
        ("lv", "Teica Deivids Džonsons (David Johnson).", "David Johnson said so.", False),
        ("es", "En Omaha (Nebraska) nevó.", "It snowed in Omaha, Nebraska.", False),
        ("es", "El rey (el más viejo) cayó.", "The king fell.", True),
        ("pt", "O rei (Carlos) caiu com Carlos.", "The king fell with Carlos.", True),
    ],
)
def test_a_name_in_brackets_that_stands_without_them(language, source, draft, is_dropped):
    assert drops_aside(source, draft, language) is is_dropped


@pytest.mark.parametrize(
    ("language", "source", "draft", "is_lost"),
    [
        ("ru", "Компания «Газпром» сообщила.", "Gazprom reported.", False),
        ("lt", "„Instagram“ paskyroje ir „Truly“.", "On Instagram and Truly.", False),
        ("lt", "„Instagram“ paskyroje ir „Truly“.", 'On "Instagram and Truly.', True),
        ("ru", "Он сказал: «Да, это так».", "He said that is so.", True),
        ("ru", "«Мы готовы» — сказал он.", "We are ready, he said.", True),
        ("ru", "Это «странная сделка» века.", "It is the strange deal of the century.", True),
        ("ar", 'قالت حركة "حماس" أمس.', "Hamas said yesterday.", False),
        ("ar", 'قال: "نعم" أمس.', "He said yes yesterday.", True),
        ("fa", "روزنامه «شرق» نوشت.", "Shargh wrote.", False),
        ("de", "Die „Welt“ berichtet.", "The Welt reports.", True),
        ("pt", "O «Público» noticia.", "Público reports.", True),
    ],
)
def test_names_in_marks_need_none_in_english(language, source, draft, is_lost):
    assert lost(source, draft, language) is is_lost


def test_a_mark_that_ends_a_quotation_with_another_in_it_is_put_back() -> None:
    source = 'Disse: «Ele avisou: "ninguém sai", e ninguém saiu.»'
    draft = 'He said, "He warned, "nobody leaves," and nobody left.'
    assert requoted(draft, source) == 'He said, «He warned, "nobody leaves," and nobody left.»'
    assert requoted('He said, "Go.', "Disse que sim.") == 'He said, "Go.'
