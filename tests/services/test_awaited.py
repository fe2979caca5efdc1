"""The investor is here: whoever waits is told once, as of its own time, and told otherwise if it is undone."""

from contextlib import closing
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.faults.people import HostNameUnfit, NobodyOfThatName, NobodyWaits
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit, ensure_point, undo
from kiosk.services.awaited import (
    arrival_news,
    await_arrival,
    await_no_more,
    awaited_arrivals,
    may_read_names,
    note_told,
    on_a_wall,
    tell_desk,
    waits_for,
    wished_here,
)
from kiosk.services.erase import erase, erase_staff
from kiosk.services.people.same_person import merge_people, separate
from kiosk.services.roster import import_roster
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.hosts import OpenKiosk, assert_as_rebuilt, send


@pytest.fixture
def deniz(add_guest: AddGuest) -> Guest:
    return add_guest("Deniz Aksoy", organisation="Boğaz Ventures", given_name="Deniz", family_name="Aksoy")


def told(file: EventFile, point: str = "Desk 2", *, everybody: bool = True) -> tuple[list[str], list[str]]:
    """Let a desk be told, as it is from time to time: who came, and who is not in after all."""
    news = arrival_news(file, point, everybody=everybody)
    note_told(file, point, news)
    return [one.attendee.name for one in news.came], [one.attendee.name for one in news.not_in]


def test_whoever_waits_is_told_once_and_told_otherwise_when_the_check_in_is_undone(
    event_file: EventFile, deniz: Guest, add_guest: AddGuest, clock: GivenClock
) -> None:
    other = add_guest("Somebody Else")
    await_arrival(event_file, deniz.id, waiting="Selin Kaya", staff="Mert")
    await_arrival(event_file, deniz.id, waiting="Selin Kaya")
    assert told(event_file) == ([], [])
    clock.forward(3)
    scan = admit(event_file, deniz.badge, point="Desk 1").scan
    admit(event_file, other.badge, point="Desk 1")
    (one,) = awaited_arrivals(event_file)
    assert (one.attendee.name, one.waiting, one.at, one.point) == (
        *("Deniz Aksoy", ("Selin Kaya",), STARTS + 3 * 60_000, "Desk 1"),
    )
    assert [told(event_file) for _ in range(2)] == [(["Deniz Aksoy"], []), ([], [])]
    assert told(event_file, "Desk 3") == (["Deniz Aksoy"], [])
    undo(event_file, scan)
    assert [told(event_file) for _ in range(2)] == [([], ["Deniz Aksoy"]), ([], [])]
    admit(event_file, deniz.badge, point="Desk 1")
    assert told(event_file) == (["Deniz Aksoy"], [])
    assert_as_rebuilt(event_file)


def test_a_desk_that_did_not_ask_is_told_of_nobody_and_one_that_asked_for_one_of_that_one(
    event_file: EventFile, deniz: Guest, add_guest: AddGuest
) -> None:
    other = add_guest("Somebody Else")
    await_arrival(event_file, deniz.id, point="Desk 2")
    await_arrival(event_file, other.id)
    for guest in (deniz, other):
        admit(event_file, guest.badge, point="Desk 1")
    assert told(event_file, "Desk 3", everybody=False) == ([], [])
    assert told(event_file, everybody=False) == (["Deniz Aksoy"], [])


def test_what_was_told_is_known_after_a_restart_and_who_came_meanwhile_is_told_then(
    event_file: EventFile, deniz: Guest, add_guest: AddGuest
) -> None:
    other = add_guest("Ece Tan")
    for guest in (deniz, other):
        await_arrival(event_file, guest.id)
    admit(event_file, deniz.badge, point="Desk 1")
    assert told(event_file) == (["Deniz Aksoy"], [])
    admit(event_file, other.badge, point="Desk 1")
    with closing(EventFile.open(event_file.path, event_file.clock, this_machine)) as again:
        assert told(again) == (["Ece Tan"], [])


def test_a_late_arrival_from_another_desk_is_told_as_of_its_own_time_and_a_day_begins_anew(
    event_file: EventFile, deniz: Guest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    await_arrival(event_file, deniz.id)
    desk = open_kiosk("Desk 1", Role.DESK)
    ensure_point(desk, "Desk 1")
    clock.forward(2)
    admit(desk, deniz.badge, point="Desk 1")
    clock.forward(90)
    send(desk, event_file)
    news = arrival_news(event_file, "Desk 2", everybody=True)
    assert [one.at for one in news.came] == [STARTS + 2 * 60_000]
    note_told(event_file, "Desk 2", news)
    clock.forward(24 * 60)
    assert told(event_file) == ([], [])
    assert event_file.reader.execute("SELECT count(*) FROM arrival_told").fetchone() == (0,)
    admit(event_file, deniz.badge, point="Desk 1")
    assert told(event_file) == (["Deniz Aksoy"], [])


def test_two_desks_that_were_apart_and_admitted_one_guest_tell_it_once(
    event_file: EventFile, deniz: Guest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    await_arrival(event_file, deniz.id)
    desk = open_kiosk("Desk 1", Role.DESK)
    ensure_point(desk, "Desk 1")
    clock.forward(1)
    admit(desk, deniz.badge, point="Desk 1")
    clock.forward(1)
    admit(event_file, deniz.badge, point="Desk 2")
    assert told(event_file) == (["Deniz Aksoy"], [])
    send(desk, event_file)
    assert told(event_file) == ([], [])


def test_who_waits_comes_out_the_same_in_whatever_order_the_kiosks_are_heard(
    event_file: EventFile, deniz: Guest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    for name in ("Selin", "Mert"):
        with event_file.writing() as connection:
            staff_id(event_file, connection, name)
    desks = [open_kiosk(name, Role.DESK) for name in ("Desk 1", "Desk 2")]
    for desk, name in zip(desks, ("Selin", "Mert"), strict=True):
        clock.forward(1)
        await_arrival(desk, deniz.id, waiting=name)
    send(desks[0], desks[1])
    clock.forward(1)
    await_no_more(desks[1], deniz.id, waiting="Selin")
    admit(desks[1], deniz.badge, point="Desk 2")
    contents = []
    for number, order in enumerate(permutations(desks)):
        hub = open_kiosk(f"Hub {number}", Role.ORGANISER)
        for desk in order:
            send(desk, hub)
        assert [one.waiting for one in awaited_arrivals(hub)] == [("Mert",)]
        assert_as_rebuilt(hub)
        contents.append(derived.contents(hub.reader)["awaiting"])
    assert contents[0] == contents[1]


def test_waiting_ends_for_one_or_for_all_and_a_wait_that_is_none_is_said(event_file: EventFile, deniz: Guest) -> None:
    for name in ("Selin", "Mert", ""):
        await_arrival(event_file, deniz.id, waiting=name)
    await_no_more(event_file, deniz.id, waiting="Selin")
    assert waits_for(event_file, deniz.id) == ("", "Mert")
    with pytest.raises(NobodyWaits):
        await_no_more(event_file, deniz.id, waiting="Selin")
    await_no_more(event_file, deniz.id)
    assert awaited_arrivals(event_file) == ()
    with pytest.raises(HostNameUnfit):
        await_arrival(event_file, deniz.id, waiting="x" * 81)
    await_arrival(event_file, deniz.id, waiting="Selin")
    assert waits_for(event_file, deniz.id) == ("Selin",)


def test_a_public_screen_shows_first_name_and_initial_and_who_waits(event_file: EventFile, deniz: Guest) -> None:
    await_arrival(event_file, deniz.id, waiting="Selin Kaya")
    assert on_a_wall(event_file) == ()
    admit(event_file, deniz.badge, point="Desk 1")
    (shown,) = on_a_wall(event_file)
    assert (shown.name, shown.organisation, shown.waiting) == ("Deniz A.", "Boğaz Ventures", ("Selin Kaya",))


@pytest.mark.parametrize(("role", "may"), [(Role.DESK, True), (Role.ORGANISER, True), (Role.FOYER, False)])
def test_only_desks_and_the_organiser_say_who_is_awaited_and_read_the_name(
    event_file: EventFile, deniz: Guest, open_kiosk: OpenKiosk, role: Role, may: bool
) -> None:
    kiosk = open_kiosk("Kiosk", role)
    assert may_read_names(kiosk) is may
    if may:
        await_arrival(kiosk, deniz.id)
        if role is Role.DESK:
            with pytest.raises(NobodyOfThatName):
                await_arrival(kiosk, deniz.id, waiting="Somebody Unknown")
    else:
        with pytest.raises(RoleMayNot):
            await_arrival(kiosk, deniz.id)


def test_nothing_of_an_erased_guest_or_host_is_left_and_the_others_stay(
    event_file: EventFile, deniz: Guest, add_guest: AddGuest
) -> None:
    other = add_guest("Ece Tan")
    for guest in (deniz, other):
        await_arrival(event_file, guest.id, waiting="Selin Kaya")
        admit(event_file, guest.badge, point="Desk 1")
    assert told(event_file) == (["Deniz Aksoy", "Ece Tan"], [])
    erase(event_file, deniz.id, reason=ErasureReason.ASKED)
    for table in ("awaiting", "arrival_told"):
        query = f"SELECT count(*) FROM {table} WHERE attendee = ?"
        assert event_file.reader.execute(query, (deniz.id,)).fetchone() == (0,)
    assert told(event_file) == ([], [])
    erase_staff(event_file, "Selin Kaya", reason=ErasureReason.ASKED)
    assert [(one.attendee.name, one.waiting) for one in awaited_arrivals(event_file)] == [("Ece Tan", ("",))]
    assert_as_rebuilt(event_file)


def test_who_waits_goes_with_two_entries_that_are_one_person(
    event_file: EventFile, deniz: Guest, add_guest: AddGuest
) -> None:
    twin = add_guest("Deniz Aksoy")
    await_arrival(event_file, twin.id, waiting="Selin")
    merge_people(event_file, twin.id, deniz.id)
    admit(event_file, deniz.badge, point="Desk 1")
    assert [(one.attendee.id, bool(one.at)) for one in awaited_arrivals(event_file)] == [(deniz.id, True)]
    await_no_more(event_file, deniz.id)
    assert awaited_arrivals(event_file) == ()
    separate(event_file, twin.id)
    assert awaited_arrivals(event_file) == ()
    assert_as_rebuilt(event_file)


def roster(file: EventFile, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    import_roster(file, RosterFile(path, file.read_event().zone, file.clock()), source="list")


def awaited_by(file: EventFile) -> dict[str, tuple[str, ...]]:
    return {one.attendee.name: one.waiting for one in awaited_arrivals(file)}


def test_a_column_of_the_list_says_who_is_told_and_the_next_version_changes_only_that(
    event_file: EventFile, tmp_path: Path
) -> None:
    path = tmp_path / "roster.csv"
    header, can = "Name,Email,VIP,Host name\n", "Can Ak,c@example.org"
    roster(
        event_file,
        path,
        f"{header}Deniz Aksoy,d@example.org,yes,\nEce Tan,e@example.org,no,Selin Kaya; Mert Er\n{can},,\n",
    )
    assert awaited_by(event_file) == {"Deniz Aksoy": ("",), "Ece Tan": ("Mert Er", "Selin Kaya")}
    ids = {one.attendee.name: one.attendee.id for one in awaited_arrivals(event_file)}
    before = event_file.journal.count()
    await_no_more(event_file, ids["Deniz Aksoy"])
    await_arrival(event_file, ids["Ece Tan"], waiting="Lale")
    changed = event_file.journal.count()
    assert changed > before
    roster(
        event_file,
        path,
        f"{header}Deniz Aksoy,d@example.org,yes,\nEce Tan,e@example.org,no,Mert Er\n{can},x,\n",
    )
    assert awaited_by(event_file) == {"Ece Tan": ("Lale", "Mert Er"), "Can Ak": ("",)}
    roster(event_file, path, "Name,Email\nDeniz Aksoy,d@example.org\nEce Tan,e@example.org\nCan Ak,c@example.org\n")
    assert awaited_by(event_file) == {"Ece Tan": ("Lale", "Mert Er"), "Can Ak": ("",)}
    assert_as_rebuilt(event_file)


def test_a_fact_holds_ids_and_never_the_name_of_who_waits(event_file: EventFile, deniz: Guest) -> None:
    await_arrival(event_file, deniz.id, waiting="Selin Kaya", staff="Selin Kaya")
    (body,) = event_file.reader.execute("SELECT body FROM journal WHERE kind = 'awaiting'").fetchone()
    assert "Selin" not in body
    event_file.journal.append(ArrivalAwaited(deniz.id, waiting="no id"))
    assert waits_for(event_file, deniz.id) == ("", "Selin Kaya")


def test_a_desk_that_nobody_is_signed_in_at_waits_under_its_own_name(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    guest = add_guest("Deniz Aksoy")
    desk = open_kiosk("desk", Role.DESK)
    tell_desk(desk, guest.id, point="Desk 2", staff="Whoever")
    tell_desk(desk, guest.id, point="Desk 2")
    assert [record.kind for record in desk.journal.records()].count("awaiting") == 1
    assert (waits_for(desk, guest.id), wished_here(desk, guest.id, "Desk 1")) == (("Desk 2",), ())
    await_arrival(event_file, guest.id)
    send(desk, event_file)
    assert waits_for(event_file, guest.id) == ("", "Desk 2")
    admit(event_file, guest.badge, point="Desk 1")
    assert [one.waiting for one in on_a_wall(event_file)] == [("",)], "a desk's own wish is nothing for a public screen"
    tell_desk(desk, guest.id, point="Desk 2", off=True)
    send(desk, event_file)
    assert waits_for(event_file, guest.id) == ("",)
    assert_as_rebuilt(event_file)
