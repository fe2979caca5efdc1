"""Which records some others follow, on the lines on which they stand here (see `journal.forks`)."""

from collections.abc import Iterable

from kiosk.domain.kiosks.rights import Ends
from kiosk.storage.connection import Connection


class Descent:
    """Tells whether records are some last ones, or such as those follow; it reads each last one once.

    A last record that is not here yet vouches for none.

    Args:
        connection: where to look.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[frozenset[tuple[str, str]], dict[str, int]] = {}

    def __call__(self, ends: Ends, name: str, number: int) -> bool:
        """Tell whether the record that stands under an id, or a line's, and a number is one of them, or followed."""
        key = frozenset(ends.items())
        if key not in self._known:
            self._known[key] = self._reach(ends)
        return number <= self._known[key].get(name, 0)

    def _reach(self, ends: Ends) -> dict[str, int]:
        """Return, by the id under which records stand, the number of the last one that is vouched for."""
        reach: dict[str, int] = {}
        for digest, place in ends.items():
            standing = self._standing(digest, place)
            while standing and standing[1] > reach.get(standing[0], 0):
                reach[standing[0]] = standing[1]
                standing = self._before(standing[0])
        return reach

    def _standing(self, digest: str, place: str) -> tuple[str, int] | None:
        """Return where a record stands that is known by its hash and by where it was written; None if nowhere."""
        device, _, number = place.rpartition(" ")
        try:
            key = (device, int(number), bytes.fromhex(digest))
        except ValueError:
            return None
        row = self._connection.execute(
            "SELECT device, seq FROM journal WHERE device = ?1 AND seq = ?2 AND hash = ?3 UNION ALL "
            "SELECT line, number FROM stray WHERE device = ?1 AND seq = ?2 AND hash = ?3 AND line <> ''",
            key,
        ).fetchone()
        return (row[0], row[1]) if row else None

    def _before(self, name: str) -> tuple[str, int] | None:
        """Return what the first record of a line follows; None if it is a device, or the beginning."""
        row = self._connection.execute(
            "SELECT line.parent, line.first - coalesce(parent.first, 1) FROM line "
            "LEFT JOIN line AS parent ON parent.name = line.parent WHERE line.name = ?",
            (name,),
        ).fetchone()
        return (row[0], row[1]) if row and row[1] > 0 else None


def last_of(connection: Connection, devices: Iterable[str], since: int | None = None) -> dict[str, str]:
    """Return the last record of each device id, or line: by its hash the device id and number that it was written with.

    Args:
        connection: where to look.
        devices: the ids.
        since: UTC milliseconds; the last one before the first that was made then, or later.
    """
    ends: dict[str, str] = {}
    for device in devices:
        row = connection.execute(
            "SELECT coalesce(stray.hash, journal.hash), coalesce(stray.device, journal.device), "
            "coalesce(stray.seq, journal.seq) FROM journal "
            "LEFT JOIN stray ON stray.line = journal.device AND stray.number = journal.seq "
            "WHERE journal.device = ?1 AND (?2 IS NULL OR journal.seq < coalesce("
            "(SELECT min(seq) FROM journal WHERE device = ?1 AND at >= ?2), journal.seq + 1)) "
            "ORDER BY journal.seq DESC LIMIT 1",
            (device, since),
        ).fetchone()
        if row:
            ends[row[0].hex()] = f"{row[1]} {row[2]}"
    return ends
