"""Lines read as wholes: one page and one accident explain every character beyond ASCII."""

import re

import pytest
from repair_damage import marked, misread, spaced, straightened, symbols_only, without_controls
from repair_sentences import SENTENCES

from pipeline.repair import explain
from pipeline.repair.gate import gate
from pipeline.repair.taken import SIGN
from pipeline.repair.throughout import LONGEST, quoted_throughout, throughout
from pipeline.repair.view import view_of

DAMAGED = {
    "controls": without_controls(misread("Ça va? L’été à Paris – déjà fini…", "latin_1")),
    "spaces": spaced(misread("Il y a 5\u00a0€ à payer à Paris", "cp1252")),
    "quotes": straightened(misread("„Schöne Grüße“ – so war’s", "cp1252")),
    "marks": marked("Η Αθήνα και ο Όλυμπος είναι ψηλά", "cp1253", "\ufffd"),
    "wide": "Το νερό είναι κρύο".encode().decode("cp949", "replace"),
    "controls, spaces": spaced(
        without_controls(misread("À quoi bon ? Voilà déjà l’été…", "latin_1"))
    ),
    "marks, spaces": spaced(marked("הממשלה אישרה את התקציב לשנת 2027", "cp1252", "?")),
}
AGAIN = {
    "controls": lambda text: without_controls(misread(text, "latin_1")),
    "spaces": lambda text: spaced(misread(text, "cp1252")),
    "quotes": lambda text: straightened(misread(text, "cp1252")),
    "marks": lambda text: marked(text, "cp1253", "\ufffd"),
    "wide": lambda text: text.encode().decode("cp949", "replace"),
    "controls, spaces": lambda text: spaced(without_controls(misread(text, "latin_1"))),
    "marks, spaces": lambda text: spaced(marked(text, "cp1252", "?")),
}


def read(text, most_doubt=1.0):
    view = view_of(text)
    return throughout(view, gate().flags(view.text, view.codes), most_doubt)


def applied(text, found):
    for one in sorted(found, key=lambda one: -one.step.start):
        text = text[: one.step.start] + one.step.after + text[one.step.end :]
    return text


@pytest.mark.parametrize("name", DAMAGED)
def test_the_same_accident_makes_the_same_damage_of_the_reading(name):
    reading = read(DAMAGED[name])
    assert reading is not None
    assert AGAIN[name](applied(DAMAGED[name], reading.found)) == DAMAGED[name]


def test_letters_in_a_row_are_read_together():
    assert explain(DAMAGED["controls"])[0] == "Ça va? L’été à Paris – déjà fini…"


def test_spaces_are_tidied_beside_another_accident():
    assert explain(DAMAGED["marks, spaces"])[0] == "הממשלה אישרה את התקציב לשנת 2027"
    assert explain(DAMAGED["controls, spaces"])[0] == "À quoi bon ? Voilà déjà l’été…"


TIDIED = [
    "Добро пожаловать в Россию",
    "Рада Європи розглядає Резолюцію про Річ Посполиту",
    "Роми живеят в Русе и Разград, а реката е Русенски Лом",
    "Република Српска и Рашка, реч Раде Ристића",
    "נציגי הנוער נפגשו אמש בירושלים",
    "Ο Πρόεδρος πήγε στην Πάτρα και στον Πειραιά",
    "La journée où l’été s’en va à Paris, c’est déjà ça",
    "La città è là: già sarà così, perché lunedì sarà più bella",
    "O avião chegou à praia às três, à noite e à tarde",
    "Anh ấy là bạn và cũng là thầy của chúng tôi vào mùa hè này",
]


@pytest.mark.parametrize("text", TIDIED)
def test_text_that_lost_undefined_bytes_and_was_tidied_is_read(text):
    shown = spaced(without_controls(misread(text, "cp1252")))
    assert explain(re.sub(" +", " ", shown).strip())[0] == text


@pytest.mark.parametrize("text", ["Voilà le travail", "voilà tout ce qui reste", "c’est là que"])
def test_a_space_that_ran_together_with_the_one_behind_it_is_put_back(text):
    shown = spaced(misread(text, "cp1252"))
    assert explain(shown.replace("  ", " "))[0] == text


@pytest.mark.parametrize("text", ["La Città", "Il va à la maison et voilà", "sarà più bella già"])
def test_a_no_break_space_may_have_been_stripped_off_the_end_of_a_line(text):
    shown = spaced(misread(text, "cp1252")).replace("  ", " ")
    assert explain(f"{shown.strip()}\nplain")[0] == f"{text}\nplain"


@pytest.mark.parametrize(
    "text",
    ["MAÇÃ", "A IRMÃ", "La letra Ã", "Vitamin В", "Plan Γ", "КЛАСС Г", "Hepatitis В", "Gruppe Å"],
)
def test_a_sound_letter_at_the_end_of_a_line_lost_nothing(text):
    assert explain(text) == (text, ())


def test_an_accented_word_of_one_letter_is_no_lost_character_of_three_bytes():
    text = "il team è " + without_controls(misread("“sconvolto”", "latin_1")) + " per la morte"
    assert "è" in explain(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Elle a dit “oui” à Paris, où l’été est gâté",
        "“Testemunhas viram vários suspeitos”, disse a polícia",
        "A polícia falou.\n“Não houve vítimas.”\n“A situação está calma.”",
        "Hän sanoi: “Tämä on hyvä”",
    ],
)
def test_quotes_that_lost_their_bytes_among_sound_letters_are_read_in_pairs(text):
    damaged = "".join(without_controls(misread(c, "latin_1")) if c in "“”" else c for c in text)
    assert "â" in damaged
    assert explain(damaged)[0] == text


def test_such_quotes_are_seen_beside_sound_signs_and_quotes():
    seen = "âAko napísal vo svojom príspevku – •, „Čína teraz zdvojâ"
    mended = explain(seen)[0]
    assert mended[1:-1] == seen[1:-1]
    assert (mended[0], mended[-1]) in {("“", "”"), ("„", "“"), ("„", "”")}


def test_a_letter_of_another_script_inside_a_word_is_an_apostrophe_beside_sound_signs():
    seen = "● “Itβs just not a thing on the bench, itβs also about – us"
    assert explain(seen)[0] == seen.replace("β", "’")


@pytest.mark.parametrize(
    "text",
    [
        "• IL2β and TGFβ, β-carotene, tanβ ≈ 3 µm; Δt → 0",
        "“Both sinβs and cosβs” are given, αβγ too – a café",
        "• Această „stâncă” coborâ – și urâ",
        "The sinβ of xт – “βeta” • a café",
    ],
)
def test_letters_at_home_beside_signs_stay(text):
    assert explain(text) == (text, ())


def test_a_pair_of_quotes_is_seen_in_a_long_text():
    around = (
        "The shop opens at nine and closes at noon, as it has done for as long as we know.\n" * 8
    )
    quoted = "Kavanaugh is currently a judge on the Circuit Court of Appeals in the capital."
    assert explain(f"{around}ق{quoted}ق\n{around}")[0] == f"{around}“{quoted}”\n{around}"


@pytest.mark.parametrize("text", ["Le château à l’âge d’or", "La prâ, elle â dit", "Tâm và lâu â"])
def test_letters_that_make_no_pair_of_quotes_stay_among_others(text):
    assert explain(text) == (text, ())


def test_a_pair_of_quotes_on_a_line_of_any_length_is_not_looked_for():
    damaged = "Elle a dit âouiâ à Paris"
    long = damaged + " et puis rien" * (LONGEST // 12)
    for text, found in ((damaged, True), (long, False)):
        view = view_of(text)
        flags = gate().flags(view.text, view.codes)
        assert (quoted_throughout(view, flags, None, 0.5) is not None) is found


def test_quotes_beside_other_damage_are_not_read_for_themselves():
    text = "Ölkə — yəni bizim „vətən“ — çox gözəldir, bağlar → meyvə… 2–14"
    assert explain(symbols_only(text, "cp1252"))[0] == text


def test_the_lines_of_a_text_suffered_the_same_accident():
    lines = (SENTENCES["Danish"], DAMAGED["quotes"], "plain", DAMAGED["quotes"])
    reading = read("\n".join(lines))
    assert reading is not None
    assert reading.accident.page.name == "cp1252"
    assert len(reading.lines) == 2


def test_a_line_that_an_accident_cannot_explain_is_not_read():
    assert read(DAMAGED["quotes"] + " Ж") is None


def test_sound_lines_are_not_read():
    assert not any(read(sentence) for sentence in SENTENCES.values())
    assert not any(read(sentence.upper()) for sentence in SENTENCES.values())


def test_what_is_left_out_is_more_doubtful_than_what_is_taken():
    everything = read(DAMAGED["marks"], 1.0)
    some = read(DAMAGED["marks"], 0.2)
    assert {one.step for one in some.found} <= {one.step for one in everything.found}
    assert all(one.doubt <= max(0.2, SIGN) for one in some.found)


def test_no_doubt_leaves_only_whole_sequences():
    assert not any(one.step.lost for one in read(DAMAGED["spaces"], 0.0).found)


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("The sauna closesย at nine on Sundays", "The sauna closes\u00a0at nine on Sundays"),
        ("She has beenÂ here for years", "She has been\u00a0here for years"),
        ("The shop isnât open on Mondays", "The shop isn’t open on Mondays"),
        ("We canтt say what itтs about yet", "We can’t say what it’s about yet"),
    ],
)
def test_one_letter_where_no_language_has_it_is_damage(damaged, sound):
    assert explain(damaged)[0] == sound


@pytest.mark.parametrize(
    "sound",
    [
        "âge",
        "âme sœur",
        "El mât du bateau",
        "lâ ilâhe",
        "sinβ and cosβ",
        "tanβ, sinβ and cosβ are",
        "interferonβ was given",
        "Vitamin В in winter",
        "SENSЕ AND MEANING",
        "the letter ق here",
    ],
)
def test_one_letter_that_may_be_at_home_is_not(sound):
    assert explain(sound) == (sound, ())


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        (
            "The companyâs shares fell by 3% and the boardâs chairman said heâd resign.",
            "The company’s shares fell by 3% and the board’s chairman said he’d resign.",
        ),
        ("I donât know what itâs about", "I don’t know what it’s about"),
    ],
)
def test_several_letters_left_of_apostrophes_vouch_for_each_other(damaged: str, clean: str) -> None:
    assert explain(damaged)[0] == clean


@pytest.mark.parametrize(
    "text",
    [
        "Le château, l'âne et le bâtiment de Bâle",
        "când rămâne câte unul, pâinea stă pe masă",
        "kâr, lâkin ve mekân",
        "â, ê, î, ô et û portent un accent",
    ],
)
def test_sound_circumflexes_are_no_apostrophes(text: str) -> None:
    assert explain(text) == (text, ())
