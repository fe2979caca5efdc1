"""The settings of the event: the latest value of each, whatever it is; whoever reads them checks them."""

import json
from collections.abc import Sequence
from typing import Any

from kiosk.storage.connection import Connection

KIND = "setting"


def fold(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of settings; the latest value wins, and one that is null leaves none."""
    for name, bodies in subjects:
        values = [body["value"] for body in bodies if "value" in body]
        connection.execute("DELETE FROM setting WHERE name = ?", (name,))
        if values and values[-1] is not None:
            value = json.dumps(values[-1], ensure_ascii=False, sort_keys=True)
            connection.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (name, value))


def every(connection: Connection) -> dict[str, Any]:
    """Return the event's settings by name, known to this version or not."""
    return {str(name): json.loads(value) for name, value in connection.execute("SELECT name, value FROM setting")}
