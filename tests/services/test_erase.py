"""Erasing a person on request, and everybody once the event is long over."""

import json
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.fault import Fault
from kiosk.domain.import_report import ImportNote
from kiosk.domain.networking.contact import LackOfConsent
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.remarks.people import PersonErased, TicketOfErased
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services import watch
from kiosk.services.admit import admit, admit_attendee, undo
from kiosk.services.attendance import attendance, last_scans
from kiosk.services.doctor import examine
from kiosk.services.erase import Erased, erase, erase_staff, person_named, purge
from kiosk.services.event import summary
from kiosk.services.exports.export import prepare
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.exports.sheets import check_in_rows
from kiosk.services.find import find
from kiosk.services.roster import import_roster
from kiosk.services.sharing.exchange import contacts_of, recognise, record_exchange, withdraw
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, derived, scans, staff
from tests.conftest import AddGuest, GivenClock, Guest
from tests.networks import text_of
from tests.services.test_roster import GivenRoster, take

SHARE = (Field.NAME, Field.ORGANISATION, Field.EMAIL)
DAY = 24 * 60


def staff_of(file: EventFile) -> dict[str, str]:
    return staff.everyone(file.reader)


def bytes_of(file: EventFile) -> bytes:
    """Return all bytes on disk beside and in an event file."""
    return b"".join(each.read_bytes() for each in sorted(file.path.parent.glob(file.path.name + "*")))


def erased(file: EventFile, guest: Guest) -> Erased:
    return erase(file, guest.id, reason=ErasureReason.ASKED, by="Selin")


@pytest.fixture
def met(event_file: EventFile, add_guest: AddGuest) -> tuple[Guest, Guest, Guest]:
    """Three people who are in and shared everything with each other; all agreed to the statistics."""
    guests = [
        add_guest(name, email=f"{name.split()[0].lower()}@example.org", organisation="Körfez", group="SME")
        for name in ("Zeynep Öztürk", "Can Ak", "Wu Li")
    ]
    for guest in guests:
        admit(event_file, guest.badge, point="Desk 1")
    record_exchange(event_file, [Answer(guest.id, SHARE, statistics=True) for guest in guests], point="Foyer 1")
    zeynep, can, wu = guests
    return zeynep, can, wu


def exported(
    file: EventFile,
    kind: ExportKind,
    ending: ExportFormat = ExportFormat.CSV,
    *,
    names: bool = False,
    codes: bool = False,
) -> str:
    return text_of(prepare(file, ExportRequest(kind, ending, names=names, codes=codes)).content)


def test_those_who_took_the_contact_home_are_named(event_file: EventFile, met: tuple[Guest, ...]) -> None:
    zeynep, can, wu = met
    withdraw(event_file, zeynep.id)
    told = erased(event_file, zeynep)
    assert [person.name for person in told.recipients] == ["Can Ak", "Wu Li"]
    assert {person.id for person in told.recipients} == {can.id, wu.id}
    assert {person.email for person in told.recipients} == {""}
    assert told.is_wiped


def test_the_badge_of_an_erased_person_is_an_unknown_code(event_file: EventFile, met: tuple[Guest, ...]) -> None:
    erased(event_file, met[0])
    for code in (met[0].badge, met[0].ticket):
        assert admit(event_file, code, point="Desk 1").verdict is Verdict.UNKNOWN_CODE
        assert recognise(event_file, code).attendee is None
    with pytest.raises(Fault, match="no longer on the roster"):
        admit_attendee(event_file, met[0].id, point="Desk 1")
    with pytest.raises(Fault, match="no longer on the roster"):
        record_exchange(event_file, [Answer(met[0].id, SHARE), Answer(met[1].id, SHARE)])


@pytest.mark.parametrize(
    ("kind", "ending", "more"),
    [
        (ExportKind.CONTACTS, ExportFormat.CSV, {}),
        (ExportKind.CONTACTS, ExportFormat.GEXF, {"names": True}),
        (ExportKind.EXCHANGES, ExportFormat.CSV, {"names": True}),
        (ExportKind.CHECKINS, ExportFormat.CSV, {}),
        (ExportKind.ATTENDEES, ExportFormat.CSV, {"codes": True}),
        (ExportKind.VCARDS, ExportFormat.VCF, {}),
    ],
)
def test_no_export_tells_of_an_erased_person_and_each_still_tells_of_the_others(
    event_file: EventFile, met: tuple[Guest, ...], kind: ExportKind, ending: ExportFormat, more: dict[str, bool]
) -> None:
    zeynep, can, wu = met
    before = exported(event_file, kind, ending, **more)
    assert zeynep.id in before or "zeynep@example.org" in before
    erased(event_file, zeynep)
    after = exported(event_file, kind, ending, **more)
    for trace in (zeynep.id, zeynep.badge, "Zeynep", "zeynep@"):
        assert trace not in after
    assert can.id in after or "Can Ak" in after
    assert wu.id in after or "Wu Li" in after


def test_the_others_keep_each_others_cards_and_lose_the_erased_persons(
    event_file: EventFile, met: tuple[Guest, ...]
) -> None:
    zeynep, can, _ = met
    erased(event_file, zeynep)
    (meeting,) = contacts_of(event_file, can.id)
    assert [member.attendee.name for member in meeting.others] == ["Wu Li"]
    assert (meeting.kind, meeting.withheld) == ("group", 1)
    cards = prepare(event_file, ExportRequest(ExportKind.VCARDS, ExportFormat.VCF, attendee=can.id)).content
    assert isinstance(cards, tuple)
    assert [card.title for card in cards] == ["Wu Li"]
    assert prepare(event_file, ExportRequest(ExportKind.VCARDS, ExportFormat.VCF)).left_out == LackOfConsent()
    assert contacts_of(event_file, zeynep.id)[0].shared == ()
    assert withdraw(event_file, zeynep.id) == []


def test_the_organisers_page_and_the_numbers_go_on(event_file: EventFile, met: tuple[Guest, ...]) -> None:
    erased(event_file, met[0])
    assert astuple(attendance(event_file)) == (2, 2)
    assert watch.exchange_count(event_file).in_groups == 1
    assert [(group.name, group.expected, group.checked_in) for group in watch.group_counts(event_file)] == [
        ("SME", 2, 2)
    ]
    watch.meetings(event_file)
    assert {one.name for one in last_scans(event_file)} == {"Can Ak", "Wu Li"}
    counted = summary(event_file)
    assert (counted.attendees, counted.checked_in, counted.exchanges) == (2, 2, 1)
    assert find(event_file, "Zeynep") == ()
    assert find(event_file, met[0].badge) == ()


def test_the_doctor_finds_nothing_wrong_and_a_rebuild_brings_nobody_back(
    event_file: EventFile, met: tuple[Guest, ...]
) -> None:
    erased(event_file, met[0])
    assert [finding.what for finding in examine(event_file) if finding.wrong] == []
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_a_person_is_erased_once(event_file: EventFile, met: tuple[Guest, ...]) -> None:
    erased(event_file, met[0])
    with pytest.raises(Fault, match="erased before"):
        erased(event_file, met[0])
    with pytest.raises(Fault, match="has that id"):
        erase(event_file, "nobody", reason=ErasureReason.ASKED)


def test_the_log_says_when_why_and_by_whom_and_names_nobody(event_file: EventFile, met: tuple[Guest, ...]) -> None:
    erased(event_file, met[0])
    attendee, at, reason, staff, marks = event_file.reader.execute(
        "SELECT attendee, at, reason, staff, marks FROM erased"
    ).fetchone()
    assert (attendee, at, reason) == (met[0].id, event_file.clock(), "asked")
    assert staff_of(event_file) == {staff: "Selin"}
    assert len(json.loads(marks)) == 3
    assert {len(mark) for mark in json.loads(marks)} == {64}


ZEYNEP = RosterEntry(2, "Zeynep Öztürk", email="Zeynep@example.org", tickets=("secret-zeynep",))
CAN = RosterEntry(3, "Can Ak", email="can@example.org", tickets=("secret-can",))


def erase_named(file: EventFile, name: str) -> None:
    erase(file, person_named(file, name).id, reason=ErasureReason.ASKED)


@pytest.mark.parametrize(
    "row",
    [
        ZEYNEP,
        RosterEntry(2, "Zeynep O.", tickets=("secret-zeynep",)),
        RosterEntry(2, "ZEYNEP ÖZTÜRK", email="zeynep@example.org"),
        RosterEntry(2, "Zeynep Öztürk", email="zeynep@example.org", tickets=("another-ticket",)),
    ],
)
def test_a_roster_does_not_bring_an_erased_person_back(event_file: EventFile, row: RosterEntry) -> None:
    take(event_file, ZEYNEP, CAN)
    erase_named(event_file, "zeynep ozturk")
    report = take(event_file, row, CAN)
    assert (report.added, report.changed, report.unchanged, report.left_out) == (0, 0, 1, 1)
    is_named = row.email.lower() == "zeynep@example.org"
    assert report.notes == (ImportNote(2, PersonErased() if is_named else TicketOfErased()),)
    assert [person.name for person in attendees.everyone(event_file.reader)] == ["Can Ak"]


def test_an_earlier_address_does_not_bring_them_back_either(event_file: EventFile) -> None:
    take(event_file, RosterEntry(2, "Zeynep Öztürk", email="old@example.org", tickets=("secret-zeynep",)))
    take(event_file, ZEYNEP)
    erase_named(event_file, "Zeynep Öztürk")
    assert take(event_file, RosterEntry(2, "Zeynep Öztürk", email="old@example.org")).left_out == 1


def test_a_namesake_who_is_on_the_list_stays_on_it(event_file: EventFile) -> None:
    first, second = (RosterEntry(row, "Ali Kaya", tickets=(f"secret-{row}",)) for row in (2, 3))
    take(event_file, first, second)
    holder = attendees.holder_of(event_file.reader, "secret-2")
    assert holder
    erase(event_file, holder[0].id, reason=ErasureReason.ASKED)
    report = take(event_file, first, second)
    assert (report.unchanged, report.left_out) == (1, 1)


def test_all_erasures_share_one_salt_so_that_an_import_hashes_a_row_once(
    event_file: EventFile, met: tuple[Guest, ...]
) -> None:
    for guest in met:
        erased(event_file, guest)
    assert event_file.reader.execute("SELECT count(DISTINCT salt), count(*) FROM erased").fetchone() == (1, 3)


def test_an_erasure_while_a_roster_is_read_counts_too(event_file: EventFile) -> None:
    take(event_file, ZEYNEP)

    class Slow(GivenRoster):
        def entries(self) -> Iterator[RosterEntry]:
            yield from self.rows
            erase_named(event_file, "Zeynep Öztürk")

    late = RosterEntry(3, "Zeynep Öztürk", email="zeynep@example.org", phone="+90 555 0101")
    report = import_roster(event_file, Slow([late, RosterEntry(4, "Wu Li", tickets=("w",))]))
    assert (report.added, report.left_out) == (1, 1)
    assert [person.name for person in attendees.everyone(event_file.reader)] == ["Wu Li"]


def test_nobody_is_purged_before_six_months_are_over(
    event_file: EventFile, met: tuple[Guest, ...], clock: GivenClock
) -> None:
    clock.forward(180 * DAY)
    with pytest.raises(Fault, match="kept until 2027-05-24"):
        purge(event_file, "Selin")
    assert attendees.count(event_file.reader) == 3


def test_after_six_months_everybody_goes_and_the_log_and_the_numbers_stay(
    event_file: EventFile, met: tuple[Guest, ...], clock: GivenClock
) -> None:
    erased(event_file, met[0])
    clock.forward(186 * DAY)
    assert purge(event_file, "Selin").people == 2
    left = event_file.path.read_bytes()
    for trace in ("Zeynep", "Can Ak", "Wu Li", "@example.org", *(guest.badge for guest in met)):
        assert trace.encode() not in left
    reasons = event_file.reader.execute("SELECT reason FROM erased ORDER BY reason").fetchall()
    assert reasons == [("asked",), ("retention",), ("retention",), ("retention",)]  # the last one is Selin
    assert summary(event_file).exchanges == 1
    assert [finding.what for finding in examine(event_file) if finding.wrong] == []
    assert purge(event_file, "Selin").people == 0


def test_a_forced_purge_erases_at_once_and_tells_how_far_it_is(event_file: EventFile, met: tuple[Guest, ...]) -> None:
    told: list[tuple[int, int]] = []
    assert purge(event_file, "Selin", is_forced=True, progress=lambda *numbers: told.append(numbers)).people == 3
    assert told == [(4, 4)]  # the three, and Selin


def test_a_backup_made_later_knows_nothing_of_them(
    event_file: EventFile, met: tuple[Guest, ...], tmp_path: Path
) -> None:
    erased(event_file, met[0])
    event_file.backup(tmp_path / "copy.db")
    assert b"zeynep@" not in (tmp_path / "copy.db").read_bytes().lower()


def work(file: EventFile, guest: Guest, name: str) -> None:
    """Let a member of staff do all that bears their name: admit, turn away a code, take back, erase."""
    scanned = admit(file, guest.badge, point="Desk 1", staff=name)
    admit(file, "no-such-code", point="Desk 1", staff=name)
    assert scanned.scan is not None
    undo(file, scanned.scan, staff=name)
    admit(file, guest.badge, point="Desk 1", staff=name)


def test_a_member_of_staff_is_erased_and_what_they_did_stays(event_file: EventFile, add_guest: AddGuest) -> None:
    elif_, can = add_guest("Elif Kaya"), add_guest("Can Ak")
    work(event_file, elif_, "Nezihe Karaosmanoğlu")
    erase(event_file, can.id, reason=ErasureReason.ASKED, by="Nezihe Karaosmanoğlu")
    assert b"Nezihe" in bytes_of(event_file)
    assert erase_staff(event_file, "nezihe karaosmanoglu", reason=ErasureReason.ASKED).is_wiped
    for encoding in ("utf-8", "utf-16-le"):
        assert "Nezihe".encode(encoding) not in bytes_of(event_file)
    assert attendance(event_file).checked_in == 1
    assert {one.staff for one in scans.latest(event_file.reader, 9)} == {""}
    assert [row.undone_by for row in check_in_rows(event_file)] == ["", "", ""]
    assert [finding.what for finding in examine(event_file) if finding.wrong] == []
    event_file.rebuild()
    assert staff_of(event_file) == {}


def test_who_was_erased_of_the_staff_is_not_named_by_what_they_do_next(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    work(event_file, add_guest("Elif Kaya"), "Selin")
    erase_staff(event_file, "Selin", reason=ErasureReason.ASKED)
    work(event_file, add_guest("Can Ak"), "Selin")
    assert b"Selin" not in bytes_of(event_file)
    with pytest.raises(Fault, match="erased before"):
        erase_staff(event_file, "Selin", reason=ErasureReason.ASKED)
    with pytest.raises(Fault, match="Nobody of the staff"):
        erase_staff(event_file, "Deniz", reason=ErasureReason.ASKED)


def test_a_guest_who_bears_the_name_of_erased_staff_is_imported_all_the_same(event_file: EventFile) -> None:
    with event_file.writing() as connection:
        staff_id(event_file, connection, "Selin Ak")
    erase_staff(event_file, "Selin Ak", reason=ErasureReason.ASKED)
    report = take(event_file, RosterEntry(1, "Selin Ak"))
    assert report.added == 1


def test_no_name_of_staff_outlives_a_purge(event_file: EventFile, met: tuple[Guest, ...], add_guest: AddGuest) -> None:
    work(event_file, add_guest("Elif Kaya"), "Nezihe Karaosmanoğlu")
    erase(event_file, met[0].id, reason=ErasureReason.DOUBLE, by="Gülşen")
    purged = purge(event_file, "Müjgan", is_forced=True)
    assert (purged.people, purged.staff, purged.is_wiped) == (3, 3, True)
    for name in ("Nezihe", "Gülşen", "Müjgan"):
        assert name.encode() not in bytes_of(event_file)
        assert name.encode("utf-16-le") not in bytes_of(event_file)
    assert "Nobody is named in this file" in " ".join(finding.what for finding in examine(event_file))


def test_the_doctor_counts_whom_the_file_still_names_and_when_that_is_too_long(
    event_file: EventFile, met: tuple[Guest, ...], clock: GivenClock
) -> None:
    admit(event_file, met[0].badge, point="Desk 1", staff="Selin")
    (kept,) = (finding for finding in examine(event_file) if "of staff" in finding.what)
    assert (kept.what, kept.wrong) == ("3 guests and 1 name of staff are kept, until 2027-05-24 at the latest.", False)
    clock.forward(200 * DAY)
    (kept,) = (finding for finding in examine(event_file) if "of staff" in finding.what)
    assert kept.wrong
    assert "kiosk purge" in kept.remedy


def test_desks_check_in_while_everybody_is_erased(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(120)]
    desk = EventFile.open(event_file.path, event_file.clock, this_machine)
    verdicts = []

    def scan(done: int, total: int) -> None:
        assert total == len(guests)
        verdicts.append(admit(desk, f"of no list {done}", point="Desk 1").verdict)

    purged = purge(event_file, is_forced=True, progress=scan)
    assert (purged.people, purged.is_wiped) == (120, True)
    assert verdicts == ["unknown_code"] * 3
    desk.close()
