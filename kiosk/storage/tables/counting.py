"""Which records of the journal count, and which are left out: not for their kiosk to write, or behind its fence.

What is left out stands in the journal, so that all kiosks hold the same records, and in no other table. A kiosk that is
shut out goes by what it recorded itself, in its own file and as long as it is shut out: its door stays open, and lets
nobody in twice.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.kiosks.left_out import LeftOut, Realm, realm_of
from kiosk.domain.kiosks.rights import Rights, is_governed, is_key_of
from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import Connection
from kiosk.storage.library import cached
from kiosk.storage.tables import rights
from kiosk.storage.tables.descent import Descent
from kiosk.storage.tables.events import event_id

COUNTING = "NOT EXISTS (SELECT 1 FROM left_out WHERE left_out.device = journal.device AND left_out.seq = journal.seq)"
"""The condition by which a query of the journal passes over what does not count."""
_LETTING_IN = frozenset({Role.ORGANISER, Role.HUB})
"""Who says of other kiosks that they may take part."""


def strangers(connection: Connection) -> set[str]:
    """Return the device ids under which nobody signed who was ever admitted."""
    if not is_governed(event_id(connection)):
        return set()
    query = "SELECT device FROM signer WHERE public_key NOT IN (SELECT public_key FROM member)"
    return {device for (device,) in connection.execute(query)}


def strangers_among(connection: Connection, keys: Mapping[str, str]) -> set[str]:
    """Return which of some device ids are of nobody who was admitted.

    Args:
        connection: where to look.
        keys: the public key of each, empty where it is not known but from earlier records.
    """
    if not is_governed(event_id(connection)):
        return set()
    rows = connection.execute(
        "SELECT one.key FROM json_each(?) AS one WHERE NOT EXISTS (SELECT 1 FROM member WHERE public_key = "
        "coalesce(nullif(one.value, ''), (SELECT public_key FROM signer WHERE device = one.key)))",
        (json.dumps(dict(keys)),),
    )
    return {device for (device,) in rows}


def kept_of_strangers(connection: Connection) -> int:
    """Return how many records are here of those whom nobody admitted, those that do not stand under their ids too."""
    devices = json.dumps(sorted(strangers(connection)))
    query = "SELECT count(*) FROM journal WHERE device IN (SELECT value FROM json_each(?))"
    (standing,) = connection.execute(query, (devices,)).fetchone()
    (astray,) = connection.execute(
        "SELECT count(*) FROM stray WHERE device NOT IN "
        "(SELECT device FROM signer WHERE public_key IN (SELECT public_key FROM member))"
    ).fetchone()
    return int(standing) + int(astray)


def ends_of_shut_out(connection: Connection) -> dict[str, int]:
    """Return the number of the last record that counts of each device id of kiosks that are shut out, 0 for none."""
    ends: dict[str, int] = {}
    for key, one in rights.fenced(connection).items():
        if one.shut_out:
            ends |= dict.fromkeys(rights.devices_of(connection, key), 0)
            for device, _, number in (place.rpartition(" ") for place in (one.last or {}).values()):
                if number.isdigit():
                    ends[device] = max(ends.get(device, 0), int(number))
    return ends


class Counting:
    """Tells which records count.

    Args:
        connection: where to look.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_open = not _is_governed(connection)
        self._known: dict[str, _Standing] = {}

    def __call__(self, device: str, seq: int, kind: str, subject: str) -> bool:
        """Tell whether a record counts: if its writer's role may write it, and of others only some may let in."""
        if self._is_open:
            return True
        if device not in self._known:
            self._known[device] = _standing_of(self._connection, device)
        standing = self._known[device]
        if kind == "grant" and self._speaks_for_itself(device, seq, subject):
            return True
        if standing.rights is None or not standing.reaches(seq):
            return False
        return _may_write(standing.rights.role, kind, is_own=subject == standing.device)

    def _speaks_for_itself(self, device: str, seq: int, subject: str) -> bool:
        """Tell whether a grant is about its writer, or names the event's key: it counts whoever wrote it.

        What follows from any grant is another matter, see `domain.kiosks.deduction`.
        """
        if subject == rights.signer_of(self._connection, device):
            return True
        row = self._connection.execute("SELECT body FROM journal WHERE device = ? AND seq = ?", (device, seq))
        (body,) = row.fetchone()
        by = json.loads(body).get("by") if body else None
        return isinstance(by, str) and is_key_of(event_id(self._connection), by)


@dataclass(frozen=True, slots=True)
class _Standing:
    """What who wrote under a device id, or a line's, may do.

    Attributes:
        device: the device id that they wrote under.
        rights: None if nobody admitted them.
        is_up_to: tells of a number whether it lies before their fence.
    """

    device: str
    rights: Rights | None
    is_up_to: Callable[[int], bool] | None = None

    def reaches(self, seq: int) -> bool:
        """Tell whether a record lies before the fence, as far as that holds here."""
        return self.is_up_to is None or self.is_up_to(seq)


@cached
def _is_governed(connection: Connection) -> bool:
    return is_governed(event_id(connection))


@cached
def _standing_of(connection: Connection, device: str) -> _Standing:
    """Return what who wrote under an id may do; this file's own kiosk goes on by itself once it is shut out."""
    line = connection.execute("SELECT device FROM line WHERE name = ?", (device,)).fetchone()
    written_as = str(line[0]) if line else device
    found = rights.of(connection, rights.signer_of(connection, written_as))
    if found is None or found.last is None or (found.shut_out and _is_own(connection, device)):
        return _Standing(written_as, found)
    return _Standing(written_as, found, partial(Descent(connection), found.last, device))


def _is_own(connection: Connection, device: str) -> bool:
    return connection.execute("SELECT 1 FROM binding WHERE device = ?", (device,)).fetchone() is not None


def leave_out(connection: Connection, records: Iterable[Record]) -> None:
    """Note records that do not count."""
    connection.executemany(
        "INSERT OR IGNORE INTO left_out (device, seq) VALUES (?, ?)", ((one.device, one.seq) for one in records)
    )


def standing_among(connection: Connection, records: Sequence[Record]) -> list[Record]:
    """Return those of some records of one device that are not left out."""
    rows = connection.execute("SELECT seq FROM left_out WHERE device = ?", (records[0].device,)) if records else ()
    out = {seq for (seq,) in rows}
    return [record for record in records if record.seq not in out]


def let_in(connection: Connection, records: Iterable[Record]) -> None:
    """Note records that count after all."""
    connection.executemany(
        "DELETE FROM left_out WHERE device = ? AND seq = ?", ((one.device, one.seq) for one in records)
    )


def left_out_by_key(connection: Connection) -> dict[str, LeftOut]:
    """Return what does not count of what each kiosk recorded, by its public key."""
    rows = connection.execute(
        "SELECT signer.public_key, member.role, journal.kind, journal.subject = signer.device AS own, count(*) "
        "FROM left_out JOIN journal USING (device, seq) "
        "LEFT JOIN line ON line.name = left_out.device "
        "JOIN signer ON signer.device = coalesce(line.device, left_out.device) "
        "LEFT JOIN member USING (public_key) GROUP BY signer.public_key, journal.kind, own"
    )
    not_its_own: dict[str, Counter[Realm]] = {}
    behind: Counter[str] = Counter()
    for public_key, role, kind, is_own, count in rows:
        realms = not_its_own.setdefault(public_key, Counter())
        if role and _may_write(Role(role), kind, is_own=bool(is_own)):
            behind[public_key] += count
        else:
            realms[realm_of(kind)] += count
    return {key: LeftOut(dict(sorted(realms.items())), behind[key]) for key, realms in not_its_own.items()}


def _may_write(role: Role, kind: str, *, is_own: bool) -> bool:
    if kind == "grant":
        return role in _LETTING_IN
    return kind not in KINDS or (role in KINDS[kind].writers and (is_own or not KINDS[kind].own))


def is_as_recounted(connection: Connection) -> bool:
    """Tell whether who may write what, and which records are left out, follows from the journal."""
    if not rights.are_as_said(connection):
        return False
    counts = Counting(connection)
    noted = set(connection.execute("SELECT device, seq FROM left_out").fetchall())
    rows = connection.execute("SELECT device, seq, kind, subject FROM journal")
    return noted == {(row[0], row[1]) for row in rows if not counts(*row)}


def recount(connection: Connection) -> None:
    """Tell anew of every record whether it counts."""
    rights.refresh(connection)
    counts = Counting(connection)
    connection.execute("DELETE FROM left_out")
    rows = connection.execute("SELECT device, seq, kind, subject FROM journal").fetchall()
    connection.executemany(
        "INSERT INTO left_out (device, seq) VALUES (?, ?)",
        ((row[0], row[1]) for row in rows if not counts(*row)),
    )
