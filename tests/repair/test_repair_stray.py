"""Letters of another script do not come out of the remains of a picture."""

import pytest

from pipeline.repair import explain, repair


@pytest.mark.parametrize(
    "line",
    [
        "ð¡ Broen over fjorden åbner igen på mandag",
        "ðª„Most będzie zamknięty”, mówi wójt",
        "ð¢Gmina prosi mieszkańców o pomoc przed zimą",
        "ğ¥ Beş yıl sonra köprü yeniden açıldı",
    ],
)
def test_no_lone_letter_of_another_script_is_made_of_a_picture(line):
    assert not any("\u0400" <= char <= "\u077f" for char in repair(line))


def test_words_of_another_script_come_back_under_the_same_page():
    line = "Мост через реку открыт"
    broken = line.encode().decode("cp850")
    assert repair(broken) == line
    assert repair(f"Broen: {broken}") == f"Broen: {line}"


def test_a_flag_wins_over_two_letters_of_another_script():
    assert repair("đşđŚ Podul peste râu a fost închis și circulația deviată") == (
        "🇺🇦 Podul peste râu a fost închis și circulația deviată"
    )


def test_a_flag_that_no_country_has_is_not_made_up():
    line = "ðºð¸ Bron över sundet öppnar igen"
    text, edits = explain(line)
    assert text == line
    assert not edits


def test_a_flag_with_all_its_bytes_stays_together():
    line = "🇸🇪 Bron över sundet öppnar igen"
    assert repair(line.encode().decode("latin-1")) == line
