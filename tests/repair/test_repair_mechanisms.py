"""One example for each way in which bytes get misread."""

import pytest
from repair_damage import as_entities, misread, spaced, straightened, without_controls
from repair_sentences import SENTENCES, WITH_SYMBOLS

from pipeline.repair import explain, repair


def test_text_damaged_throughout():
    assert repair("dziÄ™kujÄ™ bardzo, Å‚adnie") == "dziękuję bardzo, ładnie"
    assert repair("Ð”Ð¾Ð±Ñ€Ñ‹Ð¹ Ð´ÐµÐ½ÑŒ") == "Добрый день"


@pytest.mark.parametrize("page", ["cp1252", "cp1251", "cp874", "cp437", "mac_roman", "gb18030"])
def test_symbols_alone(page):
    for sound in ("• Tickets – 12 €", "“Wait…” she said", "Power cut ⚡ in the north"):
        shown = "".join(c if c.isascii() else misread(c, page) or c for c in sound)
        assert repair(shown) == sound


def test_only_the_damaged_line_of_a_document_is_touched():
    sound = ["Пример обычной строки.", "Zwykły wiersz z ogonkami: ąęśż", "ราคา ๑๒๓ บาท แบบใหม่"]
    line = "Le café a rouvert – enfin !"
    damaged = "\r\n".join([sound[0], misread(line, "cp1252"), *sound[1:]])
    assert repair(damaged) == "\r\n".join([sound[0], line, *sound[1:]])


def test_damage_glued_to_sound_letters_is_cut_out():
    assert repair("L’été â€“ déjà â€œchaudâ€\x9d") == "L’été – déjà “chaud”"


@pytest.mark.parametrize("layers", [2, 3, 4])
@pytest.mark.parametrize("page", ["cp1252", "cp1251", "latin_1"])
def test_several_layers(page, layers):
    sound = "Où est passée la forêt – près de la rivière ?"
    shown = sound
    for _ in range(layers):
        shown = misread(shown, page)
    assert repair(shown) == sound


@pytest.mark.parametrize(
    "pages",
    [("cp1252", "mac_roman"), ("cp1251", "cp1252"), ("koi8_r", "cp437"), ("cp874", "cp1252")],
)
def test_layers_of_different_pages(pages):
    sound = "Où est passée la forêt ? Près de la rivière – là-bas."
    shown = sound
    for page in pages:
        shown = misread(shown, page)
    result, repairs = explain(shown)
    assert result == sound
    assert {page for one in repairs for page in one.code_pages} & set(pages)


def test_entities():
    sound = "Résumé – «prêt»"
    assert repair(as_entities(misread(sound, "cp1252"))) == sound
    assert repair("R&Atilde;&copy;sum&Atilde;&copy; &amp; d&eacute;tails") == (
        "Résumé &amp; d&eacute;tails"
    )


def test_no_break_spaces_that_became_spaces():
    sound = SENTENCES["Portuguese"].replace("amanhã", "à tarde")
    assert repair(spaced(misread(sound, "cp1252"))) == sound
    assert repair(spaced(misread("Река Рось разлилась", "cp1251"))) == "Река Рось разлилась"


def test_controls_that_were_dropped():
    sound = "\n".join(WITH_SYMBOLS[2:5])
    assert repair(without_controls(misread(sound, "cp1252"))) == sound


def test_quotes_that_were_straightened():
    sound = "EL NIÑO Y LA MAÑANA – señales de otoño"
    shown = straightened(misread(sound, "cp1252"))
    assert "Ã'" in shown
    result, repairs = explain(shown)
    assert result.startswith("EL NIÑO Y LA MAÑANA ")
    assert all(one.doubt < 0.2 for one in repairs if one.after == "Ñ")


def test_marks_in_place_of_bytes():
    for mark in ("?", "\ufffd"):
        assert repair(f"â€œYes!â€{mark} she said. Ã©tÃ©") == "“Yes!” she said. été"


def test_a_mixture_of_two_pages():
    assert repair("Start ๐\x9f“\x8a now") == "Start 📊 now"
    assert repair("Start ๐Ÿ“Š now") == "Start 📊 now"
    assert repair("๐Ÿ“ฐ News โ€ข ๐Ÿ”‘ Keys โ€” now") == "📰 News • 🔑 Keys — now"


@pytest.mark.parametrize("page", ["gb18030", "cp932", "euc_jp", "big5", "cp949"])
def test_two_bytes_a_character_among_letters(page):
    sound = "El señor Peña volvió a España después de un año"
    shown = "".join(c if c.isascii() else misread(c, page) or c for c in sound)
    assert shown != sound
    assert repair(shown) == sound


@pytest.mark.parametrize(
    ("page", "sound"), [("gb18030", "我们明天去北京参加会议！"), ("cp932", "会議は東京ですだ")]
)
def test_two_bytes_a_character_throughout(page, sound):
    assert repair(sound.encode().decode(page)) == sound


def test_a_page_of_one_line_is_evidence_for_another():
    witness = misread("Завтра в городе откроют новый мост", "cp1251")
    shown = f"{witness}\nAnna вЂ” РЇ"
    assert repair(shown) == "Завтра в городе откроют новый мост\nAnna — Я"


@pytest.mark.parametrize("nothing", ["\ue000", "\U0010fffe", "\u0378", "\ufdd0"])
def test_nothing_is_decoded_to_what_is_no_text(nothing):
    text = "x" + misread(nothing, "cp1252") + "y"
    assert nothing not in repair(text)


def test_repair_says_what_it_did():
    (done,) = explain("un cafÃ©")[1]
    assert (done.start, done.before, done.after) == (6, "Ã©", "é")
    assert (done.code_pages, done.layers, done.lost) == (("cp1252",), 1, 0)
    assert done.gain > 0
    assert done.doubt == 0
