"""Which pages and accidents may have led to a line, found out before anything is made of it."""

import pytest
from repair_damage import marked, misread, spaced, without_controls

from pipeline.repair import repair
from pipeline.repair.accidents import accidents, explained
from pipeline.repair.losses import ACCIDENTS, table
from pipeline.repair.pages import code_pages, fallbacks
from pipeline.repair.view import view_of

PAGES = {page.name: page for page in code_pages()}


def found(text):
    view = view_of(text)
    return [accident for accident, _ in accidents(view, list(view.lines()))]


@pytest.mark.parametrize(
    ("name", "page", "damaged"),
    [
        ("no-break space", "cp1252", spaced(misread("Il y a 5\u00a0€ à payer", "cp1252"))),
        ("vanished control", "latin_1", without_controls(misread("Ça va? – déjà", "latin_1"))),
        ("replacement character for controls", "cp1253", marked("Όλυμπος", "cp1253", "\ufffd")),
    ],
)
def test_what_happened_is_among_what_may_have(name, page, damaged):
    assert (page, name) in {(one.page.name, one.name) for one in found(damaged)}


@pytest.mark.parametrize("text", ["plain", "café", "Ãé Ж", "été"])
def test_what_lost_nothing_or_does_not_fit_has_no_accident(text):
    assert found(text) == []


def test_no_two_accidents_read_the_same():
    view = view_of(spaced(misread("à Paris, à pied, déjà", "cp1252")))
    lines = list(view.lines())
    lattices = [repr([one.steps for one in each.values()]) for _, each in accidents(view, lines)]
    assert lattices
    assert len(set(lattices)) == len(lattices)


def test_every_reading_of_a_line_suffers_the_accident():
    text = spaced(misread("à la gare, voilà", "cp1252"))
    view = view_of(text)
    for accident, lattices in accidents(view, list(view.lines())):
        for lattice in lattices.values():
            for step in (step for here in lattice.steps.values() for step in here if step.lost):
                shown = accident.page.display(step.after.strip(), borrow=accident.borrow)
                seen = ACCIDENTS[accident.name](shown)
                assert seen.strip() == text[step.start : step.end].strip()


def test_an_accident_is_found_again_on_other_lines():
    view = view_of("\n".join([spaced(misread("à Paris", "cp1252")), "plain", "voilÃ  tout"]))
    first, _, last = view.lines()
    for accident, _ in accidents(view, [first]):
        assert list(explained(view, accident, [last])) == [last]


def test_a_page_borrows_only_if_that_makes_a_difference():
    for page in code_pages():
        tables = [{name: table(page, name, borrow) for name in ACCIDENTS} for borrow in (0, 1)]
        assert len(fallbacks(page)) == 2 or tables[0] == tables[1]
    assert fallbacks(PAGES["cp874"]) == (False, True)
    assert fallbacks(PAGES["cp1252"]) == (False,)


@pytest.mark.parametrize(
    ("page", "sound"),
    [("cp850", "🎥 Tonight at eight"), ("cp852", "Nowość 🔑🔑 za darmo"), ("cp857", "😁 Günaydın")],
)
def test_pages_of_dos_show_the_first_byte_of_a_picture_as_a_soft_hyphen(page, sound):
    shown = sound.encode().decode(page).replace("\u00ad", "")
    assert repair(shown) == sound
