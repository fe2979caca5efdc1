"""The checklist before the day: what each step says, what counts as ready, and where it leads."""

import pytest

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.admission.point import Point
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.domain.moment import DAY
from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.printing.queue import PrinterQueue, PrinterQueues
from kiosk.domain.settings.catalogue import FOYER_IDLE, FOYER_WARNING
from kiosk.domain.settings.setting import Scope
from kiosk.services.agenda import import_agenda
from kiosk.services.badges.issuing import badges_of
from kiosk.services.kiosks.members import enrol
from kiosk.services.pin import set_pin
from kiosk.services.points import change_point
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser import prepare as prepare_page
from kiosk.viewmodels.organiser.pages import PAGES
from kiosk.viewmodels.organiser.prepare import OrganiserPrepare, StepRow
from kiosk.viewmodels.organiser.prepare_reading import MachineRead
from kiosk.viewmodels.organiser.prepare_steps import STEPS
from kiosk.viewmodels.organiser.prepare_words import hub_trouble
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import AddGuest, GivenClock
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "204681"
HOUR = 3_600_000


@pytest.fixture
def organiser(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    organiser = make_organiser()
    organiser.door.enter(PIN)
    organiser.openPage("prepare")
    return organiser


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserPrepare:
    return organiser.page_of(OrganiserPrepare)


def step(page: OrganiserPrepare, name: str) -> StepRow:
    page.refresh()
    (row,) = (row for row in (*page.steps.rows, *page.extras.rows) if row.name == name)
    return row


def said(page: OrganiserPrepare, name: str) -> tuple[str, str]:
    row = step(page, name)
    return row.standing, row.sentence


def test_what_has_to_be_done_first_is_marked_and_what_may_stay_undone_counts_for_nothing(
    page: OrganiserPrepare, event_file: EventFile, add_guest: AddGuest
) -> None:
    assert page.title == "2 of 3 ready"
    assert said(page, "people")[0] == "open"
    assert [row.name for row in page.steps.rows if row.first] == ["people"]
    assert {row.name for row in (*page.steps.rows, *page.extras.rows) if row.standing == "optional"} == {
        *("agenda", "badges", "screens", "doors", "papers", "awaited", "team")
    }
    guests = [add_guest(name).id for name in ("Ada Ölçer", "Deniz Aksoy")]
    assert said(page, "people") == ("ready", "2 people")
    assert [row.name for row in page.steps.rows if row.first] == ["badges"]
    badges_of(event_file, guests[:1])
    assert said(page, "badges") == ("open", "Label, 62 mm roll. Made: 1 of 2. No printer here.")
    badges_of(event_file, guests)
    assert said(page, "badges")[0] == "ready"
    assert page.title == "4 of 4 ready"
    assert not any(row.first for row in (*page.steps.rows, *page.extras.rows))


def test_each_step_says_how_it_stands_in_a_sentence(page: OrganiserPrepare, event_file: EventFile) -> None:
    starts = event_file.read_event().starts
    for name in ("Main door", "Garden"):
        change_point(event_file, Point(name))
    talks = tuple(Session(title, starts, starts + HOUR, SessionText(title)) for title in ("Talk", "Panel"))
    import_agenda(event_file, Agenda(talks))
    for setting in (FOYER_WARNING, FOYER_IDLE):
        settings_of(event_file).change(setting, 30, Scope.EVENT)
    assert said(page, "event") == ("ready", "Keys to successful growth, Körfez University")
    assert said(page, "doors") == ("ready", "2 doors, no rules")
    assert said(page, "agenda") == ("ready", "2 sessions")
    assert said(page, "settings") == ("ready", "2 are changed")
    assert step(page, "doors").spoken == "Doors, 2 doors, no rules, ready"
    late = Session("Late", starts + 5 * DAY, starts + 5 * DAY + HOUR, SessionText("Late"))
    import_agenda(event_file, Agenda((*talks, late)))
    assert said(page, "agenda") == ("open", "3 sessions, 1 outside the event’s days")


def test_staff_who_cannot_sign_in_are_not_ready(page: OrganiserPrepare, event_file: EventFile) -> None:
    for name in ("Selin", "Mert"):
        prepare(event_file, name, pin=True)
    assert said(page, "team") == ("ready", "2 people sign in at desks")
    prepare(event_file, "Okan")
    assert said(page, "team") == ("open", "3 people sign in at desks, 1 without a badge or PIN")


@pytest.mark.parametrize(
    ("state", "standing", "sentence"),
    [
        (SyncState.UP_TO_DATE, "ready", "2 desks, 2 foyer screens"),
        (SyncState.HUB_ENDED, "open", "2 desks, 2 foyer screens, the hub does not run"),
        (SyncState.APART, "open", "2 desks, 2 foyer screens, the hub cannot be reached"),
    ],
)
def test_screens_are_ready_once_records_go_between_them(
    event_file: EventFile, make_organiser: MakeOrganiser, state: SyncState, standing: str, sentence: str
) -> None:
    for number, role in enumerate((Role.DESK, Role.FOYER, Role.FOYER, Role.DESK)):
        enrol(event_file, f"U{number}", f"Kiosk {number}", role=role)
    set_pin(event_file, PIN)
    organiser = make_organiser(status=lambda: SyncStatus(state))
    organiser.door.enter(PIN)
    organiser.openPage("prepare")
    assert said(organiser.page_of(OrganiserPrepare), "screens") == (standing, sentence)


def test_every_way_in_which_a_hub_can_stand_has_its_words() -> None:
    working = {SyncState.UP_TO_DATE, SyncState.SENDING, SyncState.RECEIVING}
    assert {state for state in SyncState if not hub_trouble(SyncStatus(state))} == working


@pytest.mark.parametrize(
    ("queues", "sentence"),
    [
        (PrinterQueues((PrinterQueue("Label-62", None, 0, ()),)), "Made: 0 of 1. Printer: Label-62."),
        (PrinterQueues((PrinterQueue("Label-62", PrintTrouble.NO_PAPER, 0, ()),)), "Made: 0 of 1. No printer here."),
        (None, "Made: 0 of 1. No printer here."),
    ],
)
def test_the_step_of_badges_knows_whether_this_computer_can_print(
    page: OrganiserPrepare,
    add_guest: AddGuest,
    monkeypatch: pytest.MonkeyPatch,
    queues: PrinterQueues | None,
    sentence: str,
) -> None:
    add_guest("Ada Ölçer")
    monkeypatch.setattr(prepare_page, "read_machine", lambda context: MachineRead((), queues))
    page.tick()
    assert said(page, "badges") == ("open", f"label-62. {sentence}")


def test_a_step_opens_its_page_and_the_event_that_cannot_be_edited_opens_none(
    organiser: OrganiserViewModel, page: OrganiserPrepare
) -> None:
    names = {one.name for one in PAGES}
    rows = {row.name: row for row in (*page.steps.rows, *page.extras.rows)}
    for one in STEPS:
        assert rows[one.name].leads == (one.page in names), one.name
        organiser.openPage("prepare")
        page.open(one.name)
        wanted = next((each.component for each in PAGES if each.name == one.page), "PreparePage")
        assert organiser.component == wanted
    organiser.openPage("prepare")
    assert page.opened == "settings"


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (-12, "12 days until 20 November"),
        (0, "The event is on"),
        (1, "The event is over"),
    ],
)
def test_how_far_off_the_event_is_stands_beside_and_follows_the_clock(
    page: OrganiserPrepare, clock: GivenClock, days: int, sentence: str
) -> None:
    clock.now += days * DAY
    page.tick()
    assert page.until == sentence


def test_a_page_that_is_left_keeps_nothing_and_a_file_that_cannot_be_read_for_now_is_read_again(
    organiser: OrganiserViewModel, page: OrganiserPrepare, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = page.title

    def fail(*_: object) -> None:
        raise Fault

    with monkeypatch.context() as broken:
        broken.setattr(prepare_page, "read_preparation", fail)
        page.refresh()
    assert page.title == before
    page.refresh()
    organiser.openPage("watch")
    assert (page.steps.count, page.extras.count, page.title, page.until) == (0, 0, "", "")
    page.refresh()
    assert page.steps.count == 0
