"""What a morning that was recorded says: when people came, and how long each kept a desk busy."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.admission.pauses import LONGEST, TENTHS_A_SECOND, in_a_queue
from kiosk.domain.admission.queue import FEWEST_PAUSES
from kiosk.services.rehearsal.day_plan import first_session
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import door_counts, scans

FEWEST_CHECK_INS = 30
"""Fewer say nothing of how people arrive."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A recorded day: check-ins by minute from its first session on, and how long guests in a queue kept desks busy.

    `pauses` are seconds from one scan to the next; empty where too few people came in a row.
    """

    day: str
    minutes: Mapping[int, int]
    pauses: tuple[float, ...]


def recorded(file: EventFile) -> Recording | None:
    """Return what the last day with check-ins says; None if too few people came."""
    day = scans.last_day(file.reader)
    minutes = door_counts.minutes(file.reader, day) if day else {}
    if day is None or sum(minutes.values()) < FEWEST_CHECK_INS:
        return None
    pauses: dict[int, int] = {}
    for *_, tenths, count in door_counts.pauses(file.reader, day, LONGEST * 1000):
        pauses[tenths] = pauses.get(tenths, 0) + count
    queued = in_a_queue(pauses)
    first = first_session(file, day) // door_counts.MINUTE
    return Recording(
        day,
        {minute - first: count for minute, count in minutes.items()},
        tuple(tenths / TENTHS_A_SECOND for tenths in sorted(queued) for _ in range(queued[tenths]))
        if sum(queued.values()) >= FEWEST_PAUSES
        else (),
    )
