"""An edit comes after what it edits, but no clock of another kiosk drags this one's out of all bounds."""

from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import DAY, LATEST
from kiosk.services.admit import admit
from kiosk.services.attendance import shown_day
from kiosk.services.event import amend_event
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.journal.stamps import after_others
from kiosk.storage.tables import attendees, scans
from tests.authors import Author
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.hosts import assert_as_rebuilt
from tests.unchecked import merge_unchecked

END_OF_TIME = 2**47 - 1


def _told_by_another(event_file: EventFile, path: Path, kind: str, subject: str, at: int) -> None:
    other = EventFile.create(path, lambda: at, this_machine)
    merge_unchecked(
        event_file.journal, [other.journal.append(Said(kind, subject, {"name": "Elif Kılıç", "given": True}))]
    )
    other.close()


@pytest.mark.parametrize(("kind", "body"), [("attendee", {"phone": "1"}), ("consent", {"given": False})])
def test_what_is_written_after_a_stamp_at_the_end_of_time_can_still_be_sent(
    event_file: EventFile, tmp_path: Path, clock: GivenClock, kind: str, body: dict[str, str]
) -> None:
    _told_by_another(event_file, tmp_path / "other.db", kind, "a1", END_OF_TIME)
    written = event_file.journal.append(Said(kind, "a1", body))
    clock.forward(1)
    later = event_file.journal.append(Said(kind, "a1", body))
    assert wire.decode(wire.encode((written, later))) == [written, later]
    assert STARTS <= written.at <= later.at <= clock.now + DAY


def test_an_edit_still_wins_over_one_by_a_kiosk_whose_clock_is_hours_fast(
    event_file: EventFile, tmp_path: Path, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıc")
    _told_by_another(event_file, tmp_path / "other.db", "attendee", guest.id, STARTS + DAY // 2)
    event_file.journal.append(Said("attendee", guest.id, {"name": "Elif Kılıçer"}))
    found = attendees.get(event_file.reader, guest.id)
    assert found is not None
    assert found.name == "Elif Kılıçer"


TOO_LATE = STARTS + 400 * DAY


def _as_desk(event_file: EventFile) -> Author:
    author = Author(event_file.read_event().id)
    enrol(event_file, key_text(bytes(author.key.verify_key)), "Desk 2", role=Role.DESK)
    return author


def _bring(file: EventFile, *records: Record) -> None:
    with file.writing():
        take(file.journal, records)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_what_is_stamped_more_than_a_year_after_the_event_wins_over_nothing(
    event_file: EventFile, add_guest: AddGuest, order: tuple[int, int]
) -> None:
    guest, desk = add_guest("Elif Kılıç"), _as_desk(event_file)
    forged = desk.write("attendee", guest.id, {"status": "cancelled", "name": "Mallory"}, at=TOO_LATE)
    refusal = desk.write("consent", guest.id, {"exchange": "e", "purpose": "share", "given": True}, at=TOO_LATE + 1)
    for step in order:
        if step:
            _bring(event_file, forged, refusal)
        else:
            event_file.journal.append(Said("attendee", guest.id, {"name": "Elif Kılıçer", "status": "paid"}))
            event_file.journal.append(Said("consent", guest.id, {"exchange": "e", "purpose": "share", "given": False}))
    found = attendees.get(event_file.reader, guest.id)
    assert found
    assert (found.name, found.status) == ("Elif Kılıçer", "paid")
    query = "SELECT given FROM standing_consent WHERE attendee = ?"
    assert event_file.reader.execute(query, (guest.id,)).fetchall() == [(0,)]
    assert_as_rebuilt(event_file)


def test_a_stamp_counts_as_late_once_the_event_ends_earlier_and_again_once_it_lasts_longer(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest, desk = add_guest("Elif Kılıç"), _as_desk(event_file)
    _bring(event_file, desk.write("attendee", guest.id, {"name": "Elif Kılıçer"}, at=TOO_LATE))
    for ends, name in ((TOO_LATE, "Elif Kılıçer"), (STARTS + DAY, "Elif Kılıç")):
        amend_event(event_file, ends=ends)
        found = attendees.get(event_file.reader, guest.id)
        assert found
        assert found.name == name
        assert_as_rebuilt(event_file)


def test_a_desk_whose_clock_is_years_ahead_lets_nobody_in_twice(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guest = add_guest("Elif Kılıç")
    before = shown_day(event_file)
    clock.now += 800 * DAY
    assert admit(event_file, guest.badge, point="Desk 1").verdict is Verdict.ADMITTED
    clock.forward(1)
    assert admit(event_file, guest.badge, point="Desk 1").verdict is Verdict.ALREADY_IN
    clock.now = STARTS + 3 * DAY
    assert shown_day(event_file) != before, "nobody came, as far as is known"
    assert shown_day(event_file) < "2026-12"


@pytest.mark.parametrize("noted", [-(10**30), 10**30, STARTS + 9 * DAY, True, "noon"])
def test_a_time_that_a_record_notes_beside_its_stamp_is_none_where_it_cannot_be(
    event_file: EventFile, add_guest: AddGuest, noted: object
) -> None:
    guest, desk = add_guest("Elif Kılıç"), _as_desk(event_file)
    said = {"verdict": "admitted", "point": "Desk 2", "clock": {"offset": 0, "at": noted}}
    _bring(event_file, desk.write("scan", guest.id, said, at=STARTS))
    (found,) = scans.standing_of(event_file.reader, guest.id)
    assert found.at == STARTS


def test_at_the_end_of_time_an_edit_is_one_that_others_still_read(event_file: EventFile, add_guest: AddGuest) -> None:
    guest, desk = add_guest("Elif Kılıç"), _as_desk(event_file)
    amend_event(event_file, ends=LATEST)
    _bring(event_file, desk.write("attendee", guest.id, {"phone": "1"}, at=LATEST))
    assert after_others(event_file.writer, "attendee", guest.id, event_file.journal.device, LATEST) == LATEST
