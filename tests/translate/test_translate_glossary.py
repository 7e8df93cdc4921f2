import pytest
from translate_doubles import ScriptedEngine

from pipeline.config import Config, load_config
from pipeline.errors import ConfigError
from pipeline.translate.glossary import Glossary, load_glossary, read_glossary
from pipeline.translate.ladder import climb
from pipeline.translate.protect import protect, restore
from pipeline.translate.routing import routes
from pipeline.translate.stage import TranslateStage

TERMS = Glossary(
    (("pt", "câmara", "town hall"), ("*", "Mar Azul", ""), ("pt", "câmara alta", "upper house"))
)


def made(sentence):
    protected = protect(sentence, "pt", "en", TERMS.find(sentence, "pt"))
    return protected.template, restore(protected.template, protected)


def test_terms_never_reach_the_engine():
    assert made("A câmara aprovou") == ("A XQ1 aprovou", "A town hall aprovou")
    assert made("O grupo Mar Azul toca") == ("O grupo XQ1 toca", "O grupo Mar Azul toca")


def test_the_longest_term_wins_and_keeps_its_capital():
    assert made("Ontem Câmara alta votou")[1] == "Ontem Upper house votou"


def test_a_term_with_capitals_is_found_only_as_it_is_written():
    assert made("O mar azul hoje")[0] == "O mar azul hoje"


def test_terms_are_whole_words_of_their_language():
    assert made("As câmaras votaram")[0] == "As câmaras votaram"
    assert TERMS.find("La câmara vota hoy", "es") == []


def test_a_term_inside_an_address_is_the_address():
    assert made("Veja www.exemplo.org/câmara agora")[1] == "Veja www.exemplo.org/câmara agora"


def test_the_ladder_uses_the_glossary():
    engine = ScriptedEngine(lambda sentence: sentence.replace("votou ontem", "voted yesterday"))
    ways = routes("pt", Config(), [engine])
    (done,) = climb(["A câmara votou ontem"], ways, lambda *_: None, TERMS)
    assert done.text == "A town hall voted yesterday"


def test_a_file_is_read(tmp_path):
    path = tmp_path / "g.csv"
    path.write_text("language,term,translation\npt,câmara,town hall\n\n*,Mar Azul,\n", "utf-8")
    assert read_glossary(path).entries == (("pt", "câmara", "town hall"), ("*", "Mar Azul", ""))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("pt,a,b\n", "first line"),
        ("language,term,translation\npt,a\n", "row 2 has 2 cells"),
        ("language,term,translation\npt,,b\n", "row 2 has no term"),
        ("language,term,translation\nqqq,a,b\n", "row 2"),
        ('language,term,translation\npt,"a,b\n', "CSV"),
        ("", "first line"),
    ],
)
def test_a_broken_file_is_named(tmp_path, text, complaint):
    path = tmp_path / "g.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=complaint) as error:
        read_glossary(path)
    assert str(path) in error.value.message


def test_a_missing_file_is_named(tmp_path):
    config = load_config(None, {"translate.glossary": str(tmp_path / "no.csv")})
    with pytest.raises(ConfigError, match=r"no\.csv"):
        load_glossary(config)


def test_other_terms_are_another_fingerprint(tmp_path):
    path = tmp_path / "g.csv"
    path.write_text("language,term,translation\npt,câmara,town hall\n", "utf-8")
    changed = load_config(None, {"translate.glossary": str(path)})
    assert TranslateStage(changed).fingerprint != TranslateStage(Config()).fingerprint
    assert load_glossary(Config()).find("O Plainfeed chegou", "pt") == [(2, 11, "Plainfeed")]


@pytest.mark.parametrize(
    ("language", "term", "sentence", "times"),
    [
        ("zh", "央行", "中国央行宣布降息", 1),
        ("zh", "Excel", "他使用Excel表格", 1),
        ("zh", "Excel", "他使用Excelsior表格", 0),
        ("ja", "アイス", "アイスを食べた", 1),
        ("ja", "アイス", "アイスランドへ行った", 0),
        ("ja", "日銀", "きょう日銀は決めた", 1),
        ("th", "ธนาคาร", "เมื่อวานธนาคารประกาศ", 1),
        ("th", "ตา", "เขาอยู่ตากกับตา", 0),
        ("ko", "한국은행", "한국은행은 금리를 내렸다", 1),
        ("ko", "한국은행", "한국은행장이 말했다", 0),
        ("ar", "الأهلي", "فاز الزمالك والأهلي أمس", 1),
        ("ar", "الأهلي", "الأهليون فازوا", 0),
        ("he", "מכבי", "אוהדי הפועל ומכבי", 1),
        ("fa", "کتاب", "کتاب\u200cها را خواند", 0),
        ("hi", "कर", "वह करी लाया", 0),
        ("hi", "भारत", "भारत में बारिश", 1),
    ],
)
def test_where_terms_end_in_other_scripts(language, term, sentence, times):
    glossary = Glossary(((language, term, "X"),))
    assert len(glossary.find(sentence, language)) == times


def test_terms_are_found_beside_others_that_are_not_there():
    glossary = Glossary((("pt", "Mar Azul", ""), ("pt", "Lua", "Moon"), ("pt", "gato", "cat")))
    assert glossary.find("Gato na Lua", "pt") == [(0, 4, "Cat"), (8, 11, "Moon")]
    only_large = Glossary(glossary.entries[:2])
    assert only_large.find("Gato na Lua", "pt") == [(8, 11, "Moon")]
    assert only_large.find("Gato na lua", "pt") == []
