import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.translate.sentences import clauses, manageable, pieces, split

LANGUAGES = ("pt", "en", "de", "ru", "ar", "hi", "th", "ja", "zh", "zh-Hant", "xx")
MESSY = st.text(
    st.sampled_from('aB é1.!?。،"”)“( \t\n\x0b\x85\u00a0\u2028-•|*Xё\u0301😀ก'), max_size=40
)

SPEECH = st.lists(
    st.sampled_from(["– ", " – ", "— ", " ", "Vais?", "Vamos", "Sim.", "disse ela.", "perguntou"])
).map("".join)


def sentences(text, language="pt"):
    return [sentence for sentence, _ in split(text, language)]


@given(st.one_of(MESSY, SPEECH, st.text(max_size=60)), st.sampled_from(LANGUAGES))
@example("– Vais sair? – perguntou ela. – Vou – disse ele.", "pt")  # who speaks in turn
@example("B\u2028.\x0c", "pt")  # an initial and white space of several bytes
@example("1. 2. 3. ", "pt")
def test_split_loses_no_character(text, language):
    pairs = split(text, language)
    assert "".join(sentence + gap for sentence, gap in pairs) == text
    assert all(sentence == sentence.strip() for sentence, _ in pairs)


@given(MESSY, st.integers(1, 8))
def test_pieces_lose_no_character_and_fit(sentence, limit):
    found = pieces(sentence, len, limit)
    assert "".join(piece + gap for piece, gap in found) == sentence
    assert all(len(piece) <= max(limit, 1) for piece, _ in found)


@given(MESSY)
def test_clauses_lose_no_character(sentence):
    assert "".join(clause + gap for clause, gap in clauses(sentence)) == sentence


def test_split_keeps_white_space_between_sentences():
    assert split("Um.  Dois!\u00a0Três", "pt") == [("Um.", "  "), ("Dois!", "\u00a0"), ("Três", "")]


def test_split_keeps_abbreviations_numbers_and_initials_whole():
    for text in (
        "A Dra. Ana, da Av. Brasil, chegou.",
        "A lei n.º 12 foi aprovada.",
        "Custa R$ 1.234,50 por mês.",
        "Em 3.5 horas chegam.",
        "J. K. Rowling escreveu.",
        "Ela veio, i.e. chegou.",
    ):
        assert sentences(text) == [text]


def test_split_takes_list_markers_off():
    assert split("- item um", "pt") == [("", "- "), ("item um", "")]
    assert split("2) item", "pt") == [("", "2) "), ("item", "")]
    assert sentences("– Vamos? – Vamos.")[1] == "Vamos?"


def test_split_cuts_rows_at_separators():
    assert sentences("Notícias | Esporte → Cultura") == ["Notícias", "Esporte", "Cultura"]
    assert sentences("Nome\tIdade") == ["Nome", "Idade"]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("**Não perca!** Hoje há festa.", ["**Não perca!**", "Hoje há festa."]),
        ("Ele disse <i>basta!</i> e saiu.", ["Ele disse <i>basta!</i> e saiu."]),
        ("<b>Atenção.</b> A loja fecha.", ["<b>Atenção.</b>", "A loja fecha."]),
        (
            "Veja o [guia!](https://a.pt) Depois diga.",
            ["Veja o [guia!](https://a.pt)", "Depois diga."],
        ),
        ("O rio subiu.[1] Depois desceu.¹ Fim.", ["O rio subiu.[1]", "Depois desceu.¹", "Fim."]),
        ("<p>Um dia.</p><p>Outro dia.<br>Mais um.</p>", ["Um dia.", "Outro dia.", "Mais um."]),
        ("O valor é x*y. E o de <b>z</b>?", ["O valor é x*y.", "E o de <b>z</b>?"]),
    ],
)
def test_marks_behind_a_stop_end_its_sentence(text, cut):
    pairs = split(text, "pt")
    assert "".join(sentence + gap for sentence, gap in pairs) == text
    assert [sentence for sentence, _ in pairs if sentence] == cut


def test_a_tag_of_a_headline_is_cut_off():
    assert sentences("(FOTOS) Chuva inunda Faro") == ["(FOTOS)", "Chuva inunda Faro"]
    assert sentences("(COM FOTOS) Chuva") == ["(COM FOTOS)", "Chuva"]
    assert sentences("Sr(a). Cliente, olá. Fim.") == ["Sr(a). Cliente, olá.", "Fim."]
    assert sentences("(PSD) não comenta") == ["(PSD) não comenta"]
    assert sentences("(Em Lisboa) chove") == ["(Em Lisboa) chove"]


def test_a_bar_in_code_divides_no_cells():
    assert sentences("Use `ls | wc` aqui | Fim") == ["Use `ls | wc` aqui", "Fim"]


def test_split_knows_other_scripts():
    assert sentences("今天很好。我们走吧！", "zh") == ["今天很好。", "我们走吧！"]
    assert sentences("नमस्ते। आप कैसे हैं?", "hi") == ["नमस्ते।", "आप कैसे हैं?"]


def test_split_cuts_thai_at_spaces_once_enough_is_gathered():
    clause = "ก" * 40
    assert sentences(f"{clause} {clause} {clause}", "th") == [f"{clause} {clause}", clause]


def test_pieces_prefer_clauses_then_spaces_then_length():
    words = lambda text: len(text.split())  # noqa: E731
    assert pieces("um dois, tres quatro cinco", words, 3) == [
        ("um dois,", " "),
        ("tres quatro cinco", ""),
    ]
    assert pieces("um dois tres quatro", words, 2) == [("um dois", " "), ("tres quatro", "")]
    assert pieces("x" * 10, len, 5) == [("x" * 5, ""), ("x" * 5, "")]


def test_pieces_leave_accents_on_their_letters():
    assert all(piece[0] != "\u0301" for piece, _ in pieces("e\u0301" * 9, len, 5))


def test_pieces_leave_a_short_sentence_alone():
    assert pieces("um dois", len, 7) == [("um dois", "")]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("「不行。」她說。『好。』", ["「不行。」她說。", "『好。』"]),
        ("《走吧！》很好看。我喜欢。", ["《走吧！》很好看。", "我喜欢。"]),
        ("“你是谁？”小女孩抬起头问道。", ["“你是谁？”小女孩抬起头问道。"]),
        ("他说：“好。”然后走了。", ["他说：“好。”", "然后走了。"]),
        ("观察丨为什么", ["观察", "为什么"]),
    ],
)
def test_marks_that_close_stay_with_what_they_close(text, sentences):
    assert [sentence for sentence, _ in split(text, "zh")] == sentences
    assert "".join(sentence + gap for sentence, gap in split(text, "zh")) == text


def test_a_clause_keeps_the_mark_that_closes_it():
    assert clauses("他说：“好，走吧。”") == [("他说：", ""), ("“好，", ""), ("走吧。”", "")]


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("ka", "ბატონი გიორგი მოვიდა. მან თქვა.", ["ბატონი გიორგი მოვიდა.", "მან თქვა."]),
        ("he", 'ד"ר כהן הגיע. צה"ל הודיע.', ['ד"ר כהן הגיע.', 'צה"ל הודיע.']),
        ("km", "គាត់បាននិយាយ។ គាត់បានទៅ។", ["គាត់បាននិយាយ។", "គាត់បានទៅ។"]),
        ("my", "သူပြောသည်။ သူသွားသည်။", ["သူပြောသည်။", "သူသွားသည်။"]),
        ("ru", "По ст. 3 УК. Он ушёл.", ["По ст. 3 УК.", "Он ушёл."]),
        ("vi", "TP. HCM mưa lớn. Đường ngập.", ["TP. HCM mưa lớn.", "Đường ngập."]),
        ("bn", "মো. রহমান গেলেন। তিনি বলেন।", ["মো. রহমান গেলেন।", "তিনি বলেন।"]),
        ("ja", "１．５％増えた。次に進む。", ["１．５％増えた。", "次に進む。"]),
    ],
)
def test_sentences_of_other_scripts(language, text, sentences):
    assert [sentence for sentence, _ in split(text, language)] == sentences


def test_who_asked_belongs_to_a_greek_question():
    told = "«Είμαστε έτοιμοι;» ρώτησε ο υπουργός."
    assert split(told, "el") == [(told, "")]
    assert len(split("«Είμαστε έτοιμοι;» Ο υπουργός έφυγε.", "el")) == 2


def test_chinese_is_manageable_at_fewer_characters():
    sentence = "，".join(["这个城市的居民对此表示欢迎"] * 20)
    found = manageable(sentence, "zh")
    assert "".join(piece + gap for piece, gap in found) == sentence
    assert len(found) == 2
    assert all(piece.endswith("，") for piece, _ in found[:-1])
    assert manageable(sentence, "pt") == [(sentence, "")]
    assert manageable("字" * 400, "zh") == [("字" * 400, "")]


def test_a_chinese_sentence_is_cut_outside_of_lists_quotations_and_brackets():
    listed = "他在北京、上海、广州、深圳、天津、重庆、成都等地住过，后来去了国外生活"
    (first, _), *_ = pieces(listed, len, 30)
    assert first == "他在北京、上海、广州、深圳、天津、重庆、成都等地住过，"
    for opening, closing in ("“”", "（）", "()", '""', "《》"):
        told = f"他昨天下午这样说过，{opening}我们去，他们也去，大家都去{closing}，然后他就走了"
        (first, _), *_ = pieces(told, len, 30)
        assert first in (f"{told.split(closing + '，')[0]}{closing}，", "他昨天下午这样说过，")


def test_a_space_in_chinese_is_no_place_to_cut_where_there_is_a_mark():
    named = "他说，特朗普总统与 Kim Jong Un 将于今年六月份在新加坡举行首次会谈"
    (first, _), *_ = pieces(named, len, 38)
    assert first == "他说，"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Que cor? a) azul b) verde", [("Que cor?", " a) "), ("azul", " b) "), ("verde", "")]),
        ("a) azul b) verde", [("", "a) "), ("azul", " b) "), ("verde", "")]),
        ("As alíneas a) e b) do artigo caducam.", [("As alíneas a) e b) do artigo caducam.", "")]),
        ("Na alínea a) ou na alínea b) consta.", [("Na alínea a) ou na alínea b) consta.", "")]),
        ("iv) anexar cópia", [("", "iv) "), ("anexar cópia", "")]),
        ("(ii) prestar contas", [("", "(ii) "), ("prestar contas", "")]),
    ],
)
def test_letters_of_options_stand_between_sentences(text, parts):
    assert split(text, "pt") == parts


@pytest.mark.parametrize("time", ["58' ", "90+4' ", "90'+4 ", "14h05. ", "09:27 | ", "21h10 – "])
def test_the_time_of_an_entry_stands_before_it(time):
    assert split(f"{time}Penálti", "pt") == [("", time), ("Penálti", "")]
    assert split("8:30 Uhr", "de") == [("8:30 Uhr", "")]
    assert split("14h05 de voo", "pt") == [("14h05 de voo", "")]


def test_who_speaks_in_a_play_and_how_stand_apart():
    assert split("MÉDICO (sem olhar): Dispa-se.", "pt") == [
        ("MÉDICO", " "),
        ("(sem olhar)", ": "),
        ("Dispa-se.", ""),
    ]
    assert split("PSP (Lisboa): três detidos", "pt") == [("PSP (Lisboa): três detidos", "")]
