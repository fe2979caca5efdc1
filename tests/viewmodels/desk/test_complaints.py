"""What users of other systems suffer from at the door, each named after their complaint: none of it can happen here."""

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS
from kiosk.domain.import_report import ImportNote
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.source import Missing
from kiosk.services.attendance import attendance
from kiosk.services.hand_over import hand_over
from kiosk.services.printing.orders import order_badge
from kiosk.services.printing.spooler import Spooler
from kiosk.services.roster import import_roster
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import hand_overs
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest
from tests.services.printing.pretend import PretendService, press
from tests.viewmodels.desk.conftest import Desk, last_scans

ODD_CODES = (
    "\x00",
    "\ud800",
    "]Q1",
    "http://[",
    "%E0%A4%A",
    "'; DROP TABLE scan; --",
    "🎫" * 500,
    "x" * 100_000,
    "\N{RIGHT-TO-LEFT OVERRIDE}123",
    "{" * 5_000,
)


@dataclass
class Version:
    """A version of a list."""

    rows: list[RosterEntry]
    fields: frozenset[str] = frozenset((*ATTENDEE_FIELDS, "ticket"))
    notes: list[ImportNote] = field(default_factory=list)
    count: int = 0
    left_out: int = 0

    def entries(self) -> list[RosterEntry]:
        return self.rows


def take(file: EventFile, *rows: RosterEntry, missing: Missing = Missing.KEEP) -> None:
    import_roster(file, Version(list(rows)), source="guests", missing=missing)


def entry(name: str, ticket: str, **fields: str) -> RosterEntry:
    return RosterEntry(2, name, tickets=(ticket,), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", SyncState)
def test_offline_a_valid_ticket_is_valid_and_an_unknown_one_unknown_whatever_the_network_does(
    event_file: EventFile, add_guest: AddGuest, qtbot: QtBot, state: SyncState
) -> None:
    guest = add_guest("Ada Stone")
    jobs = ImmediateJobs()
    model = DeskViewModel(event_file, jobs, jobs, Place("Desk 1"), lambda: SyncStatus(state, since=event_file.clock()))
    model.tick()
    model.scanned(guest.ticket)
    assert model.pane.kind == "admitted"
    model.scanned("NOBODYS-TICKET")
    assert model.pane.kind == "refused"
    Shiboken.delete(model)


def test_one_bad_scan_does_not_kill_the_scanner(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    for number, code in enumerate(ODD_CODES, 1):
        desk.model.scanned(code)
        assert desk.sounds == ["refused"] * number, code[:20]
    desk.model.scanned(add_guest("Ada Stone").badge)
    assert desk.sounds[-1] == desk.model.pane.kind == "admitted"
    assert attendance(event_file).checked_in == 1


def test_a_second_scan_is_never_answered_with_silence(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ada Stone")
    said = []
    desk.model.pane.changed.connect(lambda: said.append(desk.model.pane.kind))
    for _ in range(4):
        desk.model.scanned(guest.badge)
    assert desk.sounds == ["admitted", *["already_in"] * 3]
    assert [kind for kind, _, _ in last_scans(desk)] == [*["already_in"] * 3, "admitted"]
    assert said.count("already_in") >= 3


def test_no_list_of_guests_is_to_be_seen_by_whoever_passes_by(desk: Desk, add_guest: AddGuest) -> None:
    for name in ("Ada Stone", "Ben Hill", "Zoe Pine"):
        add_guest(name)
    search = desk.model.search
    for nothing in ("", " ", "   "):
        search.search(nothing)
        assert search.results.count == 0
    search.search("ada")
    assert search.results.count == 1
    search.enter()
    assert search.results.count == 0


def test_the_wrong_row_is_not_checked_in_by_a_hasty_enter(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    add_guest("Ayşe Yılmaz", organisation="Anka")
    add_guest("Ayşe Yılmaz", organisation="Zirve")
    desk.model.search.search("ayse yilmaz")
    for _ in range(3):
        desk.model.search.enter()
    assert attendance(event_file).checked_in == 0
    assert desk.model.search.asking


def test_printed_is_not_checked_in_and_not_handed_over(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    guest = add_guest("Ada Stone", add_ons=["T-shirt L"])
    order_badge(event_file, guest.id, PrintReason.ON_REQUEST, layout="label-62", point="Desk 1")
    service = PretendService("label")
    spooler = Spooler(event_file, service, press)
    for _ in range(3):
        spooler.round(("label",))
        service.work()
    assert service.by_name["label"].tray == [guest.badge]
    assert attendance(event_file).checked_in == 0
    assert hand_overs.held_by(event_file.reader, guest.id) == []
    hand_over(event_file, guest.id, ["T-shirt L"], point="Desk 1")
    assert attendance(event_file).checked_in == 0
    desk.model.scanned(guest.badge)
    assert attendance(event_file).checked_in == 1
    other = add_guest("Ben Hill", add_ons=["T-shirt L"])
    desk.model.scanned(other.badge)
    assert hand_overs.held_by(event_file.reader, other.id) == []


def test_a_ticket_that_was_handed_on_is_its_new_holders_and_tells_nothing_of_the_old_one(
    desk: Desk, event_file: EventFile
) -> None:
    take(event_file, entry("Ada Stone", "T-1", organisation="Anka", email="ada@example.org", phone="+90 1"))
    take(event_file, entry("Zoe Pine", "T-1", organisation="Zirve", email="zoe@example.org"))
    desk.model.scanned("T-1")
    pane = desk.model.pane
    assert (pane.kind, pane.answer.given, pane.answer.family) == ("admitted", "Zoe", "Pine")
    shown = " ".join(str(text) for text in (pane.answer, *pane.adviceTexts, *pane.adviceDetails))
    assert not any(trace in shown for trace in ("Ada", "Stone", "Anka", "+90 1"))


def test_an_order_that_is_missing_from_the_next_list_opens_no_door_once_the_organiser_says_so(
    desk: Desk, event_file: EventFile
) -> None:
    ada, ben = entry("Ada Stone", "T-1"), entry("Ben Hill", "T-2")
    take(event_file, ada, ben)
    take(event_file, ben, missing=Missing.CANCEL)
    desk.model.scanned("T-1")
    assert desk.model.pane.kind == "refused"
    desk.model.scanned("T-2")
    assert desk.model.pane.kind == "admitted"


def test_signing_out_deletes_nothing_that_the_desk_holds(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    member = prepare(event_file, "Selin Ak", frozenset(Permission), pin=True)
    desk.model.refresh()
    desk.model.follow("staff")
    desk.model.staff.choose(member.member.id)
    desk.model.staff.enter(member.pin)
    guests = [add_guest(name) for name in ("Ada Stone", "Ben Hill")]
    desk.model.scanned(guests[0].badge)
    before = last_scans(desk)
    desk.model.follow("staff")
    desk.model.staff.choose("sign_out")
    assert desk.model.staff.name == ""
    assert last_scans(desk) == before
    desk.model.scanned(guests[0].badge)
    assert desk.model.pane.kind == "already_in"
    desk.model.scanned(guests[1].badge)
    assert desk.model.pane.kind == "admitted"
