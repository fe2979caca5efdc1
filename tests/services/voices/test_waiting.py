"""Voices wait until they are among others, and a day ends for good."""

import pytest

from kiosk.domain.facts.voices import PainPointAdded
from kiosk.domain.faults.voices import NoSuchPainPoint, VoicesClosed
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.voices import day, discussion, feedback, pain_points
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.feedback import faces
from kiosk.storage.tables.pain_points import everything
from tests.conftest import GivenClock, Guest
from tests.voices import FINANCE, GRANTS, added, say_all


def counts_of(file: EventFile, id_: str) -> dict[str, int]:
    """Return how many badges of each group support a pain point, of which nothing is told."""
    return dict(next(one.by_group for one in everything(file.reader) if one.id == id_))


def test_voices_wait_for_those_of_five_badges_and_are_written_after_the_last_ones_minute(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    clock.now -= clock.now % 600_000
    before = event_file.journal.count()
    for guest in everybody[:4]:
        for _ in range(3):
            feedback.give_feedback(event_file, guest.id, Smiley.GOOD, session="panel")
    say_all(event_file, clock)
    assert event_file.journal.count() == before
    feedback.give_feedback(event_file, everybody[4].id, Smiley.BAD, session="panel")
    day.tend(event_file)
    assert event_file.journal.count() == before
    say_all(event_file, clock)
    assert event_file.journal.count() == before + 5
    assert day.waiting(event_file) == ()


def test_no_single_badge_among_those_written_together_stands_beside_its_group_or_beside_none(
    event_file: EventFile, guests: dict[str, list[Guest]], clock: GivenClock
) -> None:
    firms, university, investors = (guests[group] for group in ("SME", "University", "Investor"))
    one, other = added(event_file, firms[0]), added(event_file, firms[1], "Banks ask for collateral")
    for guest in (*firms[2:5], university[0], *investors):
        pain_points.support(event_file, guest.id, one)
    pain_points.support(event_file, university[0].id, other)
    feedback.give_feedback(event_file, university[1].id, Smiley.GOOD)  # who supports nothing hides nobody
    say_all(event_file, clock)
    written = {each.id: (each.supporters, each.by_group) for each in everything(event_file.reader)}
    assert written == {one: (6, {"SME": 4}), other: (2, {"SME": 1})}
    for guest in (firms[5], *university[1:3]):
        pain_points.support(event_file, guest.id, one)
    for guest in university[3:]:
        feedback.give_feedback(event_file, guest.id, Smiley.GOOD)
    say_all(event_file, clock)
    assert counts_of(event_file, one) == {"SME": 4}  # with theirs, a firm would be the rest


def test_where_all_who_support_something_are_of_large_groups_each_is_told(
    event_file: EventFile, guests: dict[str, list[Guest]], clock: GivenClock
) -> None:
    firms, university = guests["SME"], guests["University"]
    one = added(event_file, firms[0])
    for guest in (*firms[1:3], *university[:3]):
        pain_points.support(event_file, guest.id, one)
    say_all(event_file, clock)
    assert counts_of(event_file, one) == {"SME": 3, "University": 3}


def test_a_pain_point_that_waits_is_nobodys_to_read_or_decide_on(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    for guest in everybody[:4]:
        pain_points.add_pain_point(event_file, guest.id, FINANCE, f"{GRANTS} {guest.name[-1]}")
    first = next(one for one in day.waiting(event_file) if isinstance(one, PainPointAdded)).pain_point
    clock.forward(11)
    day.tend(event_file)
    assert (pain_points.everything(event_file), pain_points.waiting_count(event_file)) == ([], 0)
    with pytest.raises(NoSuchPainPoint):
        discussion.moderate(event_file, first, PainPointStanding.APPROVED)
    pain_points.add_pain_point(event_file, everybody[4].id, FINANCE, "Banks ask for collateral")
    say_all(event_file, clock)
    assert (len(pain_points.everything(event_file)), pain_points.waiting_count(event_file)) == (5, 5)


def test_the_day_is_closed_for_good_and_its_key_is_gone(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    feedback.give_feedback(event_file, everybody[0].id, Smiley.GOOD)
    box = event_file.host.voice_box(event_file.path)
    assert list(box.day_keys()) == [day.close_day(event_file)]
    assert day.waiting(event_file) == ()
    assert len(list(faces(event_file.reader))) == 1  # what waited is written
    assert box.day_keys() == {}
    with pytest.raises(VoicesClosed):
        feedback.give_feedback(event_file, everybody[1].id, Smiley.GOOD)
    assert day.keys_for_kiosks(event_file) == {}
    clock.forward(24 * 60)
    assert feedback.give_feedback(event_file, everybody[1].id, Smiley.GOOD)


def test_a_day_that_is_over_closes_itself(event_file: EventFile, everybody: list[Guest], clock: GivenClock) -> None:
    feedback.give_feedback(event_file, everybody[0].id, Smiley.GOOD)
    clock.forward(24 * 60)
    day.tend(event_file)
    assert len(list(faces(event_file.reader))) == 1
    assert event_file.host.voice_box(event_file.path).day_keys() == {}
