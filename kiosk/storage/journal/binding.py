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


class Binding:
    """The device id of one machine in one event file.

    Args:
        connection: the file's writing connection; nobody else uses it meanwhile.
        machine: gives what this machine and this file are known by; another machine takes another device id. It is
            asked once, when the id is first needed: the machine's devices are looked at for it.
        lock: is held by whoever writes.
    """

    def __init__(self, connection: Connection, machine: Callable[[], str], lock: threading.RLock) -> None:
        self._connection = connection
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

    def take(self) -> str:
        """Make a new id; belongs inside a transaction."""
        self.device = os.urandom(6).hex()
        self._connection.execute(
            "INSERT OR REPLACE INTO binding (device, machine) VALUES (?, ?)", (self.device, self._machine)
        )
        return self.device

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
