import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.translate.doubts import DOUBTS
from pipeline.translate.engine import Pair
from pipeline.translate.guard import is_unlikely, verdict

PT = Pair("pt", "en")
RU = Pair("ru", "en")


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
    assert verdict(source, draft, PT) == check


def test_repetition_in_the_source_is_no_fault_of_the_draft():
    assert verdict("não não não não não não", "no no no no no no", PT) is None


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
    assert verdict(as_long(draft), draft, PT) == "repetition"


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
    assert verdict(as_long(draft), draft, PT) != "repetition"


@given(
    st.text(alphabet="ab c", min_size=1, max_size=16),
    st.text(alphabet="abc ", max_size=12),
    st.text(alphabet="abc ", max_size=12),
)
def test_every_unit_five_times_in_a_row_is_told(unit, before, after):
    assume(not unit[0].isspace() and any(map(str.isalpha, unit)))
    draft = before + unit * 5 + after
    assert verdict(as_long(draft), draft, PT) == "repetition"


def test_a_draft_in_the_script_of_the_source_is_refused():
    assert verdict("Он живёт в Москве.", "Он живёт in Moscow.", RU) == "script"
    assert verdict("Он живёт в Москве.", "He lives in Moscow.", RU) is None


def test_script_says_nothing_between_like_scripts():
    assert verdict("Он живёт в Киеве.", "Він живе у Києві.", Pair("ru", "uk")) is None


def test_lengths_are_judged_by_language():
    chinese = "他昨天在北京的家里去世了，享年八十五岁，家人都在身边陪伴。"
    english = "He died yesterday at his home in Beijing at the age of eighty-five, with his family."
    assert verdict(chinese, english, Pair("zh", "en")) is None
    assert verdict(chinese, english, PT) == "length"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Rząd przyjął wczoraj nową ustawę", "Rz'd przyj' wczoraj now' ustaw'"),
        ("Il governo ha approvato la nuova legge", "Il government ha approvato la nuova legge"),
    ],
)
def test_text_of_another_language_is_told(source, draft):
    assert verdict(source, draft, PT) == "copied"


@pytest.mark.parametrize(
    ("source", "draft", "kept"),
    [
        ("Se x > 3, então y < 5 e z = 8.", "If x > 3, then y < 5 and z = 8.", "x > 3 y < 5 z = 8"),
        ("É grátis, but bring your card.", "It is free, but bring your card.", ""),
        ("Telefone e e-mail: a@b.pt", "Phone and e-mail: a@b.pt", "a@b.pt"),
    ],
)
def test_what_was_english_or_is_kept_is_no_copy(source, draft, kept):
    assert verdict(source, draft, PT, kept) is None


def test_english_taken_for_portuguese_is_a_copy_with_words_in_another_order():
    source = "The former vice president denied receiving bribes of a calm conscience."
    draft = "The former vice president receiving denied bribes of a calm conscience."
    assert verdict(source, draft, PT) == "copied"


def test_what_is_kept_is_not_unchanged():
    tags = "#saúde, #paz, #festa"
    assert verdict(f"Tags: {tags}", f"Tags: {tags}", PT, tags) is None
    assert verdict(f"Tags: {tags}", f"Tags: {tags}", PT) == "unchanged"


def test_names_are_no_copies():
    source = "Os distritos de Viana do Castelo e Vila do Conde"
    assert verdict(source, "The districts of Viana do Castelo and Vila do Conde", PT) is None


def test_a_text_in_another_script_than_its_language_is_told():
    assert verdict("Правительство приняло закон", "The law was passed here", PT) == "script"


def test_lost_quotation_marks_are_told():
    assert verdict("«Foi um dia bom», disse", 'It was a good day," he said', PT) == "quotes"


def test_a_phrase_that_the_source_repeats_may_come_often():
    source = "diz que vai ler e que vai ver e que vai ir e que vai ter"
    assert verdict(source, "says he is going to read and he is going to see and he is going to go"
                   " and he is going to have", PT) is None  # fmt: skip


@pytest.mark.parametrize(
    "draft",
    [
        "It starts on Monday Monday at noon",
        "The film received film received prizes",
        "He drove to subway to subway to subway and left",
    ],
)
def test_a_draft_that_stutters_is_told(draft):
    assert verdict("Uma frase qualquer de bom tamanho aqui", draft, PT) == "stutter"


@pytest.mark.parametrize(
    "draft",
    [
        "The country bolivia, Bolivia hopes for a way to the sea",
        "The film of Olga Kuryl Kuryl's is back in action",
        "The group is concerned that the group is concerned that it rhymes",
    ],
)
def test_a_draft_that_says_something_twice_is_told(draft):
    assert verdict("Uma frase qualquer de bom tamanho, aqui e ali.", draft, PT) == "stutter"


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
    assert verdict(source, draft, PT) is None


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Foi detido e preso pela polícia.", "He was arrested and arrested by the police."),
        ("É digno de festa e celebração.", "It is worthy of celebration, and celebration."),
    ],
)
def test_a_word_joined_with_itself_is_told(source, draft):
    assert verdict(source, draft, PT) == "stutter"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Está cada vez mais tenso.", "It is growing tense and tense."),
        ("Chove mais e cai neve.", "It rains more and more."),
        ("Há vários e vários anos.", "For several and several years."),
    ],
)
def test_a_word_joined_with_itself_may_be_right(source, draft):
    assert verdict(source, draft, PT) != "stutter"


def test_an_aside_that_is_dropped_is_told():
    source = "Às 5h (horário do Pacífico) de domingo choveu."
    assert verdict(source, "At 5 a.m. on Sunday it rained.", PT) == "aside"
    assert verdict(source, "At 5 a.m. (Pacific time) on Sunday it rained.", PT) is None


def test_a_title_of_another_language_is_no_copy():
    source = 'A canção "La vie en rose" abriu o concerto.'
    assert verdict(source, 'The song "La vie en rose" opened the concert.', PT) is None
    assert verdict(source, 'A canção "La vie en rose" abriu o concert.', PT) == "copied"
    quoted = 'Disse "a culpa é minha" e saiu.'
    assert verdict(quoted, 'He said "a culpa é minha" and left.', PT) == "copied"


def test_short_words_may_stand_twice():
    assert verdict("O que ele tinha tido era bom", "What he had had was good", PT) is None
    assert verdict("No dia a dia para relaxar", "In their day to day to relax", PT) is None
    assert verdict("Em Faro, Portugal", "In the town of Faro, Faro", PT) is None


def test_a_quotation_that_was_english_already_is_no_copy():
    source = 'O diretor disse: "We will not comment on rumours" e saiu.'
    draft = 'The director said, "We will not comment on rumours" and left.'
    assert verdict(source, draft, PT) is None


def test_long_input_is_judged_in_linear_time():
    for unit in ("a", "a-", "A1-", "1,", "1.", "“", "ab ", "万1", "(", "a|"):
        text = unit * 20_000
        assert isinstance(verdict(text, text, PT), str | None)


def test_a_word_of_abuse_that_the_source_has_not_is_refused():
    assert verdict("Mano, isso foi bom.", "Nigga, that was good.", PT) == "slur"
    assert verdict("O mano disse nigga.", "The bro said nigga.", PT) != "slur"


def test_a_lost_name_is_a_doubt():
    source, missing = "É prima do Velociraptor.", frozenset({"Velociraptor"})
    assert verdict(source, "It is a cousin of it.", PT, missing=missing) == "lost-name"
    assert verdict(source, "It is a cousin of Velociraptor.", PT) is None
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
    assert verdict(source, draft, Pair("en", "pt")) is None


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It starts at 7:30 today.", "Começa hoje às 19h30."),
        ("The 7 men left at night.", "Os homens saíram de noite."),
        ("A church of the 19th century.", "Uma igreja do século XVIII."),
    ],
)
def test_other_numbers_in_the_target_are_a_loss(source, draft):
    assert verdict(source, draft, Pair("en", "pt")) == "small-numbers"


def test_a_sentence_of_the_target_among_others_is_no_copy():
    source = "Estamos abertos todo o verão, não só em maio."
    assert verdict(source, "Estamos abertos todo o verão, não só em Maio", Pair("en", "pt")) != (
        "copied"
    )


def test_words_of_both_languages_are_no_copies():
    draft = "O aquecimento global é real."
    assert verdict("Global warming is real.", draft, Pair("en", "pt")) is None


def test_lost_millions_are_a_loss():
    pair = Pair("en", "pt")
    source = "It was a €100 million deal."
    assert verdict(source, "Foi um acordo de €100.", pair) == "unit"
    assert verdict(source, "Foi um acordo de €100 milhões.", pair) is None
    two = "It made $1 million and lost $2 billion."
    assert verdict(two, "Ganhou $1 e perdeu $2 bilhões.", pair) == "unit"
    assert verdict(two, "Ganhou $1 milhão e perdeu $2 bilhões.", pair) is None
    assert verdict("Custou 2 mil milhões.", "It cost 2.", Pair("pt", "en")) == "unit"
    assert verdict("Custou 2 mil milhões.", "It cost 2 billion.", Pair("pt", "en")) is None


def test_a_text_that_breaks_off_is_doubted():
    assert verdict("Os bom-", "The good -", PT, cut_off=True) == "cut-word"
    assert verdict("Os bombeiros", "The firefighters", PT) is None
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
    assert verdict(source, draft, ZH) == check


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
    assert verdict(source, draft, Pair(language, "en")) == check


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
    assert verdict(source, draft, ZH) == check


@pytest.mark.parametrize(
    ("source", "confidence", "doubted"),
    [
        ("他说他明天会去北京参加一个会议。", -0.81, True),
        ("他说他明天会去北京参加一个会议。", -0.79, False),
        ("京东", -1.2, False),
        ("京东", -1.3, True),
        ("他说他明天会去北京参加一个会议。", 0.0, False),
    ],
)
def test_a_short_draft_may_be_less_likely(source, confidence, doubted):
    assert is_unlikely(source, confidence, Pair("zh", "en")) is doubted
    assert "unlikely" in DOUBTS


def test_latin_names_in_chinese_are_as_long_as_in_english():
    source = "福瑞克 (Jim Furyk)、林賽 (Lindsey Graham) 和甘迺迪 (John Kennedy) 說"
    draft = "Jim Furyk, Lindsey Graham and John Kennedy say"
    assert verdict(source, draft, Pair("zh-Hant", "en")) is None


def test_names_of_files_that_shall_stay_are_no_copy():
    source, draft = "下载“安装说明大全.pdf”。", "Get “安装说明大全.pdf”."
    assert verdict(source, draft, ZH) == "script"
    assert verdict(source, draft, ZH, kept="安装说明大全.pdf") is None


def test_marks_of_portuguese_are_judged_as_before():
    assert verdict("Foi… embora cedo.", "He left early.", PT) is None
    assert verdict("Nome：Ana", "Ana", PT) is None


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
    assert verdict(source, draft, Pair(language, "en")) == check


@pytest.mark.parametrize(
    ("language", "source", "draft", "kept", "check"),
    [
        ("zh", "政府批准预算。", "The 政府 approved the budget.", "", "untranslated-word"),
        (
            "hi",
            "सरकार ने बजट को मंजूरी दी।",
            "The सरकार approved the budget.",
            "",
            "untranslated-word",
        ),
        ("ko", "尹 대통령이 갔다.", "President 尹 went there.", "", "untranslated-word"),
        ("zh", "#政府# 批准预算。", "#政府# The budget was approved.", "#政府#", None),
        ("zh", "政府批准预算。", "The government approved the café’s budget.", "", None),
    ],
)
def test_letters_of_the_source_in_a_draft(language, source, draft, kept, check):
    assert verdict(source, draft, Pair(language, "en"), kept) == check


def test_a_sentence_in_the_target_language_may_stay():
    assert verdict("Thank you for your order!", "Thank you for your order!", PT) is None


def test_particles_of_foreign_names_are_no_copies():
    source = "Ursula von der Leyen visita Lisboa na quinta-feira."
    assert verdict(source, "Ursula von der Leyen visits Lisbon on Thursday.", PT) is None


def test_names_that_are_said_again_are_a_stutter():
    source = "Foram feitas, em Matosinhos e em Valongo, buscas."
    twice = "In searches in Matosinhos and in Valongo, made in Matosinhos and Valongo too."
    assert verdict(source, twice, Pair("pt", "en")) == "stutter"
    once = "Searches were made in Matosinhos and Valongo."
    assert verdict(source, once, Pair("pt", "en")) is None
