"""The table of what screens announce."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import conditions, counting

if TYPE_CHECKING:
    from kiosk.domain.facts.live_agenda import AnnouncementMade

_COLUMNS = "id, words, begins, ends, points"


def fold(connection: Connection, subjects: "Sequence[Sequence[AnnouncementMade]]") -> None:
    """Write the rows of announcements; the latest words of a language win, as the latest of all else."""
    from kiosk.domain.facts.registry import latest

    for facts in subjects:
        said = latest(facts)
        words = {language: text for one in facts for language, text in one.words.items()}
        connection.execute(
            f"INSERT OR REPLACE INTO announcement ({_COLUMNS}, withdrawn) VALUES (?, ?, ?, ?, ?, ?)",
            (
                said.announcement,
                json.dumps(words, ensure_ascii=False, sort_keys=True),
                said.begins or 0,
                said.ends or 0,
                json.dumps(said.points or (), ensure_ascii=False),
                int(bool(said.withdrawn)),
            ),
        )


def standing(connection: Connection) -> list[Announcement]:
    """Return what was announced and not taken back, over or not, the latest first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM announcement WHERE withdrawn = 0 ORDER BY begins DESC, id")
    return [
        Announcement(id_, json.loads(words), begins, ends, tuple(json.loads(points)))
        for id_, words, begins, ends, points in rows
    ]


def records(connection: Connection) -> list[Record]:
    """Return the records of all that was announced and counts, in their order."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.FOLDED} AND kind = 'announcement' "
        f"AND subject IN (SELECT id FROM announcement) AND body IS NOT NULL AND {counting.COUNTING} "
        "ORDER BY at, device, seq"
    )
    return list(map(record_of, rows))
