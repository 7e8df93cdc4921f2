import pytest

from pipeline.translate.doubts import DOUBTS
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("check", "source", "draft"),
    [
        (None, "O gato dorme na casa.", "The cat sleeps in the house."),
        ("empty", "O gato", "…"),
        ("length", "O gato dorme na casa da minha avó há muitos anos já.", "The cat."),
        ("length", "O gato", "The cat that lives in the house of my grandmother"),
        ("repetition", "O gato dorme em casa muito bem", "The cat cat cat cat cat sleeps"),
        (
            "repetition",
            "ele diz a ela que é sim e que não é",
            "it is so he it is so he it is so he",
        ),
        ("repetition", "Notícias", "News News"),
        ("numbers", "Vieram 1.500 pessoas", "There came 150 people"),
        ("unchanged", "o gato dorme em casa", "O gato dorme em casa"),
        (None, "Luís Inácio Silva", "Luís Inácio Silva"),
        ("small-numbers", "Vieram 350 pessoas", "People came"),
    ],
)
def test_the_first_failed_check_is_named(check, source, draft):
    assert verdict(Evidence(source, draft, PT)) == check


def test_lost_quotation_marks_are_told():
    assert (
        verdict(Evidence("«Foi um dia bom», disse", 'It was a good day," he said', PT)) == "quotes"
    )


def test_an_aside_that_is_dropped_is_told():
    source = "Às 5h (horário do Pacífico) de domingo choveu."
    assert verdict(Evidence(source, "At 5 a.m. on Sunday it rained.", PT)) == "aside"
    assert verdict(Evidence(source, "At 5 a.m. (Pacific time) on Sunday it rained.", PT)) is None


def test_long_input_is_judged_in_linear_time():
    for unit in ("a", "a-", "A1-", "1,", "1.", "“", "ab ", "万1", "(", "a|"):
        text = unit * 20_000
        assert isinstance(verdict(Evidence(text, text, PT)), str | None)


def test_a_lost_name_is_a_doubt():
    source, missing = "É prima do Velociraptor.", frozenset({"Velociraptor"})
    assert verdict(Evidence(source, "It is a cousin of it.", PT, missing=missing)) == "lost-name"
    assert verdict(Evidence(source, "It is a cousin of Velociraptor.", PT)) is None
    assert "lost-name" in DOUBTS


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It starts at 7:30 p.m. today.", "Começa hoje às 19h30."),
        ("Open from 9am to 5pm.", "Aberto das 9h às 17h."),
        ("The 3 men and 1 woman left.", "Os três homens e uma mulher saíram."),
        ("A church of the 19th century.", "Uma igreja do século XIX."),
        ("Some 2,000,000 people came.", "Vieram uns 2 milhões de pessoas."),
    ],
)
def test_numbers_in_words_of_the_target_are_no_loss(source, draft):
    assert verdict(Evidence(source, draft, Pair("en", "pt"))) is None


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It starts at 7:30 today.", "Começa hoje às 19h30."),
        ("The 7 men left at night.", "Os homens saíram de noite."),
        ("A church of the 19th century.", "Uma igreja do século XVIII."),
    ],
)
def test_other_numbers_in_the_target_are_a_loss(source, draft):
    assert verdict(Evidence(source, draft, Pair("en", "pt"))) == "small-numbers"


def test_lost_millions_are_a_loss():
    pair = Pair("en", "pt")
    source = "It was a €100 million deal."
    assert verdict(Evidence(source, "Foi um acordo de €100.", pair)) == "unit"
    assert verdict(Evidence(source, "Foi um acordo de €100 milhões.", pair)) is None
    two = "It made $1 million and lost $2 billion."
    assert verdict(Evidence(two, "Ganhou $1 e perdeu $2 bilhões.", pair)) == "unit"
    assert verdict(Evidence(two, "Ganhou $1 milhão e perdeu $2 bilhões.", pair)) is None
    assert verdict(Evidence("Custou 2 mil milhões.", "It cost 2.", Pair("pt", "en"))) == "unit"
    assert (
        verdict(Evidence("Custou 2 mil milhões.", "It cost 2 billion.", Pair("pt", "en"))) is None
    )


def test_a_text_that_breaks_off_is_doubted():
    assert verdict(Evidence("Os bom-", "The good -", PT, cut_off=True)) == "cut-word"
    assert verdict(Evidence("Os bombeiros", "The firefighters", PT)) is None
    assert "cut-word" in DOUBTS


ZH = Pair("zh", "en")
LONG = "Primary and secondary schools are not allowed to organize a minor promotion examination."


@pytest.mark.parametrize(
    ("source", "draft", "check"),
    [
        ("姓名：赵丽华", "Zhao Lihua", "label"),
        ("姓名：赵丽华", "Name: Zhao Lihua", None),
        ("他说：“好。”", "He said “fine”.", None),
        ("你不是说不来了吗？", "You said you wouldn't come.", "question"),
        ("你不是说不来了吗？", "Didn't you say you wouldn't come?", None),
        ("别告诉他……他会难过的。", "Don't tell him he'll be sad.", "dash"),
        ("别告诉他……他会难过的。", "Don't tell him. He'll be sad.", None),
        ("她看着窗外……", "She looked out of the window.", None),
        ("他在《新闻联播》里看到了家乡。", "He saw his home town on the radio.", "lost-name"),
        ("他在《新闻联播》里看到了家乡。", "He saw his home town on News Broadcast.", None),
        ("专家（来自云南农业大学）认为可行。", "Experts say it is feasible.", "aside"),
        ("网络连接失败，请检查设置后重试。", "Could not close folder: %s", "program"),
        ("文件 a_b.txt 在这里", "The file a_b.txt is here", None),
        ("好的好的，明天见。", "Okay, okay, see you tomorrow.", None),
        (
            "我不吃辣，也不吃葱，更不吃肉。",
            "I don't eat spice, I don't eat leek, I don't eat meat.",
            None,
        ),
        ("学校没有医院，也没有商店。", "The school has a hospital and a shop.", "negation"),
        ("学校有医院。", "The school does not have a hospital.", "negation"),
        ("会议不断推迟。", "The meeting is put off again and again.", None),
    ],
)
def test_marks_and_negations_of_chinese(source, draft, check):
    assert verdict(Evidence(source, draft, ZH)) == check


@pytest.mark.parametrize(
    ("source", "draft", "language", "check"),
    [
        ("彼は来ませんでした。", "He came.", "ja", "negation"),
        ("行かなければならない。", "He has to go there.", "ja", None),
        ("彼は来た。", "He did not come here.", "ja", "negation"),
        ("그는 오지 않았다.", "He came here yesterday.", "ko", "negation"),
        ("그는 어제 왔다.", "He did not come yesterday.", "ko", "negation"),
        ("그는 오지 않았다.", "He did not come.", "ko", None),
    ],
)
def test_negations_of_japanese_and_korean(source, draft, language, check):
    assert verdict(Evidence(source, draft, Pair(language, "en"))) == check


@pytest.mark.parametrize(
    ("source", "draft", "check"),
    [
        ("请在GitHub上提issue，不要私信我。", "Please don't trust me.", "lost-name"),
        ("请在GitHub上提issue。", "Please raise an issue on GitHub.", None),
        ("没有人不喜欢她。", "Nobody likes her.", "negation"),
        ("没有人不喜欢她。", "Everybody likes her.", None),
        ("我不能不告诉你真相。", "I can't stop telling you the truth.", "negation"),
        ("我不能不告诉你真相。", "I have to tell you the truth.", None),
        ("他不是不想来，而是买不到票。", "He didn't want to come, he couldn't pay.", "negation"),
        ("除另有约定外，任何一方不得解约。", "Unless agreed, either may terminate.", "negation"),
        ("除另有约定外，任何一方不得解约。", "Unless agreed, neither may terminate.", None),
        ("有没有好的耳机？", "Are there good headphones?", None),
        ("立委質疑：為何公開資料？", "Legislators asked why the data is public.", None),
        ("立委質疑為何公開資料？", "Legislators asked why the data is public.", None),
        ("《山海情》导演：我不想说教", "I don't want to preach", "label"),
        (
            "教育部：中小学不得组织幼升小考试",
            f"Ministry of Education: {LONG}",
            None,
        ),
    ],
)
def test_words_names_and_double_negations_of_chinese(source, draft, check):
    assert verdict(Evidence(source, draft, ZH)) == check


def test_marks_of_portuguese_are_judged_as_before():
    assert verdict(Evidence("Foi… embora cedo.", "He left early.", PT)) is None
    assert verdict(Evidence("Nome：Ana", "Ana", PT)) is None
