"""When and where two meet."""

from dataclasses import dataclass

LENGTH_MS = 20 * 60_000
"""How long a meeting lasts; meetings begin at whole multiples of it."""
NOTICE_MS = 5 * 60_000
"""How long before it begins both know of a meeting at the least."""


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """When two meet (UTC milliseconds), and at which table (from 1)."""

    start: int
    table: int

    @property
    def ends(self) -> int:
        """When the meeting is over, in UTC milliseconds."""
        return self.start + LENGTH_MS


def first_start(now: int) -> int:
    """Return when a meeting begins at the earliest that two agree on now."""
    return -(-(now + NOTICE_MS) // LENGTH_MS) * LENGTH_MS
