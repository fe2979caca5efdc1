"""An edit comes after what it edits, but no clock of another kiosk drags this one's out of all bounds."""

from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks import wire
from kiosk.domain.moment import DAY
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
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
    assert STARTS < written.at <= later.at <= clock.now + DAY


def test_an_edit_still_wins_over_one_by_a_kiosk_whose_clock_is_hours_fast(
    event_file: EventFile, tmp_path: Path, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıc")
    _told_by_another(event_file, tmp_path / "other.db", "attendee", guest.id, STARTS + DAY // 2)
    event_file.journal.append(Said("attendee", guest.id, {"name": "Elif Kılıçer"}))
    found = attendees.get(event_file.reader, guest.id)
    assert found is not None
    assert found.name == "Elif Kılıçer"
