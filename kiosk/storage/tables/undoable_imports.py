"""Imports that could be taken back: the latest, what it said of whom, and whom something has happened to since."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import counting
from kiosk.storage.tables.conditions import FOLDED, one_of
from kiosk.storage.tables.imports import KINDS, PART

_WRITERS = f"(SELECT device FROM journal WHERE {FOLDED} AND kind = 'import' AND subject = :id)"
_SINCE = (
    *("interests", "meeting_wish", "hand_over", "erasure_request", "correction_request", "staff_note", "star"),
    *("help_offer", "exchange_member", "needs", "same_person"),
)
"""Tables with a row about whoever did something, or had something done for them, that no list says."""
_THESE = "attendee IN (SELECT value FROM json_each(:people))"


@dataclass(frozen=True, slots=True)
class EndedImport:
    """An import that has ended: its id, what it read, how many facts it has and when it began (UTC milliseconds)."""

    id: str
    source: str
    facts: int
    at: int
    is_agenda: bool


def latest(connection: Connection, *, agenda: bool = False) -> EndedImport | None:
    """Return the latest import of a guest list that stands, or of an agenda; None if there is none."""
    row = connection.execute(
        "SELECT import.id, import.source, import.facts, journal.at FROM import CROSS JOIN journal "
        f"ON journal.subject = import.id AND {FOLDED} AND kind = 'import' "
        "WHERE import.ended = 1 AND import.source <> '' AND json_extract(journal.body, '$.source') IS NOT NULL "
        "AND coalesce(json_extract(journal.body, '$.agenda'), 0) = ? "
        "ORDER BY journal.at DESC, journal.seq DESC, import.id LIMIT 1",
        (int(agenda),),
    ).fetchone()
    if row is None:
        return None
    import_id, source, facts, at = row
    return EndedImport(import_id, source, facts, at, is_agenda=agenda)


def records_of(connection: Connection, import_id: str, subjects: Collection[str]) -> list[Record]:
    """Return the records of an import about some people, in the order in which they were written."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE device IN {_WRITERS} AND {one_of(KINDS)} AND body IS NOT NULL AND {PART} "
        "AND subject IN (SELECT value FROM json_each(:people)) ORDER BY device, seq",
        {"id": import_id, "people": json.dumps(list(subjects))},
    )
    return list(map(record_of, rows))


def brought(connection: Connection, import_id: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the people whom an import brought, and those about whom it said something else than was known."""
    rows = connection.execute(
        f"SELECT DISTINCT subject FROM journal WHERE device IN {_WRITERS} AND kind = 'attendee' AND body IS NOT NULL "
        f"AND {PART}",
        {"id": import_id},
    )
    about = json.dumps([subject for (subject,) in rows])
    firsts = connection.execute(
        f"SELECT subject, {PART}, min(at) FROM journal INDEXED BY journal_subject WHERE {FOLDED} AND kind = 'attendee' "
        f"AND subject IN (SELECT value FROM json_each(:people)) AND body IS NOT NULL AND {counting.COUNTING} "
        "GROUP BY subject",
        {"id": import_id, "people": about},
    ).fetchall()
    new = frozenset(subject for subject, is_first, _ in firsts if is_first)
    return new, frozenset(subject for subject, _, _ in firsts) - new


def touched(connection: Connection, import_id: str, people: Collection[str]) -> frozenset[str]:
    """Return those of some people whom something has happened to that the import does not say."""
    given = {"id": import_id, "people": json.dumps(list(people))}
    queries = [f"SELECT attendee FROM {table} WHERE {_THESE}" for table in _SINCE]
    queries += [
        "SELECT other FROM same_person WHERE other IN (SELECT value FROM json_each(:people))",
        f"SELECT attendee FROM consent WHERE {_THESE} AND text_digest <> ''",
        f"SELECT scan.attendee FROM scan CROSS JOIN journal ON journal.device = scan.device AND journal.seq = scan.seq "
        f"WHERE scan.{_THESE} AND scan.verdict = 'admitted' AND NOT ({PART})",
        f"SELECT subject FROM journal INDEXED BY journal_subject WHERE {FOLDED} AND kind = 'attendee' "
        f"AND subject IN (SELECT value FROM json_each(:people)) AND body IS NOT NULL AND NOT ({PART})",
    ]
    return frozenset(who for query in queries for (who,) in connection.execute(query, given))
