"""The rows of people who are one with others: written anew when that changes.

The table `alias`, and all rows that depend on it, are a function of what was said and of who was erased, so that they
come out the same in whatever order records come.
"""

import json
from collections.abc import Sequence

from kiosk.domain.facts import reading
from kiosk.domain.facts.contacts import ConsentAnswer, ExchangeMade, PaperConsent
from kiosk.domain.roster.aliases import representatives
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import aliases, consents, counting, exchanges, late_stamps, occupancy, revisions

_THESE = "IN (SELECT value FROM json_each(?))"
_OF_JOURNAL = ", ".join(f"journal.{column}" for column in COLUMNS.split(", "))


def settle(connection: Connection) -> list[str]:
    """Bring `alias` and what depends on it up to date; returns whose rows of the roster are to be written anew."""
    said = connection.execute(
        "SELECT attendee, other FROM same_person WHERE attendee NOT IN (SELECT attendee FROM erased) "
        "AND other NOT IN (SELECT attendee FROM erased)"
    ).fetchall()
    before, after = aliases.of(connection), representatives(said)
    if before == after:
        return []
    connection.execute("DELETE FROM alias")
    connection.executemany("INSERT INTO alias (attendee, person) VALUES (?, ?)", after.items())
    moved = {attendee for attendee in before.keys() | after.keys() if before.get(attendee) != after.get(attendee)}
    concerned = sorted(moved | {people[one] for people in (before, after) for one in moved & people.keys()})
    _write_scans(connection, concerned)
    _write_consents(connection, concerned)
    _write_exchanges(connection, concerned)
    return concerned


def _write_scans(connection: Connection, concerned: Sequence[str]) -> None:
    connection.execute(
        "UPDATE scan SET attendee = (SELECT coalesce(alias.person, journal.subject) FROM journal "
        "LEFT JOIN alias ON alias.attendee = journal.subject "
        "WHERE journal.device = scan.device AND journal.seq = scan.seq) "
        f"WHERE attendee {_THESE}",
        (json.dumps(concerned),),
    )
    occupancy.recount(connection)
    revisions.advance(connection)


def _write_consents(connection: Connection, concerned: Sequence[str]) -> None:
    rows = connection.execute(
        f"SELECT {_OF_JOURNAL} FROM journal JOIN consent USING (device, seq) WHERE consent.attendee {_THESE} "
        f"OR EXISTS (SELECT 1 FROM json_each(consent.recipients) WHERE value {_THESE}) "
        f"OR EXISTS (SELECT 1 FROM json_each(consent.named) WHERE value {_THESE})",
        (json.dumps(concerned),) * 3,
    )
    records = late_stamps.reckoned(connection, [record_of(row) for row in rows])
    keys = ((record.device, record.seq) for record in records)
    connection.executemany("DELETE FROM consent WHERE device = ? AND seq = ?", keys)
    consents.insert(connection, reading.read_as(ConsentAnswer, records))
    consents.insert_signed(connection, reading.read_as(PaperConsent, records))


def _write_exchanges(connection: Connection, concerned: Sequence[str]) -> None:
    rows = connection.execute(
        f"SELECT DISTINCT exchange FROM exchange_member WHERE attendee {_THESE}", (json.dumps(concerned),)
    )
    ids = json.dumps([exchange for (exchange,) in rows])
    for table, key in (("exchange", "id"), ("exchange_member", "exchange")):
        connection.execute(f"DELETE FROM {table} WHERE {key} {_THESE}", (ids,))
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE kind = 'exchange' AND subject {_THESE} AND {counting.COUNTING} "
        "ORDER BY at, device, seq",
        (ids,),
    )
    records = late_stamps.reckoned(connection, [record_of(row) for row in rows])
    exchanges.insert(connection, reading.read_as(ExchangeMade, records))
