"""Times: kept as UTC milliseconds, shown in the event's zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.faults.event import MomentOutOfTime, NoDateOrTime

DAY = 86_400_000
"""A day in milliseconds."""
EARLIEST, LATEST = 365 * DAY, 84_006 * DAY
"""1971 and 2200 in UTC milliseconds: outside of them no calendar is sure, and nothing here takes place."""


def is_of_this_age(at: int) -> bool:
    """Tell whether UTC milliseconds are a time at which something here may take place."""
    return EARLIEST <= at <= LATEST


def utc(at: int) -> datetime:
    """Return UTC milliseconds as a time in UTC; what no calendar here knows is shown as its nearest end.

    A clock that was never set tells of 1970, so a stamp may stand before `EARLIEST`.
    """
    return datetime.fromtimestamp(min(max(at, DAY), LATEST) / 1000, UTC)


def local(at: int, zone: ZoneInfo) -> datetime:
    """Return UTC milliseconds as a time in a zone, as `utc` does."""
    return utc(at).astimezone(zone)


def clock_time(at: int, zone: ZoneInfo) -> str:
    """Return UTC milliseconds as hours and minutes in a zone: ``09:02``."""
    return local(at, zone).strftime("%H:%M")


def milliseconds(moment: datetime) -> int:
    """Return an aware time as UTC milliseconds."""
    return round(moment.timestamp() * 1000)


def read_moment(text: str, zone: ZoneInfo) -> int:
    """Read a date or a time in ISO 8601, in a zone unless it names its own offset; returns UTC milliseconds.

    Raises:
        Fault: it is neither, or not between 1971 and 2200.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise NoDateOrTime(text) from error
    if not 1970 < moment.year < 2200:
        raise MomentOutOfTime(text)
    return milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=zone))


def day_of(at: int, zone: ZoneInfo) -> date:
    """Return the calendar day of UTC milliseconds in a zone."""
    return local(at, zone).date()
