"""The exchange, exchange_member and consent tables."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.exchange import Field, Purpose, kind_of
from kiosk.domain.record import Record
from kiosk.storage.connection import Connection

ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class RecordedExchange:
    """One exchange as recorded: `at` in UTC milliseconds, members as attendee ids in order."""

    id: str
    at: int
    point: str
    kind: str
    size: int
    members: tuple[str, ...]


def insert(connection: Connection, records: Sequence[Record]) -> None:
    """Write the rows of exchanges and of their members."""
    for record in records:
        body = record.content
        members = sorted(set(body.get("members", ())))
        connection.execute(
            "INSERT OR IGNORE INTO exchange (id, at, point, kind, size) VALUES (?, ?, ?, ?, ?)",
            (record.subject, record.at, body.get("point", ""), kind_of(len(members)), len(members)),
        )
        connection.executemany(
            "INSERT OR IGNORE INTO exchange_member (exchange, attendee) VALUES (?, ?)",
            ((record.subject, member) for member in members),
        )


def insert_consent(connection: Connection, records: Sequence[Record]) -> None:
    """Write the rows of consent answers, given or withdrawn."""
    for record in records:
        if record.body is None:
            continue
        body = record.content
        connection.execute(
            "INSERT OR IGNORE INTO consent (device, seq, at, attendee, exchange, purpose, fields, recipients, "
            "notice_version, text_digest, language, given, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                *(record.device, record.seq, record.at, record.subject),
                *(body.get("exchange", ""), body.get("purpose", "")),
                *(json.dumps(body.get("fields", [])), json.dumps(body.get("recipients", []))),
                *(body.get("notice_version", ""), body.get("text_digest", ""), body.get("language", "")),
                *(int(body.get("given", False)), body.get("version", "")),
            ),
        )


def everything(connection: Connection) -> Iterator[RecordedExchange]:
    """Yield all exchanges, oldest first."""
    rows = connection.execute(
        "SELECT e.id, e.at, e.point, e.kind, e.size, json_group_array(m.attendee) FROM exchange AS e "
        "JOIN exchange_member AS m ON m.exchange = e.id GROUP BY e.id ORDER BY e.at, e.id"
    )
    return (_recorded(row) for row in rows)


def of_attendee(connection: Connection, attendee: str) -> list[RecordedExchange]:
    """Return the exchanges that one attendee is a member of, newest first."""
    rows = connection.execute(
        "SELECT e.id, e.at, e.point, e.kind, e.size, (SELECT json_group_array(m.attendee) FROM exchange_member AS m "
        "WHERE m.exchange = e.id) FROM exchange AS e JOIN exchange_member AS own ON own.exchange = e.id "
        "WHERE own.attendee = ? ORDER BY e.at DESC, e.id",
        (attendee,),
    )
    return [_recorded(row) for row in rows]


def standing(connection: Connection, purpose: Purpose) -> dict[tuple[str, str], tuple[Field, ...]]:
    """Return the fields that each standing consent covers, by exchange id and attendee id."""
    rows = connection.execute(
        "SELECT exchange, attendee, fields FROM standing_consent WHERE purpose = ? AND given = 1", (purpose,)
    )
    return {(exchange, attendee): _fields(fields) for exchange, attendee, fields in rows}


def counts(connection: Connection) -> tuple[int, int]:
    """Return how many exchanges and how many contacts (pairs) are recorded."""
    exchanges = connection.execute("SELECT count(*), coalesce(sum(size * (size - 1) / 2), 0) FROM exchange").fetchone()
    return int(exchanges[0]), int(exchanges[1])


def _recorded(row: Sequence[Any]) -> RecordedExchange:
    values: tuple[Any, ...] = (*row[:5], tuple(sorted(json.loads(row[5]))))
    return RecordedExchange(*values)


def _fields(text: str) -> tuple[Field, ...]:
    known = set(Field)
    return tuple(Field(field) for field in json.loads(text) if field in known)
