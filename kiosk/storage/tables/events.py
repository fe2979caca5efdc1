"""The event and device tables.

What only a record needs is loaded with the first one: a screen that opens reads.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from kiosk.domain.event import DEFAULT_ACCENT, Event
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import EARLIEST
from kiosk.storage.connection import Connection, DatabaseError
from kiosk.storage.tables.days import renumber

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import DeviceDetails, EventDetails

COLUMNS = tuple(field.name for field in fields(Event))
_DEFAULTS = dict.fromkeys(COLUMNS, "") | {
    "timezone": "UTC",
    "starts": EARLIEST,
    "ends": EARLIEST,
    "accent": DEFAULT_ACCENT,
    "languages": (SOURCE,),
    "names": {},
    "places": {},
}
"""What stands for a field that nobody has said yet: records may come in any order."""


def fold(connection: Connection, subjects: "Sequence[Sequence[EventDetails]]") -> None:
    """Write the event's row: the latest value of each field wins. A file holds one event; another is passed over."""
    from kiosk.domain.facts.kinds import EVENT_SUBJECT
    from kiosk.domain.facts.registry import latest

    for event in (latest(facts) for facts in subjects if facts[0].subject == EVENT_SUBJECT):
        said = {column: value for column in COLUMNS if (value := getattr(event, column)) is not None}
        row = _DEFAULTS | said
        before = connection.execute("SELECT timezone FROM event").fetchone()
        connection.execute("DELETE FROM event")
        connection.execute(
            f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES ({', '.join(map(':{}'.format, COLUMNS))})",
            {column: _plain(value) for column, value in row.items()},
        )
        if before is None or before[0] != row["timezone"]:
            renumber(connection)


def event_id(connection: Connection) -> str:
    """Return the id of a file's event, whatever later records call it; empty where it holds none yet."""
    row = connection.execute("SELECT event FROM anchor UNION ALL SELECT id FROM event LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def is_anchored(connection: Connection) -> bool:
    """Tell whether it was said for good of which event a file is."""
    return bool(anchors(connection))


def anchors(connection: Connection) -> list[str]:
    """Return of which event it was said for good that a file is: of one, unless somebody forged it."""
    return [str(event) for (event,) in connection.execute("SELECT event FROM anchor")]


def pin_event(connection: Connection, event: str) -> None:
    """Say for good of which event a file is."""
    connection.execute("INSERT INTO anchor (event) VALUES (?)", (event,))


def get(connection: Connection) -> Event | None:
    """Return the event of this file, if it was made.

    Raises:
        DatabaseError: its row is damaged.
    """
    row = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM event").fetchone()
    if row is None:
        return None
    values = dict(zip(COLUMNS, row, strict=True))
    try:
        values |= {name: json.loads(values[name]) for name in ("languages", "names", "places")}
    except (ValueError, TypeError) as error:
        raise DatabaseError("the event's row is malformed") from error
    return Event(**values | {"languages": tuple(values["languages"])})


def fold_device(connection: Connection, subjects: "Sequence[Sequence[DeviceDetails]]") -> None:
    """Write the rows of devices."""
    from kiosk.domain.facts.registry import latest

    connection.executemany(
        "INSERT OR REPLACE INTO device (id, name, version) VALUES (?, ?, ?)",
        ((one.device, one.name or "", one.version or "") for one in map(latest, subjects)),
    )


def device_name(connection: Connection, device: str) -> str | None:
    """Return the name of a device, if it has introduced itself."""
    row = connection.execute("SELECT name FROM device WHERE id = ?", (device,)).fetchone()
    return str(row[0]) if row else None


def device_names(connection: Connection) -> dict[str, str]:
    """Return the name of each device that has introduced itself."""
    return dict(connection.execute("SELECT id, name FROM device").fetchall())


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON values
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if isinstance(value, tuple | Mapping) else value
