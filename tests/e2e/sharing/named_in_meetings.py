"""Whom a table of meetings may name: who agreed to be counted in an exchange in which both were.

The event file alone is read, without the program, as in `kept.py`.
"""

import csv
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

TABLE = "meetings.csv"
_AGREED = (
    "SELECT min(attendee, other), max(attendee, other) FROM meeting_wish "
    "WHERE answer = 'wanted' AND start = ? AND place = ?"
)
_COUNTED = (
    "SELECT given FROM consent WHERE attendee = ? AND exchange = ? AND purpose = 'statistics' "
    "ORDER BY at DESC, device DESC, seq DESC LIMIT 1"
)
_TOGETHER = "SELECT exchange FROM exchange_member WHERE attendee IN (?, ?) GROUP BY exchange HAVING count(*) = 2"


def named_wrongly(file: Path, table: Path) -> Iterator[tuple[str, str]]:
    """Yield who stands wrongly in a table, by id, and how: named without a consent, or not in spite of one.

    What is no whole row tells of no meeting; what stands in it is looked at as in any file.
    """
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        rows = csv.DictReader(table.read_text("utf-8-sig").splitlines())
        for row in (one for one in rows if None not in one.values()):
            start = round(datetime.fromisoformat(row["starts_utc"]).timestamp() * 1000)
            pair = connection.execute(_AGREED, (start, row["table"])).fetchone()
            counted = [_counted_with(connection, *pair), _counted_with(connection, *reversed(pair))]
            for side, person, exchanges, of_other in zip("ab", pair, counted, reversed(counted), strict=True):
                if row[f"{side}_id"] not in ("", person) or (row[f"{side}_name"] and not exchanges):
                    yield person, "named"
                if exchanges & of_other and row[f"{side}_id"] != person:
                    yield person, "not named"


def _counted_with(connection: sqlite3.Connection, person: str, other: str) -> set[str]:
    """Return the exchanges of two in which the first one agreed to be counted."""
    together = [exchange for (exchange,) in connection.execute(_TOGETHER, (person, other))]
    return {one for one in together if (connection.execute(_COUNTED, (person, one)).fetchone() or (0,))[0]}
