from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.translate.numerals import renotate
from pipeline.translate.protect import around, protect, restore
from pipeline.translate.signs import usual

KEPT = [
    "https://exemplo.com/a?b=1&c=(2)",
    "www.exemplo.org",
    "exemplo.com.br/noticia",
    "ana.souza@exemplo.com",
    "@ana_souza",
    "#EleiçõesJá",
    "😀",
    "👩‍💻",
    "🇧🇷",
    "main_file.py",
    "relatório_final(2).docx",
    "get_name()",
    "`rm -rf x`",
    "/usr/local/bin",
    "--force",
    "192.168.0.12",
    "CVE-2024-12345",
    "v1.2.3",
    "©",
    '<a href="x.html">',
    "<br/>",
    "</b>",
    "98765432",
    "−12",
    "+55 11 98765-4321",
]
MESSY = st.text(st.sampled_from('aB1é .,:/@#_-*`😀€$XQ\u200d\ufe0f()“”"+2'), max_size=40)


def kept(sentence):
    return protect(sentence, "pt", "en")


@pytest.mark.parametrize("span", KEPT)
@pytest.mark.parametrize(
    "frame", ["{} é novo aqui", "isto {} é novo", "isto é novo {}", "isto ({})."]
)
def test_the_engine_never_sees_what_must_survive(frame, span):
    sentence = frame.format(span)
    protected = kept(sentence)
    assert span not in protected.template
    assert restore(protected.template, protected) == sentence


@given(st.one_of(MESSY, st.text(max_size=50)))
@example("B“.")
def test_an_unchanged_template_gives_the_sentence_back(sentence):
    protected = protect(sentence, "en", "en")
    assert restore(protected.template, protected) == sentence
    assert "".join(text for text, _ in around(protected)) == sentence


def test_spans_at_the_ends_are_taken_off():
    protected = kept("🔥🔥 Veja mais em https://exemplo.com/x. #agora")
    assert (protected.lead, protected.template) == ("🔥🔥 ", "Veja mais em")
    assert protected.trail == " https://exemplo.com/x. #agora"


def test_a_number_at_an_end_stays_part_of_the_grammar():
    assert kept("O total foi de 12345").template == "O total foi de XQ1"


def test_quotation_marks_around_the_whole_sentence_are_taken_off():
    assert kept("“Vamos embora.”").template == "Vamos embora."
    assert kept("«Sim», disse ela, «claro»").template == "«Sim», disse ela, «claro»"


@pytest.mark.parametrize(
    ("sentence", "lead", "template", "trail"),
    [
        ('"Foi tudo.', '"', "Foi tudo.", ""),
        ("«Foi tudo.", "«", "Foi tudo.", ""),
        ('Foi tudo."', "", "Foi tudo.", '"'),
        ('Foi tudo!"', "", "Foi tudo!", '"'),
        ("Foi tudo”", "", "Foi tudo", "”"),
        ('Foi tudo".', "", "Foi tudo.", '"'),
    ],
)
def test_the_mark_of_a_longer_quotation_is_taken_off(sentence, lead, template, trail):
    guarded = kept(sentence)
    assert (guarded.lead, guarded.template, guarded.trail) == (lead, template, trail)


@pytest.mark.parametrize(
    "sentence",
    [
        'A minha TV é de 55"',
        'A minha TV é de 55".',
        'E é tudo", disse.',
        'Ele disse: "Foi tudo.',
        'Disse "sim".',
        '"Foi tudo", disse.',
        '"Foi", disse, "tudo."',
    ],
)
def test_other_marks_stay_where_they_are(sentence):
    guarded = kept(sentence)
    assert (guarded.lead, guarded.template, guarded.trail) == ("", sentence, "")


def test_years_and_short_numbers_are_left_to_the_engine():
    assert kept("Em 2024 vieram 350 pessoas").spans == ()


def test_numbers_beside_chinese_letters_are_taken_out_where_they_are_asked_for():
    sentence = "2019年报告病例10234例。"
    assert protect(sentence, "zh", "en").template == sentence
    taken = protect(sentence, "zh", "en", glued_numbers=True)
    assert taken.template == "2019年报告病例 XQ1 例。"
    assert restore("In 2019 XQ1 cases.", taken) == "In 2019 10234 cases."


def test_a_glued_span_is_a_word_of_its_own_for_the_engine_only():
    protected = kept("bom😀dia")
    assert protected.template == "bom XQ1 dia"
    assert restore("good XQ1 day", protected) == "good😀day"


def test_a_sentence_without_words_is_not_asked_at_all():
    assert kept("R$ 1.500,00 – 😀").template == ""
    assert kept("R$ 1.500,00 – 😀").lead == "R$ 1,500.00 – 😀"


@pytest.mark.parametrize(
    "draft", ["só texto", "XQ1", "XQ1 XQ1 XQ2", "XQ1 XQ2 XQ3", "XQ1 XQ22", "xq1 XQ2"]
)
def test_a_draft_that_lost_or_doubled_a_placeholder_is_refused(draft):
    protected = kept("a 12345 e 67890 b")
    assert restore(draft, protected) is None
    assert restore("XQ2 and XQ1", protected) == "67890 and 12345"


def test_text_that_looks_like_a_placeholder_is_protected_itself():
    protected = kept("o código XQ2 e 12345 aqui")
    assert restore("the code XQ1 and XQ2 here", protected) == "the code XQ2 and 12345 here"


def test_around_alternates_text_and_spans():
    assert around(kept("veja 12345 e 67890 ali")) == [
        ("", True),
        ("veja ", False),
        ("12345", True),
        (" e ", False),
        ("67890", True),
        (" ali", False),
        ("", True),
    ]


def test_long_input_takes_linear_steps():
    for unit in (
        "a",
        "1",
        "1.",
        "@a",
        "a_",
        "a-",
        "/a",
        "#",
        "a@",
        "(",
        "*",
        "1 ",
        "www.",
        "a.",
        "kk",
        "1万",
        "1,111",
    ):
        sentence = unit * 20_000
        assert restore(kept(sentence).template, kept(sentence)) is not None


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("1.500", "1,500"),
        ("2.345,67", "2,345.67"),
        ("1234,5", "1234.5"),
        ("12 345,6", "12 345.6"),
        ("1,234", "1,234"),  # a decimal here, a thousand in other hands
        ("0.500", "0.500"),
        ("12.05.2021", "12.05.2021"),
        ("98765432", "98765432"),
    ],
)
def test_numbers_are_rewritten_where_there_is_one_reading(number, written):
    assert renotate(number, "pt", "en") == written


def test_numbers_of_like_notations_stay():
    assert renotate("1.500", "pt", "de") == "1.500"
    assert renotate("1,500", "zh", "en") == "1,500"


def test_a_time_of_day_is_not_left_to_the_engine():
    protected = protect("A loja abre às 7h30 e fecha às 18h00 hoje", "pt", "en")
    assert protected.template == "A loja abre às 7:30 e fecha às 18:00 hoje"
    assert protected.spans == ()
    assert protect("Às 00h15 e à 0h30 já fechou", "pt", "en").template == (
        "Às 00:15 e à 0:30 já fechou"
    )
    assert protect("às 7h30 de hoje", "pt", "fr").spans[0].text == "7h30"


def test_a_date_with_strokes_is_kept():
    found = protect("Nasceu a 3/11/1958 em Faro.", "pt", "en")
    assert (found.template, found.spans[0].text) == ("Nasceu a XQ1 em Faro.", "3/11/1958")


def test_degrees_are_sent_with_their_own_sign():
    assert protect("A máxima é de 31 ºC.", "pt", "en").template == "A máxima é de 31 °C."
    assert protect("O 1.º Cabo chegou.", "pt", "en").template == "O 1.º Cabo chegou."


def test_a_sign_of_a_currency_is_kept_without_an_amount():
    assert [span.text for span in protect("Lucro (M€) e preços em € hoje.", "pt", "en").spans] == [
        "M€",
        "€",
    ]
    assert protect("Custa € 12,50 hoje.", "pt", "en").spans[0].text == "€ 12.50"


def test_an_hour_in_capitals_is_an_hour():
    assert protect("MISSA ÀS 15H30 EM FARO", "pt", "en").template == "MISSA ÀS 15:30 EM FARO"


def test_a_placeholder_beside_a_digit_comes_back_as_itself():
    protected = protect("B*1", "en", "en")
    assert restore(protected.template, protected) == "B*1"
    assert restore(protected.template + " XQ9", protected) is None


@pytest.mark.parametrize(
    "span",
    ["25 m²", "½", "± 2", "Правда", "你好", "שלום עולם", "kkkkkkkkkk", "kkk", "hahaha", "rsrs"],
)
def test_signs_and_words_of_another_script_survive(span):
    sentence = f"isto é {span} e mais nada"
    protected = kept(sentence)
    assert restore(protected.template, protected) == sentence
    assert protected.template.isascii() or protected.template.count("é") == 1
    assert len(protected.spans) == 1


def test_a_sentence_in_another_script_is_left_to_the_guard():
    assert kept("Газета «Новый день» вышла").template == "Газета «Новый день» вышла"


def test_a_percentage_has_no_thousands():
    assert kept("A taxa é de 2,467% hoje").spans[0].text == "2.467"
    assert kept("A taxa é de 2,467 hoje").spans[0].text == "2,467"


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("約6億4900万人が影響を受けた", "649 million"),
        ("取引は1100万ポンドだった", "£11 million"),
        ("人口は1.5億を超えた", "150 million"),
        ("총 3만 5000명이 왔다", "35,000"),
    ],
)
def test_ten_thousands_are_written_out(sentence, written):
    protected = protect(sentence, "ja", "en")
    assert [span.text.strip() for span in protected.spans] == [written]


def test_an_address_of_any_domain_is_told_by_its_path():
    assert kept("O grupo t.me/exemplo_pt tem membros").spans[0].text == "t.me/exemplo_pt"
    assert kept("Ele saiu.Depois/antes voltou ali").spans == ()


def test_numbers_in_other_digits_come_out_in_western_ones():
    guarded = protect("A linha abre em ２０２７ com ١٢٣٤ lugares.", "pt", "en")
    assert [span.text for span in guarded.spans] == ["2027", "1234"]
    assert [span.text for span in protect("It costs ١٢٣٤ a day.", "en", "fa").spans] == ["١٢٣٤"]


def test_times_in_wide_digits_are_written_as_others():
    assert (
        kept("O avião saiu às ７h４５ e às １８h０５.").template
        == "O avião saiu às 7:45 e às 18:05."
    )


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("Ligue 21 000 00 00 para reservar.", ["21 000 00 00"]),
        ("Ligue 22 340 12 34 ou 707 20 30 40.", ["22 340 12 34", "707 20 30 40"]),
        ("Moram 1 200 300 pessoas aqui.", ["1 200 300"]),
        ("Em 10 20 anos de casa.", []),
    ],
)
def test_numbers_of_telephones_are_kept_whole(sentence, numbers):
    assert [span.text for span in kept(sentence).spans] == numbers


def portuguese_letters(letter):
    """A vocabulary that has the letters of Portuguese alone."""
    return letter in "áâãàçéêíóôõú"


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("O escritor Günter Grass morreu.", ["Günter"]),
        ("O Jean-Noël e o Erdoğan saíram ontem de cena.", ["Jean-Noël", "Erdoğan"]),
        ("O filme «Le Père Noël» estreia amanhã.", ["Le Père Noël"]),
        ('Ele gritou "¡Socorro!" na rua.', ["¡Socorro!"]),
        ("O Óscar e a Índia em São João.", []),
        ("A freqüência subiu muito.", []),
        ("Șoșoacă și Țuțea", []),
    ],
)
def test_names_with_letters_that_the_model_has_not_are_kept(sentence, kept):
    found = protect(sentence, "pt", "en", reads=portuguese_letters)
    assert [span.text for span in found.spans] == kept
    assert restore(found.template, found) == sentence


def test_a_letter_that_heads_a_column_stays():
    assert kept("E").lead == "E"
    assert kept("É").template == "É"


@pytest.mark.parametrize(
    ("sentence", "template"),
    [
        ("#Lisboa acordou tarde", "XQ1 acordou tarde"),
        ("#BomDia Lisboa", "Lisboa"),
        ("Fotos da #equipa!", "Fotos da XQ1!"),
        ("Obrigado pela ajuda @rui", "Obrigado pela ajuda"),
        ("Escreva para ajuda@exemplo.pt", "Escreva para XQ1"),
        ("Saiba mais em www.exemplo.pt", "Saiba mais em"),
        ("Saiba mais em https://exemplo.pt", "Saiba mais em"),
        ("Choveu muito, segundo o exemplo.com.", "Choveu muito, segundo o XQ1."),
        ("Morreu, diz o site exemplo.com", "Morreu, diz o site XQ1"),
    ],
)
def test_who_acts_and_what_a_small_word_needs_stay_in_the_sentence(sentence, template):
    assert kept(sentence).template == template


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("A €100 million deal was made.", "€100 milhões"),
        ("It cost $1 million then.", "$1 milhão"),
        ("It cost $1.5 billion then.", "$1,5 bilhão"),
        ("It cost £20 then.", "£20"),
    ],
)
def test_the_scale_of_money_goes_with_it_into_portuguese(source, kept):
    assert [span.text for span in protect(source, "en", "pt").spans] == [kept]


def test_the_scale_of_money_is_translated_elsewhere():
    assert [span.text for span in protect("A €100 million deal", "en", "de").spans] == ["€100"]


@pytest.mark.parametrize(
    ("draft", "filled"),
    [
        ("Salaries of up to XQ1,000", "Salaries of up to R$ 9,800"),
        ("Salaries of XQ1,000.", "Salaries of R$ 9,800."),
        ("Salaries of XQ1 thousand.", "Salaries of R$ 9.8 thousand."),
    ],
)
def test_a_fraction_of_thousands_is_written_out(draft, filled):
    protected = protect("Salários de R$ 9,8 mil.", "pt", "en")
    assert restore(draft, replace(protected, lead="", trail="")) == filled


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Abra C:\\Users\\Ana Silva\\nota.txt e leia.", "C:\\Users\\Ana Silva\\nota.txt"),
        ("O código eyJhbGciOiJIUzI1NiIsInR5 expira hoje.", "eyJhbGciOiJIUzI1NiIsInR5"),
        ("O resultado de 2 × (3,5 + 4) é este.", "2 × (3.5 + 4)"),
        ("Se x > 3 acaba hoje.", "x > 3"),
        ("Venceu (3-1) o rival.", "3-1"),
        ("Carregue em Ctrl + Alt + Del hoje.", "Ctrl + Alt + Del"),
        ("São <2,5% hoje.", "<2.5"),
        ("Mede ≈ 3,1 milhas.", "≈ 3.1"),
        ("Mora em 4000-123 Vila do Conde há anos.", "4000-123 Vila do Conde"),
        ("A época 2024–25 começa hoje.", "2024–25"),
        ("Instale a v3.2.1-beta hoje.", "v3.2.1-beta"),
        ("Foi visto em 38°42′N 9°08′O ontem.", "38°42′N"),
        ("Veja HTTPS://A.PT/B agora.", "HTTPS://A.PT/B"),
        ("Segundo o sapo.pt a estrada abre.", "sapo.pt"),
        ("O jogo Aaaaaaaaaaah acabou.", "Aaaaaaaaaaah"),
    ],
)
def test_figures_of_programs_and_maps_are_kept(sentence, kept):
    assert protect(sentence, "pt", "en").spans[0].text == kept


@pytest.mark.parametrize(
    "sentence",
    [
        "O jogo acabou.de repente, choveu.",
        "Inconstitucionalissimamente falando, não.",
        "Preço: pão + água.",
        "A casa (3-4 quartos) é boa.",
        "Às 5 horas: a casa ardeu.",
    ],
)
def test_words_are_no_figures(sentence):
    assert protect(sentence, "pt", "en").spans == ()


def test_daggers_and_lone_stars_stand_around_a_sentence():
    assert protect("† Faleceu ontem.", "pt", "en").lead == "† "
    assert protect("**A primeira frase.", "pt", "en").lead == "**"
    assert protect("A segunda frase.**", "pt", "en").trail == "**"


def test_brackets_around_all_of_a_sentence_are_taken_off():
    found = protect("(Em atualização)", "pt", "en")
    assert (found.lead, found.template, found.trail) == ("(", "Em atualização", ")")
    assert protect("(Um) e (dois)", "pt", "en").template == "(Um) e (dois)"
    assert protect("(Um (dois))", "pt", "en").template == "(Um (dois))"


@pytest.mark.parametrize(
    ("language", "sentence", "lead", "trail"),
    [
        ("da", "»Vi er klar.", "»", ""),
        ("da", "Vi kommer i morgen.«", "", "«"),
        ("sv", "”Vi är redo.", "”", ""),
        ("sv", "”Vi är redo.”", "”", "”"),
        ("pl", "„Jesteśmy gotowi.”", "„", "”"),
        ("zh", "我们明天来。”", "", "”"),
        ("hi", "हम कल आते हैं।”", "", "”"),
        ("pt", "»Vamos já.", "", ""),
    ],
)
def test_marks_at_an_end_are_those_of_the_language(language, sentence, lead, trail):
    guarded = protect(sentence, language, "en")
    assert (guarded.lead, guarded.trail) == (lead, trail)


def test_a_placeholder_is_no_part_of_the_words_for_particles():
    guarded = protect("가격은 ₩12,500,000이며 문의는 02-1234-5678입니다.", "ko", "en")
    assert "02-1234-5678" in [span.text for span in guarded.spans]
    made = restore("The price is XQ1 and the number XQ2 now.", guarded)
    assert made is not None
    assert " and the number 02-1234-5678 now." in made
    guarded = protect("Os 12345m da prova", "pt", "en")
    assert (guarded.spans[0].right, guarded.spans[0].left) == (True, False)


@pytest.mark.parametrize(
    ("language", "text", "spans"),
    [
        ("th", "โทร 081-234-5678 วันนี้", ["081-234-5678"]),
        ("zh", "电话010-12345678转", ["010-12345678"]),
        ("ar", "السعر و$١٬٥٠٠ للأونصة @a و#مصر اليوم", ["$1,500", "@a", "#مصر"]),
        ("he", "לפי @news ו#חדשות היום", ["@news", "#חדשות"]),
    ],
)
def test_what_is_kept_of_other_scripts(language, text, spans):
    guarded = protect(usual(text, language, "en"), language, "en")
    assert [span.text for span in guarded.spans] == spans


def test_a_mark_that_only_closes_stands_behind_its_word():
    guarded = protect('他就在那个时刻踢进了一球。"', "zh", "en")
    assert restore("He scored at that moment.", guarded) == 'He scored at that moment."'


def test_rows_of_capitals_are_no_words():
    assert protect("A B C D", "pt", "en").lead == "A B C D"
    assert protect("A BC D", "pt", "en").template == "A BC D"


def test_codes_are_left_to_the_engine_until_it_breaks_one():
    sentence = "A encomenda RR123456789PT chegou."
    assert protect(sentence, "pt", "en", plain_numbers=True).spans == ()
    kept = protect(sentence, "pt", "en")
    assert kept.template == "A encomenda XQ1 chegou."
    assert [span.text for span in kept.spans] == ["RR123456789PT"]
