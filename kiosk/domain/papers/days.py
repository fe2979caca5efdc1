"""Days and times as a paper writes them."""

from collections.abc import Sequence
from datetime import date, datetime

from kiosk.domain.event import Event
from kiosk.domain.language import language_of
from kiosk.domain.moment import event_day, local

_FEW = 3


def written_day(day: date, language: str) -> str:
    """Return a day as ``20 November 2026``."""
    from babel.dates import format_date

    return format_date(day, "d MMMM y", locale=language_of(language).locale)


def written_days(days: Sequence[date], language: str) -> str:
    """Return a few days one by one, more as the first and the last."""
    written = [written_day(day, language) for day in sorted(set(days))]
    if len(written) <= _FEW:
        return language_of(language).comma.join(written)
    return f"{written[0]} – {written[-1]}"


def days_of(event: Event, language: str) -> str:
    """Return when an event is, with the hour at which it begins: ``20 November 2026, 09:30``."""
    first, last = (event_day(at, event.zone) for at in (event.starts, event.ends - 1))
    written = written_day(first, language)
    begins = local(event.starts, event.zone)
    if last > first:
        return f"{written} – {written_day(last, language)}"
    return (
        f"{written}{language_of(language).comma}{begins:%H:%M}" if (begins.hour, begins.minute) != (0, 0) else written
    )


def written_time(at: datetime, language: str) -> str:
    """Return a time as ``20 November 2026, 08:10``."""
    return f"{written_day(at.date(), language)}{language_of(language).comma}{at:%H:%M}"


def written_short_day(day: date, language: str) -> str:
    """Return a day as ``Fri 20 Nov``."""
    from babel.dates import format_date

    return format_date(day, "EEE d MMM", locale=language_of(language).locale)
