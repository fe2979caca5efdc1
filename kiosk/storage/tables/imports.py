"""The import and held tables: what the facts of an import say holds once it has ended, all of it, and before nothing.

Until then its records stand in the journal and in `held`. Afterwards, or once it was given up, they wait there for
their turn: an import may have a million, and nobody at a door is to wait for them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from kiosk.domain.admission.verdict import ComingIn
from kiosk.domain.facts.reading import PERSONAL
from kiosk.domain.facts.record import IMPORT, Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables.conditions import FOLDED, FOLDED_KINDS, one_of

if TYPE_CHECKING:
    from kiosk.domain.facts.import_kinds import ImportUndone, RosterImport

KINDS = frozenset({"attendee", "scan", "session"})
"""Kinds of facts that an import writes."""
_OF_A_PERSON = (KINDS & PERSONAL) - FOLDED_KINDS
"""Those about a person that no index of the journal finds by that."""

_EACH = (
    "WITH RECURSIVE each (id) AS (SELECT min(import) FROM held UNION ALL "
    "SELECT (SELECT min(import) FROM held WHERE import > each.id) FROM each WHERE each.id IS NOT NULL) "
)
"""The imports that have records in `held`, found without reading them all."""
_QUALIFIED = ", ".join(f"journal.{column}" for column in COLUMNS.split(", "))


_HELD = (
    f"SELECT {_QUALIFIED} FROM held CROSS JOIN journal ON journal.device = held.device AND journal.seq = held.seq "
    "WHERE held.import = ?"
)
PART = f"""instr(body, '"{IMPORT}":"' || :id || '"') > 0"""
"""The condition by which a query of the journal finds what is part of an import; quotes within a text are escaped."""
_HOLD_AGAIN = (
    f"INSERT OR IGNORE INTO held (import, device, seq, attendee) "
    f"SELECT :id, device, seq, iif({one_of(_OF_A_PERSON)}, subject, '') FROM journal WHERE device IN "
    f"(SELECT device FROM journal WHERE {FOLDED} AND kind = 'import' AND subject = :id) "
    f"AND {one_of(KINDS)} AND body IS NOT NULL AND {PART}"
)
_SPAN = "import = ? AND device = ? AND seq BETWEEN ? AND ?"
_FIRST = "ORDER BY held.device, held.seq LIMIT ?"


@dataclass(frozen=True, slots=True)
class OpenImport:
    """An import that has not ended: what it reads, which device began it, and how many of its records are here."""

    id: str
    source: str
    device: str
    records: int


@dataclass(frozen=True, slots=True)
class TurnKeys:
    """Which records of one import have their turn, each by its device and number."""

    import_id: str
    cancelled: bool
    keys: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """Records of one import whose turn it is: to stand in the tables or, where it was given up, to be emptied."""

    import_id: str
    cancelled: bool
    records: tuple[Record, ...]

    @property
    def keys(self) -> TurnKeys:
        """Return which they are."""
        return TurnKeys(self.import_id, self.cancelled, tuple((record.device, record.seq) for record in self.records))


def fold(connection: Connection, subjects: "Sequence[Sequence[RosterImport]]") -> None:
    """Write the rows of imports; one that has ended was not given up, unless it was taken back."""
    from kiosk.domain.facts.registry import latest

    undone = frozenset(one for (one,) in connection.execute("SELECT id FROM import_undone"))
    connection.executemany(
        "INSERT OR REPLACE INTO import (id, source, facts, ended, cancelled) VALUES (?, ?, ?, ?, ?)",
        (
            (
                latest(facts).id,
                latest(facts).source or "",
                latest(facts).facts or 0,
                int(any(one.ended for one in facts) and latest(facts).id not in undone),
                int(any(one.cancelled for one in facts) or latest(facts).id in undone),
            )
            for facts in subjects
        ),
    )


def fold_undone(connection: Connection, subjects: "Sequence[Sequence[ImportUndone]]") -> None:
    """Note that imports were taken back; what of them stands in the tables waits for its turn to be taken out."""
    for facts in subjects:
        name = (facts[0].id,)
        connection.execute("INSERT OR IGNORE INTO import_undone (id) VALUES (?)", name)
        if connection.execute("UPDATE import SET ended = 0, cancelled = 1 WHERE id = ? AND ended = 1", name).rowcount:
            connection.execute(_HOLD_AGAIN, {"id": facts[0].id})


def is_undone(connection: Connection, import_id: str) -> bool:
    """Tell whether an import was taken back after it had ended."""
    return connection.execute("SELECT 1 FROM import_undone WHERE id = ?", (import_id,)).fetchone() is not None


def ended(connection: Connection) -> frozenset[str]:
    """Return the imports that have ended."""
    return frozenset(one for (one,) in connection.execute("SELECT id FROM import WHERE ended = 1"))


def cancelled(connection: Connection) -> frozenset[str]:
    """Return the imports that were given up."""
    return frozenset(one for (one,) in connection.execute("SELECT id FROM import WHERE cancelled = 1"))


def hold(connection: Connection, records: Iterable[tuple[str, Record]]) -> None:
    """Keep records from the tables until it is their turn, each with the id of its import."""
    connection.executemany(
        "INSERT OR IGNORE INTO held (import, device, seq, attendee) VALUES (?, ?, ?, ?)",
        (
            (one, record.device, record.seq, record.subject if record.kind in _OF_A_PERSON else "")
            for one, record in records
        ),
    )


def release(connection: Connection, turn: TurnKeys) -> None:
    """Note that records had their turn."""
    connection.executemany(f"DELETE FROM held WHERE {_SPAN}", _spans(turn))


def are_held(connection: Connection, turn: TurnKeys) -> bool:
    """Tell whether records still wait for their turn, all of them: another program may have given it to some."""
    waiting = (connection.execute(f"SELECT count(*) FROM held WHERE {_SPAN}", span).fetchone() for span in _spans(turn))
    return sum(int(count) for (count,) in waiting) == len(turn.keys)


def _spans(turn: TurnKeys) -> list[tuple[str, str, int, int]]:
    """Return the import, a device and the first and last record of a turn; none waits in between that is not of it."""
    by_device = (list(keys) for _, keys in groupby(turn.keys, itemgetter(0)))
    return [(turn.import_id, keys[0][0], keys[0][1], keys[-1][1]) for keys in by_device]


def waiting(connection: Connection, most: int) -> int:
    """Return how many records wait, no more than `most`; those of imports that have not ended as well."""
    return int(connection.execute("SELECT count(*) FROM (SELECT 1 FROM held LIMIT ?)", (most,)).fetchone()[0])


def turns(connection: Connection, most: int, since: TurnKeys | None = None) -> Iterator[Turn]:
    """Yield all records whose turn it is, up to `most` at once, without taking them from those that wait.

    Args:
        connection: where to read.
        most: how many at once.
        since: of this import only those that follow these.
    """
    ready = connection.execute(
        f"{_EACH} SELECT import.id, import.ended FROM each JOIN import ON import.id = each.id "
        "WHERE import.ended = 1 OR import.cancelled = 1"
    ).fetchall()
    for import_id, has_ended in ready:
        last = since.keys[-1] if since and since.import_id == import_id else ("", 0)
        while records := _following(connection, import_id, last, most):
            turn = Turn(import_id, not has_ended, records)
            last = turn.keys.keys[-1]
            yield turn


def following(connection: Connection, import_id: str, most: int, since: TurnKeys | None) -> Turn | None:
    """Return so many records of an import that has not ended, those that follow some; None if there are fewer."""
    records = _following(connection, import_id, since.keys[-1] if since else ("", 0), most)
    return Turn(import_id, False, records) if len(records) == most else None


def again(connection: Connection, keys: TurnKeys) -> Turn:
    """Return a turn by its keys, as it stands now; what waits no more is left out."""
    where = "(held.device, held.seq) >= (?, ?) AND (held.device, held.seq) <= (?, ?) ORDER BY held.device, held.seq"
    rows = connection.execute(f"{_HELD} AND {where}", (keys.import_id, *keys.keys[0], *keys.keys[-1]))
    return Turn(keys.import_id, keys.cancelled, tuple(map(record_of, rows)))


def _following(connection: Connection, import_id: str, last: tuple[str, int], most: int) -> tuple[Record, ...]:
    rows = connection.execute(f"{_HELD} AND (held.device, held.seq) > (?, ?) {_FIRST}", (import_id, *last, most))
    return tuple(map(record_of, rows))


def next_turn(connection: Connection, most: int) -> Turn | None:
    """Return the next records whose turn it is, in the order in which they were written; None if there are none."""
    row = connection.execute(
        f"{_EACH} SELECT import.id, import.ended FROM each JOIN import ON import.id = each.id "
        "WHERE import.ended = 1 OR import.cancelled = 1 LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    rows = connection.execute(f"{_HELD} {_FIRST}", (row[0], most))
    return Turn(row[0], not row[1], tuple(map(record_of, rows)))


def coming_in(connection: Connection) -> ComingIn | None:
    """Return how much of an import that has ended stands in the tables; None if all does.

    Records wait side by side and have their turn in their order, so that the first and the last tell how many are left.
    """
    row = connection.execute(
        f"{_EACH} SELECT import.id, import.facts FROM each JOIN import ON import.id = each.id "
        "WHERE import.ended = 1 LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    ends = (
        connection.execute(f"SELECT seq FROM held WHERE import = ? ORDER BY device {way}, seq {way} LIMIT 1", row[:1])
        for way in ("ASC", "DESC")
    )
    first, last = (int(end.fetchone()[0]) for end in ends)
    return ComingIn(max(0, row[1] - (last - first + 1)), row[1])


def unfinished(connection: Connection) -> list[OpenImport]:
    """Return the imports that have neither ended nor were given up, in the order of their ids."""
    rows = connection.execute(
        f"{_EACH} SELECT each.id, coalesce(import.source, '') FROM each LEFT JOIN import ON import.id = each.id "
        "WHERE each.id IS NOT NULL AND coalesce(import.ended, 0) = 0 AND coalesce(import.cancelled, 0) = 0"
    ).fetchall()
    found = []
    for import_id, source in rows:
        query = "SELECT min(device), count(*) FROM held WHERE import = ?"
        device, records = connection.execute(query, (import_id,)).fetchone()
        found.append(OpenImport(import_id, source, device, records))
    return found


def forget(connection: Connection, records: str) -> None:
    """Let no record wait any more whose body was taken away.

    Args:
        connection: the writing connection.
        records: names a table of their keys (device, seq).
    """
    connection.execute(
        f"{_EACH} DELETE FROM held WHERE (import, device, seq) IN (SELECT each.id, gone.device, gone.seq "
        f"FROM each CROSS JOIN {records} AS gone WHERE each.id IS NOT NULL)"
    )


def empty(connection: Connection, turn: TurnKeys) -> None:
    """Take away what the records of an import say that was given up: nobody would find it there to erase it."""
    connection.executemany(
        "UPDATE journal SET body = NULL, salt = NULL WHERE device = ? AND seq = ?",
        turn.keys,
    )
