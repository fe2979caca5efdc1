"""Letting records of imports have their turn: what they make is prepared ahead, and written if that still holds."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.journal.extents import News
from kiosk.storage.tables import (
    aliases,
    attendee_rows,
    attendees,
    derived,
    erasures,
    imports,
    late_stamps,
    moves,
    plain_rows,
    revisions,
)
from kiosk.storage.tables.conditions import FOLDED

_MOVING = frozenset(
    ("attendee", "same_person", "erasure", "import", "import_undone", "event", "fence", "grant", "invitation")
)
"""Kinds of facts from which rows of people follow, and what counts at all."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What rows of people follow from.

    Attributes:
        records: how many records there are about each of them.
        people: which attendees are somebody else's entries.
        erasures: how many there were.
        ended: imports that have ended.
        cancelled: imports that were given up.
        latest: the latest stamp that counts as what it says (UTC milliseconds).
    """

    records: Mapping[str, int]
    people: Mapping[str, str]
    erasures: int
    ended: frozenset[str]
    cancelled: frozenset[str]
    latest: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """Records whose turn it is, with the rows that they make as far as those can be made ahead, and on what grounds.

    Those whose rows are made when they are written, or taken out, are `others`.
    """

    turn: imports.TurnKeys
    rows: attendee_rows.RosterRows
    others: tuple[Record, ...]
    grounds: Grounds


def prepared(connection: Connection, most: int) -> Prepared | None:
    """Return the next records of imports whose turn it is, ready to be written; None if there are none.

    Others may write meanwhile: the grounds are read before what follows from them, for `holds` to compare.
    """
    before = _grounds(connection, ())
    turn = imports.next_turn(connection, most)
    return _prepared(connection, turn, before) if turn else None


def prepared_of(connection: Connection, turn: imports.Turn) -> Prepared:
    """Return records whose turn it is, ready to be written."""
    return _prepared(connection, turn, _grounds(connection, ()))


def foreseen(connection: Connection, turn: imports.Turn) -> Prepared | None:
    """Return records of an import that has not ended, as ready as they can be; None if they rest on others of it."""
    ready = _prepared(connection, turn, _grounds(connection, ()))
    return None if ready.rows.before else ready


def confirmed(connection: Connection, turn: imports.TurnKeys, foreseen_on: Grounds) -> Grounds | None:
    """Return the grounds that there are once the import has ended; None if what was foreseen rests on others."""
    grounds = _grounds(connection, foreseen_on.records)
    is_so = replace(grounds, ended=foreseen_on.ended, cancelled=foreseen_on.cancelled) == foreseen_on
    return grounds if is_so and turn.import_id in grounds.ended else None


def are_alike(one: Prepared, other: Prepared) -> bool:
    """Tell whether records can be written together: they are of one import, and made ready on the same grounds."""
    return (one.turn.import_id, one.turn.cancelled) == (other.turn.import_id, other.turn.cancelled) and replace(
        one.grounds, records={}
    ) == replace(other.grounds, records={})


def together(pieces: Sequence[Prepared]) -> Prepared:
    """Make one of pieces that are alike."""
    return Prepared(
        replace(pieces[0].turn, keys=tuple(key for one in pieces for key in one.turn.keys)),
        attendee_rows.together([one.rows for one in pieces]),
        tuple(record for one in pieces for record in one.others),
        replace(pieces[0].grounds, records={who: n for one in pieces for who, n in one.grounds.records.items()}),
    )


def _prepared(connection: Connection, turn: imports.Turn, before: Grounds) -> Prepared:
    standing = [] if turn.cancelled else [record for record in turn.records if record.body is not None]
    about = {record.subject: record for record in standing if record.kind == "attendee"}
    records = _records_about(connection, about)
    alone = [] if before.people else [record for subject, record in about.items() if records.get(subject) == 1]
    rows = plain_rows.rows_of((record.subject, record.content) for record in alone)
    if len(alone) < len(about):
        several = list(about.keys() - {one.subject for one in alone})
        more = attendee_rows.rows_of(derived.facts_about(connection, "attendee", several))
        rows = attendee_rows.together([rows, more])
    others = tuple(record for record in standing if record.kind != "attendee")
    if turn.cancelled and imports.is_undone(connection, turn.import_id):
        others = turn.records
    grounds = replace(before, records=records)
    return Prepared(turn.keys, rows, others, grounds)


class Checks:
    """Tells whether what was prepared is what the file says now.

    Nothing has to be looked up about each person as long as nobody writes what rows of people follow from. Once
    somebody has, all is compared from then on.

    Args:
        connection: where to read, before anything is prepared that is to be checked.
    """

    def __init__(self, connection: Connection) -> None:
        self._news: News | None = News(connection)

    def holds(self, connection: Connection, ready: Prepared) -> bool:
        """Tell whether it holds; belongs in the transaction that writes it."""
        if not imports.are_held(connection, ready.turn):
            return False
        if self._news:
            news = self._news.kinds(connection)
            if news is not None and not news & _MOVING:
                return True
            self._news = None
        return _grounds(connection, ready.grounds.records) == ready.grounds


def take(connection: Connection, ready: Prepared) -> int:
    """Let records of an import that has ended stand in the tables, or empty those of one that was given up.

    Those of one that was taken back leave the tables first.

    Returns:
        How many records had their turn.
    """
    if ready.turn.cancelled:
        if scans := [record for record in ready.others if record.kind == "scan"]:
            moves.take_out(connection, scans)
        imports.empty(connection, ready.turn)
        moves.write_anew(connection, ready.others)
    else:
        attendees.write(connection, ready.rows)
        derived.fold_guests(connection, ready.rows.ids)
        derived.write(connection, ready.others)
    if any(record.kind == "scan" for record in ready.others):
        revisions.advance(connection)  # they stand behind later ones that were counted
    imports.release(connection, ready.turn)
    return len(ready.turn.keys)


def _grounds(connection: Connection, people: Collection[str]) -> Grounds:
    return Grounds(
        _records_about(connection, people),
        aliases.of(connection),
        erasures.count(connection),
        imports.ended(connection),
        imports.cancelled(connection),
        late_stamps.latest(connection),
    )


def _records_about(connection: Connection, people: Collection[str]) -> dict[str, int]:
    """Return how many records there are about each of some people; read from the index alone."""
    if not people:
        return {}
    rows = connection.execute(
        f"SELECT subject, count(*) FROM journal INDEXED BY journal_subject WHERE {FOLDED} "
        "AND subject IN (SELECT value FROM json_each(?)) GROUP BY subject",
        (json.dumps(list(people)),),
    )
    return dict(rows.fetchall())
