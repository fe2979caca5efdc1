"""The table of badges that were written in one go, to be printed elsewhere."""

from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.badge_runs import BadgesWritten


@dataclass(frozen=True, slots=True)
class BadgeRun:
    """Badges that were written in one go: when (UTC milliseconds), in which layout, how many, in which records."""

    run: str
    made: int
    layout: str
    count: int
    parts: tuple[str, ...]


def fold(connection: Connection, subjects: "Sequence[Sequence[BadgesWritten]]") -> None:
    """Write the rows of parts of runs; one that is gone has none."""
    from kiosk.domain.facts.registry import latest

    for part in map(latest, subjects):
        connection.execute("DELETE FROM badge_run WHERE part = ?", (part.part,))
        if not part.gone:
            connection.execute(
                "INSERT INTO badge_run (part, run, made, layout, imprints) VALUES (?, ?, ?, ?, ?)",
                (part.part, part.run or part.part, part.made or 0, part.layout or "", _bytes(part.imprints or "")),
            )


def imprints(connection: Connection) -> Iterator[tuple[int, bytes]]:
    """Yield when badges were written (UTC milliseconds), and their packed imprints; in that order."""
    rows = connection.execute("SELECT made, imprints FROM badge_run ORDER BY made, run, part")
    return ((made, bytes(content)) for made, content in rows)


def last(connection: Connection) -> BadgeRun | None:
    """Return the last run; None where there is none."""
    rows = connection.execute(
        "SELECT run, made, layout, length(imprints) / 8, part FROM badge_run WHERE run = "
        "(SELECT run FROM badge_run ORDER BY made DESC, run DESC LIMIT 1) ORDER BY part"
    ).fetchall()
    if not rows:
        return None
    run, made, layout = rows[0][:3]
    return BadgeRun(run, made, layout, sum(row[3] for row in rows), tuple(row[4] for row in rows))


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""
