"""The table of what was changed of sessions by hand."""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.domain.agenda.by_hand import ByHand, holding
from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import conditions, counting

if TYPE_CHECKING:
    from kiosk.domain.facts.live_agenda import SessionChange

_SELECT = "SELECT session, starts, ends, delay, room, rooms, cancelled FROM session_change"


def fold(connection: Connection, subjects: "Sequence[Sequence[SessionChange]]") -> None:
    """Write the rows of what holds by hand; a session of which all was taken back keeps an empty one."""
    connection.executemany(
        "INSERT OR REPLACE INTO session_change (session, starts, ends, delay, room, rooms, cancelled) VALUES "
        "(:session, :starts, :ends, :delay, :room, :rooms, :cancelled)",
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
    return {
        session: ByHand(starts, ends, delay, room, json.loads(rooms), bool(cancelled))
        for session, starts, ends, delay, room, rooms, cancelled in rows
    }


def records(connection: Connection) -> list[Record]:
    """Return the records of all that was changed of sessions by hand and counts, in their order."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.FOLDED} AND kind = 'session_change' "
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
    }
