"""A visitor prints their day: once, for themselves alone, and never at the cost of the screen."""

import pytest

from kiosk.bootstrap.my_day import print_my_day
from kiosk.domain.printing.job import PrintTrouble
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.day_sheet import SheetPress
from kiosk.viewmodels.foyer.met import TakeHome
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, Guest
from tests.flows.conftest import HeldJobs, prove


class Press:
    """A printer beside the screen, which prints when it is let go."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str, str]] = []
        self.trouble: PrintTrouble | None = None
        self.jobs = HeldJobs()

    def print_sheet(self, *wish: str) -> PrintTrouble | None:
        self.printed.append((wish[0], wish[1], wish[2]))
        return self.trouble


def _come(foyer: FoyerViewModel, file: EventFile, guest: Guest) -> None:
    foyer.open("met")
    foyer.scanned(guest.badge)
    assert not foyer.pages.met.sheet.offered
    prove(foyer, file, guest)


def test_it_is_offered_to_the_number_of_a_badge_and_printed_once_beside_the_screen(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    elif_, can, press = add_guest("Elif Kılıç"), add_guest("Can Ak"), Press()
    jobs = ImmediateJobs()
    foyer = FoyerViewModel(
        event_file, jobs, jobs, Place("Foyer 1"), means=TakeHome(SheetPress(press.print_sheet, lambda _: press.jobs))
    )
    told: list[str] = []
    foyer.told.connect(lambda text, _icon, _trouble: told.append(text))
    sheet = foyer.pages.met.sheet
    _come(foyer, event_file, elif_)
    assert not sheet.offered, "no printer is set"
    sheet.print_on("Office")
    foyer.setLanguage("tr")
    sheet.printOut()
    sheet.printOut()
    assert (sheet.wanted, press.printed) == (True, [])
    press.trouble = PrintTrouble.NO_PAPER
    press.jobs.let_go()
    assert press.printed == [(elif_.id, "tr", "Office")]
    assert told == ["The printer has no A4 paper. Please tell the desk."]
    sheet.printOut()
    foyer.scanned(can.badge)
    assert not sheet.offered
    press.jobs.let_go()
    assert len(told) == 1, "nobody is told of a sheet of whoever was here before"
    prove(foyer, event_file, can)
    press.trouble = None
    sheet.printOut()
    press.jobs.let_go()
    assert press.printed[-1] == (can.id, "tr", "Office")
    assert told[1:] == ["Your day is being printed. Take every page along."]
    foyer.leave()
    assert (sheet.offered, sheet.wanted) == (False, False)


def test_a_printing_service_that_is_not_there_is_trouble_and_no_crash(
    event_file: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    guest = add_guest("Elif Kılıç")
    assert print_my_day(event_file, guest.id, "en", "Office") is PrintTrouble.NO_SPOOLER
