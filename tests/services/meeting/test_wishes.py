"""Asking to meet somebody: both agree, at a table and a time; a no is told to nobody, and all can be taken back."""

import pytest

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.faults.people import SomebodyGone, TooManyAsked
from kiosk.domain.meeting.wishes import MOST_ASKED, MeetingPlace, WishStanding
from kiosk.domain.person_copy import CopySection
from kiosk.domain.settings.meeting import MEETING_TABLES
from kiosk.domain.settings.setting import Scope
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.look_up import check_in
from kiosk.services.meeting.interests import take_back
from kiosk.services.meeting.suggested import suggested
from kiosk.services.meeting.wishes import refuse, wish
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import AddGuest, GivenClock
from tests.guests import Guest
from tests.services.meeting.test_suggested import hall


def stands(file: EventFile, guest: Guest, other: Guest) -> WishStanding | None:
    """Return how a guest's page says that they stand with another one; None if that one is not on it."""
    return {one.attendee: one.standing.between for one in suggested(file, guest.id).people}.get(other.id)


def place(file: EventFile, guest: Guest) -> MeetingPlace | None:
    return suggested(file, guest.id).people[0].standing.place


def test_two_who_both_say_yes_have_the_same_table_and_time(event_file: EventFile, add_guest: AddGuest) -> None:
    first, second, third, fourth, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    assert (stands(event_file, first, second), stands(event_file, second, first)) == (
        WishStanding.ASKED,
        WishStanding.ASKS,
    )
    assert check_in(event_file, second.badge, point="Foyer 2").asked_for
    assert not check_in(event_file, third.badge, point="Foyer 2").asked_for
    wish(event_file, second.id, first.id, point="Foyer 2")
    assert stands(event_file, first, second) is stands(event_file, second, first) is WishStanding.AGREED
    assert place(event_file, first) == place(event_file, second)
    wish(event_file, third.id, fourth.id, point="Foyer 1")
    wish(event_file, fourth.id, third.id, point="Foyer 1")
    both, others = place(event_file, first), place(event_file, third)
    assert both
    assert others
    assert (both.start, both.table, others.table) == (others.start, 1, 2)
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_with_one_table_the_next_two_meet_when_it_is_free(event_file: EventFile, add_guest: AddGuest) -> None:
    settings_of(event_file).change(MEETING_TABLES, 1, Scope.EVENT)
    first, second, third, fourth, *_ = hall(event_file, add_guest)
    for one, other in ((first, second), (second, first), (third, fourth), (fourth, third)):
        wish(event_file, one.id, other.id, point="Foyer 1")
    both, others = place(event_file, first), place(event_file, third)
    assert both
    assert others
    assert (others.start, others.table) == (both.ends, 1)


def test_who_asked_sees_nothing_of_a_no(event_file: EventFile, add_guest: AddGuest) -> None:
    first, second, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    before = suggested(event_file, first.id)
    refuse(event_file, second.id, first.id, point="Foyer 1")
    assert suggested(event_file, first.id) == before
    assert not check_in(event_file, second.badge, point="Foyer 2").asked_for
    assert not any("declined" in str(row) for row in person_copy(event_file, first.id).sections.values())
    refuse(event_file, second.id, first.id, point="Foyer 1")
    assert stands(event_file, second, first) is WishStanding.ASKS


def test_a_meeting_called_off_is_told_to_the_other_one_until_it_would_be_over(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    first, second, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    wish(event_file, second.id, first.id, point="Foyer 1")
    take_back(event_file, second.id, language="en", point="Foyer 1")
    assert stands(event_file, first, second) is WishStanding.CALLED_OFF
    clock.forward(60)
    assert stands(event_file, first, second) is None


def test_five_are_asked_at_a_time_and_only_who_takes_part(event_file: EventFile, add_guest: AddGuest) -> None:
    first, *others = hall(event_file, add_guest, MOST_ASKED + 2)
    for other in others[:MOST_ASKED]:
        wish(event_file, first.id, other.id, point="Foyer 1")
    with pytest.raises(TooManyAsked):
        wish(event_file, first.id, others[-1].id, point="Foyer 1")
    refuse(event_file, first.id, others[0].id, point="Foyer 1")
    wish(event_file, first.id, others[-1].id, point="Foyer 1")
    away = add_guest("Not Here")
    with pytest.raises(SomebodyGone):
        wish(event_file, others[0].id, away.id, point="Foyer 1")


def test_wishes_stand_in_the_copy_and_go_with_whoever_is_erased(event_file: EventFile, add_guest: AddGuest) -> None:
    first, second, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    (row,) = person_copy(event_file, first.id).sections[CopySection.MEETING_WISHES]
    assert (row["answer"], row["other"]) == ("wanted", "Ada K. (Firm 1)")
    erase(event_file, first.id, reason=ErasureReason.ASKED)
    assert stands(event_file, second, first) is None
    assert not event_file.reader.execute("SELECT count(*) FROM meeting_wish").fetchone()[0]
