"""A plan of rounds as the organiser types it: how many, how long, how many tables, and when the first begins."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.moment import clock_time
from kiosk.domain.rounds.sketch import RoundsSketch, sketch
from kiosk.services.live_agenda.times import time_for

MINUTE = 60_000
_QUARTER = 15 * MINUTE
_LEAST_NOTICE = 10 * MINUTE
"""The first round is proposed for a full quarter of an hour, this long from now at the least."""


class DraftField(StrEnum):
    """A number that can be typed."""

    ROUNDS = "rounds"
    MINUTES = "minutes"
    TABLES = "tables"


HIGHEST = {DraftField.ROUNDS: 20, DraftField.MINUTES: 120, DraftField.TABLES: 500}


@dataclass(frozen=True, slots=True)
class RoundsDraft:
    """What was typed so far; `tables` is 0 for as many as are proposed, `start` empty for the time that is."""

    rounds: int = 5
    minutes: int = 12
    tables: int = 0
    start: str = ""

    def typed(self, field: DraftField, text: str) -> "RoundsDraft":
        """Return it with a number as it was typed; anything that is none is the least there can be."""
        digits = text.strip()
        number = int(digits) if digits.isascii() and digits.isdigit() else 0
        return self._with(field, min(number, HIGHEST[field]))

    def stepped(self, field: DraftField, direction: int, shown: int) -> "RoundsDraft":
        """Return it with a number one more or less than is shown."""
        return self._with(field, max(1, min(shown + direction, HIGHEST[field])))

    def sketch(self, people: int) -> RoundsSketch | None:
        """Return what it comes to; None for fewer than two people, or no rounds."""
        return sketch(people, self.rounds, self.tables) if people > 1 and self.rounds else None

    def starts(self, event: Event, now: int) -> int | None:
        """Return when the first round begins, in UTC milliseconds; None where that is no time."""
        try:
            return time_for(event, self.start.strip().replace(".", ":"), now) if self.start else proposed_start(now)
        except Fault:
            return None

    def shown_start(self, event: Event, now: int) -> str:
        """Return that as it stands in its field."""
        return self.start or clock_time(proposed_start(now), event.zone)

    def _with(self, field: DraftField, number: int) -> "RoundsDraft":
        match field:
            case DraftField.ROUNDS:
                return replace(self, rounds=number)
            case DraftField.MINUTES:
                return replace(self, minutes=number)
            case DraftField.TABLES:
                return replace(self, tables=number)
            case _:
                assert_never(field)


def proposed_start(now: int) -> int:
    """Return the next full quarter of an hour that leaves time to find a table, in UTC milliseconds."""
    return -(-(now + _LEAST_NOTICE) // _QUARTER) * _QUARTER
