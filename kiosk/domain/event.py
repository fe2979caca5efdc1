"""The event itself: its name, place, zone and languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.faults.event import NoTimeZone
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import day_of, event_day

DEFAULT_ACCENT = "#551A48"


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `starts` and `ends` are UTC milliseconds; `names` and `places` map a language to its wording."""

    id: str
    name: str
    timezone: str
    starts: int
    ends: int
    place: str = ""
    accent: str = DEFAULT_ACCENT
    languages: tuple[str, ...] = (SOURCE,)
    names: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    organiser: str = ""

    @property
    def zone(self) -> ZoneInfo:
        """The event's own zone, in which every time is shown."""
        return zone_named(self.timezone)

    @property
    def first_day(self) -> date:
        """The first day: one that begins at midnight, as where days alone were named, is not of the day before."""
        return min(day_of(self.starts, self.zone), self.last_day)

    @property
    def last_day(self) -> date:
        """The last day; a party past midnight still is of the day before."""
        return event_day(max(self.starts, self.ends - 1), self.zone)

    def name_in(self, language: str) -> str:
        """Return the event's name in a language."""
        return self.names.get(language) or self.name

    def place_in(self, language: str) -> str:
        """Return the event's place in a language."""
        return self.places.get(language) or self.place

    def days_until(self, at: int) -> int:
        """Return how many days are left until its first one, at UTC milliseconds; 0 on that day, negative after it."""
        return (self.first_day - event_day(at, self.zone)).days


def zone_named(name: str) -> ZoneInfo:
    """Return the IANA time zone of that name.

    Raises:
        Fault: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise NoTimeZone(name) from error
