"""What does not count of what a kiosk recorded, and why, as the organiser is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Realm(StrEnum):
    """What records are about that a kiosk may not write."""

    GUESTS = "guests"
    CHECK_INS = "check_ins"
    EVENT = "event"
    ERASING = "erasing"
    KIOSKS = "kiosks"
    OTHER = "other"


_GUESTS = dict.fromkeys(("attendee", "same_person", "import", "badge_number", "correction_request"), Realm.GUESTS)
_CHECK_INS = dict.fromkeys(("scan", "undo"), Realm.CHECK_INS)
_EVENT = dict.fromkeys(("event", "setting", "session", "point", "rule"), Realm.EVENT)
_KIOSKS = dict.fromkeys(("grant", "invitation", "fence", "key", "device"), Realm.KIOSKS)
_ERASING = dict.fromkeys(("erasure", "erasure_request", "erasure_declined"), Realm.ERASING)
_REALM_OF = _GUESTS | _CHECK_INS | _EVENT | _KIOSKS | _ERASING


def realm_of(kind: str) -> Realm:
    """Return what records of a kind are about."""
    return _REALM_OF.get(kind, Realm.OTHER)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many records of a kiosk do not count: those that it may not write, by what they are about, and late ones.

    `behind_fence` lie behind its last record that counts, as it was shut out or its records were taken out.
    """

    not_its_own: Mapping[Realm, int] = field(default_factory=dict)
    behind_fence: int = 0

    @property
    def count(self) -> int:
        """How many there are in all."""
        return sum(self.not_its_own.values()) + self.behind_fence
