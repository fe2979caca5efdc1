"""The event, device and point tables."""

import json
from collections.abc import Sequence
from typing import Any

from kiosk.domain.event import DEFAULT_ACCENT, Event, zone_named
from kiosk.domain.fault import Fault
from kiosk.storage.connection import Connection, DatabaseError
from kiosk.storage.tables.fields import check_numbers, check_texts

SUBJECT = "event"
_COLUMNS = "id, name, timezone, starts, ends, place, accent, languages, names, places, organiser, pin"


def fold(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the event's row: the latest value of each field wins. A file holds one event; another is passed over.

    Raises:
        ValueError: a record is malformed.
    """
    for bodies in (bodies for subject, bodies in subjects if subject == SUBJECT):
        event: dict[str, Any] = {"accent": DEFAULT_ACCENT, "languages": ["en", "tr"], "names": {}, "places": {}}
        for body in bodies:
            _check(body)
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
    """Write the rows of devices.

    Raises:
        ValueError: a record is malformed.
    """
    for subject, bodies in subjects:
        known: dict[str, Any] = {}
        for body in bodies:
            check_texts(body, "name", "version", "public_key")
            known |= body
        row = (subject, *(known.get(field, "") for field in ("name", "version", "public_key")))
        connection.execute("INSERT OR REPLACE INTO device (id, name, version, public_key) VALUES (?, ?, ?, ?)", row)


def fold_point(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of points.

    Raises:
        ValueError: a record is malformed.
    """
    for subject, bodies in subjects:
        for body in bodies:
            check_texts(body, "kind")
            if body.get("capacity") is not None:
                check_numbers(body, "capacity")
        latest = bodies[-1]
        row = (subject, latest.get("kind", "entrance"), latest.get("capacity"))
        connection.execute("INSERT OR REPLACE INTO point (name, kind, capacity) VALUES (?, ?, ?)", row)


def event_id(connection: Connection) -> str:
    """Return the id of the file's event."""
    return str(connection.execute("SELECT id FROM event").fetchone()[0])


def has_point(connection: Connection, name: str) -> bool:
    """Tell whether a point of that name is known."""
    return connection.execute("SELECT 1 FROM point WHERE name = ?", (name,)).fetchone() is not None


def device_name(connection: Connection, device: str) -> str | None:
    """Return the name of a device, if it has introduced itself."""
    row = connection.execute("SELECT name FROM device WHERE id = ?", (device,)).fetchone()
    return str(row[0]) if row else None


def _check(body: dict[str, Any]) -> None:
    """See that a record of an event holds what every screen can show; an unknown zone or colour would end them all."""
    from kiosk.domain import palette

    check_texts(body, "id", "name", "timezone", "place", "accent", "organiser", "pin")
    check_numbers(body, "starts", "ends")
    languages = body.get("languages", ["en"])
    if not (isinstance(languages, list) and languages and all(isinstance(one, str) for one in languages)):
        raise ValueError("languages is no list of languages")
    for wording in (body.get("names", {}), body.get("places", {})):
        if not (isinstance(wording, dict) and all(isinstance(text, str) for text in wording.values())):
            raise ValueError("names or places are no wordings")
    try:
        zone_named(body.get("timezone", "UTC"))
        palette.derive(body.get("accent", DEFAULT_ACCENT))
    except Fault as fault:
        raise ValueError(str(fault)) from fault


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON values
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if isinstance(value, list | dict) else value
