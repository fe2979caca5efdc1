"""Records of a newer version or of another program: every kiosk reads the same in them, and goes on working."""

import itertools
import json
import random
import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import ScanKey, Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS
from kiosk.domain.facts.record import GENESIS, Record, chain, digest_of
from kiosk.domain.networking.contact import Tables
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.services.admit import admit
from kiosk.services.attendance import Conflicts, attendance, last_scans
from kiosk.services.erase import erase
from kiosk.services.event import found_event
from kiosk.services.exports.export import prepare
from kiosk.services.exports.request import ExportKind, ExportRequest, formats_of
from kiosk.services.find import find
from kiosk.services.kiosks.proof import prove
from kiosk.services.sharing.exchange import contacts_of
from kiosk.services.watch import erased_count, exchange_count, group_counts, meetings, stretches
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import UNFIT
from kiosk.storage.tables import attendees, conflicts, consents, derived, erasures, exchanges, scans, sessions
from tests.conftest import STARTS, AddGuest
from tests.properties import holds
from tests.queries import arrivals
from tests.unchecked import merge_unchecked

FIELDS: dict[str, Sequence[str]] = {
    "scan": ("point", "attendee", "verdict", "method", "staff", "ending", "digest", "at_elsewhere", "clock"),
    "undo": ("device", "seq", "staff", "reason"),
    "attendee": (*ATTENDEE_FIELDS, "codes", "received", "given", "replaced", "revoked", "sources"),
    "session": (
        *("starts", "ends", "title", "subtitle", "room", "abstract", "track", "kind", "day", "speakers", "language"),
        *("texts", "moved_from", "gone", "id"),
    ),
    "exchange": ("members", "point"),
    "consent": (
        *("exchange", "purpose", "fields", "recipients", "notice_version", "text_digest", "language", "given"),
        "version",
    ),
    "erasure": ("reason", "staff", "salt", "marks"),
    "event": ("name", "starts"),
}
DEVICES, SUBJECTS = ("d1", "d2", "d3"), ("a1", "a2", "")

likely = st.sampled_from(
    (
        *("a1", "a2", "d1", "Desk 1", "admitted", "session_full", "paid", "deferred", "share", "statistics", "\ud800"),
        *("Elif Kılıç", 1, 2, 12, STARTS, True, False, ["a1", "a2"], ["a1", 7], {"C1": "badge", "C2": 7}),
        *({"C1": "gift"}, ["C1"], ["name", "email", "fax"], {"de": {"title": "T", "foo": "x"}}),
        *({"de": {}}, {"at": 5}, {"at": -(2**80)}),
    )
)
odd = likely | st.recursive(
    st.none() | st.booleans() | st.integers() | st.integers(-1, 2**80) | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner | likely, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
    max_leaves=4,
)
told = st.sampled_from(sorted(FIELDS)).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.sampled_from(DEVICES),
        st.sampled_from(SUBJECTS),
        st.dictionaries(st.sampled_from((*FIELDS[kind], "new")), odd, max_size=len(FIELDS[kind])),
        st.sampled_from((1, 2, STARTS, 2**47 - 1)),
    )
)

_numbers = itertools.count()


def record(
    kind: str, subject: str, body: dict[str, Any], *, device: str = "d1", seq: int = 1, at: int = STARTS
) -> Record:
    """Return a record as another program may send it; its text is JSON and no more than that."""
    text, salt = json.dumps(body), b"s" * 16
    digest = digest_of(salt, text)
    return Record(
        *(device, seq, at, kind, subject, text, salt),
        *(digest, chain(GENESIS, device, seq, at, kind, subject, digest)),
    )


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded")
    file = EventFile.create(folder / "event.db", lambda: STARTS, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS)
    file.close()
    return folder / "event.db"


def copied(founded: Path) -> EventFile:
    """Open the event as another kiosk has it."""
    copy = founded.with_name(f"{next(_numbers)}.db")
    shutil.copyfile(founded, copy)
    return EventFile.open(copy, lambda: STARTS, this_machine)


def take(file: EventFile, records: Sequence[Record]) -> set[tuple[str, int]]:
    """Take records over one by one, and return the keys of those that were left out."""
    left_out = set()
    for one in records:
        try:
            merge_unchecked(file.journal, [one])
        except UNFIT:
            left_out.add((one.device, one.seq))
    return left_out


def read_everything(file: EventFile) -> None:
    """Read as the desk, the foyer, the organiser and the command line do."""
    assert file.read_event().name == "Fair"
    everyone = list(attendees.everyone(file.reader))
    assert all(isinstance(scan.verdict, Verdict) for scan in scans.latest(file.reader, 100))
    last_scans(file)
    arrivals(file)
    attendance(file)
    Conflicts(file, "Desk 1").look(last_scans(file))
    conflicts.everyone(file.reader)
    sessions.shown(file.reader)
    sessions.every(file.reader)
    stretches(file, "de", 0, 2**53)
    group_counts(file)
    meetings(file)
    exchange_count(file)
    erased_count(file)
    erasures.marks(file.reader)
    prove(file)
    for exchange in exchanges.everything(file.reader):
        for purpose in Purpose:
            consents.given_in(file.reader, exchange.id, purpose)
    for person in everyone:
        assert isinstance(person.status, OrderStatus)
        find(file, person.name)
        contacts_of(file, person.id)
    for kind in ExportKind:
        for ending in formats_of(kind):
            prepare(file, ExportRequest(kind, ending, names=True, codes=True))


@holds(few=15, many=100, history=st.lists(told, min_size=1, max_size=8), seed=st.integers(0, 2**32))
def test_whatever_records_say_and_however_they_come_all_kiosks_read_the_same_and_everything_works(
    founded: Path, history: list[tuple[str, str, str, dict[str, Any], int]], seed: int
) -> None:
    counts = dict.fromkeys(DEVICES, 0)
    records = []
    for kind, device, subject, body, at in history:
        counts[device] += 1
        records.append(record(kind, subject, body, device=device, seq=counts[device], at=at))
    with closing(copied(founded)) as first, closing(copied(founded)) as second:
        left_out = take(first, records)
        random.Random(seed).shuffle(records)
        assert take(second, records) == left_out
        assert derived.contents(second.writer) == derived.contents(first.writer)
        read_everything(first)
        before = derived.contents(first.writer)
        first.rebuild()
        assert derived.contents(first.writer) == before
        for person in list(attendees.everyone(first.reader)):
            erase(first, person.id, reason=ErasureReason.ASKED)
        read_everything(first)


def test_a_verdict_that_only_a_newer_version_knows_is_a_refusal(event_file: EventFile, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kılıç")
    merge_unchecked(
        event_file.journal, [record("scan", guest.id, {"attendee": guest.id, "verdict": "session_full"}, at=1)]
    )
    (scan,) = last_scans(event_file)
    assert (scan.name, scan.scan.verdict) == ("Elif Kılıç", Verdict.UNKNOWN_CODE)
    assert admit(event_file, guest.badge, point="Desk 1").verdict is Verdict.ADMITTED
    content = prepare(event_file, ExportRequest(ExportKind.CHECKINS, ExportFormat.CSV)).content
    assert isinstance(content, Tables)
    assert [row.verdict for row in content.tables[0].rows] == ["session_full", "admitted"]


def test_a_status_that_only_a_newer_version_knows_leaves_the_one_before(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç", status="unpaid")
    merge_unchecked(
        event_file.journal, [record("attendee", guest.id, {"status": "deferred", "phone": "1"}, at=STARTS + 1)]
    )
    (person,) = attendees.everyone(event_file.reader)
    assert (person.status, person.phone) == (OrderStatus.UNPAID, "1")


def test_a_session_keeps_what_this_version_knows_of_it(event_file: EventFile) -> None:
    body = {"starts": STARTS, "ends": "late", "title": "Opening", "texts": {"de": {"foo": "x", "room": "Saal"}}}
    merge_unchecked(event_file.journal, [record("session", "s1", body)])
    (session,) = sessions.scheduled(event_file.reader)
    assert (session.text_in("de").title, session.text_in("de").room, session.ends) == ("Opening", "Saal", STARTS)


def test_a_check_in_whose_time_elsewhere_is_no_time_counts_from_when_it_was_told(event_file: EventFile) -> None:
    body = {"attendee": "a1", "verdict": "admitted", "at_elsewhere": "yesterday"}
    merge_unchecked(event_file.journal, [record("scan", "a1", body)])
    first = scans.first_admission(event_file.reader, "a1")
    assert first is not None
    assert (first.at, first.scan) == (STARTS, ScanKey("d1", 1))


def test_a_record_of_another_event_changes_nothing_about_this_one(event_file: EventFile) -> None:
    before = event_file.read_event()
    merge_unchecked(event_file.journal, [record("event", "other", {})])
    assert event_file.read_event() == before


@pytest.mark.parametrize("reverse", [False, True])
def test_a_telephone_of_none_is_taken_in_any_order(event_file: EventFile, reverse: bool) -> None:
    told = [
        record("attendee", "a1", {"name": "Elif", "phone": None, "codes": {"T1": "ticket"}}),
        record("attendee", "a1", {"name": "Elif", "phone": "5"}, device="d2", at=STARTS + 5),
    ]
    assert take(event_file, told[::-1] if reverse else told) == set()
    assert [person.phone for person in attendees.everyone(event_file.reader)] == ["5"]
    assert attendees.holder_of(event_file.reader, "T1") is not None


@pytest.mark.parametrize("body", [{"reason": None, "marks": None}, {"salt": 7}, {}])
def test_a_person_erased_without_a_reason_does_not_come_back(
    event_file: EventFile, add_guest: AddGuest, body: dict[str, Any]
) -> None:
    guest = add_guest("Elif Kılıç")
    merge_unchecked(event_file.journal, [record("erasure", guest.id, body)])
    merge_unchecked(event_file.journal, [record("attendee", guest.id, {"name": "Back"}, device="d2")])
    assert list(attendees.everyone(event_file.reader)) == []
    assert erased_count(event_file) == 1


@pytest.mark.parametrize("reverse", [False, True])
def test_an_exchange_told_of_twice_is_one_with_all_its_members(event_file: EventFile, reverse: bool) -> None:
    told = [
        record("exchange", "e1", {"members": ["a1", "a2"], "point": "Foyer 1"}, at=7),
        record("exchange", "e1", {"members": ["a2", "a3"], "point": "Foyer 2"}, device="d2", at=9),
    ]
    take(event_file, told[::-1] if reverse else told)
    (found,) = exchanges.everything(event_file.reader)
    assert (found.at, found.point, found.kind, found.members) == (7, "Foyer 1", "group", ("a1", "a2", "a3"))


def test_only_a_plain_yes_is_consent(event_file: EventFile) -> None:
    for number, answer in enumerate(("yes", 1, [True], None), 1):
        body = {"exchange": "e1", "purpose": "share", "recipients": ["a2"], "given": answer}
        merge_unchecked(event_file.journal, [record("consent", "a1", body, seq=number)])
    assert consents.recipients_of(event_file.reader, "a1") == set()
