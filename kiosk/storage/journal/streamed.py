"""What the hub's stream is known to hold of the journal, and how far this file has read it; local to this file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.kiosks.spans import Spans
from kiosk.storage.connection import Connection


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a lane of the stream was read: the stream's own count, and what tells that message from another."""

    seq: int = 0
    mark: str = ""


def spans(connection: Connection) -> dict[str, Spans]:
    """Return which records the stream is known to hold, by device."""
    rows = connection.execute("SELECT device, spans FROM streamed")
    return {device: Spans(tuple((first, last) for first, last in json.loads(text))) for device, text in rows}


def write_spans(connection: Connection, changed: Mapping[str, Spans]) -> None:
    """Remember which records of some devices the stream holds."""
    with connection.passing_over():
        connection.executemany(
            "INSERT OR REPLACE INTO streamed (device, spans) VALUES (?, ?)",
            ((device, json.dumps(held.spans)) for device, held in changed.items()),
        )


def cursor(connection: Connection, lane: str) -> Cursor:
    """Return how far a lane was read."""
    row = connection.execute("SELECT seq, mark FROM stream_cursor WHERE lane = ?", (lane,)).fetchone()
    return Cursor(*row) if row else Cursor()


def write_cursor(connection: Connection, lane: str, read: Cursor) -> None:
    """Remember how far a lane was read."""
    with connection.passing_over():
        connection.execute(
            "INSERT OR REPLACE INTO stream_cursor (lane, seq, mark) VALUES (?, ?, ?)", (lane, read.seq, read.mark)
        )


def forget(connection: Connection) -> None:
    """Forget all of it: the stream is not the one that was read."""
    connection.execute("DELETE FROM streamed")
    connection.execute("DELETE FROM stream_cursor")
    connection.execute("DELETE FROM purged")


def heads(connection: Connection) -> dict[str, int]:
    """Return the last number that is here of each device's records."""
    return dict(connection.execute("SELECT device, seq FROM head").fetchall())


def head(connection: Connection, device: str) -> int:
    """Return the last number that is here of one device's records; 0 if there is none."""
    row = connection.execute("SELECT seq FROM head WHERE device = ?", (device,)).fetchone()
    return int(row[0]) if row else 0


def held(connection: Connection, device: str) -> Spans:
    """Return which of a device's records are here."""
    (count, last) = connection.execute(
        "SELECT count(*), coalesce(max(seq), 0) FROM journal WHERE device = ?", (device,)
    ).fetchone()
    if count == last:
        return Spans(((1, last),)) if last else Spans()
    islands = connection.execute(
        "SELECT min(seq), max(seq) FROM (SELECT seq, seq - row_number() OVER (ORDER BY seq) AS island FROM journal "
        "WHERE device = ?) GROUP BY island",
        (device,),
    )
    return Spans.joined(islands.fetchall())
