"""An event whose guests are in, in groups large enough to be shown and one that is not."""

import pytest

from kiosk.services.admit import admit
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest

GROUPS = {"SME": 6, "University": 5, "Investor": 1}


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> dict[str, list[Guest]]:
    """Return who came, by group; each was checked in at a desk."""
    set_topic(event_file, "Access to finance", {"tr": "Finansmana erişim"})
    set_topic(event_file, "Talent")
    by_group = {
        group: [add_guest(f"{group} Guest {number}", group=group) for number in range(size)]
        for group, size in GROUPS.items()
    }
    for guest in (one for group in by_group.values() for one in group):
        admit(event_file, guest.badge, point="Desk 1")
    return by_group


@pytest.fixture
def everybody(guests: dict[str, list[Guest]]) -> list[Guest]:
    return [one for group in guests.values() for one in group]
