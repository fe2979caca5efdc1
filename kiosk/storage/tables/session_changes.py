"""The table of what was changed of sessions by hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.domain.agenda.by_hand import ByHand, holding
from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import conditions, counting

if TYPE_CHECKING:
    from kiosk.domain.facts.live_agenda import SessionChange

_COLUMNS = (
    *("session", "starts", "ends", "delay", "room", "rooms", "cancelled"),
    *("added", "title", "titles", "speakers", "track"),
)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM session_change"


def fold(connection: Connection, subjects: "Sequence[Sequence[SessionChange]]") -> None:
    """Write the rows of what holds by hand; a session of which all was taken back keeps an empty one."""
    connection.executemany(
        f"INSERT OR REPLACE INTO session_change ({', '.join(_COLUMNS)}) "
        f"VALUES ({', '.join(map(':{}'.format, _COLUMNS))})",
        (_row(facts[0].session, holding(facts)) for facts in subjects),
    )


def of(connection: Connection, sessions: Sequence[str]) -> dict[str, ByHand]:
    """Return what holds of some sessions by hand, by their ids."""
    these = "session IN (SELECT value FROM json_each(?))"
    return _by_session(connection.execute(f"{_SELECT} WHERE {these}", (json.dumps(list(sessions)),)))


def standing(connection: Connection) -> dict[str, ByHand]:
    """Return what holds of all sessions by hand, by their ids."""
    return _by_session(connection.execute(_SELECT))


def _by_session(rows: Iterable[Sequence[Any]]) -> dict[str, ByHand]:
    named = [dict(zip(_COLUMNS, row, strict=True)) for row in rows]
    return {row["session"]: _by_hand(row) for row in named}


def _by_hand(row: Mapping[str, Any]) -> ByHand:
    return ByHand(
        starts=row["starts"],
        ends=row["ends"],
        delay=row["delay"],
        room=row["room"],
        rooms=json.loads(row["rooms"]),
        cancelled=bool(row["cancelled"]),
        added=bool(row["added"]),
        title=row["title"],
        titles=json.loads(row["titles"]),
        speakers=None if row["speakers"] is None else tuple(json.loads(row["speakers"])),
        track=row["track"],
    )


def records(connection: Connection) -> list[Record]:
    """Return the records of all that was changed of sessions by hand and counts, in their order."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.FOLDED} AND kind = 'session_change' "
        f"AND subject IN (SELECT session FROM session_change) AND body IS NOT NULL AND {counting.COUNTING} "
        "ORDER BY at, device, seq"
    )
    return list(map(record_of, rows))


def records_with_agenda(connection: Connection) -> list[Record]:
    """Return, in their order, all records about sessions of which something was changed by hand: the agenda's too."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.FOLDED} AND kind IN ('session', 'session_change') "
        f"AND subject IN (SELECT session FROM session_change) AND body IS NOT NULL AND {counting.COUNTING} "
        "ORDER BY at, device, seq"
    )
    return list(map(record_of, rows))


def _row(session: str, hand: ByHand) -> dict[str, object]:
    return {
        "session": session,
        "starts": hand.starts,
        "ends": hand.ends,
        "delay": hand.delay,
        "room": hand.room,
        "rooms": json.dumps(dict(hand.rooms), ensure_ascii=False, sort_keys=True),
        "cancelled": int(hand.cancelled),
        "added": int(hand.added),
        "title": hand.title,
        "titles": json.dumps(dict(hand.titles), ensure_ascii=False, sort_keys=True),
        "speakers": None if hand.speakers is None else json.dumps(hand.speakers, ensure_ascii=False),
        "track": hand.track,
    }
