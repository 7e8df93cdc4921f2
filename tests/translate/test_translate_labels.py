"""Labels and cells that say little by themselves are translated by a list."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate import labels
from pipeline.translate.protect import Protected, Span


def made(text: str, source: str = "pt", target: str = "en") -> tuple[str, str]:
    """What is settled of a text, and what is left to send."""
    done = labels.translated(Protected("", text, "", ()), source, target)
    return done.lead, done.template


@pytest.mark.parametrize(
    ("text", "settled", "sent"),
    [
        ("Passivo", "Liabilities", ""),
        ("Atrasado:", "Delayed:", ""),
        ("Mín.", "Min.", ""),
        ("ÚLTIMA HORA", "Breaking news", ""),
        ("Cargo: assessor jurídico", "Position: ", "assessor jurídico"),
        ("Em direto: fala o ministro.", "Live: ", "fala o ministro."),
        ("P – Voltaria a casar?", "Q – ", "Voltaria a casar?"),
        ("R. - Nunca.", "A. - ", "Nunca."),
    ],
)
def test_known_labels_need_not_be_sent(text, settled, sent):
    assert made(text) == (settled, sent)


@pytest.mark.parametrize(
    "text",
    [
        "O passivo subiu.",
        "Passivo e ativo",
        "Passivo:3",
        "",
        ":",
        "Antes: chuva",
        "Local do crime",
        "P - Prata",
        "R – 15 anos.",
        "P – Voltei.",
    ],
)
def test_all_else_is_sent_as_it_is(text):
    assert made(text) == ("", text)


def test_what_stands_before_stays():
    done = labels.translated(Protected("• ", "Cargo: jurista", "!", ()), "pt", "en")
    assert (done.lead, done.template, done.trail) == ("• Position: ", "jurista", "!")


def test_a_unit_behind_a_label_is_a_part_of_it():
    euros = Span("M€", left=False, right=False)
    done = labels.translated(Protected("", "Receitas (XQ1)", "", (euros,)), "pt", "en")
    assert (done.lead, done.template, done.spans) == ("Revenue (M€)", "", ())
    other = Protected("", "Ligue para XQ1", "", (euros,))
    assert labels.translated(other, "pt", "en") == other


def test_a_label_may_hang_on_the_currency():
    euros = Protected("", "Renda: XQ1", "", (Span("650 €", left=False, right=False),))
    reais = Protected("", "Renda: XQ1", "", (Span("R$ 650", left=False, right=False),))
    assert labels.translated(euros, "pt", "en").lead == "Rent: "
    assert labels.translated(reais, "pt", "en") == reais


def test_a_label_may_hang_on_what_it_is_the_label_of():
    assert made("Início: 9h") == ("Start: ", "9h")
    assert made("Início") == ("", "Início")


def test_what_is_labelled_may_be_a_label_itself():
    assert made("Cargo: rés do chão") == ("Position: ground floor", "")
    assert made("Cargo: Atrasado") == ("Position: Delayed", "")


def test_who_speaks_in_capitals_does_so_in_english():
    assert made("JORNALISTA: E agora?") == ("JOURNALIST: ", "E agora?")


def test_labels_of_chinese_and_japanese_stand_before_a_wide_colon():
    assert made("姓名：赵丽华", "zh") == ("Name: ", "赵丽华")
    assert made("姓名：", "zh") == ("Name:", "")
    assert made("写真：西湖", "ja") == ("Photo: ", "西湖")
    assert made("图", "zh") == ("Photo", "")
    assert made("他说：好", "zh") == ("", "他说：好")


def test_labels_of_english_are_those_of_portuguese():
    assert made("Fixtures", "en", "pt") == ("Calendário de jogos", "")
    assert made("Editor’s note:", "en", "pt") == ("Nota do editor:", "")
    assert made("Related: new law", "en", "pt") == ("Relacionado: ", "new law")
    assert made("Store hours vary", "en", "pt") == ("", "Store hours vary")


def test_only_pairs_that_are_known():
    assert made("Passivo", "pt", "fr") == ("", "Passivo")
    assert made("Passivo", "es") == ("", "Passivo")


def test_rows_are_in_order_and_each_is_found():
    path = Path(labels.__file__).with_suffix(".csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [(row["language"], row["target"], row["label"]) for row in rows]
    assert sorted(set(keys)) == keys
    for row in rows:
        # A label with a colon is one only before what it is the label of.
        what = " 1" if row["label"].endswith(":") else ""
        settled, sent = made(row["label"] + what, row["language"], row["target"])
        assert (settled, sent) == (row["translation"] + (":" + what[:1] if what else ""), what[1:])


@given(st.text(max_size=30))
def test_nothing_is_lost_behind_a_label(text):
    settled, sent = made(f"Cargo: {text}")
    if text.lstrip(":：.! ").lower() in labels._labels("pt", "en"):
        assert (settled[:10], sent) == ("Position: ", "")
        return
    assert settled + sent == f"Position: {text}" or (settled, sent) == ("", f"Cargo: {text}")


@pytest.mark.parametrize("time", ["12h34 – ", "123+45' — "])
def test_no_label_without_a_colon_is_longer_than_the_longest(time: str) -> None:
    longest = f"{time}{'a' * 41}!"
    assert labels._LABEL.fullmatch(longest)
    assert len(longest) <= labels._LONGEST
    assert not labels._LABEL.fullmatch(f"{longest}a")
