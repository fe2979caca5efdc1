"""Asking to meet somebody: both agree, at a table and a time; a no is told to nobody, and all can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.event_files import settings_of
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.faults.people import SomebodyGone, TooManyAsked
from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.wishes import MOST_ASKED, WishStanding
from kiosk.domain.person_copy import CopySection
from kiosk.domain.settings.meeting import MEETING_TABLES
from kiosk.domain.settings.setting import Scope
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.look_up import check_in
from kiosk.services.meeting.interests import take_back
from kiosk.services.meeting.suggested import suggested, suggested_again
from kiosk.services.meeting.wishes import MeetingNews, refuse, wish
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import AddGuest, GivenClock
from tests.guests import Guest
from tests.services.meeting.test_suggested import hall
from tests.unchecked import merge_unchecked


def stands(file: EventFile, guest: Guest, other: Guest) -> WishStanding | None:
    """Return how a guest's page says that they stand with another one; None if that one is not on it."""
    return {one.attendee: one.standing.between for one in suggested(file, guest.id).people}.get(other.id)


def place(file: EventFile, guest: Guest) -> MeetingPlace | None:
    return suggested(file, guest.id).people[0].standing.place


def told(file: EventFile, guest: Guest) -> MeetingNews:
    """Return what a guest reads of meetings when they scan their badge at any foyer screen."""
    return check_in(file, guest.badge, point="Foyer 3").news


@pytest.fixture
def elsewhere(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    file = EventFile.create(tmp_path / "elsewhere.db", clock, this_machine)
    yield file
    file.close()


def meet(file: EventFile, one: Guest, other: Guest) -> None:
    wish(file, one.id, other.id, point="Foyer 1")
    wish(file, other.id, one.id, point="Foyer 1")


def test_two_kiosks_apart_that_gave_one_table_twice_tell_the_later_two_of_another(
    event_file: EventFile, elsewhere: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    first, second, third, fourth, *_ = hall(event_file, add_guest)
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    meet(event_file, first, second)
    clock.forward(1)
    meet(elsewhere, third, fourth)
    before = place(elsewhere, third)
    assert place(event_file, first) == before
    assert told(elsewhere, third) is MeetingNews.AGREED
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    merge_unchecked(event_file.journal, elsewhere.journal.records())
    for file in (event_file, elsewhere):
        assert place(file, first) == place(file, second) == before
        assert place(file, third) == place(file, fourth) == MeetingPlace(before.start if before else 0, 2)
        assert [told(file, one) for one in (first, second)] == [MeetingNews.AGREED] * 2
        assert [told(file, one) for one in (third, fourth)] == [MeetingNews.CHANGED] * 2


def test_an_open_page_is_told_what_the_other_one_says_and_nobody_moves_on_it(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    first, second, third, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    page = suggested(event_file, first.id)
    meet(event_file, second, first)
    wish(event_file, third.id, first.id, point="Foyer 2")
    after = suggested_again(event_file, first.id, page)
    assert [one.attendee for one in after.people[: len(page.people)]] == [one.attendee for one in page.people]
    said = {one.attendee: one.standing.between for one in after.people}
    assert (said[second.id], said[third.id]) == (WishStanding.AGREED, WishStanding.ASKS)


def test_two_who_both_say_yes_have_the_same_table_and_time(event_file: EventFile, add_guest: AddGuest) -> None:
    first, second, third, fourth, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    assert (stands(event_file, first, second), stands(event_file, second, first)) == (
        WishStanding.ASKED,
        WishStanding.ASKS,
    )
    assert told(event_file, second) is MeetingNews.ASKED
    assert told(event_file, third) is MeetingNews.NONE
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
    assert told(event_file, second) is MeetingNews.NONE
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
    assert told(event_file, first) is MeetingNews.CHANGED
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
