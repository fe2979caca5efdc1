"""Reading a time as somebody types it while the day goes on."""

from datetime import date, timedelta

from kiosk.domain.admission.rules import is_clock
from kiosk.domain.event import Event
from kiosk.domain.moment import event_day
from kiosk.domain.written_time import read_time

_NIGHT = "04:00"
"""Before this time of day it is the night of the day before, as for check-ins."""


def time_for(event: Event, typed: str, near: date | int) -> int:
    """Return UTC milliseconds of a time; a time of day alone is one of the day `near`, or of the day of that moment.

    Raises:
        Fault: it is no time.
    """
    written = typed.strip()
    if not is_clock(written):
        return read_time(written).starts(event.zone)
    day = near if isinstance(near, date) else event_day(near, event.zone)
    clock = written.zfill(5)
    return read_time(f"{day + timedelta(days=clock < _NIGHT):%Y-%m-%d} {clock}").starts(event.zone)
