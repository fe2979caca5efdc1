"""The table of kiosks that were told to restart."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.kiosks.restart import RestartOrder
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.restart import RestartTold

_COLUMNS = "kiosk, id, begins, ends"


def fold(connection: Connection, subjects: "Sequence[Sequence[RestartTold]]") -> None:
    """Write what each kiosk was told last."""
    for facts in subjects:
        said = facts[-1]
        connection.execute(
            f"INSERT OR REPLACE INTO restart ({_COLUMNS}) VALUES (?, ?, ?, ?)",
            (said.kiosk, said.id or "", said.begins or 0, said.ends or 0),
        )


def every(connection: Connection) -> dict[str, RestartOrder]:
    """Return what was told last, by kiosk."""
    return {row[0]: RestartOrder(*row) for row in connection.execute(f"SELECT {_COLUMNS} FROM restart")}
