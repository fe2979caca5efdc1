"""A roster can be imported again and again: nobody is doubled, and nothing that happened at the event is undone."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS, Fact
from kiosk.domain.fault import Fault
from kiosk.domain.faults.sheets import NulByte, SheetRowUnfit
from kiosk.domain.import_report import ImportNote, ImportReport
from kiosk.domain.remarks.people import NameReplaced, RowAgain, SeveralTickets
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.admit import admit, undo
from kiosk.services.attendance import attendance
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.sealing import SealedFact, seal
from kiosk.storage.tables import attendees, derived
from tests import DATA
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said

FILES = DATA / "roster"
ALL = frozenset((*ATTENDEE_FIELDS, "ticket", "checked_in"))


@dataclass
class GivenRoster:
    """A roster of given entries, which may break at its end."""

    rows: list[RosterEntry]
    fields: frozenset[str] = ALL
    breaks: bool = False
    notes: list[ImportNote] = field(default_factory=list)
    count: int = 0
    left_out: int = 0

    def entries(self) -> Iterable[RosterEntry]:
        yield from self.rows
        if self.breaks:
            raise SheetRowUnfit("roster.csv", 9, NulByte())


def take(file: EventFile, *rows: RosterEntry, fields: frozenset[str] = ALL, dry_run: bool = False) -> ImportReport:
    return import_roster(file, GivenRoster(list(rows), fields), dry_run=dry_run)


def numbers(report: ImportReport) -> tuple[int, int, int]:
    return report.added, report.changed, report.unchanged


def people(file: EventFile) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for person in attendees.everyone(file.reader):
        found.setdefault(person.name, []).append(person.organisation)
    return found


def pretix(file: EventFile, name: str) -> ImportReport:
    return import_roster(file, RosterFile(FILES / name, file.read_event().zone, STARTS))


ELIF = RosterEntry(
    2, "Elif Kaya", "Elif", "Kaya", "Kaya Makine", "SME", email="elif@example.org", tickets=("secret-elif",)
)


def test_the_two_pretix_files_are_one_roster_of_83_people(event_file: EventFile) -> None:
    assert numbers(pretix(event_file, "pretix-checkinlist.en.csv")) == (79, 0, 0)
    assert numbers(pretix(event_file, "pretix-orderpositions.en.csv")) == (4, 79, 0)  # it tells the language too
    assert numbers(pretix(event_file, "pretix-checkinlist.en.csv")) == (0, 0, 79)
    assert numbers(pretix(event_file, "pretix-orderpositions.en.csv")) == (0, 0, 83)
    assert attendees.count(event_file.reader) == 83
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_unpaid_and_cancelled_orders_are_refused_at_the_door_with_that_reason(event_file: EventFile) -> None:
    unpaid = ELIF._replace(status=OrderStatus.UNPAID)
    cancelled = RosterEntry(3, "Can Demir", tickets=("secret-can",), status=OrderStatus.CANCELLED)
    take(event_file, unpaid, cancelled)
    assert admit(event_file, "secret-elif", point="Desk 1").verdict is Verdict.UNPAID
    assert admit(event_file, "secret-can", point="Desk 1").verdict is Verdict.CANCELLED
    take(event_file, ELIF)
    assert admit(event_file, "secret-elif", point="Desk 1").verdict is Verdict.ADMITTED


def test_everyone_new_gets_one_badge_code_and_keeps_it(event_file: EventFile) -> None:
    take(event_file, ELIF)
    codes = attendees.badge_codes(event_file.reader)
    take(event_file, ELIF._replace(organisation="Kaya Group"))
    assert attendees.badge_codes(event_file.reader) == codes
    assert admit(event_file, next(iter(codes.values())), point="Desk 1").verdict is Verdict.ADMITTED


def test_the_same_ticket_is_the_same_person_under_a_new_name(event_file: EventFile) -> None:
    take(event_file, ELIF)
    report = take(event_file, ELIF._replace(name="Nur Işık", given_name="Nur", family_name="Işık"))
    assert numbers(report) == (0, 1, 0)
    assert list(people(event_file)) == ["Nur Işık"]
    assert report.notes == (ImportNote(2, NameReplaced("Elif Kaya", "Nur Işık")),)


def test_without_a_ticket_e_mail_and_name_make_the_person(event_file: EventFile) -> None:
    take(event_file, ELIF)
    assert numbers(take(event_file, ELIF._replace(name="ELİF KAYA", tickets=(), email="Elif@Example.org"))) == (0, 1, 0)
    assert numbers(take(event_file, ELIF._replace(tickets=(), email="other@example.org"))) == (1, 0, 0)


def test_a_person_of_an_earlier_sheet_gets_their_ticket(event_file: EventFile) -> None:
    take(event_file, ELIF._replace(tickets=()))
    assert numbers(take(event_file, ELIF)) == (0, 1, 0)
    assert admit(event_file, "secret-elif", point="Desk 1").verdict is Verdict.ADMITTED


def test_two_tickets_in_one_name_are_two_attendees(event_file: EventFile) -> None:
    report = take(event_file, ELIF, ELIF._replace(row=3, tickets=("secret-2",)))
    assert numbers(report) == (2, 0, 0)
    assert report.notes == (ImportNote(3, SeveralTickets(2)),)
    assert numbers(take(event_file, ELIF, ELIF._replace(row=3, tickets=("secret-2",)))) == (0, 0, 2)


def test_one_person_twice_without_a_ticket_is_one_and_said(event_file: EventFile) -> None:
    plain = ELIF._replace(tickets=())
    report = take(event_file, plain, plain._replace(row=7))
    assert numbers(report) == (1, 0, 1)
    assert report.notes == (ImportNote(7, RowAgain(2)),)


def test_namesakes_of_two_organisations_without_e_mail_are_two(event_file: EventFile) -> None:
    rows = [RosterEntry(2, "Ali Yılmaz", organisation="A"), RosterEntry(3, "Ali Yılmaz", organisation="B")]
    assert numbers(take(event_file, *rows)) == (2, 0, 0)
    assert numbers(take(event_file, *rows)) == (0, 0, 2)


def test_a_code_that_stands_for_two_people_makes_neither_the_other(event_file: EventFile) -> None:
    report = take(event_file, ELIF, RosterEntry(3, "Can Demir", tickets=("secret-elif",)))
    assert sorted(people(event_file)) == ["Can Demir", "Elif Kaya"]
    assert str(report.notes[0].remark).startswith("The ticket code is that of row 2 too")


def test_a_field_without_a_column_is_kept_and_an_emptied_one_is_emptied(event_file: EventFile) -> None:
    take(event_file, ELIF)
    take(event_file, ELIF._replace(organisation="", group=""), fields=frozenset(("name", "group", "ticket")))
    (person,) = attendees.everyone(event_file.reader)
    assert (person.organisation, person.group) == ("Kaya Makine", "")


def test_an_unclear_status_is_counted_first_and_asks_for_a_decision_at_the_door(event_file: EventFile) -> None:
    unclear = ELIF._replace(status=OrderStatus.UNCLEAR, status_word="Rezerve")
    assert take(event_file, unclear).unclear == 1
    admission = admit(event_file, "secret-elif", point="Desk 1")
    assert admission.verdict is Verdict.NEEDS_DECISION
    assert admission.attendee
    assert admission.attendee.status_word == "Rezerve"
    report = take(event_file, unclear)
    assert (report.unclear, report.unchanged) == (1, 1)
    take(event_file, ELIF)
    assert admit(event_file, "secret-elif", point="Desk 1").verdict is Verdict.ADMITTED


def test_a_roster_without_a_status_leaves_an_unpaid_order_unpaid(event_file: EventFile) -> None:
    take(event_file, ELIF._replace(status=OrderStatus.UNPAID))
    take(event_file, ELIF, fields=ALL - {"status"})
    assert admit(event_file, "secret-elif", point="Desk 1").verdict is Verdict.UNPAID


def test_a_name_that_was_guessed_never_replaces_one(event_file: EventFile) -> None:
    take(event_file, ELIF)
    take(event_file, ELIF._replace(name="Guest A1", given_name="", family_name="", name_guessed=True))
    assert list(people(event_file)) == ["Elif Kaya"]


def test_a_new_name_without_its_parts_drops_the_old_parts(event_file: EventFile) -> None:
    take(event_file, ELIF)
    take(event_file, ELIF._replace(name="Nur Işık"), fields=frozenset(("name", "ticket")))
    (person,) = attendees.everyone(event_file.reader)
    assert person.public_name == "Nur I."


def test_a_check_in_elsewhere_counts_from_its_own_time_and_only_once(event_file: EventFile, clock: GivenClock) -> None:
    earlier = STARTS - 28 * 60_000
    row = ELIF._replace(checked_in_at=earlier)
    assert numbers(take(event_file, row)) == (1, 0, 0)
    answer = admit(event_file, "secret-elif", point="Desk 1")
    assert answer.verdict is Verdict.ALREADY_IN
    assert answer.first is not None
    assert (answer.first.at, answer.first.point) == (earlier, "Imported")
    clock.forward(minutes=5)
    assert numbers(take(event_file, row)) == (0, 0, 1)
    undo(event_file, answer.first.scan)
    take(event_file, row)
    assert attendance(event_file).checked_in == 0
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_an_import_undoes_no_check_in(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kaya", ticket="secret-elif", email="elif@example.org")
    admit(event_file, guest.badge, point="Desk 1")
    take(event_file, ELIF._replace(checked_in_at=STARTS + 60_000))
    answer = admit(event_file, "secret-elif", point="Desk 1")
    assert answer.first is not None
    assert answer.first.point == "Desk 1"


def test_a_revoked_ticket_stays_revoked(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kaya", ticket="secret-elif", email="elif@example.org")
    event_file.journal.append(Said("attendee", guest.id, {"revoked": ["secret-elif"]}))
    assert take(event_file, ELIF).added == 0
    assert admit(event_file, "secret-elif", point="Desk 1").verdict is Verdict.REVOKED


def test_an_unchanged_roster_writes_nothing(event_file: EventFile) -> None:
    take(event_file, ELIF)
    before = list(event_file.journal.records())
    take(event_file, ELIF)
    assert list(event_file.journal.records()) == before


def test_a_broken_file_changes_nothing(event_file: EventFile) -> None:
    before = list(event_file.journal.records())
    rows = [ELIF._replace(row=i, tickets=(f"secret-{i}",), email=f"{i}@example.org") for i in range(12_000)]
    with pytest.raises(Fault, match="row 9"):
        import_roster(event_file, GivenRoster(rows, breaks=True))
    assert list(event_file.journal.records()) == before
    assert attendees.count(event_file.writer) == 0
    assert take(event_file, ELIF).added == 1


def test_a_dry_run_reports_the_same_and_changes_nothing(event_file: EventFile) -> None:
    before = list(event_file.journal.records())
    assert numbers(take(event_file, ELIF, dry_run=True)) == (1, 0, 0)
    assert list(event_file.journal.records()) == before
    assert numbers(take(event_file, ELIF)) == (1, 0, 0)


def test_the_progress_ends_at_the_end(event_file: EventFile) -> None:
    told: list[tuple[int, int]] = []
    rows = [ELIF._replace(row=i, tickets=(f"secret-{i}",), email=f"{i}@example.org") for i in range(1_200)]
    import_roster(event_file, GivenRoster(rows, count=1_300), progress=lambda done, total: told.append((done, total)))
    assert told[:3] == [(200, 1_300), (400, 1_300), (480, 1_200)]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len([done for done, _ in told if 480 < done < 1_200]) >= 8, "it goes on while the list is written"
    assert told[-1] == (1_200, 1_200)


def test_the_progress_of_a_dry_run_is_that_of_reading(event_file: EventFile) -> None:
    told: list[tuple[int, int]] = []
    rows = [ELIF._replace(row=i, tickets=(f"secret-{i}",), email=f"{i}@example.org") for i in range(600)]
    roster = GivenRoster(rows, count=600)
    import_roster(event_file, roster, dry_run=True, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (500, 600)
    assert set(told[1:]) == {(600, 600)}


def test_any_order_of_imports_ends_with_the_same_people(event_file: EventFile) -> None:
    names = ["pretix-checkinlist.en.csv", "pretix-orderpositions.en.csv", "eventbrite.csv", "hi-events.csv"] * 2
    random.Random(3).shuffle(names)
    for name in names:
        pretix(event_file, name)
    assert attendees.count(event_file.reader) == 83 + 4 + 3


@dataclass
class InterruptedRoster(GivenRoster):
    """A roster during whose reading something else happens to the event."""

    meanwhile: Callable[[], object] = lambda: None

    def entries(self) -> Iterable[RosterEntry]:
        yield from self.rows
        self.meanwhile()


def test_desks_check_in_while_a_roster_is_read(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Can Ak")
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    desk.writer.execute("PRAGMA busy_timeout = 0")  # would fail at once, were the file held
    roster = InterruptedRoster([ELIF], meanwhile=lambda: admit(desk, guest.badge, point="Desk 1"))
    assert numbers(import_roster(event_file, roster)) == (1, 0, 0)
    desk.close()
    assert attendance(event_file).checked_in == 1
    assert attendees.count(event_file.reader) == 2


def test_who_comes_in_while_a_roster_with_check_ins_is_taken_over_is_checked_in_once(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(event_file, ELIF)
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)

    def seal_late(fact: Fact, import_id: str) -> SealedFact:
        admit(desk, "secret-elif", point="Desk 1")
        return seal(fact, import_id=import_id)

    monkeypatch.setattr(event_file.journal, "seal", seal_late)
    take(event_file, ELIF._replace(checked_in_at=STARTS))
    desk.close()
    assert event_file.reader.execute("SELECT count(*) FROM conflict").fetchone() == (0,)
    assert attendance(event_file).checked_in == 1


def test_two_imports_at_once_double_nobody(event_file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    other = EventFile.open(event_file.path, event_file.clock, this_machine)

    def seal_late(fact: Fact, import_id: str) -> SealedFact:
        monkeypatch.undo()
        take(other, ELIF)
        return seal(fact, import_id=import_id)

    monkeypatch.setattr(event_file.journal, "seal", seal_late)
    assert numbers(take(event_file, ELIF)) == (0, 0, 1)
    other.close()
    assert attendees.count(event_file.reader) == 1


def test_a_dry_run_writes_nothing_at_all(event_file: EventFile) -> None:
    event_file.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = event_file.path.read_bytes()
    assert numbers(take(event_file, ELIF, dry_run=True)) == (1, 0, 0)
    assert event_file.path.read_bytes() == before
    assert event_file.path.with_name("event.db-wal").stat().st_size == 0
