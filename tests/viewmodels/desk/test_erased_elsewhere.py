"""A desk goes on showing nobody who was erased meanwhile, at another kiosk or on the organiser's page."""

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.services.erase import erase
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest
from tests.left_behind import texts_of
from tests.viewmodels.desk.conftest import Desk


@pytest.fixture
def guest(add_guest: AddGuest) -> Guest:
    add_guest("Deniz Aksoy", email="deniz@example.org")
    return add_guest("Elif Kılıç", organisation="Kuzey Makine", email="elif@example.org")


def traces_of(desk: Desk) -> list[str]:
    texts = texts_of(desk.model)
    return [trace for trace in ("Elif", "Kılıç", "kilic", "Kuzey Makine", "elif@") if trace in texts]


def test_whoever_was_erased_is_gone_from_everything_that_the_desk_holds(
    desk: Desk, event_file: EventFile, guest: Guest
) -> None:
    desk.model.scanned(guest.badge)
    desk.model.search.search("uzey mak")
    assert {"Elif", "Kılıç", "kilic", "Kuzey Makine"} <= set(traces_of(desk)), "the walk sees what is shown"
    erase(event_file, guest.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    desk.model.tick()
    assert traces_of(desk) == []
