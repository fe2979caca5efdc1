"""Nothing remains of a visitor, whatever page they were on and however they left."""

import pytest

from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.rounds.plans import plan_rounds
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, HeldJobs, connect, everything_held, prove, seat_all

VISITED = ("checkIn", "byName", "exchange", "done", "met", "stored", "voices", "rounds", "meet")


@pytest.mark.parametrize("page", VISITED)
def test_idle_wipes_the_visitor(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest, clock: GivenClock, page: str
) -> None:
    elif_, deniz = add_guest("Elif Kılıç", **SHARED), add_guest("Deniz Ay", organisation="Körfez")
    foyer.setLanguage("tr")
    foyer.setHighContrast(True)
    foyer.setTextPercent(200)
    visit(foyer, event_file, page, elif_, deniz)
    assert foyer.page == page
    assert "Elif" in everything_held(foyer)
    clock.now += 26_000
    foyer.tick()
    assert foyer.idle.warning == (page != "done")
    clock.now += 34_000 if page == "done" else 20_000
    foyer.tick()
    held = everything_held(foyer)
    ids = () if page == "rounds" else (elif_.id,)  # a plan of rounds is the event's, and holds all by their ids
    for secret in ("Elif", "Kılıç", "Deniz", "Kuzey", "Körfez A", "example.org", "+90", *ids, deniz.badge):
        assert secret not in held
    assert (foyer.page, foyer.language, foyer.highContrast, foyer.textPercent) == ("rest", "en", False, 100)


def test_every_page_that_shows_people_is_visited_here(foyer: FoyerViewModel) -> None:
    assert {page.name for page in foyer.pages.listed if page.personal} == set(VISITED)


def visit(foyer: FoyerViewModel, file: EventFile, page: str, first: Guest, second: Guest) -> None:
    """Bring the screen to a page with people on it."""
    match page:
        case "checkIn":
            foyer.scanned(first.badge)
        case "byName":
            foyer.pages.by_name.offer(wanted=True)
            foyer.open("byName")
            foyer.pages.by_name.setText("Elif Kılıç")
            foyer.pages.by_name.goOn()
            foyer.pages.by_name.setText("elif@example.org")
        case "exchange":
            seat_all(foyer, first, second)
        case _:
            connect(foyer, first, second)
    if page == "met":
        foyer.open("met")
        foyer.scanned(second.badge)
        prove(foyer, file, second)
    elif page == "meet":
        set_topic(file, "Finance")
        foyer.pages.meet.offer(wanted=True)
        foyer.refresh()
        foyer.open("meet")
        foyer.scanned(first.badge)
        prove(foyer, file, first)
    elif page == "stored":
        foyer.open("stored")
        foyer.scanned(first.badge)
        prove(foyer, file, first)
    elif page == "rounds":
        for guest in (first, second):
            admit(file, guest.badge, point="Desk 1")
        plan_rounds(file, 2, starts=file.clock() + 9 * 60_000, minutes=12)
        foyer.refresh()
        foyer.open("rounds")
        foyer.scanned(first.badge)
    elif page == "voices":
        foyer.open("voices")
        foyer.scanned(first.badge)
        foyer.pages.voices.setText("Ask Elif Kılıç of Kuzey")
        foyer.pages.voices.setSentence("Elif Kılıç was the best of it")
        foyer.pages.voices.setQuotable(True)


def test_a_touch_keeps_the_visitor(foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock) -> None:
    foyer.scanned(add_guest("Elif Kılıç").badge)
    for _ in range(5):
        clock.now += 24_000
        foyer.touch()
        foyer.tick()
    assert (foyer.page, foyer.idle.warning) == ("checkIn", False)


def test_an_answer_that_arrives_after_the_wipe_is_recorded_and_shown_to_nobody(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    slow = HeldJobs()
    foyer = FoyerViewModel(event_file, slow, ImmediateJobs(), Place("Foyer 1"))
    foyer.scanned(add_guest("Elif Kılıç").badge)
    foyer.leave()
    slow.let_go()
    assert (foyer.page, foyer.pages.check_in.kind, foyer.pages.check_in.name) == ("rest", "", "")
    assert attendance(event_file).checked_in == 1


def test_the_language_falls_back_even_if_somebody_only_chose_one_at_rest(
    foyer: FoyerViewModel, clock: GivenClock
) -> None:
    chosen: list[str] = []
    foyer.languageChosen.connect(chosen.append)
    foyer.setLanguage("tr")
    clock.now += 46_000
    foyer.tick()
    assert (foyer.language, chosen) == ("en", ["tr", "en"])


@pytest.mark.parametrize("sheet", ["pad", "undo", "undoMine"])
def test_what_names_people_goes_when_the_screen_asks_and_the_question_stays(
    foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock, sheet: str
) -> None:
    seat_all(foyer, add_guest("Elif Kılıç"), add_guest("Deniz Ay"))
    foyer.openSheet(sheet)
    clock.now += 26_000
    foyer.tick()
    assert (foyer.sheet, foyer.idle.warning) == ("", True)


def test_the_notice_stays_open_while_the_screen_asks(foyer: FoyerViewModel, clock: GivenClock) -> None:
    foyer.open("exchange")
    foyer.openSheet("notice")
    clock.now += 26_000
    foyer.tick()
    assert (foyer.sheet, foyer.idle.warning) == ("notice", True)
    foyer.leave()
    assert foyer.sheet == ""
