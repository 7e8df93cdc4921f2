"""Sound text is never touched: the worst mistake this stage could make."""

import pytest
from repair_damage import misread
from repair_sentences import SENTENCES, WITH_SYMBOLS

from pipeline.repair import explain, repair


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sound_sentence_comes_back_as_it_is(language):
    text = SENTENCES[language]
    assert explain(text) == (text, ())
    assert explain(text.upper()) == (text.upper(), ())


def test_all_of_them_in_one_document():
    text = "\n".join((*SENTENCES.values(), *WITH_SYMBOLS))
    assert repair(text) == text


@pytest.mark.parametrize("page", ["cp1252", "cp1251", "cp874", "cp1253", "koi8_r", "mac_roman"])
def test_none_of_them_changes_beside_damage(page):
    sound = list(SENTENCES.values())
    damaged = [misread(SENTENCES[language], page) for language in ("French", "Russian")]
    mended = repair("\n".join([*sound, *damaged])).split("\n")
    assert mended[: len(sound)] == sound
    assert mended[len(sound) :] == [SENTENCES[language] for language in ("French", "Russian")]


CAPITALS = [
    "AÇÃO, PAIXÃO E EMOÇÃO: O VERÃO É ASSIM™",
    "IRMÃOS SÃO IRMÃOS… «NÃO HÁ RAZÃO»",
    "LÂMPADA – ÂNCORA – “TRIÂNGULO”",
    "ÉCOLE FERMÉE À MIDI, GOÛTER À 16H",
    "ÎLE D’YEU: «À L’ANCRE», DIT LE SKIPPER®",
    "ÄRGER ÜBER ÖLPREISE – „ÄUSSERST MÜHSAM“",
    "ŠKODA ŽELEZNICE: ČEKÁME…",
    "ĞÜNEŞ’TE ŞÖLEN: “İŞTE BU”",
    "CÂY CẦU MỚI Ở ĐÀ LẠT – “ĐẸP LẮM”",
    "ПЕРВЫЙ СНЕГ В РЯЗАНИ… «РАДИО РФ» № 12",
    "ΠΡΩΤΟ ΧΙΟΝΙ ΣΤΗ ΦΛΩΡΙΝΑ – «ΩΡΑΙΑ»",
    "MAÇÃ VERDE, AVELÃ E ROMÃ: É MANHÃ NO SERTÃO",
]

WIDE_SET = [
    "P A D A R I A   D O   J O Ã O",
    "É T É   À   L A   M E R",
    "В Е С Н А   В   Р О С С И И",
    "Ö F F N U N G",
]

LIKE_UTF_8 = [
    "เพลงแบบเก่าแต่งใหม่ แพงแค่ไหนก็ซื้อ",
    "เธอเดินเข้าไปในโรงแรม “เก่า” แห่งนั้น",
    "โทรหาแม่ ๒ ครั้ง – แม่ไม่รับสาย™",
    "С. В. Рябов и Р. Г. Сёмин — “СРВ”",
    "Еще ёж, ещё ёлка: съёмка, подъём",
    "РЁВ, РЖД, РГБ и СНГ",
    "Ђаци и Ћерка: «Њива»",
    "涓流入海，浣衣女在河边",
    "瀹地尚书，锟山之玉",
    "ﾃﾚﾋﾞ ﾗｼﾞｵ ﾆｭｰｽ",
    "뷁이라고 썼다, 쀼루퉁한 얼굴",
]

SIGNS = [
    "ヽ(°ー°)ﾉ  (ﾉ´ヮ`)ﾉ*:･ﾟ✧",
    "(¬_¬)  (⊙_⊙)  ( ´·ω·` )  d(°∀°)b",
    "┏━┓ ┃1┃ ┗━┛ ╱╲",
    "╓─╖ ║░║ ╙─╜ ▓▒░",
    "├─ src\n│  ├─ main\n└─ docs",
    "∑(2ⁿ) ≤ ∞, ∂²f/∂x² = −√¾·π",
    "x ∈ ℝ ∧ ¬(y ≠ z) ⇒ ∀ε>0 ∃δ",
    "±3 °C, 4×5 µm², ½·10⁻³ Ω",
    "ƒ(x)=«y» ‹z› …°º¤",
    "№ 7 § 12 ¶ 3 † ‡ ‰ ¤ ¦",
    "👨‍🚀🚀 2️⃣ 🇵🇹🇯🇵 👋🏿 ✍️",
    "12\u00a0000\u00a0₽ | £3 | 5\u00a0¢ | ₿0,1",
    "♔♕♖♗♘♙ ♠♥♦♣ ♩♪♫♬",
    "/ʃœ̃/ [ɡɹʊ̯ŋ] ǁŋ ǃXóõ",
    "¡¿Ñ?! ª º · ¸ ˛ ˇ ˘",
    "Ã",
    "Â",
    "€",
    "ð",
    "lost\ufffdbyte, lost\ufffd\ufffd bytes",
    "&nbsp;&eacute;t&eacute; &amp; &laquo;No&euml;l&raquo; &#8211; &#x20AC;",
    "\ud801 alone \udc01",
    "\x85\x96",
    "\x1b[1mbold\x1b[0m\tand a tab",
]


@pytest.mark.parametrize("text", [*CAPITALS, *WIDE_SET, *LIKE_UTF_8, *SIGNS])
def test_odd_but_sound(text):
    assert explain(text) == (text, ())


def test_all_that_is_odd_in_one_document():
    text = "\n".join((*CAPITALS, *WIDE_SET, *LIKE_UTF_8, *SIGNS[:19]))
    assert repair(text) == text


def test_all_that_is_odd_beside_damage():
    odd = [*CAPITALS, *LIKE_UTF_8, *SIGNS[:15]]
    damaged = misread(SENTENCES["Swedish"], "cp1252")
    assert repair("\n".join([damaged, *odd])) == "\n".join([SENTENCES["Swedish"], *odd])


@pytest.mark.parametrize(
    "sound",
    [
        "СЕРЁЖА ВРЁТ О ТРЁХ ЧЕТВЕРГАХ",
        "БЕРЁЗА, ЗВЕРЁК И МОРЁНЫЙ ДУБ",
        "ВПЕРЁД, РОССИЯ: СССР… РФ» № 3",
        "ДАРЁ БЎЙИДА ЯНГИ НОНВОЙХОНА",
        "Der bor få på Ærø, og Åse er én af dem",
        "AMANHÃ HÁ MAÇÃ, ROMÃ E LÃ NA FEIRA DE SÃO JOÃO",
    ],
)
@pytest.mark.parametrize("damaged", ["Ђорђе и Љиља", SENTENCES["Russian"], SENTENCES["English"]])
def test_letters_that_look_like_bytes_stay_beside_damage(sound, damaged):
    for page in ("cp1251", "cp1252"):
        shown = misread(damaged, page)
        assert repair(f"{shown}\n{sound}").split("\n")[1] == sound


def test_it_has_no_eye_for_looks():
    for text in (
        "“curly”",
        "ﬁve ﬂags",
        "ｆｕｌｌ",
        "a\u0301",
        "x\u2029y",
        "\u200bzero",
        "\ufeffmark",
    ):
        assert repair(text) == text
        assert repair(text + "\ncafÃ©") == text + "\ncafé"
