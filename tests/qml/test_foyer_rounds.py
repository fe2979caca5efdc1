"""The page “Your tables” as a visitor uses it: their own table, how many sit there, and nobody's name."""

from itertools import chain

import pytest

from kiosk.app.view_models import ScreenKind
from kiosk.services.admit import admit
from kiosk.services.rounds.plans import plan_rounds, seat_latecomer, take_missing_out
from kiosk.services.sharing.exchange import exchange_counts
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest, GivenClock, Guest
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import OpenFoyer, scan
from tests.qml.letters import misplaced
from tests.qml.seen import faults, settle, untidy
from tests.qml.shapes import shapes

MINUTE = 60_000
LONG = "Ayşegül Nurhayat Demirtaş-Küçükosmanoğlu Çelebioğulları van Leyenburg-Hohenstein"


@pytest.fixture
def seated(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> list[Guest]:
    """Twenty-five people, of whom the last one comes after the plan was made; it begins in ten minutes."""
    people = [add_guest(LONG if number == 3 else f"Guest {number:02}") for number in range(25)]
    for one in people[:24]:
        admit(event_file, one.badge, point="Desk 1")
    plan_rounds(event_file, 5, starts=clock.now + 10 * MINUTE, minutes=12)
    return people


def test_who_scans_before_a_round_sees_their_table_and_nobodys_name(
    open_foyer: OpenFoyer, event_file: EventFile, seated: list[Guest], clock: GivenClock
) -> None:
    foyer = open_foyer()
    scan(foyer, seated[0].badge)
    page = foyer.model.pages.rounds
    assert (foyer.model.page, page.stage, page.state) == ("rounds", "seated", "Begins in 10 minutes")
    assert page.company in ("3 others at your table", "4 others at your table")
    assert next(one.detail for one in page.rows.rows) == f"Table {page.table}"
    assert len(page.rows.rows) == 5
    names = {f"Guest {number:02}" for number in range(1, 25)}
    assert not any(name in foyer.texts() for name in names)
    clock.forward(21)
    foyer.model.tick()
    assert page.visitor == "", "whoever walked off is forgotten"
    scan(foyer, seated[0].badge)
    assert page.state == "Begins in 1 minute"  # the second round: the first ends in a minute
    assert page.when.startswith("Round 2 of 5")
    clock.forward(50)
    foyer.model.tick()
    scan(foyer, seated[0].badge)
    assert page.stage == "over"


def test_who_is_in_no_plan_is_told_where_to_ask_and_seen_at_once_when_seated_or_moved(
    open_foyer: OpenFoyer, event_file: EventFile, seated: list[Guest], clock: GivenClock
) -> None:
    foyer = open_foyer()
    foyer.tap("Touch to begin")
    foyer.tap("Your tables. Round 1 at " + foyer.model.rounds.next.rpartition(" ")[2])
    scan(foyer, seated[24].badge)
    page = foyer.model.pages.rounds
    assert page.stage == "unseated"
    assert "registration desk" in foyer.texts()
    admit(event_file, seated[24].badge, point="Desk 1")
    late = attendees.of_ids(event_file.reader, [seated[24].id])[seated[24].id]
    seat_latecomer(event_file, late)
    foyer.screen.look_for_changes()
    assert (page.stage, page.before) == ("seated", "")
    first = page.table
    take_missing_out(event_file, late)
    foyer.screen.look_for_changes()
    assert page.stage == "unseated"
    assert first
    foyer.tap("Leave")
    assert page.visitor == ""


def test_a_table_exchanges_contacts_with_one_tap_and_each_scans_and_answers_for_themselves(
    open_foyer: OpenFoyer, event_file: EventFile, seated: list[Guest]
) -> None:
    foyer = open_foyer()
    scan(foyer, seated[0].badge)
    foyer.tap("Exchange with your table")
    exchange = foyer.model.pages.exchange
    assert (foyer.model.page, exchange.people()) == ("exchange", {seated[0].id})
    assert foyer.model.pages.rounds.person is None
    for one in seated[1:3]:
        scan(foyer, one.badge)
    assert exchange.people() == {one.id for one in seated[:3]}
    assert not exchange_counts(event_file)[0], "nobody has agreed to anything yet"


def test_table_and_list_are_to_be_read_in_every_shape(
    open_screen: OpenScreen, event_file: EventFile, seated: list[Guest]
) -> None:
    screen = open_screen(ScreenKind.FOYER, "en", (1280, 800))
    screen.view_model.open("home")
    settle(screen.window)
    for shape in shapes(screen, languages=("tr",)):
        assert not faults(screen.window), f"home, {shape}: {faults(screen.window)}"
        assert not untidy(screen.window), f"home, {shape}: {untidy(screen.window)}"
    screen.view_model.open("rounds")
    screen.view_model.scanned(seated[3].badge)
    settle(screen.window)
    assert screen.view_model.pages.rounds.stage == "seated"
    for shape in chain(shapes(screen, languages=("ar",)), shapes(screen, languages=("tr",), percents=(200,))):
        assert not faults(screen.window), f"{shape}: {faults(screen.window)}"
        assert not untidy(screen.window), f"{shape}: {untidy(screen.window)}"
        assert not misplaced(screen.window), f"{shape}: {misplaced(screen.window)}"
