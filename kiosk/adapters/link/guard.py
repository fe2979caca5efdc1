"""Who may ask a link, and how often: nobody keeps it from others, or goes on guessing."""

import ipaddress
from collections import Counter

WRONG, ANSWERS, AT_ONCE, AT_ONCE_IN_ALL, KNOWN = 20, 200, 6, 48, 4_096
"""Of one address: wrong paths, answers in all, and connections at once; connections of all; addresses remembered."""


def asker_of(host: str) -> str:
    """Return whom an address stands for: itself, in IPv6 the network of which one machine may take any (RFC 4291)."""
    address = ipaddress.ip_address(host.partition("%")[0])
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((address, 64), strict=False))


class Guard:
    """Counts what each asker did."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()
        self._wrong: Counter[str] = Counter()
        self._answered: Counter[str] = Counter()

    def enter(self, asker: str) -> bool:
        """Take a connection; False where it is to be closed without a word."""
        if self._open.total() >= AT_ONCE_IN_ALL or self._open[asker] >= AT_ONCE:
            return False
        if self._wrong[asker] >= WRONG or self._answered[asker] >= ANSWERS:
            return False
        if asker not in self._answered and len(self._answered) >= KNOWN:
            return False
        self._answered[asker] += 1
        self._open[asker] += 1
        return True

    def leave(self, asker: str) -> None:
        """Let a connection go."""
        self._open[asker] -= 1
        self._open += Counter()

    def blame(self, asker: str) -> None:
        """Count a wrong path, or what is no request at all."""
        self._wrong[asker] += 1
