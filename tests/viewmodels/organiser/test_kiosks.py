"""The organiser sees how every kiosk stands and what it is there for, those first that need somebody."""

import pytest

from kiosk import __version__
from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import HubNotAsked
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.domain.moment import DAY
from kiosk.services.kiosks.members import enrol, kiosks
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import members
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.authors import Author
from tests.conftest import STARTS
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"
MINUTE = 60_000


class GivenHub:
    """A hub that answers as it is told, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.trouble: Fault | None = None
        self.raises = False
        self.standing = SyncStatus()

    def refresh_reports(self) -> Fault | None:
        self.asked += 1
        if self.raises and self.trouble:
            raise self.trouble
        return self.trouble


@pytest.fixture
def hub() -> GivenHub:
    return GivenHub()


@pytest.fixture
def page(event_file: EventFile, hub: GivenHub, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser(HubAccess(hub.refresh_reports), lambda: hub.standing)
    model.door.enter(PIN)
    return model


def shown(page: OrganiserViewModel) -> OrganiserKiosks:
    return page.page_of(OrganiserKiosks)


def heard(file: EventFile, name: str, ago: int = 0, **figures: int) -> None:
    """Enrol a kiosk and write what it said `ago` milliseconds before."""
    told = {"waiting": 0, "behind": 0, "clock": 0} | figures
    version = __version__ if "old" not in name else "0.0.1"
    enrol(file, f"U{name}", name, STARTS - 1 if "expired" in name else 0)
    values = (told["waiting"], told["behind"], told["clock"])
    report = members.Report(f"U{name}", file.clock() - ago, "d", name, version, 9, *values, figures.get("battery"))
    with file.writing() as connection:
        members.write_reports(connection, [report])


def test_every_kiosk_is_listed_with_what_needs_somebody_first(page: OrganiserViewModel, event_file: EventFile) -> None:
    heard(event_file, "Desk 1")
    heard(event_file, "Desk 2", ago=4 * MINUTE, waiting=12)
    heard(event_file, "Desk 3", behind=340, battery=81)
    heard(event_file, "Foyer 1", clock=-62 * MINUTE)
    heard(event_file, "Foyer old")
    heard(event_file, "Foyer expired")
    enrol(event_file, "UDesk 9", "Desk 9")
    page.openPage("kiosks")
    rows = [(row.name, row.standing, row.figures[1]) for row in shown(page).rows.rows]
    assert rows == [
        ("Foyer 1", "Clock 1 h 2 min fast", "just now"),
        ("Foyer expired", "Pass expired", "just now"),
        ("Foyer old", "Other version", "just now"),
        ("Desk 2", "Away", "4 min ago"),
        ("Desk 3", "Behind", "just now"),
        ("Desk 9", "Not opened yet", "joined 09:30"),
        ("Desk 1", "Fine", "just now"),
    ]
    behind = shown(page).rows.rows[4]
    assert behind.figures == ("Desk", "just now", "340", "–", "–", "81%", __version__)
    assert shown(page).rows.rows[0].figures[4] == "+1 h 2 min"
    assert shown(page).summary == "1 of 7 fine"


@pytest.mark.parametrize(("days", "standing"), [(1, "Fine"), (3, "Records ahead")])
def test_a_kiosk_that_recorded_with_times_to_come_is_told_of(
    page: OrganiserViewModel, event_file: EventFile, days: int, standing: str
) -> None:
    desk = Author(event_file.read_event().id)
    public_key = key_text(bytes(desk.key.verify_key))
    enrol(event_file, public_key, "Desk 7")
    report = members.Report(public_key, STARTS, desk.device, "Desk 7", __version__, 9, 0, 0, 0)
    with event_file.writing() as connection:
        members.write_reports(connection, [report])
    with event_file.writing():
        take(event_file.journal, [desk.write("attendee", "5e11a0", {"name": "Selin"}, at=STARTS + days * DAY)])
    page.openPage("kiosks")
    (row,) = shown(page).rows.rows
    assert (row.standing, f"{days} d ahead" in row.reason) == (standing, days > 1)
    assert [kiosk.stamped for kiosk in kiosks(event_file)] == [STARTS + days * DAY]


def test_the_hub_is_asked_every_five_seconds_while_the_tab_is_open(page: OrganiserViewModel, hub: GivenHub) -> None:
    for _ in range(10):
        page.tick()
    assert hub.asked == 0
    page.openPage("kiosks")
    for _ in range(10):
        page.tick()
    assert hub.asked == 3
    page.openPage("watch")
    for _ in range(10):
        page.tick()
    assert hub.asked == 3


def test_a_hub_that_ended_is_told_with_the_true_time_and_no_kiosk_is_blamed_for_it(
    page: OrganiserViewModel, event_file: EventFile, hub: GivenHub
) -> None:
    heard(event_file, "Desk 1", ago=4 * MINUTE)
    heard(event_file, "Desk 2", ago=12 * MINUTE)
    hub.standing = SyncStatus(SyncState.HUB_ENDED, since=event_file.clock() - 4 * MINUTE)
    page.openPage("kiosks")
    assert shown(page).trouble == (
        "The hub has not been running since 09:26. Every kiosk goes on alone; start the hub again."
    )
    assert shown(page).summary == "How the 2 kiosks stand is not known since 09:26"
    assert [(row.name, row.standing) for row in shown(page).rows.rows] == [
        ("Desk 2", "Away"),
        ("Desk 1", "Not known"),
    ]
    shown(page).choose("UDesk 1")
    assert shown(page).chosenAdvice == "Start the hub again; the kiosks come back by themselves."
    hub.standing = SyncStatus(SyncState.APART, since=event_file.clock() - 4 * MINUTE)
    shown(page).refresh()
    assert shown(page).trouble == (
        "No connection to the hub since 09:26. See that it runs, and that this computer is on the network."
    )
    hub.standing = SyncStatus(SyncState.UP_TO_DATE)
    shown(page).refresh()
    assert (shown(page).trouble, shown(page).rows.rows[0].standing) == ("", "Away")


def test_the_list_says_what_each_kiosk_is_there_for(page: OrganiserViewModel, event_file: EventFile) -> None:
    enrol(event_file, "UFoyer", "Lift", role=Role.FOYER)
    enrol(event_file, "ULaptop", "Stairs", role=Role.ORGANISER)
    heard(event_file, "Tür")
    page.openPage("kiosks")
    assert [(row.name, row.figures[0]) for row in shown(page).rows.rows] == [
        ("Lift", "Foyer screen"),
        ("Stairs", "Organiser"),
        ("Tür", "Desk"),
    ]
    assert shown(page).rows.rows[2].spoken == "Tür, Desk: Fine, last seen just now"


def test_twins_are_told_apart_and_halls_stand_as_people_count(page: OrganiserViewModel, event_file: EventFile) -> None:
    for name in ("Hall 12", "Hall 3", "Hall 24"):
        heard(event_file, name)
    for key in ("UFIRST00A", "USECOND0B"):
        enrol(event_file, key, "Hall 1")
    page.openPage("kiosks")
    names = [row.name for row in shown(page).rows.rows]
    assert names == ["Hall 1 (UFIRST00)", "Hall 1 (USECOND0)", "Hall 3", "Hall 12", "Hall 24"]


def test_a_kiosk_is_called_something_else_from_the_page(page: OrganiserViewModel, event_file: EventFile) -> None:
    said: list[str] = []
    page.toasted.connect(lambda text, icon, trouble: said.append(text))
    heard(event_file, "Desk 1")
    heard(event_file, "vm")
    page.openPage("kiosks")
    shown(page).askName()
    assert not shown(page).naming.open, "nobody is chosen"
    shown(page).choose("Uvm")
    shown(page).askName()
    naming = shown(page).naming
    assert (naming.open, naming.name) == (True, "vm")
    naming.save("  ")
    assert naming.wrong == "Give it a name, such as “Desk 2”."
    naming.save("Desk 1")
    assert naming.wrong == "Another kiosk is called “Desk 1”; nothing was changed. “Desk 2” is free."
    naming.edit("Desk")
    assert naming.wrong == ""
    naming.save(" Kapı  B ")
    assert (naming.open, shown(page).chosenName) == (False, "Kapı B")
    assert said == ["It is called Kapı B now, and so are its screens once they are opened again"]
    shown(page).askName()
    shown(page).choose("UDesk 1")
    assert not naming.open, "the question was about another one"


@pytest.mark.parametrize("raises", [False, True])
def test_a_silent_hub_is_told_and_the_list_stays(
    page: OrganiserViewModel, event_file: EventFile, hub: GivenHub, raises: bool
) -> None:
    heard(event_file, "Desk 1")
    page.openPage("kiosks")
    hub.trouble, hub.raises = HubNotAsked(), raises
    shown(page).refresh()
    assert shown(page).trouble == str(HubNotAsked())
    assert shown(page).rows.count == 1


def test_a_chosen_kiosk_says_what_is_the_matter_and_what_to_do(page: OrganiserViewModel, event_file: EventFile) -> None:
    heard(event_file, "Away", ago=31 * MINUTE, waiting=38)
    heard(event_file, "Foyer fast", clock=-62 * MINUTE)
    heard(event_file, "Foyer old")
    page.openPage("kiosks")
    told = {}
    for name in ("Away", "Foyer fast", "Foyer old"):
        shown(page).choose(f"U{name}")
        told[name] = (shown(page).chosenReason, shown(page).chosenAdvice)
    assert told == {
        "Away": (
            "Not heard from for 31 min. It goes on alone; records waiting on it: 38.",
            "See that it is switched on and on the network. It catches up by itself.",
        ),
        "Foyer fast": (
            "Its clock is 1 h 2 min fast. Its records get the hub’s time, so none is wrong.",
            "Set the clock of that computer, or let it follow network time.",
        ),
        "Foyer old": (
            f"It runs Foyer 0.0.1, and this computer {__version__}.",
            "Give both the same version when nobody stands in line.",
        ),
    }


def test_one_record_that_waits_is_counted_as_one(page: OrganiserViewModel, event_file: EventFile) -> None:
    heard(event_file, "Away", ago=31 * MINUTE, waiting=1)
    page.openPage("kiosks")
    shown(page).choose("UAway")
    assert shown(page).chosenReason == "Not heard from for 31 min. It goes on alone; records waiting on it: 1."


def test_nothing_is_chosen_once_the_page_was_locked(page: OrganiserViewModel, event_file: EventFile) -> None:
    heard(event_file, "Desk 1")
    page.openPage("kiosks")
    shown(page).choose("UDesk 1")
    shown(page).fences.askShutOut()
    page.door.lock()
    assert (shown(page).chosenName, shown(page).fences.asking) == ("", False)
