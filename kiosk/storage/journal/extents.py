"""How far each device's journal goes."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.storage.connection import Connection


@dataclass(frozen=True, slots=True)
class DeviceExtent:
    """One device's records: how many, the last number, first and last time (UTC milliseconds), and its names.

    What a copy of a device wrote (see `forks`) is called as that device, with a two.
    """

    device: str
    records: int
    last_seq: int
    first: int
    last: int
    name: str
    public_key: str


def of_devices(connection: Connection) -> list[DeviceExtent]:
    """Return every device that has records here, in the order of the ids."""
    rows = connection.execute(
        "SELECT j.device, j.records, j.last_seq, j.first, j.last, coalesce(d.name, origin.name || ' (2)', ''), "
        "coalesce(signer.public_key, '') "
        "FROM (SELECT device, count(*) AS records, max(seq) AS last_seq, min(at) AS first, max(at) AS last "
        "FROM journal GROUP BY device) AS j LEFT JOIN device AS d ON d.id = j.device "
        "LEFT JOIN line ON line.name = j.device "
        "LEFT JOIN signer ON signer.device = j.device "
        "LEFT JOIN device AS origin ON origin.id = line.device ORDER BY j.device"
    )
    return [DeviceExtent(*row) for row in rows]


def last_hashes(connection: Connection) -> list[tuple[str, int, bytes]]:
    """Return the device, number and hash of each device's last record, in the order of the ids."""
    heads = connection.execute("SELECT device, seq, hash FROM head ORDER BY device")
    return [(device, seq, digest) for device, seq, digest in heads]


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a journal went: the last seq by device, and the number of records."""

    heads: Mapping[str, int]
    count: int

    def news(self, connection: Connection) -> frozenset[str]:
        """Return the kinds of records added since, behind each device's last one then."""
        kinds: set[str] = set()
        for (device,) in connection.execute("SELECT device FROM head").fetchall():
            query = "SELECT DISTINCT kind FROM journal WHERE device = ? AND seq > ?"
            kinds |= {kind for (kind,) in connection.execute(query, (device, self.heads.get(device, 0)))}
        return frozenset(kinds)


def extent_of(connection: Connection) -> Extent:
    """Return how far the journal goes now."""
    heads = dict(connection.execute("SELECT device, seq FROM head").fetchall())
    return Extent(heads, int(connection.execute("SELECT count(*) FROM journal").fetchone()[0]))


class News:
    """Tells what kinds of records come, call by call, from the state of a connection in which this was made."""

    def __init__(self, connection: Connection) -> None:
        self._last = self._read(connection)

    def kinds(self, connection: Connection) -> frozenset[str] | None:
        """Return the kinds of records added since the last call; None if any stands no more where it stood."""
        before, self._last = self._last, self._read(connection)
        if before == self._last:
            return frozenset()
        kinds: set[str] = set()
        for device, (seq, digest) in before.items():
            after = self._last.get(device)
            if after is None or (after != (seq, digest) and _hash_of(connection, device, seq) != digest):
                return None  # a hash follows from all records before it
        for device, head in self._last.items():
            if head != before.get(device):
                query = "SELECT DISTINCT kind FROM journal WHERE device = ? AND seq > ?"
                kinds |= {kind for (kind,) in connection.execute(query, (device, before.get(device, (0, b""))[0]))}
        return frozenset(kinds)

    @staticmethod
    def _read(connection: Connection) -> dict[str, tuple[int, bytes]]:
        return {device: (seq, digest) for device, seq, digest in last_hashes(connection)}


def _hash_of(connection: Connection, device: str, seq: int) -> bytes:
    row = connection.execute("SELECT hash FROM journal WHERE device = ? AND seq = ?", (device, seq)).fetchone()
    return bytes(row[0]) if row else b""
