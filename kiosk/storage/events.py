"""The event, device and point tables."""

import json
from collections.abc import Sequence
from typing import Any

from kiosk.domain.event import DEFAULT_ACCENT, Event
from kiosk.storage.connection import Connection, DatabaseError

SUBJECT = "event"
_COLUMNS = "id, name, timezone, starts, ends, place, accent, languages, names, places, organiser, pin"


def fold(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the event's row: the latest value of each field wins."""
    for _, bodies in subjects:
        event: dict[str, Any] = {"accent": DEFAULT_ACCENT, "languages": ["en", "tr"], "names": {}, "places": {}}
        for body in bodies:
            event |= body
        row = tuple(_plain(event.get(column, "")) for column in _COLUMNS.split(", "))
        connection.execute("DELETE FROM event")
        connection.execute(f"INSERT INTO event ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", row)


def get(connection: Connection) -> Event | None:
    """Return the event of this file, if it was made.

    Raises:
        DatabaseError: its row is damaged.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM event").fetchone()
    if row is None:
        return None
    try:
        languages, names, places = (json.loads(text) for text in row[7:10])
    except (ValueError, TypeError) as error:
        raise DatabaseError("the event's row is malformed") from error
    values: tuple[Any, ...] = (*row[:7], tuple(languages), names, places, *row[10:])
    return Event(*values)


def fold_device(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of devices."""
    for subject, bodies in subjects:
        known: dict[str, Any] = {}
        for body in bodies:
            known |= body
        row = (subject, *(known.get(field, "") for field in ("name", "version", "public_key")))
        connection.execute("INSERT OR REPLACE INTO device (id, name, version, public_key) VALUES (?, ?, ?, ?)", row)


def fold_point(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of points."""
    for subject, bodies in subjects:
        latest = bodies[-1]
        row = (subject, latest.get("kind", "entrance"), latest.get("capacity"))
        connection.execute("INSERT OR REPLACE INTO point (name, kind, capacity) VALUES (?, ?, ?)", row)


def has_point(connection: Connection, name: str) -> bool:
    """Tell whether a point of that name is known."""
    return connection.execute("SELECT 1 FROM point WHERE name = ?", (name,)).fetchone() is not None


def device_name(connection: Connection, device: str) -> str | None:
    """Return the name of a device, if it has introduced itself."""
    row = connection.execute("SELECT name FROM device WHERE id = ?", (device,)).fetchone()
    return str(row[0]) if row else None


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON values
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if isinstance(value, list | dict) else value
