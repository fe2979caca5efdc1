"""The service manager that started this process, told that it works: sd_notify(3), sd_watchdog_enabled(3)."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

_ABSTRACT = "@"


@dataclass(frozen=True, slots=True)
class ServiceManager:
    """Where the manager listens, and how often it wants to hear something.

    Attributes:
        address: its datagram socket; empty where no manager started this process.
        patience: milliseconds after which it ends a process that told it nothing; 0 if it waits for ever.
    """

    address: str = ""
    patience: int = 0

    def tell(self, *states: str) -> None:
        """Tell it something, such as ``READY=1`` or ``WATCHDOG=1``; a manager that does not listen is no trouble."""
        if not self.address:
            return
        import socket  # a screen that nobody watches opens without it

        address = self.address
        if address.startswith(_ABSTRACT):
            address = "\0" + address.removeprefix(_ABSTRACT)
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as datagrams:
            datagrams.setblocking(False)
            datagrams.sendto("\n".join(states).encode(), address)


def service_manager(environment: Mapping[str, str] = os.environ) -> ServiceManager:
    """Return the manager that an environment names; it may be another process than this one that it watches."""
    address = environment.get("NOTIFY_SOCKET", "")
    watched = environment.get("WATCHDOG_PID", "")
    microseconds = environment.get("WATCHDOG_USEC", "")
    if not microseconds.isdigit() or (watched and watched != str(os.getpid())):
        microseconds = "0"
    return ServiceManager(address, int(microseconds) // 1000)
