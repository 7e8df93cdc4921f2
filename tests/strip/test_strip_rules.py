import math
import tomllib
from pathlib import Path

import pytest

from pipeline.config import BOILERPLATE_KINDS, config_folder
from pipeline.errors import ConfigError
from pipeline.strip.features import features_of, plain, words_of
from pipeline.strip.packs import Packs, load_pack
from pipeline.strip.rules import MAX_CHARACTERS, Pack, joined, keys_of, match_line
from pipeline.strip.ways import inner_part, ways_of

PACKS = sorted((config_folder() / "boilerplate").glob("*.toml"))

GOOD = """
[[rule]]
name = "harbour-ad"
kind = "ad"
weight = 0.9
keywords = ["harbour"]
pattern = '^visit the harbour\\b'
example = "Visit the harbour today"
spares = "They visit the harbour"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "xx.toml"
    path.write_text(text, "utf-8")
    return path


def names(pack: Pack, line: str) -> list[str]:
    words = words_of(line.casefold())
    length = features_of(line, words).words
    return [match.rule.name for match in match_line(pack, plain(line), keys_of(words), length)]


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_the_shipped_packs_load(path: Path) -> None:
    pack = load_pack(path)
    assert pack.language == path.stem
    assert len(pack.rules) >= 5
    assert {rule.kind for rule in pack.rules} <= set(BOILERPLATE_KINDS)


def test_the_languages_that_are_promised_have_packs() -> None:
    promised = "ar cs de en es fa fr he hi it ja ko nl pl pt ru sv tr uk vi zh zxx"
    assert set(promised.split()) <= {path.stem for path in PACKS}


def test_a_rule_matches_where_it_should(tmp_path: Path) -> None:
    pack = load_pack(write(tmp_path, GOOD))
    assert names(pack, "➜ VISIT the  harbour!") == ["harbour-ad"]
    assert names(pack, "We visit the harbour") == []
    assert names(pack, "") == []


def test_a_list_of_words_matches_lines_made_of_nothing_else(tmp_path: Path) -> None:
    text = """
[[rule]]
name = "buttons"
kind = "share"
weight = 0.9
max_words = 6
words = ["post", "posts", "Boatbook"]
example = "PostBoatbook"
"""
    pack = load_pack(write(tmp_path, text))
    assert names(pack, "posts | Boatbook 12") == ["buttons"]
    assert names(pack, "Post office") == []
    assert names(pack, "Poster") == []
    assert names(pack, "2024-03") == []


def test_keywords_are_found_by_their_start_also_after_a_hyphen(tmp_path: Path) -> None:
    text = GOOD.replace("visit the harbour\\b", ".{0,20}harbour").replace("They visit", "They left")
    text = text.replace('harbour"\n', 'town"\n')
    pack = load_pack(write(tmp_path, text))
    assert names(pack, "Visit HARBOURS") == ["harbour-ad"]
    assert names(pack, "Inner-harbour trips") == ["harbour-ad"]
    assert names(pack, "Underharbour trips") == []


def test_a_pack_is_read_when_its_language_comes_and_refused_then(tmp_path: Path) -> None:
    (tmp_path / "xx.toml").write_text(GOOD, "utf-8")
    (tmp_path / "yy.toml").write_text("[[rule]]\n", "utf-8")
    packs = Packs(tmp_path, load_pack(tmp_path / "xx.toml"))
    assert names(packs.joined("xx", "zz", "xx"), "Visit the harbour!") == ["harbour-ad"]
    assert names(packs.joined("zz"), "Visit the harbour!") == []
    with pytest.raises(ConfigError, match=r"yy\.toml: rule number 1"):
        packs.joined("xx", "yy")


def test_joined_packs_find_what_each_finds_in_their_order(tmp_path: Path) -> None:
    first = load_pack(write(tmp_path, GOOD))
    second = load_pack(write(tmp_path, GOOD.replace("harbour-ad", "other-ad")))
    line = "Visit the harbour today"
    assert names(joined(first, second), line) == ["harbour-ad", "other-ad"]
    assert names(joined(second, first), line) == ["other-ad", "harbour-ad"]
    assert names(joined(), line) == []


def test_lines_beyond_the_cap_are_not_matched(tmp_path: Path) -> None:
    pack = load_pack(write(tmp_path, GOOD))
    assert names(pack, "visit the harbour" + "!" * (MAX_CHARACTERS - 17)) == ["harbour-ad"]
    assert names(pack, "visit the harbour" + "!" * MAX_CHARACTERS) == []


def test_a_rule_does_not_see_lines_with_more_words_than_it_takes(tmp_path: Path) -> None:
    pack = load_pack(write(tmp_path, GOOD))
    assert names(pack, "Visit the harbour" + " today" * 17) == ["harbour-ad"]
    assert names(pack, "Visit the harbour" + " today" * 18) == []


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ('kind = "ad"', 'kind = "advert"', "kind"),
        ("weight = 0.9", "weight = 2", "weight"),
        ("weight = 0.9", "weight = 0.9\nwieght = 1", "wieght"),
        ('keywords = ["harbour"]', "", "keywords"),
        ("'^visit the harbour\\b'", "'^visit (the'", "pattern"),
        ("'^visit the harbour\\b'", "'^visit.*harbour'", "too long"),
        ('example = "Visit', 'example = "See', "example"),
        ('spares = "They visit', 'spares = "Visit', "spare"),
        ("pattern = ", 'words = ["a"]\npattern = ', "either"),
    ],
)
def test_a_bad_rule_is_refused_with_file_and_name(
    tmp_path: Path, before: str, after: str, complaint: str
) -> None:
    path = write(tmp_path, GOOD.replace(before, after))
    with pytest.raises(ConfigError) as caught:
        load_pack(path)
    assert str(path) in caught.value.message
    assert "harbour-ad" in caught.value.message
    assert complaint in caught.value.message
    assert caught.value.advice


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("[[rule", "TOML"), ("language = 1", "language"), (GOOD + GOOD, "twice")],
)
def test_a_bad_file_is_refused_with_its_name(tmp_path: Path, text: str, complaint: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError, match=complaint) as caught:
        load_pack(path)
    assert str(path) in caught.value.message


def test_a_missing_file_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml"):
        load_pack(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("^harbour$", 1),
        ("a{2,5}", 4),
        ("(?:a|b)?", 2),
        ("a{1,3}b{1,3}", 9),
        ("(?:a{1,3}|b{1,3})", 5),
        (r"\{\+[*+?]", 1),
        ("a*", math.inf),
        ("a{3,}", math.inf),
        ("(?:a{1,3}){2}", math.inf),
    ],
)
def test_the_ways_a_pattern_can_try(pattern: str, ways: float) -> None:
    assert ways_of(pattern) == ways


@pytest.mark.parametrize(
    ("pattern", "inner"),
    [
        ("^visit", ""),
        ("visit", "visit"),
        ("^visit|harbour", "harbour"),
        (r"\bsee (?:us|them)|^(?:come|go)|[|(]x\||end$", r"\bsee (?:us|them)|[|(]x\||end$"),
    ],
)
def test_alternatives_that_start_a_line_are_no_inner_part(pattern: str, inner: str) -> None:
    assert inner_part(pattern) == inner


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_a_pattern_and_its_inner_part_find_what_the_pattern_alone_finds(path: Path) -> None:
    table = tomllib.loads(path.read_text("utf-8"))["rule"]
    rules = {rule.name: rule for rule in load_pack(path).rules if not rule.starts}
    for entry in table:
        rule = rules.get(entry["name"])
        for line in (entry["example"], f"And {entry['example']}", entry.get("spares", "")):
            if rule is not None:
                found = rule.pattern.match(line) or (rule.inner and rule.inner.search(line))
                alone = rule.pattern.search(line)
                assert (found and found.span()) == (alone and alone.span()), (entry["name"], line)
