"""The settings of the event: the latest value of each, whatever it is; whoever reads them checks them."""

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import SettingDetails


def fold(connection: Connection, subjects: "Sequence[Sequence[SettingDetails]]") -> None:
    """Write the rows of settings; the latest value wins, and an empty one leaves none."""
    from kiosk.domain.facts.registry import latest

    for setting in map(latest, subjects):
        connection.execute("DELETE FROM setting WHERE name = ?", (setting.name,))
        if setting.value:
            connection.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (setting.name, setting.value))


def every(connection: Connection) -> dict[str, Any]:
    """Return the event's settings by name, known to this version or not; what is no JSON is left out."""
    values: dict[str, Any] = {}
    for name, value in connection.execute("SELECT name, value FROM setting"):
        with suppress(ValueError, RecursionError):
            values[str(name)] = json.loads(value)
    return values
