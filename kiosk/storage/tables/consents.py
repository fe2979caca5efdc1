"""The consent table, and which consents stand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.facts.contacts import ConsentAnswer, PaperConsent
from kiosk.domain.facts.record import Record
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.paper_place import PaperPlace, paper_place
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases
from kiosk.storage.tables.staff import name_of


@dataclass(frozen=True, slots=True)
class StandingConsent:
    """What a member's latest answer covers: the fields, and to whom (attendee ids, or the organiser).

    `email` is the address that they gave for this exchange alone; empty for the roster's.
    """

    fields: tuple[Field, ...]
    recipients: tuple[str, ...]
    email: str = ""


@dataclass(frozen=True, slots=True)
class LatestAnswer:
    """The latest answer of a person to a purpose that belongs to no exchange; `at` is in UTC milliseconds.

    `is_listed` tells that a list said so: no text was shown, and nobody answered at a kiosk.
    """

    given: bool
    at: int
    is_listed: bool


@dataclass(frozen=True, slots=True)
class LastingAnswer:
    """What a person agreed to have switched on in each later exchange: since when (UTC milliseconds), and where.

    `kept` is where the sheet lies that they signed, if they did, and `staff` who noted it, by name.
    """

    at: int
    point: str
    fields: tuple[Field, ...]
    kept: PaperPlace | None = None
    staff: str = ""


_COLUMNS = (
    *("device", "seq", "at", "attendee", "exchange", "purpose", "fields", "recipients", "named", "notice_version"),
    *("notice_digest", "text_digest", "language", "given", "version", "point", "staff"),
    *("on_paper", "kept", "email", "receipt"),
)


def insert(connection: Connection, answers: Sequence[tuple[Record, ConsentAnswer]]) -> None:
    """Write the rows of consent answers, given or withdrawn."""
    people = aliases.of(connection)
    _insert(connection, (_row(record, answer, people) for record, answer in answers))


def insert_signed(connection: Connection, sheets: Sequence[tuple[Record, PaperConsent]]) -> None:
    """Write the rows of what people signed on paper, or of what holds again where that was taken back."""
    people = aliases.of(connection)
    _insert(connection, (_signed_row(record, sheet, people) for record, sheet in sheets))


def recipients_of(connection: Connection, attendee: str) -> set[str]:
    """Return the ids of all to whom a person ever gave their contact, taken back since or not."""
    rows = connection.execute(
        "SELECT recipients FROM consent WHERE attendee = ? AND purpose = ? AND given = 1", (attendee, Purpose.SHARE)
    )
    return {recipient for (recipients,) in rows for recipient in json.loads(recipients)}


def givers_to(connection: Connection, attendee: str) -> set[str]:
    """Return the ids of all who gave a person their contact and did not take it back."""
    rows = connection.execute(
        "SELECT s.attendee FROM exchange_member AS m JOIN standing_consent AS s ON s.exchange = m.exchange "
        "WHERE m.attendee = :attendee AND s.purpose = :purpose AND s.given = 1 "
        "AND :attendee IN (SELECT value FROM json_each(s.recipients))",
        {"attendee": attendee, "purpose": Purpose.SHARE},
    )
    return {giver for (giver,) in rows}


def agreed(connection: Connection, purpose: Purpose) -> set[str]:
    """Return the ids of all whose latest answer to a purpose that belongs to no exchange is yes."""
    rows = connection.execute(
        "SELECT attendee FROM standing_consent WHERE exchange = '' AND purpose = ? AND given = 1", (purpose,)
    )
    return {attendee for (attendee,) in rows}


def latest(connection: Connection, purpose: Purpose, attendee: str = "") -> dict[str, LatestAnswer]:
    """Return the latest answers to a purpose that belongs to no exchange, by attendee id; of one person or of all."""
    one_person = "AND attendee = :attendee" if attendee else ""
    rows = connection.execute(
        f"SELECT attendee, given, at, text_digest = '' FROM standing_consent "
        f"WHERE exchange = '' AND purpose = :purpose {one_person}",
        {"purpose": purpose, "attendee": attendee},
    )
    return {one: LatestAnswer(bool(given), at, bool(listed)) for one, given, at, listed in rows}


def lasting(connection: Connection, attendee: str) -> LastingAnswer | None:
    """Return what a person has switched on in each later exchange; None if nothing, or taken back."""
    row = connection.execute(
        f"SELECT at, point, fields, kept, {name_of('standing_consent.staff')} FROM standing_consent "
        "WHERE attendee = ? AND exchange = '' AND purpose = ? AND given = 1",
        (attendee, Purpose.LASTING),
    ).fetchone()
    return LastingAnswer(row[0], row[1], _fields(row[2]), paper_place(row[3]), row[4]) if row else None


def summary(connection: Connection, purpose: Purpose) -> tuple[int, int, int]:
    """Return how many people agree to a purpose somewhere, how many always declined, and how many took all back."""
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE stands), count(*) FILTER (WHERE NOT stands AND NOT ever), "
        "count(*) FILTER (WHERE NOT stands AND ever) FROM (SELECT c.attendee, max(c.given) AS ever, EXISTS ("
        "SELECT 1 FROM standing_consent AS s WHERE s.attendee = c.attendee AND s.purpose = c.purpose AND s.given = 1"
        ") AS stands FROM consent AS c WHERE c.purpose = ? GROUP BY c.attendee)",
        (purpose,),
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def count_of(connection: Connection, attendee: str) -> int:
    """Return how many answers a person gave."""
    (count,) = connection.execute("SELECT count(*) FROM consent WHERE attendee = ?", (attendee,)).fetchone()
    return int(count)


def given_in(connection: Connection, exchange: str, purpose: Purpose) -> dict[str, StandingConsent]:
    """Return the consents given and not withdrawn for one purpose of an exchange, by attendee id."""
    rows = connection.execute(
        "SELECT s.attendee, s.fields, s.recipients, s.email FROM exchange_member AS m "
        "JOIN standing_consent AS s ON s.attendee = m.attendee AND s.exchange = m.exchange "
        "WHERE m.exchange = ? AND s.purpose = ? AND s.given = 1",
        (exchange, purpose),
    )
    return {
        attendee: StandingConsent(_fields(fields), tuple(json.loads(recipients)), email)
        for attendee, fields, recipients, email in rows
    }


def _fields(covered: str) -> tuple[Field, ...]:
    names = json.loads(covered)
    return tuple(field for field in Field if field in names)


def _insert(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    connection.executemany(
        f"INSERT INTO consent ({', '.join(_COLUMNS)}) VALUES ({', '.join(map(':{}'.format, _COLUMNS))}) "
        "ON CONFLICT DO NOTHING",
        rows,
    )


def _row(record: Record, answer: ConsentAnswer, people: Mapping[str, str]) -> dict[str, Any]:
    return {
        "device": record.device,
        "seq": record.seq,
        "at": record.at,
        "attendee": people.get(answer.attendee, answer.attendee),
        "exchange": answer.exchange,
        "purpose": answer.purpose,
        "fields": json.dumps(answer.fields),
        "recipients": json.dumps([people.get(one, one) for one in answer.recipients]),
        "named": json.dumps([people.get(one, one) for one in answer.named]),
        "notice_version": answer.notice_version,
        "notice_digest": answer.notice_digest,
        "text_digest": answer.text_digest,
        "language": answer.language,
        "given": int(answer.given),
        "version": answer.version,
        "point": answer.point,
        "staff": answer.staff,
        "on_paper": 0,
        "kept": "",
        "email": answer.email,
        "receipt": answer.receipt,
    }


def _signed_row(record: Record, sheet: PaperConsent, people: Mapping[str, str]) -> dict[str, Any]:
    answer = ConsentAnswer(
        sheet.attendee,
        purpose=Purpose.LASTING,
        fields=sheet.fields,
        notice_version=sheet.notice_version,
        notice_digest=sheet.notice_digest,
        text_digest=sheet.text_digest,
        language=sheet.language,
        given=sheet.given,
        version=sheet.version,
        point=sheet.point,
        staff=sheet.staff,
    )
    return _row(record, answer, people) | {"on_paper": int(bool(sheet.kept)), "kept": sheet.kept}
