"""Printing the badges of some people in one go, as `kiosk print` does: ordered, seen to, and told of one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.printing.job import JobState, PrintReason, PrintTrouble
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.printing.orders import badge_standing, order_badge
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import print_jobs


class BadgeState(StrEnum):
    """What came of a badge that was to be printed."""

    PRINTED = "printed"
    PRINTED_BEFORE = "printed_before"
    """It was printed on another occasion, and nobody said that it is to be printed again."""
    TO_PRINT = "to_print"
    """It would be printed; nothing was done."""
    WAITING = "waiting"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BadgeOutcome:
    """What came of one person's badge, on which printer, and why it was not printed."""

    attendee: Attendee
    state: BadgeState
    printer: str = ""
    trouble: PrintTrouble | None = None


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How badges are printed: in which layout, where they were ordered, by whom, and why again those printed before."""

    layout: str
    point: str
    staff: str = ""
    again: PrintReason | None = None


def wanted_badges(file: EventFile, people: Sequence[Attendee], wish: PrintWish) -> list[BadgeOutcome]:
    """Return what would be printed, and what was before; nothing is ordered."""
    return [
        BadgeOutcome(person, BadgeState.TO_PRINT if _is_wanted(file, person, wish) else BadgeState.PRINTED_BEFORE)
        for person in people
    ]


def order_badges(file: EventFile, people: Sequence[Attendee], wish: PrintWish) -> list[Attendee]:
    """Order the badges of those who have none yet, or of all where they are to be printed again.

    Raises:
        Fault: the file cannot be written.
    """
    ordered = [person for person in people if _is_wanted(file, person, wish)]
    for person in ordered:
        reason = wish.again or PrintReason.ON_REQUEST
        order_badge(file, person.id, reason, layout=wish.layout, point=wish.point, staff=wish.staff)
    return ordered


def outcome_of(file: EventFile, person: Attendee) -> BadgeOutcome:
    """Return how a badge that was ordered stands now."""
    jobs = print_jobs.of_attendee(file.reader, person.id)
    if not jobs:
        printed = badge_standing(file.reader, person.id).printed
        return BadgeOutcome(person, BadgeState.PRINTED, printed.printer if printed else "")
    job = jobs[0]
    state = BadgeState.FAILED if job.state is JobState.FAILED else BadgeState.WAITING
    return BadgeOutcome(person, state, job.printer, job.trouble)


def _is_wanted(file: EventFile, person: Attendee, wish: PrintWish) -> bool:
    return wish.again is not None or badge_standing(file.reader, person.id).printed is None
