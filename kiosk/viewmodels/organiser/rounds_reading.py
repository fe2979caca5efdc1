"""What the page of rounds shows: who is here, the plan that holds, and who in it is not here."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.faults.rounds import NobodyToSeat
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.services.rounds.people import people_here
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


@dataclass(frozen=True, slots=True)
class RoundsRead:
    """How rounds stand.

    Attributes:
        here: the ids of those who are here.
        people: those who are here or in the plan, by id.
        plan: the one that holds; None where there is none.
        repeats: how often two people sit together in it who did before.
    """

    here: frozenset[str] = frozenset()
    people: Mapping[str, Attendee] = field(default_factory=dict)
    plan: RoundPlan | None = None
    repeats: int = 0

    def missing_table(self, attendee: str, now: int) -> bool:
        """Tell whether somebody has no table in some round that is on or to come."""
        return not all(self._to_come(attendee, now))

    def has_table(self, attendee: str, now: int) -> bool:
        """Tell whether somebody has a table in some round that is on or to come."""
        return any(self._to_come(attendee, now))

    def without_table(self, now: int) -> list[str]:
        """Return who is here and has no table in any round that is on or to come; nobody once all are over."""
        is_over = self.plan is None or now >= self.plan.ends
        return [] if is_over else [one for one in self.here if not self.has_table(one, now)]

    def _to_come(self, attendee: str, now: int) -> list[int | None]:
        """Return the tables of somebody in rounds that are on or to come; none once all are over."""
        plan = self.plan
        return plan.tables_of(attendee)[max(0, plan.round_at(now)) :] if plan else []


def read_rounds(file: EventFile) -> RoundsRead:
    """Read how rounds stand."""
    plan = current_plan(file)
    try:
        here = {one.id: one for one in people_here(file)}
    except NobodyToSeat:
        here = {}
    seated = attendees.of_ids(file.reader, plan.people) if plan else {}
    return RoundsRead(frozenset(here), {**seated, **here}, plan, plan.repeats if plan else 0)
