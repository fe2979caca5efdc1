"""Whoever asks at a desk or foyer screen to be erased is noted there, and erased, or not, on an organiser's machine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.services.erase import erase
from kiosk.services.erasure_requests import decline_erasure, may_erase, request_erasure, requested_erasures
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import derived
from tests.conftest import AddGuest, GivenClock, Guest
from tests.hosts import elsewhere

OpenKiosk = Callable[[Role], EventFile]


@pytest.fixture
def guest(event_file: EventFile, add_guest: AddGuest) -> Guest:
    return add_guest("Elif Kaya", email="elif@example.org")


@pytest.fixture
def open_kiosk(event_file: EventFile, guest: Guest, tmp_path: Path, clock: GivenClock) -> Iterator[OpenKiosk]:
    files: list[EventFile] = []

    def opened(role: Role) -> EventFile:
        path = tmp_path / f"{role}.db"
        machine = elsewhere(path, event_file, role)
        event_file.backup(path)
        files.append(EventFile.open(path, clock, machine))
        return files[-1]

    yield opened
    for file in files:
        file.close()


def send(source: EventFile, target: EventFile) -> None:
    with target.writing():
        take(target.journal, list(source.journal.records()))


def asking(file: EventFile) -> list[tuple[str, str, str]]:
    return [(one.person.name, one.point, one.staff) for one in requested_erasures(file)]


def test_what_is_asked_for_at_a_foyer_screen_is_done_on_the_organisers_machine(
    event_file: EventFile, open_kiosk: OpenKiosk, guest: Guest
) -> None:
    foyer = open_kiosk(Role.FOYER)
    assert (may_erase(foyer), may_erase(event_file)) == (False, True)
    with pytest.raises(Fault, match="admitted for something else"):
        erase(foyer, guest.id, reason=ErasureReason.ASKED)
    request_erasure(foyer, guest.id, point="Foyer 1")
    send(foyer, event_file)
    assert asking(event_file) == [("Elif Kaya", "Foyer 1", "")]
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    assert asking(event_file) == []
    send(event_file, foyer)
    for file in (foyer, event_file):
        assert not file.reader.execute("SELECT 1 FROM erasure_request").fetchone()
        assert not file.reader.execute(
            "SELECT 1 FROM journal WHERE kind = 'erasure_request' AND body IS NOT NULL"
        ).fetchone()


def test_a_request_is_declined_by_the_organiser_alone_and_may_be_made_again(
    event_file: EventFile, open_kiosk: OpenKiosk, guest: Guest, clock: GivenClock
) -> None:
    with event_file.writing() as connection:
        staff_id(event_file, connection, "Selin")
    desk = open_kiosk(Role.DESK)
    request_erasure(desk, guest.id, point="Desk 1", by="Selin")
    with pytest.raises(Fault, match="admitted for something else"):
        decline_erasure(desk, guest.id)
    send(desk, event_file)
    assert asking(event_file) == [("Elif Kaya", "Desk 1", "Selin")]
    clock.forward(1)
    decline_erasure(event_file, guest.id, by="Deniz")
    assert asking(event_file) == []
    clock.forward(1)
    request_erasure(desk, guest.id, point="Desk 2")
    send(desk, event_file)
    assert asking(event_file) == [("Elif Kaya", "Desk 2", "")]
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_who_is_one_with_another_entry_asks_once(event_file: EventFile, add_guest: AddGuest, guest: Guest) -> None:
    again = add_guest("E. Kaya")
    for id_ in (again.id, guest.id):
        request_erasure(event_file, id_, point="Desk 1")
    assert len(asking(event_file)) == 2
    event_file.journal.append(SamePerson(again.id, guest.id))
    assert len(asking(event_file)) == 1
    decline_erasure(event_file, again.id)
    assert asking(event_file) == []


def test_nobody_asks_for_somebody_who_is_not_there(event_file: EventFile, guest: Guest) -> None:
    with pytest.raises(Fault, match="Nobody on the roster has that id"):
        request_erasure(event_file, "nobody")
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    with pytest.raises(Fault, match="erased before"):
        request_erasure(event_file, guest.id)
