"""A desk's services with guests of every kind, without a screen."""

from dataclasses import dataclass

import pytest

from kiosk.domain.facts.kinds import SettingDetails
from kiosk.services.people.same_person import merge_people
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.people_work import PeopleWork
from kiosk.viewmodels.desk.work import DeskWork
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, Guest


@dataclass
class Hall:
    """A desk with guests of every kind, and somebody signed in."""

    file: EventFile
    desk: DeskWork
    people: PeopleWork
    guest: Guest
    unpaid: Guest
    placeholder: Guest
    twin: Guest
    parted: Guest


@pytest.fixture
def hall(event_file: EventFile, add_guest: AddGuest) -> Hall:
    event_file.journal.append(SettingDetails("needs", "true"))
    guest = add_guest("Zeynep Kaya", organisation="Kuzey", add_ons=["T-shirt L"])
    placeholder = add_guest("", guest_of=guest.id, guest=1, organisation="Kuzey")
    merged, into = add_guest("Ali Kurt"), add_guest("Ali Kurt")
    merge_people(event_file, merged.id, into.id)
    desk = DeskWork(event_file, Place("Desk 1", ""), event_file.read_event().zone)
    people = PeopleWork(event_file, desk.place, event_file.read_event().zone)
    return Hall(
        event_file, desk, people, guest, add_guest("Ece Ak", status="unpaid"), placeholder, add_guest("Z. Kaya"), into
    )
