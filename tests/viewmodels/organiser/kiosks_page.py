"""The page of kiosks, open, with kiosks that tests enrol."""

import pytest

from kiosk.services.kiosks.members import Kiosk, kiosks
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.hub import NO_HUB, HubAccess
from kiosk.viewmodels.organiser.key_access import NO_KEY, KeyAccess
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


def opened(
    event_file: EventFile, make_organiser: MakeOrganiser, hub: HubAccess = NO_HUB, keys: KeyAccess = NO_KEY
) -> OrganiserViewModel:
    """Return the organiser's side, open at the page of kiosks."""
    set_pin(event_file, PIN)
    model = make_organiser(hub, keys=keys)
    model.door.enter(PIN)
    model.openPage("kiosks")
    return model


def told_by(page: OrganiserKiosks) -> list[str]:
    """Return the list of what the page says from now on."""
    said: list[str] = []
    page.told.connect(lambda words, icon, trouble: said.append(words))
    return said


def the_kiosk(file: EventFile, public_key: str) -> Kiosk:
    """Return a kiosk as the file has it."""
    found = [kiosk for kiosk in kiosks(file) if kiosk.public_key == public_key]
    assert found, pytest.fail(f"{public_key} is not listed")
    return found[0]
