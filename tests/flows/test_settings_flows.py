"""What an organiser sets changes what visitors and staff meet at once, over the real services and a real file."""

import pytest

from kiosk.domain.settings.catalogue import LANGUAGES, STATISTICS
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.values import KioskFile, Values, resolve
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock


@pytest.fixture
def foyer(event_file: EventFile, qapp: object) -> FoyerViewModel:
    return FoyerViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))


def values(**event: object) -> Values:
    return resolve({}, KioskFile({"language": event.pop("rests_in")} if "rests_in" in event else {}), event)


def purposes(event_file: EventFile) -> list[str]:
    return [row[0] for row in event_file.reader.execute("SELECT DISTINCT purpose FROM consent ORDER BY purpose")]


def exchange_of(foyer: FoyerViewModel, add_guest: AddGuest, *names: str) -> None:
    guests = [add_guest(name) for name in names]
    foyer.open("exchange")
    for guest in guests:
        foyer.scanned(guest.badge)
    for guest in guests:
        foyer.pages.exchange.share(guest.id)


def test_without_statistics_nobody_is_asked_and_no_answer_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer.apply_settings(values(statistics=False))
    exchange_of(foyer, add_guest, "Elif Kılıç", "Deniz Ay")
    assert foyer.page == "done"
    assert foyer.pages.done.questions.count == 0
    assert purposes(event_file) == ["share"]


def test_with_statistics_both_are_asked_and_whoever_answers_is_recorded(
    foyer: FoyerViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer.apply_settings(values())
    exchange_of(foyer, add_guest, "Elif Kılıç", "Deniz Ay")
    questions = foyer.pages.done.questions.rows
    assert [question.on for question in questions] == [False, False]
    assert purposes(event_file) == ["share"]
    foyer.pages.done.switchStatistics(questions[0].attendee, True)
    assert purposes(event_file) == ["share", "statistics"]


def test_the_question_goes_from_an_exchange_that_is_shown(foyer: FoyerViewModel, add_guest: AddGuest) -> None:
    exchange_of(foyer, add_guest, "Elif Kılıç", "Deniz Ay")
    assert foyer.pages.done.questions.count == 2
    foyer.apply_settings(values(statistics=False))
    assert foyer.pages.done.questions.count == 0


def test_the_visitor_is_forgotten_after_the_time_that_was_set(
    foyer: FoyerViewModel, add_guest: AddGuest, clock: GivenClock
) -> None:
    foyer.apply_settings(values(**{"foyer-idle": 60, "foyer-warning": 10}))
    foyer.scanned(add_guest("Elif Kılıç").badge)
    clock.now += 59_000
    foyer.tick()
    assert (foyer.page, foyer.idle.warning) == ("checkIn", False)
    clock.now += 2_000
    foyer.tick()
    assert foyer.idle.warning
    clock.now += 9_000
    foyer.tick()
    assert foyer.page == "rest"


def test_the_foyer_offers_the_languages_that_were_set_and_rests_in_its_own(foyer: FoyerViewModel) -> None:
    assert foyer.languageCodes == ["en", "tr"]
    foyer.apply_settings(values(rests_in="tr"))
    assert foyer.languageCodes == ["tr", "en"]
    assert foyer.language == "tr"
    foyer.apply_settings(values(languages=["en"]))
    assert (foyer.languageCodes, foyer.language) == (["en"], "en")


def test_a_visitor_who_is_here_keeps_their_language(foyer: FoyerViewModel) -> None:
    foyer.open("home")
    foyer.setLanguage("tr")
    foyer.apply_settings(values(languages=["en"]))
    assert (foyer.page, foyer.language) == ("home", "tr")
    foyer.leave()
    assert foyer.language == "en"


def test_the_desks_language_key_offers_what_was_set(event_file: EventFile, qapp: object) -> None:
    desk = DeskViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Desk 1"))
    assert desk.nextLanguage == "Türkçe"
    desk.apply_settings(values(languages=["en"]))
    assert desk.nextLanguage == "English"


def test_what_is_about_the_event_is_about_the_event() -> None:
    assert {STATISTICS.scope, LANGUAGES.scope} == {Scope.EVENT}
