"""Sound text is never touched: the worst mistake this stage could make."""

import pytest

from pipeline.repair import repair

SOUND = {
    "Arabic": "أعلن الوزير أن «الخطة» جاهزة، وستبدأ غدًا – إن شاء الله.",
    "Bengali": "আজ সকালে শহরে ভারী বৃষ্টি হয়েছে।",
    "Bulgarian": "Министърът каза: „Няма да отстъпим“, и излезе.",
    "Chinese": "浣熊很可爱，联通公司今天宣布了新的计划——真的吗？",
    "Czech": "Příliš žluťoučký kůň… „dost!“ řekl Šimon.",
    "Danish": "Æbler, øl og ål – på Strøget koster det 100 kr.",
    "Dutch": "De coöperatie vroeg: ‘Is dat één idee?’",
    "English": "“It’s 20°C — naïve, isn’t it?” she said… ™",
    "Ewe": "Ðevi la ƒe ŋkɔe nye Kofi, eye wòƒo nu.",
    "Finnish": "”Älä mene”, sanoi äiti – mutta hän lähti jo.",
    "French": "À PARIS, L’ÉTÉ EST LÀ : « ÇA VA ? » – 5\u00a0€",
    "Georgian": "დღეს თბილისში წვიმს და ცივა.",
    "German": "STRAßE § 12: „Größe“ – ÄÖÜ… 30 €",
    "Greek": "Ο πρόεδρος είπε: «Όχι σήμερα»… ΤΑ ΝΕΑ",
    "Hebrew": "ראש הממשלה אמר: “לא היום” – 50 ₪",
    "Hindi": "आज दिल्ली में तेज़ बारिश हुई।",
    "Hungarian": "„Győr felé” – mondta Ödön, és elővette az űrlapot.",
    "Icelandic": "ÖKUMAÐUR BÍLSINS HAFÐI „VERIÐ“ Á FERÐ",
    "Japanese": "彼は「縺れた糸だ」と言った…！？ ﾊﾝｶｸ",
    "Korean": "그는 ‘쏙 빼닮았다’고 말했다…",
    "Polish": "„Łódź – źdźbło”, rzekła Żaneta. 50 £",
    "Portuguese": "CONCLUSÃO: SÃO PAULO, VOCÊ… “NÃO” À ‘AÇÃO’®",
    "Romanian": "ROMÂNIA ȘI PÂINEA – „MĂ…”",
    "Russian": "ОАО «РЖД» и СССР… Ёжик ещё её даёт – № 7",
    "Serbian": "Ђорђе Ћирић и Љиљана Њ. – „У“ Београду",
    "Swedish": "”Å”, sa Åsa. ÅÄÖ – 5 Å",
    "Thai": "แบบแผนของเกมแบบใหม่ “เพื่อไทย” – ๑๒๓ บาท™",
    "Turkish": "İSTANBUL’DA ŞOK GELİŞME: “Ğ” harfi…",
    "Ukrainian": "Ґрунт і Єва — «їжак» об’їхав",
    "Vietnamese": "ĐẶNG THỊ NGỌC ÁNH – “Ă Â Đ Ê Ô”",
}


@pytest.mark.parametrize("language", SOUND)
def test_sound_text_comes_back_as_it_is(language):
    text = SOUND[language]
    assert repair(text) == text
    assert repair(text.upper()) == text.upper()


def test_all_of_them_in_one_document():
    text = "\n".join(SOUND.values())
    assert repair(text) == text


def test_none_of_them_changes_beside_damage():
    text = "\n".join([*SOUND.values(), "schÃ¶ne GrÃ¼ÃŸe", "Ð¿Ñ€Ð¸Ð²ÐµÑ‚"])
    assert repair(text) == "\n".join([*SOUND.values(), "schöne Grüße", "привет"])


@pytest.mark.parametrize(
    "text",
    [
        "(╯°□°)╯︵ ┻━┻",
        "¯\\_(ツ)_/¯",
        "a ≤ b ≠ c, √π ≈ 1.77, ∆°",
        "2012—∞, 3×£5, ±½",
        "👩‍💻 👍🏽 1️⃣ 🇺🇸",
        "Prix\u00a0: 5\u00a0000\u00a0€",
        "caf\ufffd au lait",
        "Ã",
        "Â",
        "€",
        "&eacute;t&eacute; &amp; &nbsp;&copy; 2024 &#233;",
        "\ud800 lone \udfff",
        "\x85\x96",
    ],
)
def test_odd_but_sound(text):
    assert repair(text) == text
