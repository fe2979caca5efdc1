"""How far an event is prepared, in numbers that are true and quick."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission.point import Point
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import DAY
from kiosk.services.agenda import import_agenda
from kiosk.services.awaited import await_arrival, await_no_more
from kiosk.services.badges.issuing import badges_of
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.members import enrol
from kiosk.services.papers.invitations import invite, withdraw
from kiosk.services.papers.request import InvitationRequest
from kiosk.services.points import NewRule, change_point
from kiosk.services.readiness import readiness
from kiosk.services.staff_members import prepare, remove_member
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock

HOUR = 3_600_000


def test_an_event_that_was_just_made_has_nothing_yet(event_file: EventFile) -> None:
    found = readiness(event_file)
    counts = found.counts
    assert (counts.people, counts.lists, counts.badges, counts.invitations) == (0, 0, 0, 0)
    assert (counts.sessions, counts.outside, counts.awaited) == (0, 0, 0)
    assert (found.doors, found.rules, found.staff, found.kiosks) == (0, 0, 0, ())


def test_badges_and_codes_for_the_mail_count_people_and_not_how_often(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    ids = [add_guest(f"Guest {number}").id for number in range(3)]
    badges_of(event_file, ids[:2])
    badges_of(event_file, ids[:1], new_numbers=True)
    invite(event_file, InvitationRequest())
    withdraw(event_file, only=ids[:1])
    counts = readiness(event_file).counts
    assert (counts.people, counts.badges, counts.invitations) == (3, 2, 2)


def test_a_session_on_no_day_of_the_event_is_told_apart(event_file: EventFile) -> None:
    starts = event_file.read_event().starts
    times = {"Set-up at dawn": -3 * HOUR, "Talk": HOUR, "The week before": -7 * DAY, "The day after": DAY}
    sessions = (Session(title, starts + at, starts + at + HOUR, SessionText(title)) for title, at in times.items())
    import_agenda(event_file, Agenda(tuple(sessions)))
    counts = readiness(event_file).counts
    assert (counts.sessions, counts.outside) == (4, 2)


def test_doors_staff_kiosks_and_awaited_guests_count_as_they_stand_now(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Deniz Aksoy").id
    change_point(event_file, Point("Main door"), (NewRule(RuleKind.GROUPS, named=("SME",)),))
    change_point(event_file, Point("Garden"))
    for name in ("Selin", "Okan", "Mert"):
        prepare(event_file, name, pin=name == "Selin")
    remove_member(event_file, "Mert")
    for number, role in enumerate((Role.DESK, Role.DESK, Role.FOYER)):
        enrol(event_file, f"U{number}", f"Kiosk {number}", role=role)
    revoke(event_file, "U1")
    await_arrival(event_file, guest, waiting="Selin Kaya")
    await_arrival(event_file, guest, waiting="Okan Tuna")
    found = readiness(event_file)
    assert (found.doors, found.rules, found.staff, found.without_means) == (2, 1, 2, 1)
    assert (sorted(found.kiosks), found.counts.awaited) == ([Role.DESK, Role.FOYER], 1)
    await_no_more(event_file, guest)
    assert readiness(event_file).counts.awaited == 0


@pytest.mark.parametrize(("later", "days", "is_over"), [(-3, 3, False), (-1, 1, False), (0, 0, False), (1, -1, True)])
def test_days_are_the_events_own(
    event_file: EventFile, clock: GivenClock, later: int, days: int, is_over: bool
) -> None:
    clock.now += later * DAY
    found = readiness(event_file)
    assert (found.days, found.is_over) == (days, is_over)


def test_a_party_past_midnight_is_still_of_the_events_day(event_file: EventFile, clock: GivenClock) -> None:
    zone = ZoneInfo(event_file.read_event().timezone)
    assert zone
    clock.now += round(timedelta(hours=17).total_seconds()) * 1000  # 02:30 on the next day
    found = readiness(event_file)
    assert (found.days, found.is_over) == (0, False)


def test_no_count_reads_what_grows_with_the_guests_but_by_an_index(event_file: EventFile) -> None:
    statements: list[str] = []
    event_file.reader.set_trace_callback(statements.append)
    readiness(event_file)
    event_file.reader.set_trace_callback(None)
    large = ("attendee", "code", "badge_number", "scan", "journal")
    for statement in statements:
        plan = event_file.reader.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        for row in plan:
            words = str(row[3]).split()
            assert not (words[0] == "SCAN" and words[1] in large and "INDEX" not in words), (statement, row[3])
