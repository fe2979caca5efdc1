"""A kiosk that the organiser has shut out says so on its whole screen, and greets nobody."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.attendance import attendance
from kiosk.storage.event_file import EventFile
from kiosk.sync.standing import set_status
from tests.conftest import AddGuest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import Page
from tests.qml.seen import faults

SHUT_OUT = "It was shut out, or its pass has run out"


def stand(screen: Screen, file: EventFile, state: SyncState, seconds: int = 30) -> Page:
    """Let the hubs have taken or refused a kiosk for some seconds."""
    set_status(file, SyncStatus(state, since=file.clock() - seconds * 1000), file.clock())
    screen.view_model.tick()
    QTest.qWait(50)
    return Page(screen)


def test_a_foyer_that_was_shut_out_sends_guests_to_the_desk_until_it_is_let_in_again(
    open_screen: OpenScreen, event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    guest = add_guest("Elif Kılıç")
    screen = open_screen(ScreenKind.FOYER, "en", (1280, 800))
    assert not stand(screen, event_file, SyncState.UP_TO_DATE).shows("out of use")
    page = stand(screen, event_file, SyncState.REFUSED)
    assert page.shows("This screen is out of use")
    assert page.shows("Please go to the registration desk.")
    assert page.shows(SHUT_OUT)
    screen.scanned(guest.badge)
    assert (attendance(event_file).checked_in, screen.view_model.page) == (0, "rest")
    page = stand(screen, event_file, SyncState.UP_TO_DATE)
    assert not page.shows("out of use")
    screen.scanned(guest.badge)
    qtbot.waitUntil(lambda: attendance(event_file).checked_in == 1)


def test_a_desk_that_was_shut_out_lets_nobody_in_unless_staff_go_on(
    open_screen: OpenScreen, event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    guest = add_guest("Elif Kılıç")
    screen = open_screen(ScreenKind.DESK, "en", (1280, 800))
    page = stand(screen, event_file, SyncState.REFUSED)
    assert page.shows("This desk is out of use")
    screen.scanned(guest.badge)
    assert attendance(event_file).checked_in == 0
    page.tap("Go on without the others")
    assert not page.shows("This desk is out of use")
    screen.scanned(guest.badge)
    qtbot.waitUntil(lambda: attendance(event_file).checked_in == 1)
    stand(screen, event_file, SyncState.UP_TO_DATE)
    assert stand(screen, event_file, SyncState.REFUSED).shows("This desk is out of use"), "shut out anew"


def test_a_hub_that_learns_of_a_kiosk_a_moment_later_takes_no_screen_out_of_use(
    open_screen: OpenScreen, event_file: EventFile
) -> None:
    screen = open_screen(ScreenKind.FOYER, "en", (1280, 800))
    assert not stand(screen, event_file, SyncState.REFUSED, 5).shows("out of use")
    assert not stand(screen, event_file, SyncState.APART, 600).shows("out of use")


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (1024, 768)])
@pytest.mark.parametrize("kind", [ScreenKind.DESK, ScreenKind.FOYER])
def test_what_it_says_has_room_on_every_screen(
    open_screen: OpenScreen, event_file: EventFile, kind: ScreenKind, size: tuple[int, int], language: str
) -> None:
    screen = open_screen(kind, language, size, larger=True)
    stand(screen, event_file, SyncState.REFUSED)
    assert faults(screen.window) == []
