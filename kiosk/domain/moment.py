"""Times: kept as UTC milliseconds, shown in the event's zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = 86_400_000
"""A day in milliseconds."""
DAY_CHANGE = timedelta(hours=4)
"""When a day of an event begins, after midnight."""
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


def end_of_day(at: int, zone: ZoneInfo) -> int:
    """Return when the day of UTC milliseconds ends in a zone: when the next one begins there."""
    midnight = datetime.combine(day_of(at, zone) + timedelta(days=1), time(), zone)
    return milliseconds(midnight)


def event_day(at: int, zone: ZoneInfo) -> date:
    """Return the day of the event to which UTC milliseconds belong: a party past midnight still is of the day before.

    Each day begins at `DAY_CHANGE` in the event's zone; who was admitted is asked again on the next one.
    """
    return (local(at, zone).replace(tzinfo=None) - DAY_CHANGE).date()


def event_day_began(at: int, zone: ZoneInfo) -> int:
    """Return when the day of the event to which UTC milliseconds belong began."""
    return milliseconds(datetime.combine(event_day(at, zone), time(), zone) + DAY_CHANGE)


def day_of(at: int, zone: ZoneInfo) -> date:
    """Return the calendar day of UTC milliseconds in a zone."""
    return local(at, zone).date()
