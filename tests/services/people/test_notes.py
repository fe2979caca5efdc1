"""A note from the fixed list is seen at every desk, and is gone once somebody took it off."""

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.kiosks.role import Role
from kiosk.domain.remarks.staff_notes import NOTES
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.erase import erase
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.people.same_person import merge_people
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import AddGuest, GivenClock
from tests.hosts import OpenKiosk, assert_as_rebuilt, send


def noted(file: EventFile, attendee: str) -> list[StaffNote]:
    return [one.note for one in notes_of(file, attendee)]


def test_every_note_says_something() -> None:
    assert NOTES.keys() == set(StaffNote)


def test_a_note_stands_with_who_made_it_until_it_is_taken_off(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Stone")
    for _ in range(2):
        note_person(event_file, ada.id, StaffNote.LEFT_BAG, point="Desk 1", staff="Selin")
    (note,) = note_person(event_file, ada.id, StaffNote.LEFT_BAG, point="Desk 1")
    assert (note.note, note.point, note.staff) == (StaffNote.LEFT_BAG, "Desk 1", "Selin")
    assert note_person(event_file, ada.id, StaffNote.LEFT_BAG, off=True, point="Desk 2") == []
    with pytest.raises(PersonGone):
        note_person(event_file, "nobody", StaffNote.VIP, point="Desk 1")
    assert_as_rebuilt(event_file)


def test_two_desks_that_were_apart_come_to_the_same_notes(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    ada = add_guest("Ada Stone")
    desk = open_kiosk("desk", Role.DESK)
    note_person(event_file, ada.id, StaffNote.VIP, point="Desk 1")
    clock.forward(1)
    note_person(desk, ada.id, StaffNote.WAITS, point="Desk 2")
    send(desk, event_file)
    clock.forward(1)
    note_person(event_file, ada.id, StaffNote.WAITS, off=True, point="Desk 1")
    send(event_file, desk)
    assert noted(desk, ada.id) == noted(event_file, ada.id) == [StaffNote.VIP]
    assert derived.differing(event_file.writer, desk.writer) == []


def test_a_note_goes_along_with_whom_it_is_about_and_goes_when_they_are_erased(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    typo, ada = add_guest("Ada Stoen"), add_guest("Ada Stone")
    note_person(event_file, typo.id, StaffNote.PAID, point="Desk 1")
    merge_people(event_file, typo.id, ada.id)
    assert noted(event_file, ada.id) == [StaffNote.PAID]
    note_person(event_file, ada.id, StaffNote.PAID, off=True, point="Desk 1")
    assert noted(event_file, ada.id) == []
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    assert not [record for record in event_file.journal.records() if record.kind == "staff_note" and record.body]
    assert_as_rebuilt(event_file)
