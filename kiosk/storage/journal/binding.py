"""Under which device id this machine writes to this file."""

import os
import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection
from kiosk.storage.journal.last_written import LastWritten

if TYPE_CHECKING:
    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.rights_kinds import Grant
    from kiosk.storage.journal.signatures import Signer, Signing


class Binding:
    """The device id of one machine in one event file.

    Args:
        connection: the file's writing connection; nobody else uses it meanwhile.
        machine: gives what this machine and this file are known by; another machine takes another device id. It is
            asked once, when the id is first needed: the machine's devices are looked at for it.
        lock: is held by whoever writes.
        signer_for: returns this machine's key for an event.
        event_key: returns the key of the event if it is kept here.
    """

    def __init__(
        self,
        connection: Connection,
        machine: Callable[[], str],
        lock: threading.RLock,
        signer_for: "Callable[[str], Signer]",
        event_key: "Callable[[], Signer | None]",
    ) -> None:
        self._connection = connection
        self._event_key = event_key
        self._signer_for = signer_for
        self._signing: Signing | None = None
        self._machine_of = machine
        self._lock = lock
        self._last_written = LastWritten()
        self.device: str | None = None
        """The id; None as long as it was not looked up."""

    @cached_property
    def _machine(self) -> str:
        return self._machine_of()

    def current(self) -> str:
        """Return the id that this machine goes on under; empty if it has none here.

        Where it is not known yet, this waits for a write of another thread, which may be making it.
        """
        if self.device:
            return self.device
        with self._lock:
            if self.device is None:
                query = "SELECT device FROM binding WHERE machine = ?"
                row = self._connection.execute(query, (self._machine,)).fetchone()
                self.device = row[0] if row and self._goes_on_from(row[0]) else None
            return self.device or ""

    def signing(self, event: str) -> "Signing":
        """Return what signs this machine's next records, under an id that is made now if it has none in this file.

        A machine whose key is another than the one that it signed with goes on under a new id. Belongs inside a
        transaction.

        Args:
            event: the event's id.
        """
        device = self.current()
        if self._signing and self._signing.device == device:
            return self._signing
        from kiosk.storage.journal.signatures import Signing, key_under

        signer = self._signer_for(event)
        key = key_under(self._connection, device) if device else None
        nonce = key[1] if key and key[0] == signer.verify_key else self._take(signer.verify_key)
        self._signing = Signing(signer, nonce, event)
        return self._signing

    def public_key(self, event: str) -> str:
        """Return this machine's public key for an event, as text (NKEY)."""
        from kiosk.domain.kiosks.rights import key_text

        return key_text(self._signer_for(event).verify_key)

    def admission(self, event: str) -> "Grant | None":
        """Return what makes this machine an organiser's, as the key of the event is kept here; None if it is not.

        Args:
            event: the event's id.

        Raises:
            Fault: the key is another event's.
        """
        from kiosk.storage.journal.founding import founding_grant

        event_key = self._event_key()
        if event_key is None:
            return None
        return founding_grant(event, self.public_key(event), event_key)

    def _take(self, verify_key: bytes) -> bytes:
        """Make a new id of a key; returns the nonce that it was made with."""
        from kiosk.domain.kiosks.signature import NONCE, device_id

        nonce = os.urandom(NONCE)
        self.device = device_id(verify_key, nonce)
        self._connection.execute(
            "INSERT OR REPLACE INTO binding (device, machine) VALUES (?, ?)", (self.device, self._machine)
        )
        return nonce

    def give_up(self) -> None:
        """Let this machine take a new id when it writes next; belongs inside a transaction."""
        self._connection.execute("DELETE FROM binding WHERE machine = ?", (self._machine,))
        self.device = None

    def remember(self, record: "Record") -> None:
        """Note, outside the file, what this machine has written last: a file that lacks it is an older copy."""
        self._last_written.write(record.device, record.seq, record.hash)

    def close(self) -> None:
        """Close what is open beside the connection."""
        self._last_written.close()

    def _goes_on_from(self, device: str) -> bool:
        """Tell whether the file still holds what this machine last wrote under a device id."""
        last = self._last_written.read(device)
        if last is None:
            return False
        query = "SELECT hash FROM journal WHERE device = ? AND seq = ?"
        row = self._connection.execute(query, (device, last[0])).fetchone()
        return row is not None and row[0] == last[1]
