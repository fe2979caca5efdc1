"""A person asks what is kept about them, and gets all of it."""

import json
from io import BytesIO
from pathlib import Path

import pytest

from kiosk.adapters.files.person_file import write_person
from kiosk.bootstrap.outputs import write_export
from kiosk.bootstrap.outputs import write_person as export_person
from kiosk.domain.admission.code import new_code
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.facts.reading import every_kind
from kiosk.domain.facts.registry import Kind
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.facts.staff import StaffDetails
from kiosk.domain.fault import Fault
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.person_copy import CopySection, PersonCopy
from kiosk.services.admit import admit, undo_latest
from kiosk.services.erase import erase
from kiosk.services.exports.person import SECTIONS_OF, person_copy
from kiosk.services.exports.person_asked import person_to_export
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said

OF_STAFF = frozenset({StaffDetails})
"""Personal kinds that are about the staff, who are no attendees."""


def rows(file: EventFile, guest: Guest, section: CopySection) -> list[dict[str, object]]:
    return [dict(row) for row in person_copy(file, guest.id).sections[section]]


def written(copy: PersonCopy, ending: ExportFormat) -> str:
    out = BytesIO()
    write_person(out, ending, copy)
    return out.getvalue().decode("utf-8-sig")


@pytest.fixture
def elif_(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> Guest:
    """Somebody with whom everything happened."""
    elif_ = add_guest("Elif Kaya", organisation="Yıldız", email="elif@example.org", phone="+90 212 555 01 00")
    mert = add_guest("Mert Demir", organisation="Körfez", email="mert@example.org")
    for guest in (elif_, mert):
        admit(event_file, guest.badge, point="Desk 1", staff="Selin")
    undo_latest(event_file, elif_.badge, staff="Selin")
    clock.forward(1)
    admit(event_file, elif_.badge, point="Desk 2", staff="Selin")
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), statistics=True), Answer(mert.id, (Field.EMAIL,))])
    clock.forward(1)
    return elif_


@pytest.mark.parametrize("kind", [kind for kind in every_kind() if kind.personal], ids=lambda kind: kind.name)
def test_every_kind_of_fact_about_a_person_has_its_place_in_the_copy(kind: Kind) -> None:
    assert kind.type in SECTIONS_OF or kind.type in OF_STAFF


@pytest.mark.parametrize(
    "kind", [kind for kind in every_kind() if kind.type in SECTIONS_OF], ids=lambda kind: kind.name
)
@pytest.mark.parametrize("ending", [ExportFormat.JSON, ExportFormat.CSV])
def test_nothing_that_was_ever_recorded_about_a_person_is_left_out(
    event_file: EventFile, add_guest: AddGuest, kind: Kind, ending: ExportFormat
) -> None:
    guest = add_guest("Elif Kaya")
    body = {name: f"said of {name}" for name, read in kind.readers.items() if read.__name__ == "text"}
    event_file.journal.append(Said(kind.name, guest.id, body | {"of_a_newer_version": "said of what is new"}))
    text = written(person_copy(event_file, guest.id), ending)
    assert [value for value in (*body.values(), "said of what is new") if value not in text] == []


def test_the_copy_says_who_they_are_and_where_that_came_from(event_file: EventFile, elif_: Guest) -> None:
    event_file.journal.append(AttendeeDetails(elif_.id, phone="+90 212 555 99 99"))
    (details,) = rows(event_file, elif_, CopySection.DETAILS)
    assert (details["name"], details["email"], details["phone"]) == (
        "Elif Kaya",
        "elif@example.org",
        "+90 212 555 99 99",
    )
    assert {row["code"] for row in rows(event_file, elif_, CopySection.CODES)} == {elif_.badge, elif_.ticket}
    assert "+90 212 555 01 00" in written(person_copy(event_file, elif_.id), ExportFormat.JSON), "what they were before"


def test_the_copy_says_when_they_were_let_in_and_what_was_taken_back(event_file: EventFile, elif_: Guest) -> None:
    assert [row["point"] for row in rows(event_file, elif_, CopySection.CHECK_INS)] == ["Desk 1", "Desk 2"]
    (undone,) = rows(event_file, elif_, CopySection.TAKEN_BACK)
    assert undone["reason"] == "by_mistake"


def test_the_copy_names_whom_their_data_went_to_and_in_which_words(event_file: EventFile, elif_: Guest) -> None:
    withdraw(event_file, elif_.id)
    given = rows(event_file, elif_, CopySection.GIVEN_TO)
    assert [(row["recipient"], row["fields"], row["taken_back"]) for row in given] == [
        ("Mert D. (Körfez)", ("name", "organisation", "email"), True),
        ("organiser", ("name", "organisation", "email"), True),
    ]
    texts = {row["digest"]: row["text"] for row in rows(event_file, elif_, CopySection.TEXTS)}
    answers = [row for row in rows(event_file, elif_, CopySection.CONSENTS) if row["given"]]
    assert len(answers) == 2
    assert all(row["text_digest"] in texts and row["notice_digest"] in texts for row in answers)


def test_nobody_elses_data_and_no_name_of_staff_stand_in_it(event_file: EventFile, elif_: Guest) -> None:
    copy = person_copy(event_file, elif_.id)
    for ending in (ExportFormat.JSON, ExportFormat.CSV, ExportFormat.VCF):
        text = written(copy, ending)
        for other in ("mert@", "Demir", "Selin"):
            assert other not in text


def test_whoever_is_one_with_another_entry_gets_both(event_file: EventFile, add_guest: AddGuest, elif_: Guest) -> None:
    again = add_guest("E. Kaya", email="e.kaya@example.org")
    event_file.journal.append(SamePerson(again.id, elif_.id))
    assert person_copy(event_file, again.id).ids == (elif_.id, again.id)
    assert "e.kaya@example.org" in written(person_copy(event_file, elif_.id), ExportFormat.JSON)


def test_the_copy_says_which_exports_held_them(
    event_file: EventFile, add_guest: AddGuest, elif_: Guest, clock: GivenClock, tmp_path: Path
) -> None:
    folder = tmp_path
    write_export(event_file, ExportRequest(ExportKind.ATTENDEES, ExportFormat.CSV), folder / "a.csv")
    write_export(event_file, ExportRequest(ExportKind.CONTACTS, ExportFormat.XLSX), folder / "c.xlsx")
    clock.forward(1)
    newcomer = add_guest("Can Ak")
    write_export(event_file, ExportRequest(ExportKind.CHECKINS, ExportFormat.JSON), folder / "s.json")
    mert = next(row for row in rows(event_file, elif_, CopySection.EXCHANGES))
    assert mert["with"] == ("Mert D. (Körfez)",)
    assert [row["what"] for row in rows(event_file, elif_, CopySection.EXPORTS)] == [
        "attendees",
        "contacts",
        "checkins",
    ]
    assert rows(event_file, newcomer, CopySection.EXPORTS) == []
    export_person(event_file, newcomer.id, ExportFormat.JSON, folder / "own.json")
    assert [row["what"] for row in rows(event_file, newcomer, CopySection.EXPORTS)] == ["person"]
    assert rows(event_file, elif_, CopySection.EXPORTS)[-1]["what"] == "checkins"


def test_an_export_after_somebody_took_the_statistics_back_did_not_hold_them(
    event_file: EventFile, elif_: Guest, clock: GivenClock
) -> None:
    withdraw(event_file, elif_.id)
    clock.forward(1)
    event_file.journal.append(NamesExported("", "contacts", "csv", names=True, rows=1))
    assert rows(event_file, elif_, CopySection.EXPORTS) == []


def test_the_card_is_one_that_a_phone_takes(event_file: EventFile, elif_: Guest) -> None:
    card = written(person_copy(event_file, elif_.id), ExportFormat.VCF)
    assert card.startswith("BEGIN:VCARD\r\nVERSION:3.0\r\n")
    assert "TEL;TYPE=VOICE:+90 212 555 01 00" in card


def test_the_file_for_programs_is_one_object_of_lists(event_file: EventFile, elif_: Guest) -> None:
    whole = json.loads(written(person_copy(event_file, elif_.id), ExportFormat.JSON))
    assert set(whole) == {"version", "event", *CopySection}
    assert whole["check_ins"][0]["at_local"] == "2026-11-20T09:30:00+03:00"


def test_a_person_is_found_by_any_code_id_or_name(event_file: EventFile, add_guest: AddGuest, elif_: Guest) -> None:
    event_file.journal.append(AttendeeDetails(elif_.id, codes={"OLD-1": "ticket"}, revoked=("OLD-1",)))
    for text in (elif_.id, elif_.badge, elif_.ticket, "OLD-1", "elif kaya"):
        assert person_to_export(event_file, text).id == elif_.id
    add_guest("Elif Kaya")
    with pytest.raises(Fault, match="2 people have that name"):
        person_to_export(event_file, "Elif Kaya")
    with pytest.raises(Fault, match="nothing was written"):
        person_to_export(event_file, new_code(event_file.read_event().id))


def test_of_an_erased_person_there_is_nothing_to_give(event_file: EventFile, elif_: Guest) -> None:
    erase(event_file, elif_.id, reason=ErasureReason.ASKED)
    with pytest.raises(Fault, match="no longer on the roster"):
        person_copy(event_file, elif_.id)


@pytest.mark.parametrize("ending", [ExportFormat.JSON, ExportFormat.CSV])
def test_a_copy_names_nobody_to_whom_nothing_was_given_and_who_gave_nothing(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock, ending: ExportFormat
) -> None:
    ali, ece, can = (
        add_guest(name, organisation=organisation)
        for name, organisation in (("Ali Kurt", "Kurt"), ("Ece Tan", "Tan"), ("Can Er", "Er"))
    )
    record_exchange(event_file, [Answer(ece.id, ()), Answer(can.id, ())], declined=[ali.id])
    clock.forward(1)
    declined, gave = (written(person_copy(event_file, one.id), ending) for one in (ali, ece))
    assert [one for guest in (ece, can) for one in (guest.id, guest.name.split()[0]) if one in declined] == []
    assert "Can" in gave, "who got something from them, and gave something"
    assert ali.id not in gave
