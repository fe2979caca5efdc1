"""When a session ends, where its file says it oddly."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.reading import SHOWN, AgendaDraft
from kiosk.domain.remarks.agenda import EndGuessed, EndUnknown

_LONGEST_NIGHT = timedelta(hours=12)


def ending(starts: datetime, ends: datetime, zone: ZoneInfo, row: int, title: str, draft: AgendaDraft) -> timedelta:
    """Return how long a session lasts, in time that passes.

    One that ends before it starts has the wrong day at its end, as 22:00 to 02:00 of one date: it ends on the next day
    if that is within half a day. Otherwise nothing but its start is sure.

    Args:
        starts: with a zone or without; then in the event's.
        ends: likewise.
        zone: the event's zone.
        row: the session's number in the file.
        title: its title.
        draft: takes what there is to remark.
    """
    begin, end = _passing(starts, zone), _passing(ends, zone)
    if end >= begin:
        return end - begin
    next_day = _passing(ends + timedelta(days=1), zone)
    if timedelta() < next_day - begin <= _LONGEST_NIGHT:
        draft.note(row, EndGuessed(title[:SHOWN], f"{next_day.astimezone(zone):%H:%M}"))
        return next_day - begin
    draft.note(row, EndUnknown(title[:SHOWN]))
    return timedelta()


def _passing(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a time in UTC: Python subtracts times of one zone by the clock on the wall."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
