"""The times of a recurring event, counted by the clock on the wall of its own zone (RFC 5545, 3.8.5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

from dateutil.rrule import rrulestr  # type: ignore[import-untyped, unused-ignore]

_TOO_OFTEN = ("SECONDLY", "MINUTELY")
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How an event recurs: its first start (aware), rules as written, further starts, and dates or times left out."""

    starts: datetime
    rules: Sequence[str]
    further: Sequence[datetime]
    without: Sequence[date | datetime]


def occurrences(recurrence: Recurrence, earliest: datetime, latest: datetime) -> Iterator[datetime]:
    """Yield the starts between two aware times, both included, in order and at most a thousand.

    Raises:
        ValueError: a rule cannot be read, or recurs every minute or second.
    """
    zone = recurrence.starts.tzinfo
    first = recurrence.starts.replace(tzinfo=None)
    last = latest.astimezone(zone).replace(tzinfo=None)
    found = {recurrence.starts, *recurrence.further}
    for rule in recurrence.rules:
        found |= {moment.replace(tzinfo=zone) for moment in _by_rule(rule, first, last, recurrence)}
    days = {moment for moment in recurrence.without if not isinstance(moment, datetime)}
    moments = {
        moment if moment.tzinfo else moment.replace(tzinfo=zone)
        for moment in recurrence.without
        if isinstance(moment, datetime)
    }
    kept = (m for m in found if earliest <= m <= latest and m not in moments and m.date() not in days)
    return islice(sorted(kept), _MOST)


def _by_rule(rule: str, first: datetime, last: datetime, recurrence: Recurrence) -> Iterator[datetime]:
    """Yield wall-clock starts up to `last`; COUNT and UNTIL are applied here, so that every rule comes to an end."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if part)
    if parts.get("FREQ") in _TOO_OFTEN:
        raise ValueError(rule)
    count = int(parts.pop("COUNT")) if "COUNT" in parts else None
    until = _until(parts.pop("UNTIL"), recurrence) if "UNTIL" in parts else last
    plain = ";".join(f"{name}={value}" for name, value in parts.items())
    return islice(rrulestr(plain, dtstart=first).replace(until=min(until, last)), count)


def _until(text: str, recurrence: Recurrence) -> datetime:
    moment = datetime.fromisoformat(text)
    if len(text) == len("20261120"):
        return datetime.combine(moment, time.max)
    return moment.astimezone(recurrence.starts.tzinfo).replace(tzinfo=None) if moment.tzinfo else moment
