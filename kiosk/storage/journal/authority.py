"""Which of the records that come count, and which of those that are here count no more, or count now."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.faults.hub import ShutOut
from kiosk.domain.faults.rights import NotAdmitted, RoleMayNot
from kiosk.domain.kiosks.rights import is_governed, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.signature import key_of
from kiosk.storage.connection import Connection
from kiosk.storage.library import cached
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import counting, rights


@dataclass(frozen=True, slots=True)
class Weighed:
    """Records that count from now on, new or not, and those that do not count any more."""

    counting: tuple[Record, ...]
    dropped: tuple[Record, ...]


def weigh(connection: Connection, records: Sequence[Record], gone: Sequence[Record] = ()) -> Weighed:
    """Tell which records count, of those that the journal has just taken in and of those whose standing they change.

    Belongs in the transaction that takes them in.

    Args:
        connection: the writing connection.
        records: what the journal has just taken in.
        gone: what no longer stands where it stood.
    """
    note_signers(connection, records)
    changed = _of_moved_fences(connection, records, gone)
    if changed or any(rights.may_change(connection, record) for record in (*records, *gone)):
        before = rights.everyone(connection)
        rights.refresh(connection)
        after = rights.everyone(connection)
        changed |= {key for key in before.keys() | after.keys() if _differ(before.get(key), after.get(key))}
    counts = counting.Counting(connection)
    standing = [record for record in records if counts(record.device, record.seq, record.kind, record.subject)]
    if len(standing) < len(records):
        known = {id(record) for record in standing}
        counting.leave_out(connection, [record for record in records if id(record) not in known])
    if not changed:
        return Weighed(tuple(standing), ())
    new = {(record.device, record.seq) for record in records}
    let_in, dropped = _moved(connection, changed, counts, new)
    return Weighed((*standing, *let_in), tuple(dropped))


@cached
def is_settled(connection: Connection, device: str, kind: str) -> bool:
    """Tell whether all that is recorded of a kind under a device id counts, and bears on nothing else that does.

    Args:
        connection: where to look.
        device: whose id.
        kind: none of which a record is about the kiosk that writes it.
    """
    if kind in rights.KINDS_OF_RIGHTS or rights.fenced(connection) or not rights.is_known(connection, device):
        return False
    return counting.Counting(connection)(device, 0, kind, "")


def note_signers(connection: Connection, records: Sequence[Record]) -> None:
    """Remember who signs under the device ids of records that are as their devices wrote them."""
    unknown = {record.device for record in records if not rights.is_known(connection, record.device)}
    if unknown:
        rights.note_signers(connection, signers([record for record in records if record.device in unknown]))
        connection.forget()  # a scan that writes them passes over what was read


def _of_moved_fences(connection: Connection, records: Sequence[Record], gone: Sequence[Record]) -> set[str]:
    """Return the kiosks of which records may lie elsewhere to their fence than before.

    That is so once one of the last comes that count, which tells what it follows, and where a fork moved any.
    """
    fenced = rights.fenced(connection)
    if not fenced:
        return set()
    signers = {device: rights.signer_of(connection, device) for device in {one.device for one in (*records, *gone)}}
    moved = {signers[record.device] for record in gone}
    return {
        key
        for record in records
        if (key := signers[record.device]) in fenced
        and (key in moved or rights.hash_of(connection, record).hex() in (fenced[key].last or ()))
    }


def _differ(before: object, after: object) -> bool:
    def bearing(one: object) -> object:
        return one and tuple(getattr(one, name, None) for name in ("role", "last", "shut_out"))

    return bearing(before) != bearing(after)


def signers(records: Sequence[Record]) -> list[tuple[str, str]]:
    """Return which public key signed under which device id, of records that are as their devices wrote them."""
    keys = {record.device: key[0] for record in records if (key := key_of(record))}
    return [(device, key_text(key)) for device, key in keys.items()]


def _moved(
    connection: Connection, keys: set[str], counts: counting.Counting, new: set[tuple[str, int]]
) -> tuple[list[Record], list[Record]]:
    """Return the records of some kiosks, but for new ones, that count now and did not, and the other way round."""
    let_in: list[Record] = []
    dropped: list[Record] = []
    for key in keys:
        for device in rights.devices_of(connection, key):
            out = set(connection.execute("SELECT device, seq FROM left_out WHERE device = ?", (device,)))
            rows = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE device = ?", (device,))
            for record in map(record_of, rows):
                place = (device, record.seq)
                if place not in new and counts(device, record.seq, record.kind, record.subject) is (place in out):
                    (let_in if place in out else dropped).append(record)
    counting.let_in(connection, let_in)
    counting.leave_out(connection, dropped)
    return let_in, dropped


def refuse(
    connection: Connection, event: str, public_key: str, kinds: Iterable[str], admit: Callable[[], bool]
) -> None:
    """See that what this machine is about to record will count, here at least if it is shut out.

    A door goes on by itself where its kiosk is shut out, in its own file: what that records counts elsewhere once an
    organiser lets it. It decides nothing for others meanwhile.

    Args:
        connection: the writing connection.
        event: the event's id.
        public_key: this machine's, as text.
        kinds: of the facts.
        admit: admits this machine where nobody has, if it can.

    Raises:
        Fault: this machine was not admitted, may not write such, or is shut out and this is an organiser's.
    """
    said = set(kinds) - {"grant"}
    if not said or not is_governed(event):
        return
    own = rights.role_of(connection, public_key)
    if own is None and admit():
        connection.forget()  # a scan passes over what was read
        own = rights.role_of(connection, public_key)
    if own is None:
        raise NotAdmitted()
    if own.shut_out and not _may_write(Role.DESK, said):
        raise ShutOut()
    if not _may_write(own.role, said):
        raise RoleMayNot()


def _may_write(role: Role, kinds: Iterable[str]) -> bool:
    return all(kind not in KINDS or role in KINDS[kind].writers for kind in kinds)
