"""Say a Portuguese sentence in words and an order that models know; each module cures one ill."""

from __future__ import annotations

from pipeline.translate.phrases.abroad import abroad
from pipeline.translate.phrases.address import addressed
from pipeline.translate.phrases.aftermath import with_aftermath
from pipeline.translate.phrases.afterwards import afterwards
from pipeline.translate.phrases.aged import aged
from pipeline.translate.phrases.ago import long_ago
from pipeline.translate.phrases.alone import with_he
from pipeline.translate.phrases.and_some import and_some
from pipeline.translate.phrases.anniversaries import passed
from pipeline.translate.phrases.announced import announced
from pipeline.translate.phrases.answers import with_yes
from pipeline.translate.phrases.apologies import sorry_for_delay
from pipeline.translate.phrases.as_it_did import as_it_did
from pipeline.translate.phrases.asked import asked
from pipeline.translate.phrases.asserted import asserted
from pipeline.translate.phrases.attributed import attributed
from pipeline.translate.phrases.authorities import with_authorities
from pipeline.translate.phrases.barely import as_soon_as
from pipeline.translate.phrases.beforehand import beforehand
from pipeline.translate.phrases.benches import with_courts
from pipeline.translate.phrases.beside import beside
from pipeline.translate.phrases.bidden import bidden
from pipeline.translate.phrases.bidden_all import bidden_all
from pipeline.translate.phrases.bills import with_bills
from pipeline.translate.phrases.bodies import with_bodies
from pipeline.translate.phrases.called_names import called_names
from pipeline.translate.phrases.called_out import calling
from pipeline.translate.phrases.carrying import carrying
from pipeline.translate.phrases.chancellors import with_ministers
from pipeline.translate.phrases.charged import charged
from pipeline.translate.phrases.collected import collected
from pipeline.translate.phrases.coming import coming
from pipeline.translate.phrases.commands import commanded
from pipeline.translate.phrases.compared import compared
from pipeline.translate.phrases.concessions import with_whom_it_concerns
from pipeline.translate.phrases.conditional import conditional
from pipeline.translate.phrases.consenting import consenting
from pipeline.translate.phrases.constructions import plainer
from pipeline.translate.phrases.contests import told_plainly
from pipeline.translate.phrases.councils import with_councils
from pipeline.translate.phrases.counted import counted
from pipeline.translate.phrases.counted_last import counted_last
from pipeline.translate.phrases.crews import with_crews
from pipeline.translate.phrases.dated import dated
from pipeline.translate.phrases.dearer import dearer
from pipeline.translate.phrases.deeds import by_deed
from pipeline.translate.phrases.defendants import with_defendant
from pipeline.translate.phrases.demands import demanded
from pipeline.translate.phrases.demonyms import of_states
from pipeline.translate.phrases.distances import falling_short
from pipeline.translate.phrases.doers import with_doer_first
from pipeline.translate.phrases.doing_it import doing_it
from pipeline.translate.phrases.done_first import with_done_last
from pipeline.translate.phrases.earlier import earlier
from pipeline.translate.phrases.earthquakes import quaking
from pipeline.translate.phrases.enough import sufficing
from pipeline.translate.phrases.every_day import as_a_rule
from pipeline.translate.phrases.every_so_often import every_so_often
from pipeline.translate.phrases.evictions import evicted
from pipeline.translate.phrases.exercises import exercised
from pipeline.translate.phrases.expectations import expected
from pipeline.translate.phrases.failing import failing
from pipeline.translate.phrases.falls import fallen
from pipeline.translate.phrases.feminine import feminine
from pipeline.translate.phrases.fewer import fewer
from pipeline.translate.phrases.fields import in_its_field
from pipeline.translate.phrases.fines import fined
from pipeline.translate.phrases.former import with_former
from pipeline.translate.phrases.fronted import unfronted
from pipeline.translate.phrases.future import as_future
from pipeline.translate.phrases.given_that import with_reason
from pipeline.translate.phrases.half_time import at_half_time
from pipeline.translate.phrases.halted import halted
from pipeline.translate.phrases.handed import handed
from pipeline.translate.phrases.hearsay import hedged
from pipeline.translate.phrases.homeless import made_homeless
from pipeline.translate.phrases.honorifics import with_misters
from pipeline.translate.phrases.horoscopes import under_its_sign
from pipeline.translate.phrases.hostages import with_hostages
from pipeline.translate.phrases.hours import on_the_clock
from pipeline.translate.phrases.if_it_does import if_it_does
from pipeline.translate.phrases.impersonal import told_of_people
from pipeline.translate.phrases.in_charge import in_charge
from pipeline.translate.phrases.in_thousands import in_thousands
from pipeline.translate.phrases.interrupted import uninterrupted
from pipeline.translate.phrases.inversion import with_subject_first
from pipeline.translate.phrases.iran import with_iran
from pipeline.translate.phrases.kickoffs import with_match_first
from pipeline.translate.phrases.lapses import elapsed
from pipeline.translate.phrases.lasting import lasting
from pipeline.translate.phrases.late_hours import in_late_hours
from pipeline.translate.phrases.leaving import leaving
from pipeline.translate.phrases.little import little
from pipeline.translate.phrases.lowering import lowering
from pipeline.translate.phrases.made_by import with_maker
from pipeline.translate.phrases.mildly import mildly
from pipeline.translate.phrases.minors import of_age
from pipeline.translate.phrases.minutes import by_the_clock
from pipeline.translate.phrases.missed import missed
from pipeline.translate.phrases.much_less import much_less
from pipeline.translate.phrases.narrated import narrated
from pipeline.translate.phrases.nearly import nearly
from pipeline.translate.phrases.newsmakers import with_newsmakers
from pipeline.translate.phrases.nor_that import nor_that
from pipeline.translate.phrases.not_even import not_even
from pipeline.translate.phrases.not_so_soon import not_so_soon
from pipeline.translate.phrases.notices import noticed
from pipeline.translate.phrases.obituaries import obituary
from pipeline.translate.phrases.odds import likelier
from pipeline.translate.phrases.on_leaving import on_leaving
from pipeline.translate.phrases.on_the_road import broken_down, on_the_road
from pipeline.translate.phrases.one_reads import one_reads
from pipeline.translate.phrases.only_then import only_then
from pipeline.translate.phrases.ordered import ordered
from pipeline.translate.phrases.past_the_hour import past_the_hour
from pipeline.translate.phrases.percent_first import with_shares_first
from pipeline.translate.phrases.pluperfect import had_done
from pipeline.translate.phrases.preferences import with_preference
from pipeline.translate.phrases.pretending import pretending
from pipeline.translate.phrases.priced import with_prices
from pipeline.translate.phrases.prison_terms import with_prison
from pipeline.translate.phrases.prohibited import prohibited
from pipeline.translate.phrases.pronouns import with_persons
from pipeline.translate.phrases.questions import asking
from pipeline.translate.phrases.quizzes import with_owner_first
from pipeline.translate.phrases.readings import spoken
from pipeline.translate.phrases.rents import rented
from pipeline.translate.phrases.reported import reported
from pipeline.translate.phrases.residences import with_offices
from pipeline.translate.phrases.robbed import robbed
from pipeline.translate.phrases.same_person import with_same_person
from pipeline.translate.phrases.scorers import with_scorers
from pipeline.translate.phrases.senses import by_sense
from pipeline.translate.phrases.shares import traded
from pipeline.translate.phrases.since_then import since_then
from pipeline.translate.phrases.so_as_to import so_as_to
from pipeline.translate.phrases.so_that_it import so_that_it
from pipeline.translate.phrases.sources import sources_first
from pipeline.translate.phrases.speaker import with_speaker
from pipeline.translate.phrases.speaking_woman import spoken_by_her
from pipeline.translate.phrases.speech import plainly_said
from pipeline.translate.phrases.splitting import split_among
from pipeline.translate.phrases.standings import with_places
from pipeline.translate.phrases.still import still
from pipeline.translate.phrases.stopping import stopping
from pipeline.translate.phrases.storms import stormy
from pipeline.translate.phrases.subjects import with_subject
from pipeline.translate.phrases.substitutions import with_players_first
from pipeline.translate.phrases.surgery import with_surgery
from pipeline.translate.phrases.surges import risen
from pipeline.translate.phrases.suspects import with_suspects
from pipeline.translate.phrases.swindled import swindled
from pipeline.translate.phrases.tags import tagged
from pipeline.translate.phrases.taken_from import taken_from
from pipeline.translate.phrases.taken_up import with_object_behind
from pipeline.translate.phrases.talk import talked
from pipeline.translate.phrases.tallies import tallied
from pipeline.translate.phrases.targets import targeted
from pipeline.translate.phrases.they_then import they_then
from pipeline.translate.phrases.this_one import this_one
from pipeline.translate.phrases.tickers import as_told_live
from pipeline.translate.phrases.to_date import to_date
from pipeline.translate.phrases.to_the_hour import to_the_hour
from pipeline.translate.phrases.topics import in_its_sense
from pipeline.translate.phrases.typed import typed
from pipeline.translate.phrases.under_flag import under_flag
from pipeline.translate.phrases.unfinished import told_undone
from pipeline.translate.phrases.until import until
from pipeline.translate.phrases.urged import urged
from pipeline.translate.phrases.verb_first import with_predicate_last
from pipeline.translate.phrases.verbs import by_other_verbs
from pipeline.translate.phrases.victories import opponents_beaten
from pipeline.translate.phrases.warned import warned
from pipeline.translate.phrases.weekdays import with_weekdays
from pipeline.translate.phrases.when_it_was import when_it_was
from pipeline.translate.phrases.which_one import which_one
from pipeline.translate.phrases.women import of_women
from pipeline.translate.phrases.year_on_year import year_on_year
from pipeline.translate.phrases.you_all import told_to_all
from pipeline.translate.phrases.young_women import with_young_women
from pipeline.translate.phrases.younger import by_years
from pipeline.translate.synonyms import reworded

_IN_ORDER = (
    as_told_live,
    abroad,
    with_former,
    stormy,
    noticed,
    typed,
    tagged,
    calling,
    talked,
    since_then,
    nearly,
    urged,
    bidden,
    under_its_sign,
    with_misters,
    past_the_hour,
    to_the_hour,
    on_the_clock,
    in_late_hours,
    every_so_often,
    sorry_for_delay,
    with_yes,
    by_years,
    with_owner_first,
    dated,
    elapsed,
    tallied,
    and_some,
    beside,
    with_young_women,
    falling_short,
    failing,
    sufficing,
    with_bodies,
    with_councils,
    with_bills,
    with_ministers,
    with_offices,
    in_charge,
    with_courts,
    with_newsmakers,
    charged,
    quaking,
    of_states,
    with_crews,
    under_flag,
    aged,
    with_surgery,
    as_it_did,
    on_leaving,
    nor_that,
    not_so_soon,
    uninterrupted,
    carrying,
    likelier,
    only_then,
    so_that_it,
    which_one,
    counted_last,
    much_less,
    one_reads,
    asserted,
    so_as_to,
    if_it_does,
    doing_it,
    when_it_was,
    attributed,
    called_names,
    pretending,
    prohibited,
    robbed,
    swindled,
    with_hostages,
    with_aftermath,
    as_future,
    announced,
    conditional,
    passed,
    unfronted,
    afterwards,
    with_iran,
    with_authorities,
    lowering,
    leaving,
    rented,
    missed,
    with_prison,
    with_prices,
    with_shares_first,
    in_thousands,
    of_women,
    spoken_by_her,
    coming,
    with_players_first,
    with_done_last,
    with_predicate_last,
    with_preference,
    of_age,
    made_homeless,
    broken_down,
    dearer,
    collected,
    plainer,
    compared,
    year_on_year,
    split_among,
    fallen,
    traded,
    until,
    to_date,
    evicted,
    targeted,
    fined,
    stopping,
    obituary,
    warned,
    handed,
    with_maker,
    ordered,
    had_done,
    with_object_behind,
    with_doer_first,
    told_of_people,
    told_to_all,
    with_same_person,
    reported,
    with_whom_it_concerns,
    as_a_rule,
    with_subject_first,
    with_match_first,
    narrated,
    with_he,
    spoken,
    sources_first,
    hedged,
    by_the_clock,
    with_subject,
    with_defendant,
    fewer,
    with_speaker,
    they_then,
    asking,
    lasting,
    long_ago,
    beforehand,
    earlier,
    demanded,
    still,
    with_suspects,
    mildly,
    asked,
    with_weekdays,
    opponents_beaten,
    told_plainly,
    with_scorers,
    at_half_time,
    with_places,
    with_persons,
    told_undone,
    expected,
    exercised,
    consenting,
    commanded,
    bidden_all,
    addressed,
    taken_from,
    by_deed,
)
"""What Portuguese says in another order or with fewer words than others, before terms are looked
for."""

_IN_WORDS = (
    by_other_verbs,
    by_sense,
    in_its_field,
    risen,
    on_the_road,
    halted,
    counted,
    not_even,
    feminine,
    as_soon_as,
    with_reason,
    this_one,
    little,
)
"""Phrases of Portuguese that no list of terms can hold."""


def rephrased(text: str) -> str:
    """A Portuguese text as it is asked for.

    >>> rephrased("O homem, na casa dos 50 anos, terá fugido.")
    'O homem, com cerca de 50 anos, poderá ter fugido.'
    """
    for said in _IN_ORDER:
        text = said(text)
    text = reworded(in_its_sense(plainly_said(text, "pt")), "pt")
    for said in _IN_WORDS:
        text = said(text)
    return text
