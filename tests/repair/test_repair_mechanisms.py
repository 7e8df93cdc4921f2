"""One example for each way in which bytes get misread, damaged by the mistake itself."""

import pytest

from pipeline.repair import explain, repair


def misread(text, page):
    """What a lenient decoder makes of the UTF-8 bytes; undefined bytes become C1 controls."""
    shown = []
    for byte in text.encode():
        char = bytes([byte]).decode(page, "replace")
        shown.append(chr(byte) if char == "\ufffd" else char)
    return "".join(shown)


MISREAD = [
    ("cp1252", "Le café d’à côté – fermé l’été"),
    ("latin-1", "Über Köln zog ein „Gewitter“ auf"),
    ("iso8859_15", "Le prix monte à 12 € dès lundi"),
    ("cp1250", "Zażółć gęślą jaźń, powiedział król"),
    ("iso8859_2", "Žluťoučký kůň příšerně úpěl"),
    ("cp1251", "Сегодня в столице ожидается снег – до пяти сантиметров"),
    ("cp1253", "Η Αθήνα ετοιμάζεται για τις γιορτές"),
    ("cp1254", "İstanbul’da şiddetli yağmur bekleniyor"),
    ("cp1255", "ראש העיר נפגש עם התושבים"),
    ("cp1256", "وصل الوزير إلى العاصمة مساء اليوم"),
    ("cp1257", "Rīgā šodien gaidāms lietus un vējš"),
    ("cp1258", "Thủ đô đón năm mới trong giá lạnh"),
    ("cp874", "ฝนตกหนักในกรุงเทพเมื่อคืนนี้"),
    ("cp437", "El niño comió una piña en el jardín"),
    ("cp850", "À l’école, les élèves étaient fatigués"),
    ("cp852", "Český švec šije boty"),
    ("cp866", "Завтра в городе откроют новый мост"),
    ("mac_roman", "Señor Muñoz llegó ayer a León"),
    ("mac_cyrillic", "Вчера прошёл первый осенний дождь"),
    ("koi8_r", "Поезд опоздал на два часа"),
    ("gb18030", "我们明天去北京参加会议！"),
    ("cp932", "会議は東京ですだ"),
]


@pytest.mark.parametrize(("page", "sound"), MISREAD)
def test_a_misread_line_is_mended(page, sound):
    text = sound.encode().decode(page) if page in ("gb18030", "cp932") else misread(sound, page)
    assert text != sound
    assert repair(text) == sound


@pytest.mark.parametrize("page", ["cp1252", "cp1251", "cp437", "mac_roman", "koi8_r"])
def test_two_layers_are_peeled(page):
    sound = "Сегодня вечером концерт – вход свободный"
    assert repair(misread(misread(sound, page), page)) == sound


def test_layers_of_different_pages_are_peeled():
    sound = "Où est passée la forêt ? Près de la rivière."
    assert repair(misread(misread(sound, "cp1252"), "mac_roman")) == sound


def test_bytes_without_a_character_show_as_control_or_as_windows_1252():
    assert repair("Start ๐\x9f\x93\x8a now") == "Start 📊 now"
    assert repair("Start ๐Ÿ“Š now") == "Start 📊 now"


def test_only_the_damaged_line_of_a_document_is_touched():
    sound = ["Пример обычной строки.", "Zwykły wiersz z ogonkami: ąęśż", "ราคา ๑๒๓ บาท แบบใหม่"]
    damaged = misread("Le café a rouvert – enfin !", "cp1252")
    expected = "\r\n".join([sound[0], "Le café a rouvert – enfin !", *sound[1:]])
    assert repair("\r\n".join([sound[0], damaged, *sound[1:]])) == expected


def test_damage_glued_to_sound_letters_is_cut_out():
    assert repair("L’été â€“ déjà â€œchaudâ€\x9d") == "L’été – déjà “chaud”"


def test_entities_of_damaged_text_are_resolved_and_others_kept():
    assert repair("R&Atilde;&copy;sum&Atilde;&copy; &amp; d&eacute;tails") == (
        "Résumé &amp; d&eacute;tails"
    )


def test_no_break_space_that_became_a_space():
    assert repair("Ã©tÃ© ou hiver, voilÃ  tout") == "été ou hiver, voilà tout"


def test_vanished_byte_with_a_witness():
    assert repair("Ÿ: ๐Ÿ“Š one\nโณ two") == "Ÿ: 📊 one\n⏳ two"


def test_vanished_byte_without_a_witness_is_left():
    assert repair("โณ two") == "โณ two"


def test_byte_replaced_by_a_mark():
    assert repair("â€œYes!â€\ufffd he said. Ã©tÃ©") == "“Yes!” he said. été"


def test_what_could_be_either_of_two_characters_stays():
    text = 'He cameâ€"finallyâ€"home'
    assert repair(text) == text
    assert repair('Ã©tÃ© 3â€"4') == 'été 3â€"4'


def test_page_of_one_line_is_evidence_for_another():
    assert repair("Anna — РЇ") == "Anna — РЇ"
    witness = misread("Завтра в городе откроют новый мост", "cp1251")
    assert repair(f"{witness}\nAnna вЂ” РЇ") == "Завтра в городе откроют новый мост\nAnna — Я"


def test_nothing_is_decoded_to_what_is_no_text():
    for nothing in ("\ue000", "\U0010fffe", "\u0378", "\u2028"):
        text = "x" + misread(nothing, "cp1252") + "y"
        assert nothing not in repair(text)


def test_repair_says_what_it_did():
    (done,) = explain("un cafÃ©")[1]
    assert (done.start, done.before, done.after) == (6, "Ã©", "é")
    assert (done.code_pages, done.layers, done.lost) == (("cp1252",), 1, 0)
    assert done.gain > 0
