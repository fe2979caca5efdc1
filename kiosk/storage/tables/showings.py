"""The table of what foyer screens were told to show."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.kiosks.showing import Showing, Shows
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.showing import ShowingTold

_COLUMNS = "kiosk, shows, announcement, room, begins, ends"
_KNOWN = frozenset(Shows)


def fold(connection: Connection, subjects: "Sequence[Sequence[ShowingTold]]") -> None:
    """Write what each kiosk was told last."""
    for facts in subjects:
        said = facts[-1]
        connection.execute(
            f"INSERT OR REPLACE INTO showing ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
            (said.kiosk, said.shows or "", said.announcement or "", said.room or "", said.begins or 0, said.ends or 0),
        )


def every(connection: Connection) -> dict[str, Showing]:
    """Return what was told last, by kiosk; what this version does not know is as if it were to rest."""
    return {
        kiosk: Showing(kiosk, Shows(shows) if shows in _KNOWN else Shows.REST, begins, ends, announcement, room)
        for kiosk, shows, announcement, room, begins, ends in connection.execute(f"SELECT {_COLUMNS} FROM showing")
    }


def told(connection: Connection, *names: str) -> tuple[Showing, ...]:
    """Return what some kiosks, or groups of them, were told."""
    said = every(connection)
    return tuple(said[name] for name in dict.fromkeys(names) if name in said)


def latest_told(connection: Connection) -> int:
    """Return when anything was told last (UTC milliseconds); 0 if nothing ever was."""
    (begins,) = connection.execute("SELECT coalesce(max(begins), 0) FROM showing").fetchone()
    return int(begins)
