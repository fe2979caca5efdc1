"""A visitor takes an agreed meeting along: shown with a code, printed once where a printer is, and gone with them."""

from kiosk.domain.printing.job import PrintTrouble
from kiosk.services.meeting.wishes import refuse, wish
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.day_sheet import SheetPress
from kiosk.viewmodels.foyer.met import TakeHome
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.flows.conftest import HeldJobs, prove, told
from tests.services.meeting.test_suggested import hall


def test_it_is_shown_and_printed_once_and_gone_when_the_meeting_is_off(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    first, second, *_ = hall(event_file, add_guest)
    for one, other in ((first, second), (second, first)):
        wish(event_file, one.id, other.id, point="Foyer 2")
    printed: list[tuple[str, ...]] = []
    trouble: list[PrintTrouble | None] = [PrintTrouble.NO_PAPER, None]

    def print_slip(*words: str) -> PrintTrouble | None:
        printed.append(words)
        return trouble.pop(0)

    jobs, held = ImmediateJobs(), HeldJobs()
    press = SheetPress(lambda *_: None, lambda _: held, print_slip)
    foyer = FoyerViewModel(event_file, jobs, jobs, Place("Foyer 1"), means=TakeHome(press))
    said, page = told(foyer), foyer.pages.meet
    foyer.open("meet")
    foyer.scanned(first.badge)
    prove(foyer, event_file, first)
    assert page.cards.rows[0].yes == "Take along"
    page.takeAlong(second.id)
    slip = page.slip
    assert (slip.table, slip.begins, slip.other, slip.organisation) == ("1", "09:40", "Ada K.", "Firm 1")
    assert slip.code
    assert not slip.offered, "no printer is set"
    slip.print_on("Office")
    for _ in range(2):
        slip.printOut()
        slip.printOut()
        held.let_go()
    assert printed == [(first.id, second.id, "en", "Office")] * 2
    assert said == [
        "The printer has no A4 paper. Please tell the desk.",
        "Your slip is being printed. Take it along.",
    ]
    refuse(event_file, second.id, first.id, point="Foyer 2")
    page.refresh()
    assert (slip.table, slip.code, slip.offered) == ("", [], False), "nobody goes to a table where nobody comes"
    page.takeAlong(second.id)
    assert said[2:] == ["This person takes part no more"]
    assert slip.table == ""


def test_it_is_forgotten_with_the_visitor_and_speaks_their_language(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    first, second, *_ = hall(event_file, add_guest)
    for one, other in ((first, second), (second, first)):
        wish(event_file, one.id, other.id, point="Foyer 2")
    jobs = ImmediateJobs()
    foyer = FoyerViewModel(event_file, jobs, jobs, Place("Foyer 1"))
    foyer.open("meet")
    foyer.scanned(first.badge)
    prove(foyer, event_file, first)
    slip = foyer.pages.meet.slip
    foyer.pages.meet.takeAlong(second.id)
    english = slip.code
    foyer.setLanguage("tr")
    assert (slip.table, slip.code != english) == ("1", True)
    foyer.leave()
    assert (slip.table, slip.other, slip.code) == ("", "", [])
