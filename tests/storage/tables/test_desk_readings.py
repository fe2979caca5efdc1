"""What a desk reads again whenever anybody writes costs no more the larger the event, or the busier the other desks."""

from collections.abc import Callable

from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import admit
from kiosk.services.badges.numbers import tried_numbers
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from tests.conftest import AddGuest
from tests.hosts import OpenKiosk, send

FEW = 20
"""Tens of steps of SQLite's machine, for what has nothing to tell."""


def steps(file: EventFile, read: Callable[[], object]) -> int:
    """Count the steps of SQLite's machine that reading takes, in tens."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    read()  # the schema is read with the first
    file.reader.set_progress_handler(count, 10)
    read()
    file.reader.set_progress_handler(None, 10)
    return counted


def test_whose_numbers_were_tried_is_asked_without_going_through_everybody(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    for number in range(300):
        add_guest(f"Guest {number}")
    assert tried_numbers(event_file) == []
    assert steps(event_file, lambda: tried_numbers(event_file)) < FEW


def test_an_idle_desk_reads_its_last_scans_without_going_through_those_of_busy_ones(
    event_file: EventFile, add_guest: AddGuest, open_kiosk: OpenKiosk
) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(300)]
    busy = open_kiosk("Desk 2", Role.DESK)
    for guest in guests:
        admit(busy, guest.badge, point="Desk 2")
    send(busy, event_file)
    assert len(scans.latest(event_file.reader, 500)) == 300
    own = (event_file.device, "Desk 1")
    assert scans.latest(event_file.reader, 30, own) == []
    assert steps(event_file, lambda: scans.latest(event_file.reader, 30, own)) < FEW
