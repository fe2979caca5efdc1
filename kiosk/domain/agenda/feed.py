"""A feed: an address from which an agenda is read again and again, and when it is asked next."""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from kiosk.domain.fault import Fault

SCHEMES = ("http", "https", "webcal", "webcals")
"""Addresses from which an agenda is fetched; calendars offer theirs as webcal, which is https by another name."""

_MINUTE = 60_000

EVERY = 5 * _MINUTE
"""How often a feed is asked, in milliseconds; a tenth more or less, so that not all who read one ask at once."""
SHORTEST, LONGEST = _MINUTE, 60 * _MINUTE
"""No feed is asked sooner again, and none is left alone for longer, whatever its server wishes (milliseconds)."""
_SLOWEST = 30 * _MINUTE
_LONGEST_ADDRESS = 2_000


@dataclass(frozen=True, slots=True)
class Feed:
    """An address, and the id of the one kiosk that reads it."""

    address: str
    kiosk: str


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server told of what it sent last, by which it says that nothing is new (RFC 9110, 8.8); may be empty."""

    etag: str = ""
    modified: str = ""


NOTHING_KNOWN = Validators()
"""Of a feed that was never read."""


@dataclass(frozen=True, slots=True)
class FeedContent:
    """What a feed holds."""

    content: bytes
    validators: Validators = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class FeedUnchanged:
    """A feed holds what it held last."""


@dataclass(frozen=True, slots=True)
class FeedRefused:
    """A server refused, and asks to be left alone for so many milliseconds; 0 if it asks nothing."""

    fault: Fault
    wait: int = 0


FeedAnswer = FeedContent | FeedUnchanged | FeedRefused
"""What a server answers."""


@dataclass(frozen=True, slots=True)
class FeedLook:
    """How a feed stood when it was last asked; times are UTC milliseconds, 0 for never.

    Attributes:
        terms: what it was read for: its address, and the event's days and zone. For others all begins anew.
        validators: what its server told of what was taken last.
        asked_at: when it was asked last.
        good_at: when it was last as it should be.
        broken_since: since when it has not been; 0 if it is.
        failures: how often it has not been, one after the other.
        due: when it is to be asked next.
        fault: why it is not, in words of the reader's; empty if it is.
        gone: the ids of sessions that it held, and holds no more.
    """

    terms: str = ""
    validators: Validators = NOTHING_KNOWN
    asked_at: int = 0
    good_at: int = 0
    broken_since: int = 0
    failures: int = 0
    due: int = 0
    fault: str = ""
    gone: tuple[str, ...] = ()

    def is_due(self, now: int) -> bool:
        """Tell whether the feed is to be asked; a clock that was put back keeps none from it."""
        return self.due <= now or self.due > now + 2 * LONGEST


def good_look(before: FeedLook, now: int, chance: float) -> FeedLook:
    """Return how a feed stands that was as it should be.

    Args:
        before: how it stood.
        now: UTC milliseconds.
        chance: between 0 and 1.
    """
    pause = round(EVERY * (0.9 + 0.2 * chance))
    return replace(before, asked_at=now, good_at=now, broken_since=0, failures=0, fault="", due=now + pause)


def broken_look(before: FeedLook, now: int, chance: float, fault: str, wait: int = 0) -> FeedLook:
    """Return how a feed stands that was not as it should be; it is asked less and less often.

    Args:
        before: how it stood.
        now: UTC milliseconds.
        chance: between 0 and 1, by which it is asked up to a quarter later.
        fault: why.
        wait: for how many milliseconds the server wishes to be left alone.
    """
    pause = max(min(SHORTEST * 2 ** min(before.failures, 10), _SLOWEST), wait)
    due = now + min(round(pause * (1 + chance / 4)), LONGEST)
    since = before.broken_since or now
    return replace(before, asked_at=now, broken_since=since, failures=before.failures + 1, fault=fault, due=due)


def is_feed_address(text: str) -> bool:
    """Tell whether a text is an address that a feed can have: of a scheme above, with a host, without a password."""
    try:
        parts = urlsplit(text)
        is_whole = parts.scheme.lower() in SCHEMES and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    return (
        is_whole
        and "@" not in parts.netloc
        and text.isprintable()
        and " " not in text
        and len(text) <= _LONGEST_ADDRESS
    )
