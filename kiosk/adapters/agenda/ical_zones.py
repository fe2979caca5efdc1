"""The time zones of one calendar: known by name, defined in the file, or none that is known."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.bounds import Budget, within_bounds
from kiosk.adapters.agenda.ical_text import BROKEN, ZONE, CalendarText
from kiosk.adapters.agenda.reading import SHOWN
from kiosk.adapters.agenda.zones import guessed_zone, known_zone
from kiosk.domain.import_report import Remark
from kiosk.domain.remarks.agenda import OtherZone, ZoneGuessed, ZoneUnknown


@dataclass(slots=True)
class Zones:
    """The zones of one file; `remark` is told of each that was guessed or is not known, once."""

    text: CalendarText
    event: ZoneInfo
    budget: Budget
    remark: Callable[[Remark], None]
    _resolved: dict[str, tzinfo | None] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)

    def floating(self, head: dict[str, str]) -> tzinfo:
        """Return the zone of times that have none: the one that the calendar names for them, else the event's."""
        name = head.get("X-WR-TIMEZONE") or head.get("TIMEZONE-ID", "")
        zone = self._zone(name) if name else None
        if zone is None:
            return self.event
        if str(zone) != str(self.event) and name not in self._told:
            self.remark(OtherZone(str(zone)))
            self._told.add(name)
        return zone

    def of(self, value: Any, moment: datetime) -> tzinfo | None:  # noqa: ANN401 - untyped library
        """Return the zone that a time names; None if it names none or one that is not known.

        What a definition costs is not to be told from its text, so it is tried within the bounds of the file.
        """
        place = str(value.params.get(ZONE, ""))
        name = self.text.zone_names[int(place)] if place.isdigit() and int(place) < len(self.text.zone_names) else ""
        zone = self._zone(name) if name else None
        if zone is None or isinstance(zone, ZoneInfo):
            return zone
        try:
            within_bounds(lambda: moment.replace(tzinfo=zone).utcoffset(), self.budget)
        except BROKEN:
            self._resolved[name] = None
            self._say_unknown(name)
            return None
        return zone

    def _zone(self, name: str) -> tzinfo | None:
        if name not in self._resolved:
            self._resolved[name] = known_zone(name) or self._defined(name) or self._guess(name)
            if self._resolved[name] is None:
                self._say_unknown(name)
        return self._resolved[name]

    def _defined(self, name: str) -> tzinfo | None:
        from icalendar.timezone import tzp

        block = self.text.zone_blocks.get(name)
        if block is None:
            return None
        try:
            return within_bounds(lambda: _made(block), self.budget)
        except BROKEN:
            return None
        finally:
            tzp.use_zoneinfo()  # the library keeps a definition for the next file; this makes it forget

    def _guess(self, name: str) -> ZoneInfo | None:
        zone = guessed_zone(name)
        if zone:
            self.remark(ZoneGuessed(name[:SHOWN], str(zone)))
        return zone

    def _say_unknown(self, name: str) -> None:
        self.remark(ZoneUnknown(name[:SHOWN], str(self.event)))


def _made(block: str) -> tzinfo | None:
    from icalendar import Timezone

    component = Timezone.from_ical(block)
    return component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
