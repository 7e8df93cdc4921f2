"""Tests of the forms of Portuguese verbs."""

from __future__ import annotations

import pytest

from pipeline.translate.phrases.conjugation import conjugated, forms_of, tenses_of


@pytest.mark.parametrize(
    ("infinitive", "tense", "forms"),
    [
        ("ficar", "subjunctive", "fique fiques fique fiquemos fiquem"),
        ("desfazer", "present", "desfaço desfazes desfaz desfazemos desfazem"),
        ("pegar", "preterite", "peguei pegaste pegou pegamos pegaram"),
        ("seguir", "present", "sigo segues segue seguimos seguem"),
        ("subir", "present", "subo sobes sobe subimos sobem"),
        ("fugir", "subjunctive", "fuja fujas fuja fujamos fujam"),
        ("cair", "preterite", "caí caíste caiu caímos caíram"),
        ("dispor", "when", "dispuser dispuseres dispuser dispusermos dispuserem"),
        ("acontecer", "subjunctive", "aconteça aconteças aconteça aconteçamos aconteçam"),
        ("apresentar", "present", "apresento apresentas apresenta apresentamos apresentam"),
        ("correr", "when", "correr correres correr corrermos correrem"),
        ("trazer", "future", "trarei trarás trará traremos trarão"),
    ],
)
def test_tenses_are_spelled_as_they_are_written(infinitive: str, tense: str, forms: str) -> None:
    assert tenses_of(infinitive)[tense] == forms.split()


def test_every_form_can_be_told_in_another_verb() -> None:
    for written, form in forms_of("pôr"):
        assert written
        assert conjugated("tirar", form).startswith("tir")


def test_of_two_readings_the_likelier_one_counts() -> None:
    assert dict(forms_of("ficar"))["ficamos"] == ("present", 3)
    assert dict(forms_of("ficar"))["ficámos"] == ("preterite", 3)
    assert dict(forms_of("partir"))["parte"] == ("present", 2)
