"""A desk or a foyer with a printer: who is let in finds their badge in the tray, and nobody waited for it."""

import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.spooling import Spooling
from kiosk.app.view_models import ScreenKind
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.settings.values import KioskFile, resolve
from kiosk.services.printing.orders import badge_standing, open_orders
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place
from tests.adapters.printing.cupsd import Cupsd, SocketPrinter
from tests.conftest import AddGuest

pytestmark = pytest.mark.slow

PATIENCE_MS = 60_000


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[SocketPrinter]:
    label = SocketPrinter()
    label.switch_on()
    service = Cupsd(label=label)
    service.start()
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{service.port}")
    monkeypatch.setenv("KIOSK_PRINTING", "check-in")
    yield label
    service.remove()
    label.switch_off()


@pytest.fixture
def desk(printer: SocketPrinter, event_file: EventFile, qtbot: QtBot) -> Iterator[Screen]:
    screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), Manner("en", True, (1280, 800)))
    qtbot.waitUntil(screen.window.isActive, timeout=PATIENCE_MS)
    yield screen
    screen.close()


def text_of(document: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=document, check=True, capture_output=True)
    return done.stdout.decode()


def test_a_guest_who_is_let_in_finds_the_badge_in_the_tray_and_the_pane_says_how_it_stands(
    desk: Screen, printer: SocketPrinter, event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    ada = add_guest("Ada Ölçer", organisation="Kuzey Makine")
    pane = desk.view_model.pane
    printer.hang()
    desk.scanned(ada.badge)
    qtbot.waitUntil(lambda: pane.kind == "admitted", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: list(pane.adviceDetails) == ["label"], timeout=PATIENCE_MS)
    assert list(pane.adviceTexts) == ["Badge printing"]
    printer.go_on()
    qtbot.waitUntil(lambda: list(pane.adviceTexts) == ["Print it again"], timeout=PATIENCE_MS)
    (badge,) = printer.tray
    assert {"Ada", "Ölçer", "Kuzey Makine"} <= set(text_of(badge).splitlines())
    printed = badge_standing(event_file.reader, ada.id).printed
    assert printed
    assert (printed.printer, printed.point, printed.staff) == ("label", "Desk 1", "Selin")
    assert open_orders(event_file) == []


def test_another_process_of_the_same_machine_leaves_the_badges_to_the_desk_that_sees_to_them(
    desk: Screen, printer: SocketPrinter, event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    guests = [add_guest(f"Guest {n}") for n in range(6)]
    desk.scanned(guests[0].badge)
    qtbot.waitUntil(lambda: len(printer.tray) == 1, timeout=PATIENCE_MS)
    looks: list[object] = []
    other = Spooling(event_file, desk.writes, desk.view_model.printing)
    other.looked.connect(looks.append)
    other.take_settings(resolve({"KIOSK_PRINTING": "check-in"}, KioskFile(), {}))
    for guest in guests[1:]:
        desk.scanned(guest.badge)
        other.see()
    qtbot.waitUntil(lambda: not open_orders(event_file), timeout=PATIENCE_MS)
    other.stop()
    assert (len(printer.tray), looks) == (len(guests), [])


def test_who_checks_in_with_a_ticket_at_a_foyer_finds_a_badge_there_with_no_number(
    printer: SocketPrinter, event_file: EventFile, add_guest: AddGuest, qtbot: QtBot
) -> None:
    ada = add_guest("Ada Ölçer", "TICKET7QK4")
    foyer = Screen(ScreenKind.FOYER, event_file, Place("Foyer 1"), Manner("en", True, (1280, 800)))
    qtbot.waitUntil(foyer.window.isActive, timeout=PATIENCE_MS)
    foyer.scanned("TICKET7QK4")
    qtbot.waitUntil(lambda: len(printer.tray) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not open_orders(event_file), timeout=PATIENCE_MS)
    sentence = foyer.view_model.pages.check_in.property("sentence")
    foyer.close()
    assert "printed here" in sentence
    lines = text_of(printer.tray[0]).splitlines()
    assert {"Ada", "Ölçer"} <= set(lines)
    assert not any(line.replace(" ", "").isdigit() for line in lines), "its number is the desk's to give"
    printed = badge_standing(event_file.reader, ada.id).printed
    assert printed
    assert (printed.reason, printed.point, printed.staff) == (PrintReason.SELF_CHECK_IN, "Foyer 1", "")
