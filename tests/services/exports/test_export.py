"""Exports hold what consent covers and no more."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from kiosk.adapters.sheets import tabular
from kiosk.domain.admission.verdict import UndoReason
from kiosk.domain.networking.contact import Card, LackOfConsent, Table, Tables
from kiosk.domain.networking.contact_graph import ContactGraph
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services import admit
from kiosk.services.exports.export import attendee_named, note, prepare
from kiosk.services.exports.request import Export, ExportKind, ExportRequest
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import contacts as storage
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.networks import text_of

CONTACT_COLUMNS = (
    "exchange_id kind group_size at_utc at_local kiosk place a_id a_name a_organisation a_group a_email a_phone a_link "
    "b_id b_name b_organisation b_group b_email b_phone b_link a_consent b_consent"
)


@pytest.fixture
def guests(add_guest: AddGuest) -> list[Guest]:
    names = ("Elif Kaya", "Mert Demir", "Ayşe Ak")
    return [
        add_guest(
            name,
            organisation="Yıldız",
            group="SME",
            email=f"{n}@example.org",
            phone=f"+90 212 555 01 0{n}",
            link=f"https://example.org/{n}",
        )
        for n, name in enumerate(names)
    ]


def export(file: EventFile, kind: str, ending: str = "csv", **options: Any) -> Export:
    return prepare(file, ExportRequest(ExportKind(kind), ExportFormat(ending), **options))


def table(file: EventFile, kind: str, **options: Any) -> Table:
    content = export(file, kind, **options).content
    assert isinstance(content, Tables)
    return content.tables[0]


def cards(prepared: Export) -> tuple[Card, ...]:
    assert isinstance(prepared.content, tuple)
    return prepared.content


def contacts(file: EventFile) -> list[dict[str, Any]]:
    rows = table(file, "contacts")
    return [dict(zip(rows.columns, cells, strict=True)) for cells in rows.cells()]


def sides(row: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row[f"{side}_name"]: {k[2:]: v for k, v in row.items() if k.startswith(f"{side}_")} for side in "ab"}


def test_contacts_have_the_published_columns_in_order(event_file: EventFile) -> None:
    assert table(event_file, "contacts").columns == tuple(CONTACT_COLUMNS.split())
    assert table(event_file, "exchanges").columns == (
        "exchange_id",
        "kind",
        "size",
        "at_utc",
        "kiosk",
        "members",
    )


def test_a_group_of_three_is_three_rows_and_says_when_and_where(event_file: EventFile, guests: list[Guest]) -> None:
    admit.ensure_point(event_file, "Foyer 1")
    record_exchange(event_file, [Answer(guest.id, (), statistics=True) for guest in guests], point="Foyer 1")
    admit.ensure_point(event_file, "Desk 1")  # the same machine, elsewhere in the evening
    rows = contacts(event_file)
    assert len(rows) == 3
    assert {(row["kind"], row["group_size"], row["kiosk"], row["place"]) for row in rows} == {
        ("group", 3, "Foyer 1", "Körfez University")
    }
    assert rows[0]["at_local"].isoformat() == "2026-11-20T09:30:00+03:00"


def test_an_address_stands_there_only_where_consent_covers_it(event_file: EventFile, guests: list[Guest]) -> None:
    fields = (Field.EMAIL, Field.PHONE, Field.LINK)
    record_exchange(
        event_file, [Answer(guest.id, (field,), statistics=True) for guest, field in zip(guests, fields, strict=True)]
    )
    found = {name: side for row in contacts(event_file) for name, side in sides(row).items()}
    cells = {name: (side["email"], side["phone"], side["link"]) for name, side in found.items()}
    assert cells == {
        guests[0].name: ("0@example.org", "", ""),
        guests[1].name: ("", "+90 212 555 01 01", ""),
        guests[2].name: ("", "", "https://example.org/2"),
    }
    assert {side["consent"] for side in found.values()} == {"statistics"}


def test_who_withheld_statistics_is_an_empty_side_though_the_contact_counts(
    event_file: EventFile, guests: list[Guest]
) -> None:
    one, two, _ = guests
    record_exchange(event_file, [Answer(one.id, tuple(Field)), Answer(two.id, (), statistics=True)])
    (row,) = contacts(event_file)
    empty = sides(row)[""]
    assert set(empty.values()) == {"", "withheld"}
    assert sides(row)[two.name]["consent"] == "statistics"
    assert one.id not in str(row)
    assert one.name not in str(row)


def test_a_pair_that_both_withheld_is_a_row_that_names_nobody(event_file: EventFile, guests: list[Guest]) -> None:
    record_exchange(event_file, [Answer(guest.id, tuple(Field)) for guest in guests[:2]])
    prepared = export(event_file, "contacts")
    assert (prepared.rows, prepared.left_out) == (1, LackOfConsent(people=2, exchanges=1, contacts=1))
    (row,) = contacts(event_file)
    assert (row["a_consent"], row["b_consent"], row["a_id"], row["b_id"]) == ("withheld", "withheld", "", "")


def test_a_withdrawal_stops_every_later_export(event_file: EventFile, guests: list[Guest]) -> None:
    record_exchange(event_file, [Answer(guest.id, tuple(Field), statistics=True) for guest in guests])
    withdraw(event_file, guests[0].id)
    hidden = (guests[0].id, guests[0].name, "0@example.org")
    for kind, ending in (("contacts", "csv"), ("contacts", "gexf"), ("exchanges", "csv"), ("vcards", "vcf")):
        content = export(event_file, kind, ending, names=True).content
        assert not any(word in text_of(content) for word in hidden)
    theirs = str(export(event_file, "vcards", "vcf", attendee=guests[1].id).content)
    assert guests[0].name not in theirs
    assert guests[2].name in theirs


def test_a_person_who_consented_once_is_named_in_that_exchange_only(event_file: EventFile, guests: list[Guest]) -> None:
    one, two, three = guests
    record_exchange(event_file, [Answer(one.id, (), statistics=True), Answer(two.id, (), statistics=True)])
    record_exchange(event_file, [Answer(one.id, ()), Answer(three.id, (), statistics=True)])
    members = [row.members for row in table(event_file, "exchanges", names=True).rows]
    assert sorted(map(set, members), key=len) == [{three.id}, {one.id, two.id}]


def test_exchanges_without_names_are_numbers_and_quarters_of_an_hour(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    for minutes in (7, 5, 9):
        clock.forward(minutes)
        record_exchange(event_file, [Answer(guest.id, (), statistics=True) for guest in guests])
    prepared = export(event_file, "exchanges")
    assert not prepared.names
    rows = list(table(event_file, "exchanges").rows)
    assert [row.exchange_id for row in rows] == ["1", "2", "3"]
    assert [f"{row.at_utc:%H:%M:%S}" for row in rows] == ["06:30:00", "06:30:00", "06:45:00"]
    assert {tuple(sorted(row.members)) for row in rows} == {("1", "2", "3")}


def test_exchanges_that_are_read_in_several_goes_stand_there_once_each_in_the_order_of_time(
    event_file: EventFile, guests: list[Guest], clock: GivenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        record_exchange(event_file, [Answer(one.id, (), statistics=True) for one in guests[:2]])
        clock.forward(0 if number % 3 else 60_000)
    at_once = [(row["exchange_id"], row["at_utc"]) for row in contacts(event_file)]
    monkeypatch.setattr(storage, "_AT_ONCE", 2)
    monkeypatch.setattr(storage, "_OF", 1)
    assert [(row["exchange_id"], row["at_utc"]) for row in contacts(event_file)] == at_once
    assert at_once == sorted(set(at_once), key=lambda one: (one[1], one[0]))


@pytest.mark.parametrize("separator", [",", ";"])
def test_what_is_written_once_a_person_is_what_each_row_says(
    event_file: EventFile, guests: list[Guest], separator: str
) -> None:
    answers = [Answer(one.id, (Field.EMAIL,), statistics=one is not guests[1]) for one in guests]
    record_exchange(event_file, answers, point='=Foyer; "1", upstairs')
    record_exchange(event_file, [replace(answers[0], email="other@example.org"), answers[1]], point="Foyer 1")
    record_exchange(event_file, answers[::2], point="Foyer 1")
    pairs, done = table(event_file, "contacts"), list[tuple[int, int]]()
    by_person, by_row = BytesIO(), BytesIO()
    tabular.write_csv(by_person, pairs, separator, lambda *so_far: done.append(so_far))
    tabular.write_csv(by_row, replace(pairs, rows=list(pairs.rows)), separator)
    assert by_person.getvalue() == by_row.getvalue()
    assert (b"other@example.org" in by_row.getvalue(), done[-1]) == (True, (5, 5))
    for out, rows in ((by_person, pairs), (by_row, replace(pairs, rows=list(pairs.rows)))):
        out.seek(0)
        out.truncate()
        tabular.write_json(out, Tables("e", "Event", "UTC", (rows,)))
    assert by_person.getvalue() == by_row.getvalue()


def test_the_graph_holds_only_contacts_that_both_agreed_to(event_file: EventFile, guests: list[Guest]) -> None:
    record_exchange(event_file, [Answer(guest.id, (), statistics=guest is not guests[0]) for guest in guests])
    graph = export(event_file, "contacts", "gexf")
    assert (graph.rows, graph.left_out, graph.names) == (1, LackOfConsent(people=1, exchanges=1, contacts=2), False)
    assert isinstance(graph.content, ContactGraph)
    assert [edge.weight for edge in graph.content.edges] == [1 / 2]


def test_the_organisers_cards_hold_what_the_statistics_consent_covers(
    event_file: EventFile, guests: list[Guest]
) -> None:
    one, two, three = guests
    record_exchange(event_file, [Answer(one.id, (Field.EMAIL,), statistics=True), Answer(two.id, tuple(Field))])
    prepared = export(event_file, "vcards", "vcf")
    (card,) = cards(prepared)
    assert "FN:Elif Kaya" in card.text
    assert "0@example.org" in card.text
    assert "TEL" not in card.text
    assert prepared.left_out == LackOfConsent(people=1)
    assert three.name not in card.text


def test_one_attendees_cards_are_those_shared_with_them(event_file: EventFile, guests: list[Guest]) -> None:
    one, two, three = guests
    record_exchange(event_file, [Answer(one.id, ()), Answer(two.id, (Field.PHONE,))])
    record_exchange(event_file, [Answer(two.id, ()), Answer(three.id, tuple(Field))])
    for text in (one.id, one.badge, one.ticket):
        (card,) = cards(export(event_file, "vcards", "vcf", attendee=attendee_named(event_file, text)))
        assert "FN:Mert Demir" in card.text
        assert "TEL;TYPE=VOICE:+90 212 555 01 01" in card.text


def test_checkins_tell_every_attempt_who_undid_it_and_conflicts(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    one, two, _ = guests
    admit.ensure_point(event_file, "Desk 1")
    admit.admit(event_file, one.badge, point="Desk 1", staff="Deniz")
    admit.admit(event_file, one.badge, point="Desk 1")
    admit.admit(event_file, "nonsense", point="Desk 1")
    clock.forward(1)
    admit.undo_latest(event_file, one.badge, staff="Deniz", reason=UndoReason.WRONG_PERSON)
    admit.admit(event_file, two.badge, point="Desk 1")
    event_file.journal.append(Said("scan", two.id, {"attendee": two.id, "verdict": "admitted", "point": "Desk 2"}))
    rows = list(table(event_file, "checkins").rows)
    assert [row.verdict for row in rows] == ["admitted", "already_in", "unknown_code", "admitted", "admitted"]
    first = rows[0]
    assert (first.point, first.attendee_name, first.undone_by, first.undo_reason) == (
        "Desk 1",
        one.name,
        "Deniz",
        "wrong_person",
    )
    assert (first.undone_at_utc - first.at_utc).total_seconds() == 60
    assert [row.conflict for row in rows] == [False, False, False, True, True]
    assert (rows[2].attendee_id, rows[2].attendee_email) == ("", "")


def test_attendees_leave_badge_codes_out_unless_asked(event_file: EventFile, guests: list[Guest]) -> None:
    admit.admit(event_file, guests[0].badge, point="Desk 1")
    roster = table(event_file, "attendees")
    assert "badge_code" not in roster.columns
    by_name = {row.name: row for row in roster.rows}
    assert guests[0].badge not in str(list(roster.rows))
    assert (by_name["Elif Kaya"].checked_in, by_name["Elif Kaya"].point) == (True, "Desk 1")
    assert (by_name["Ayşe Ak"].checked_in, by_name["Ayşe Ak"].checked_in_at_utc) == (False, None)
    assert guests[0].badge in str(export(event_file, "attendees", codes=True).content)


def test_every_export_of_names_is_noted_in_the_journal_and_no_other(event_file: EventFile, guests: list[Guest]) -> None:
    for request in (
        ExportRequest(ExportKind.CONTACTS, ExportFormat.GEXF),
        ExportRequest(ExportKind.EXCHANGES, ExportFormat.CSV),
        ExportRequest(ExportKind.CONTACTS, ExportFormat.GEXF, names=True),
        ExportRequest(ExportKind.VCARDS, ExportFormat.VCF, attendee=guests[0].id),
    ):
        note(event_file, request, prepare(event_file, request))
    noted = [(record.subject, record.content) for record in event_file.journal.records() if record.kind == "export"]
    assert [(subject, body["kind"], body["names"]) for subject, body in noted] == [
        ("", "contacts", True),
        (guests[0].id, "vcards", True),
    ]
