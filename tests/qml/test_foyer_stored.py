"""The page “What is stored about me” as a visitor uses it, in every shape of window."""

import pytest

from kiosk.app.view_models import ScreenKind
from kiosk.domain.networking.exchange import Answer, Field, Purpose
from kiosk.services.admit import admit
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents
from tests.conftest import AddGuest, GivenClock
from tests.lasting import agree
from tests.numbers import number_of
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import Foyer, OpenFoyer, guests, scan, type_number
from tests.qml.letters import misplaced
from tests.qml.seen import faults, settle, untidy


def test_a_visitor_finds_it_beside_the_people_they_met_and_leaves_nothing(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    (person,) = guests(add_guest, 1)
    number = number_of(event_file, person)
    foyer = open_foyer()
    foyer.tap("Touch to begin")
    foyer.tap("People I met. Keep them on your phone")
    foyer.tap("What is stored about me")
    scan(foyer, person.badge)
    foyer.tap("Cancel")
    assert "somebody@example.org" not in foyer.texts()
    foyer.tap("Type my number")
    type_number(foyer, number)
    assert foyer.has("E-mail, somebody@example.org")
    foyer.tap("Leave")
    assert foyer.model.page == "rest"
    assert "Ayşegül" not in foyer.texts()


def test_mail_afterwards_is_agreed_to_before_its_sentence_and_taken_back_in_one_tap(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    (person,) = guests(add_guest, 1)
    number = number_of(event_file, person)
    foyer = open_foyer()
    foyer.model.open("stored")
    scan(foyer, person.badge)
    type_number(foyer, number)
    switch = "Mail from the organiser"
    foyer.tap(switch)
    assert "writes to me by e-mail after" in foyer.texts()
    assert not consents.agreed(event_file.reader, Purpose.NEWS), "a tap on the switch alone is no consent"
    foyer.tap("Who uses my data, and why")
    assert "mailing service" in foyer.texts()
    foyer.tap("Close")
    foyer.tap("I agree")
    assert consents.agreed(event_file.reader, Purpose.NEWS) == {person.id}
    assert foyer.named(switch).property("switchedOn")
    foyer.tap(switch)
    assert not consents.agreed(event_file.reader, Purpose.NEWS)
    assert not foyer.named(switch).property("switchedOn")


def test_what_was_typed_is_there_again_for_whoever_stays_and_gone_with_the_visit(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    (person,) = guests(add_guest, 1)
    number = number_of(event_file, person)
    foyer = open_foyer()
    for answered in (True, False):
        foyer.model.open("stored")
        scan(foyer, person.badge)
        type_number(foyer, number)
        foyer.model.openSheet("correct")
        foyer.settle()
        foyer.named("Organisation").setProperty("text", "Unlu Kalip")
        clock.now += 26_000
        foyer.model.tick()
        foyer.settle()
        assert foyer.has("Still there?")
        assert not foyer.has("Organisation"), "nothing typed is seen meanwhile"
        clock.now += 0 if answered else 30_000
        foyer.model.tick()
        foyer.settle()
        if answered:
            foyer.tap("Stay")
            assert foyer.named("Organisation").property("text") == "Unlu Kalip"
            foyer.tap("Leave")
    assert foyer.model.page == "rest"
    assert all("Unlu" not in str(item.property("text")) for item in foyer.items())


@pytest.mark.parametrize(
    ("language", "size", "percent"),
    [
        ("en", (1280, 800), 100),
        ("tr", (1024, 768), 100),
        ("ar", (1080, 1920), 100),
        ("en", (1280, 800), 150),
        ("tr", (1080, 1920), 200),
        ("ar", (1024, 768), 200),
    ],
)
def test_each_state_is_to_be_read_in_every_shape(
    open_screen: OpenScreen,
    event_file: EventFile,
    add_guest: AddGuest,
    language: str,
    size: tuple[int, int],
    percent: int,
) -> None:
    person, *others = guests(add_guest, 3)
    number = number_of(event_file, person)
    admit(event_file, person.badge, point="Desk 1")
    for other in others:
        fields = (Field.ROLE, Field.EMAIL, Field.PHONE)
        record_exchange(event_file, [Answer(one.id, fields, statistics=True) for one in (person, other)])
    agree(event_file, person)
    foyer = Foyer(open_screen(ScreenKind.FOYER, language, size))
    window, wrong = foyer.screen.window, {}
    foyer.model.setTextPercent(percent)
    foyer.model.pages.stored.mail.offer(wanted=True)

    def look(state: str) -> None:
        settle(window)
        if seen := [*faults(window), *untidy(window), *misplaced(window)]:
            wrong[state] = seen

    foyer.model.open("met")
    look("people I met")
    foyer.model.open("stored")
    look("waiting")
    foyer.model.scanned(person.badge)
    foyer.model.number.cancel()
    look("badge alone")
    foyer.model.pages.stored.askAgain()
    foyer.model.number.enter(number)
    foyer.settle()
    look("all")
    foyer.model.openSheet("erase")
    look("to be erased")
    for sheet in ("withdraw", "correct", "news", "contactMail"):
        foyer.model.openSheet(sheet)
        look(sheet)
    foyer.model.pages.stored.acts.takeBack("")
    look("receipt")
    foyer.model.closeSheet()
    if size[0] > size[1]:
        foyer.model.open("met")
        foyer.model.scanned(person.badge)
        foyer.model.number.enter(number)
        look("people I met, known")
    assert wrong == {}, wrong


def test_a_name_keeps_its_own_direction_in_a_heading_that_is_read_from_the_right(
    open_screen: OpenScreen, event_file: EventFile, add_guest: AddGuest
) -> None:
    person = add_guest("Mert Kılıç")
    number = number_of(event_file, person)
    foyer = Foyer(open_screen(ScreenKind.FOYER, "ar", (1280, 800)))
    foyer.model.open("stored")
    settle(foyer.screen.window)
    foyer.model.scanned(person.badge)
    settle(foyer.screen.window)
    foyer.model.number.enter(number)
    settle(foyer.screen.window)
    called = foyer.model.pages.stored.visitor
    titles = [item.property("text") for item in foyer.items() if called in str(item.property("text"))]
    isolated = f"\N{FIRST STRONG ISOLATE}{called}\N{POP DIRECTIONAL ISOLATE}"
    assert called.endswith(".")
    assert any(isolated in title for title in titles), "else the full stop stands before the name"
