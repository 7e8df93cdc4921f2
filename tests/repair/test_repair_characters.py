"""The character model: how surprising a character is."""

from importlib.resources import files
from statistics import mean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from repair_damage import misread
from repair_sentences import SENTENCES

from pipeline.repair.characters import characters
from pipeline.repair.pages import codes_of

DATA = files("pipeline.repair").joinpath("characters.npz")


def costs(text):
    model = characters()
    return model.costs(model.tokens(codes_of(text)))


def test_the_model_is_small():
    assert len(DATA.read_bytes()) <= 3_000_000


@settings(max_examples=80)
@given(st.text(max_size=30) | st.sampled_from(sorted(SENTENCES.values())))
def test_a_text_costs_the_same_at_once_and_one_by_one(text):
    model = characters()
    history = [0, 0, 0]
    for char, cost in zip(text, costs(text).tolist(), strict=True):
        token = model.token(char)
        assert cost == pytest.approx(model.nats[model.number((*history[-3:], token))], abs=1e-3)
        history.append(token)


@given(st.text(st.characters(), min_size=1, max_size=20))
@settings(max_examples=100)
def test_every_character_has_a_price(text):
    found = costs(text)
    assert len(found) == len(text)
    assert np.isfinite(found).all()
    assert (found >= 0).all()


@pytest.mark.parametrize("language", ["English", "Russian", "Thai", "Hindi", "Arabic"])
def test_sound_text_is_cheap_and_misread_text_is_dear(language):
    sound = SENTENCES[language]
    assert mean(costs(sound).tolist()) < 4
    assert costs(misread("й" + sound, "cp1252")).sum() > 1.5 * costs(sound).sum()


def test_every_line_starts_anew():
    first = costs("Ein Satz.")
    assert costs("中文。\nEin Satz.")[-len(first) :].tolist() == pytest.approx(first.tolist())


def test_what_is_no_character_is_dear():
    assert costs("a\ue000")[1] > 20
    assert costs("a\u0378")[1] > 20


def test_the_inventory_holds_what_texts_are_made_of():
    inventory = set(characters().inventory())
    assert set("“”‘’–—…•€£°©™éñßøłşșăя中のकไ한عא▲→✅📊🛠") <= inventory
    assert not any(char < "\xa0" for char in inventory)


def test_common_characters_are_less_rare():
    model = characters()
    assert model.rarity("é") < model.rarity("ṩ")
    assert model.rarity("”") < model.rarity("‟")


def test_no_text_costs_nothing():
    assert costs("").tolist() == []
