"""Times: kept as UTC milliseconds, shown in the event's zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.faults.event import NoDateOrTime

DAY = 86_400_000
"""A day in milliseconds."""
EARLIEST, LATEST = 365 * DAY, 84_006 * DAY
"""1971 and 2200 in UTC milliseconds: outside of them no calendar is sure, and nothing here takes place."""


def local(at: int, zone: ZoneInfo) -> datetime:
    """Return UTC milliseconds as a time in a zone."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)


def clock_time(at: int, zone: ZoneInfo) -> str:
    """Return UTC milliseconds as hours and minutes in a zone: ``09:02``."""
    return local(at, zone).strftime("%H:%M")


def milliseconds(moment: datetime) -> int:
    """Return an aware time as UTC milliseconds."""
    return round(moment.timestamp() * 1000)


def read_moment(text: str, zone: ZoneInfo) -> int:
    """Read a date or a time in ISO 8601, in a zone unless it names its own offset; returns UTC milliseconds.

    Raises:
        Fault: it is neither.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise NoDateOrTime(text) from error
    return milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=zone))


def day_of(at: int, zone: ZoneInfo) -> date:
    """Return the calendar day of UTC milliseconds in a zone."""
    return local(at, zone).date()
