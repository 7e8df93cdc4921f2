"""Titles are sent as sentences, in several ways, and the best draft is taken."""

import pytest
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.errors import ModelError
from pipeline.translate import titles
from pipeline.translate.engine import Comparison
from pipeline.translate.ladder import climb
from pipeline.translate.routing import routes


def one(_word):
    """A vocabulary that has every word whole."""
    return 1


def translated(text, table):
    engine = ScriptedEngine(lambda sent: table.get(sent, ""))
    (made,) = climb([text], routes("pt", Config(), [engine]), pytest.fail)
    return made.text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Notícias", ("notícias.", "Notícias.", '"Notícias".')),
        ("Dúvidas?", ("dúvidas?", "Dúvidas?")),
        ("Fim.", ("fim.", "Fim.", '"Fim".')),
        ("Viva!", ("Viva!", '"Viva".')),
        (
            "Camião bloqueia a estrada",
            (
                "O camião bloqueia a estrada.",
                "camião bloqueia a estrada.",
                "Camião bloqueia a estrada.",
            ),
        ),
        ("Morreu o ator principal", ("morreu o ator principal.", "Morreu o ator principal.")),
        ("O camião bloqueia a estrada", ("O camião bloqueia a estrada.",)),
        ("PJ detém quatro homens", ("PJ detém quatro homens.",)),
        (
            "Sondagem: maioria quer eleições",
            ("Sondagem: a maioria quer eleições.", "Sondagem: maioria quer eleições."),
        ),
        (
            "Opinião: Cheias não são azar",
            ("Opinião: as cheias não são azar.", "Opinião: Cheias não são azar."),
        ),
        ("Trump: a guerra acaba", ("Trump: a guerra acaba.",)),
        (
            "Fotos do dia na cidade: cheias no Minho",
            (
                "fotos do dia na cidade: cheias no Minho.",
                "Fotos do dia na cidade: cheias no Minho.",
            ),
        ),
        ("XQ1 pessoas sem casa", ("XQ1 pessoas sem casa.",)),
    ],
)
def test_a_title_is_sent_as_a_sentence(text, asked):
    title = titles.read(text, "pt", one)
    assert title is not None
    assert title.asked == asked


@pytest.mark.parametrize(
    "text", ["O gato dorme.", "Já votou?", "Até já!", "a palavra,", "?", "um " * 12 + "só"]
)
def test_a_sentence_is_no_title(text):
    assert titles.read(text, "pt", one) is None


@pytest.mark.parametrize(
    ("text", "sent", "draft", "made"),
    [
        ("É normal.", "é normal.", "it is normal.", "It is normal."),
        ("Isso é verdade!", "isso é verdade!", "that is true!", "That is true!"),
        ("É normal", "é normal.", "it is normal.", "It is normal"),
    ],
)
def test_a_short_statement_is_sent_in_small_letters(text, sent, draft, made):
    assert translated(text, {sent: draft}) == made


@pytest.mark.parametrize("text", ["É inédito.", "É um dia normal.", "É isso."])
def test_other_statements_are_sent_as_they_are(text):
    assert titles.read(text, "pt", one) is None


def test_a_name_that_the_model_knows_and_a_german_noun_keep_their_capitals():
    name = titles.read("Sporting goleia em casa", "pt", lambda word: 2 if word.islower() else 1)
    german = titles.read("Haus brennt in Berlin ab", "de", one)
    assert name is not None
    assert german is not None
    assert name.asked == ("Sporting goleia em casa.",)
    assert german.asked == ("Haus brennt in Berlin ab.",)


def test_small_letters_are_preferred():
    drafts = {
        "chuva forte inunda ruas.": "heavy rain floods streets.",
        "Chuva forte inunda ruas.": "Rain Strong floods streets.",
    }
    assert translated("Chuva forte inunda ruas", drafts) == "Heavy rain floods streets"


@pytest.mark.parametrize(
    ("headline", "article"),
    [
        ("Greves param comboios amanhã", "Os greves"),
        ("Rendas sobem no Porto", "As rendas"),
        ("Decisão surpreende o governo", "A decisão"),
        ("Viagens ficam mais caras", "As viagens"),
        ("Problema afeta mil clientes", "O problema"),
        ("Ônibus bate em poste", "O ônibus"),
        ("País recupera mil empregos", "O país"),
    ],
)
def test_a_headline_gets_the_article_that_it_left_out(headline, article):
    title = titles.read(headline, "pt", one)
    assert title is not None
    assert title.asked[0].startswith(article + " ")


def test_other_languages_get_no_article():
    title = titles.read("Camión bloquea la carretera", "es", one)
    assert title is not None
    assert title.asked[0] == "camión bloquea la carretera."


class JudgingEngine(ScriptedEngine):
    """Holds for likely what has a word, and remembers what it was asked about."""

    def __init__(self, table, word):
        super().__init__(lambda sentence: table.get(sentence, ""))
        self._word = word
        self.judged = []
        self.times_judged = 0

    def likelihoods(self, comparisons, pair):
        assert pair in self.pairs()
        self.judged += comparisons
        self.times_judged += 1
        return [
            [-0.1 if self._word in draft else -0.5 for draft in one.drafts] for one in comparisons
        ]


FLOODS = {
    "As cheias isolam três aldeias.": "The floods isolate three villages.",
    "cheias isolam três aldeias.": "Full isolate three villages.",
    "Cheias isolam três aldeias.": "Full isolation of three villages.",
}


@pytest.mark.parametrize(
    ("word", "text"),
    [("floods", "Floods isolate three villages"), ("Full", "Full isolate three villages")],
)
def test_the_likelier_of_the_drafts_with_and_without_an_article_is_taken(word, text):
    engine = JudgingEngine(FLOODS, word)
    (made,) = climb(["Cheias isolam três aldeias"], routes("pt", Config(), [engine]), pytest.fail)
    assert made.text == text
    ways = tuple(FLOODS)[:2]
    assert engine.judged == [Comparison(ways, tuple(FLOODS[way] for way in ways))]


def test_the_drafts_of_many_titles_are_compared_in_one_call():
    two = {
        way.replace("três", "duas"): draft.replace("three", "two") for way, draft in FLOODS.items()
    }
    engine = JudgingEngine(FLOODS | two, "floods")
    asked = ["Cheias isolam três aldeias", "Um dia bom.", "Cheias isolam duas aldeias"]
    made = climb(asked, routes("pt", Config(), [engine]), pytest.fail)
    assert [made[i].text for i in (0, 2)] == [
        "Floods isolate three villages",
        "Floods isolate two villages",
    ]
    assert [len(one.drafts) for one in engine.judged] == [2, 2]
    assert engine.times_judged == 1


def test_a_judge_that_breaks_down_is_reported_and_the_next_engine_asked():
    def break_down(*_asked, **_named):
        raise ModelError("the weights are damaged", "install the model again")

    title = "Cheias isolam três aldeias"
    reported = []
    judge = JudgingEngine(FLOODS, "")
    judge.likelihoods = break_down
    engines = [judge, ScriptedEngine(FLOODS.__getitem__, name="other")]
    ways = routes("pt", Config(), engines)
    (made,) = climb([title], ways, lambda _route, error: reported.append(str(error)))
    assert made.text == "Full isolate three villages"
    assert made.route is not None
    assert "other" in made.route.name
    assert len(reported) == 1
    assert "the weights are damaged" in reported[0]


def test_no_article_where_nobody_can_tell_what_is_likelier():
    assert translated("Cheias isolam três aldeias", FLOODS) == "Full isolate three villages"


def test_drafts_that_differ_in_the_article_alone_need_no_judge():
    engine = JudgingEngine(
        {
            "O juiz ouve as testemunhas.": "The judge hears the witnesses.",
            "juiz ouve as testemunhas.": "judge hears the witnesses.",
            "Juiz ouve as testemunhas.": "Judge hears the witnesses.",
        },
        "judge",
    )
    (made,) = climb(["Juiz ouve as testemunhas"], routes("pt", Config(), [engine]), pytest.fail)
    assert made.text == "Judge hears the witnesses"
    assert engine.judged == []


def in_pieces(word):
    """A vocabulary that has no word whole, and more pieces of it in small letters."""
    return 3 if word.islower() else 2


def test_a_first_word_that_stays_is_no_name_where_an_article_gets_it_translated():
    title = titles.read("Autarca perde o mandato", "pt", in_pieces)
    assert title is not None
    assert title.asked == ("A autarca perde o mandato.", "Autarca perde o mandato.")
    common = ["The mayor loses his office.", "Autarca loses his office."]
    assert title.comparison(common) is None
    assert title.best(common, None) == "Mayor loses his office"
    name = ["The autarca loses his office.", "Autarca loses his office."]
    assert title.best(name, None) == "Autarca loses his office"
    translated_at_once = ["The mayor is lost.", "Mayor loses office."]
    assert title.best(translated_at_once, None) == "Mayor loses office"


def two_pieces(_word):
    """A vocabulary that has no word whole, with a capital or without."""
    return 2


@pytest.mark.parametrize(
    ("drafts", "judged", "best"),
    [
        # With an article and without it the same: right, whatever the capital makes of it.
        (["The delays.", "delays.", "Attracts.", '"Delays."'], None, "Delays"),
        (["The floods.", "full of you.", "Full.", '"Full."'], [-0.2, -0.3], "Floods"),
        (["The vows.", "votes.", "Votes.", '"Votes."'], [-0.1, -0.2, 0.0], "Votes"),
        (["The time is.", "time.", "Time.", '"Time."'], None, "Time"),
        (["This is next.", "next.", "Next.", '"Next."'], None, "Next"),
        (["The braga.", "snow.", "Zarafa.", '"Zarafa."'], [-0.1, -0.2], "Zarafa"),
    ],
)
def test_a_cell_is_tried_with_an_article_too(drafts, judged, best):
    title = titles.read("Zarafa", "pt", two_pieces)
    assert title is not None
    assert title.asked == ("A zarafa.", "zarafa.", "Zarafa.", '"Zarafa".')
    compared = title.comparison(drafts)
    assert (len(compared.drafts) if compared else 0) == len(judged or ())
    assert title.best(drafts, judged) == best


def test_a_word_that_stays_is_a_name_unless_the_vocabulary_has_it_in_small_letters_alone():
    drafts = ["The bread.", "bread.", "Zarafa.", '"By."']
    word = titles.read("Zarafa", "pt", lambda word: 1 if word.islower() else 2)
    name = titles.read("Zarafa", "pt", two_pieces)
    assert word is not None
    assert name is not None
    assert word.best(drafts, pytest.fail) == "Bread"
    assert name.best(drafts, pytest.fail) == "Zarafa"


def test_an_ordinary_word_that_stays_is_no_name():
    drafts = ["The sidewalks are old.", "sidewalks are old.", "Calçadas are old."]
    title = titles.read("Calçadas são muito velhas", "pt", two_pieces)
    assert title is not None
    assert title.best(drafts, None) == "Sidewalks are old"
    name = titles.read("Moedas são muito velhas", "pt", two_pieces)
    assert name is not None
    assert name.best([d.replace("Calçadas", "Moedas") for d in drafts], None) == "Moedas are old"


def test_a_name_is_not_spoiled_by_a_small_letter():
    drafts = {
        "costa deixa o governo.": "coast leaves the government.",
        "Costa deixa o governo.": "Costa leaves the government.",
    }
    assert translated("Costa deixa o governo", drafts) == "Costa leaves the government"


def test_a_short_draft_beats_one_that_goes_on():
    padded = {"notícias.": "the news.", "Notícias.": "News.", '"Notícias".': '"News and so on"'}
    assert translated("Notícias", padded) == "News"
    both = {"fim.": "the end of the.", "Fim.": "The end of the.", '"Fim".': '"End."'}
    assert translated("Fim.", both) == "End."
    twice = {
        "política de privacidade.": "Privacy Policy Privacy Policy",
        "Política de privacidade.": "Privacy Policy Privacy Policy",
        '"Política de privacidade".': '"Privacy policy."',
    }
    assert translated("Política de privacidade", twice) == "Privacy policy"


def test_an_abbreviation_keeps_its_point():
    assert translated("Maria vive nos E.U.A. agora", {}) == "Maria vive nos E.U.A. agora"
    drafts = {"portugal bate os Estados Unidos.": "Portugal beats the U.S."}
    assert translated("Portugal bate os Estados Unidos", drafts) == "Portugal beats the U.S."


def test_where_no_way_is_good_the_title_is_sent_as_it_stands():
    drafts = {"Chuva forte inunda ruas": "Heavy rain floods streets"}
    assert translated("Chuva forte inunda ruas", drafts) == "Heavy rain floods streets"


def test_headlines_come_out_as_people_would_say_them(portuguese):
    from pipeline.translate.engines.firefox import FirefoxEngine

    engine = FirefoxEngine(portuguese)
    said = {
        "Golos marcados": "Goals scored",
        "Golo!": "Goal!",
        "Concelho": "Municipality",
        "Sismos": "Earthquakes",
        "Camião capota e corta estrada": "Truck",
        "Chuva forte inunda ruas da baixa": "floods",
        "Costa demite-se": "Costa resigns",
        "Cheias no Paquistão fazem 200 mortos": "Floods in Pakistan",
        "Preço do pão desce pela primeira vez": "falls for the first",
        "Benfica vence em casa": "Benfica wins",
    }
    made = climb(list(said), routes("pt", portuguese, [engine]), pytest.fail)
    for translation, words in zip(made, said.values(), strict=True):
        assert words in translation.text
    engine.close()


def test_behind_a_label_the_likelier_draft_is_taken():
    title = titles.read("Análise: cheias no Minho", "pt", one)
    drafts = ["Analysis: The floods in Minho.", "Analysis: full in Minho."]
    assert title.comparison(drafts) == Comparison(title.asked, tuple(drafts))
    assert title.best(drafts, [-1.0, -2.0]) == "Analysis: floods in Minho"
    assert title.best(drafts, [-2.0, -1.0]) == "Analysis: full in Minho"
    assert title.best(drafts, None) == "Analysis: full in Minho"
    assert title.comparison(["Analysis: the floods.", "Analysis: floods."]) is None


def test_a_headline_that_begins_with_a_quotation_keeps_its_marks():
    title = titles.read('"Não vamos recuar": médicos mantêm greve', "pt", one)
    drafts = [
        '"We shall not back down": the doctors keep strike.',
        '"We shall not back down": doctors strike.',
    ]
    assert title.best(drafts, [-1.0, -2.0]) == '"We shall not back down": doctors keep strike'
    assert title.best(drafts, None) == '"We shall not back down": doctors strike'


def test_a_title_that_begins_with_a_quotation_keeps_its_opening_mark():
    drafts = {'"Estamos fartos": Deco ataca.': '"We are fed up": Deco attacks.'}
    assert translated('"Estamos fartos": Deco ataca', drafts) == '"We are fed up": Deco attacks'
    drafts = {'"Não há dinheiro", diz ministro.': '"There is no money," minister says.'}
    made = translated('"Não há dinheiro", diz ministro', drafts)
    assert made == '"There is no money," minister says'


def test_a_quoted_word_that_stays_is_taken_from_the_draft_with_a_small_letter():
    title = titles.read('"Gripe das aves" preocupa criadores', "pt", one)
    assert title.asked == (
        '"gripe das aves" preocupa criadores.',
        '"Gripe das aves" preocupa criadores.',
    )
    assert title.best(['"bird flu" worries.', '"Gripe of birds" worries.'], None) == (
        '"Bird flu" worries'
    )
    assert title.best(['"flu" of birds.', '"Bird flu" worries.'], None) == '"Bird flu" worries'
    assert title.best(['"gripe" of birds.', '"Gripe of birds."'], None) == "Gripe of birds"
    assert title.comparison(["", ""]) is None


@pytest.mark.parametrize(
    "text", ['"Mariana não mente", diz mãe', '"Vergonha nacional"', '"PJ falhou", diz juiz']
)
def test_quoted_names_and_whole_quotations_are_asked_for_as_they_are(text):
    assert not isinstance(titles.read(text, "pt", one), titles.Cited)


def test_behind_a_label_a_word_that_stayed_is_taken_from_small_letters():
    title = titles.read("Padeiro por um só dia: ministro visita escola", "pt", one)
    kept = ["Baker for a day: minister visits.", "Padeiro for a day: minister visits."]
    assert title.best(kept, None) == "Baker for a day: minister visits"
    told = ["Arrests bursting.", "Prisons bursting."]
    assert title.best(told, None) == "Prisons bursting"


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("广州南站多趟列车停运", "zh", ("广州南站多趟列车停运。",)),
        ("姓名", "zh", ("姓名。", '"姓名".')),
        (
            "市民：水费涨了，水质却没有变好" * 3,
            "zh",
            ("市民：水费涨了，水质却没有变好" * 3 + "。",),
        ),
        ("関連記事（写真）", "ja", ("関連記事（写真）。",)),
        ("뉴스", "ko", ("뉴스.", '"뉴스".')),
        ("现在几点？", "zh", None),
        ("下雨了。", "zh", None),
    ],
)
def test_texts_without_spaces_get_the_full_stop_of_their_language(text, language, asked):
    title = titles.read(text, language, one)
    assert (title and title.asked) == asked


def test_the_draft_of_few_characters_that_are_many_words_need_not_be_the_shortest():
    title = titles.read("受台风影响，广州南站多趟列车停运", "zh", one)
    drafts = ["As a result of the typhoon, many trains stopped in Guangzhou."]
    assert title.best(drafts, None) == drafts[0].removesuffix(".")


def test_a_turkish_title_gets_its_own_small_letter():
    tokens = {"ışıklar": 1, "Işıklar": 2}
    title = titles.read("Işıklar bütün şehirde söndü", "tr", lambda word: tokens.get(word, 3))
    assert title.asked == ("ışıklar bütün şehirde söndü.", "Işıklar bütün şehirde söndü.")
