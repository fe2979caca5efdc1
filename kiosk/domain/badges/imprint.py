"""What was printed of whom, in a few bytes that tell neither, so that the new and the changed can be printed alone."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from hashlib import blake2b

from kiosk.domain.badges.badge import Badge

_WHO, _WHAT = 5, 3
"""Bytes of the hash of a holder's id, by which two of 100,000 are taken for each other at one event of 200; and of that
of what stands on the badge, which is held only against others of the same holder."""
MOST = 20_000
"""Imprints of so many badges go into one record, whose body another kiosk takes (see `wire.LONGEST_BODY`)."""


class BadgeChoice(StrEnum):
    """Which badges a run prints of all those that there are."""

    ALL = "all"
    NEW = "new"
    """Of whom nothing was printed yet."""
    CHANGED = "changed"
    """On which something else stands than was printed last."""


def holder_mark(attendee: str) -> bytes:
    """Return by what a badge's holder is known among imprints: a hash of their id, which is random."""
    return blake2b(attendee.encode("utf-8", "replace"), digest_size=_WHO, person=b"badge holder").digest()


def imprint(badge: Badge) -> bytes:
    """Return the hash of what stands on a badge, its code too, which nobody can guess; the number is left out."""
    words = [badge.code, badge.given_name, badge.family_name, badge.organisation, badge.group, str(badge.no_photos)]
    words += [badge.role] if badge.role else []  # without one, what was printed before roles were known still holds
    text = "\0".join(words).encode("utf-8", "replace")
    return blake2b(text, digest_size=_WHAT, person=b"badge imprint").digest()


def packed(imprints: Mapping[bytes, bytes]) -> bytes:
    """Return imprints by their holders' marks as bytes, in an order that tells nothing."""
    return b"".join(sorted(who + what for who, what in imprints.items()))


def unpacked(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the imprints with their holders' marks; what is cut short at the end is passed over."""
    for at in range(0, len(content) - _WHO - _WHAT + 1, _WHO + _WHAT):
        yield content[at : at + _WHO], content[at + _WHO : at + _WHO + _WHAT]
