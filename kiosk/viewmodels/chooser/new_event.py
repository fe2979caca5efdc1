"""The form for a new event: what was typed, how it is read, and what is wrong with each field."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QObject, QTimeZone, Signal, Slot

from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.faults.event import EventEndsTooSoon, EventNowhere, EventUnnamed
from kiosk.domain.language import SOURCE, languages
from kiosk.domain.written_time import WrittenTime, read_time
from kiosk.domain.zones import read_zone
from kiosk.viewmodels.chooser.files import NewEvent
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class FormField(StrEnum):
    """A field of the form, as QML names it."""

    NAME = "name"
    ZONE = "zone"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with each field; empty where nothing is."""

    name: str = ""
    zone: str = ""
    first: str = ""
    last: str = ""


@QmlElement
@QmlUncreatable("The chooser makes it.")
class ChooserNewEvent(QObject):
    """The page that makes an event.

    What is wrong is told once somebody asked for the event, of all fields at once, and goes as it is mended.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = SOURCE
        self._is_asked = False
        self.begin()

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the event is to be called."""
        return self._name

    @Property(str, notify=changed)
    def zone(self) -> str:
        """The time zone as typed; this machine's to begin with, if it is that of a place."""
        return self._zone

    @Property(str, notify=changed)
    def first(self) -> str:
        """The first day as typed; today to begin with."""
        return self._first

    @Property(str, notify=changed)
    def last(self) -> str:
        """The last day as typed; empty for an event of one day."""
        return self._last

    @Property(str, notify=changed)
    def nameWrong(self) -> str:
        """What is wrong with the name."""
        return self._wrong.name

    @Property(str, notify=changed)
    def zoneWrong(self) -> str:
        """What is wrong with the time zone."""
        return self._wrong.zone

    @Property(str, notify=changed)
    def firstWrong(self) -> str:
        """What is wrong with the first day."""
        return self._wrong.first

    @Property(str, notify=changed)
    def lastWrong(self) -> str:
        """What is wrong with the last day."""
        return self._wrong.last

    @Property(str, notify=changed)
    def reading(self) -> str:
        """How the days and the zone are understood, for as far as they are."""
        zone, _ = self._read_zone()
        first, _ = self._read_day(self._first)
        if first is None:
            return ""
        days = [self._day_text(first.moment.date())]
        if self._last.strip():
            last, _ = self._read_day(self._last)
            if last is not None and last.moment.date() > first.moment.date():
                days.append(self._day_text(last.moment.date()))
        return " – ".join(days) + (f", {zone}" if zone else "")

    @Property(str, constant=True)
    def today(self) -> str:
        """Today, as it may be typed."""
        return date.today().isoformat()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what is typed in a field: name, zone, first or last."""
        match FormField(field):
            case FormField.NAME:
                self._name = text
            case FormField.ZONE:
                self._zone = text
            case FormField.FIRST:
                self._first = text
            case FormField.LAST:
                self._last = text
            case unknown:
                assert_never(unknown)
        self._look()

    def begin(self) -> None:
        """Begin with an empty form."""
        self._is_asked = False
        self._name, self._last = "", ""
        self._zone = _zone_of_this_machine()
        self._first = date.today().isoformat()
        self._look()

    def ask(self) -> NewEvent | None:
        """Return the event of the form; None, with what is wrong told, if there is none."""
        self._is_asked = True
        self._look()
        zone, _ = self._read_zone()
        first, _ = self._read_day(self._first)
        last, _ = self._read_day(self._last or self._first)
        if self._wrong != Wrong() or not zone or first is None or last is None:
            return None
        place = zone_named(zone)
        ends = WrittenTime(datetime.combine(last.moment.date(), datetime.min.time()), has_clock=False).ends(place)
        spoken = (self._language, *(other for other in languages() if other != self._language))
        return NewEvent(self._name.strip(), zone, first.starts(place), ends, spoken)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._look()

    def _look(self) -> None:
        self._wrong = self._faults() if self._is_asked else Wrong()
        self.changed.emit()

    def _faults(self) -> Wrong:
        name = "" if self._name.strip() else worded(EventUnnamed())
        _, zone = self._read_zone()
        first, first_wrong = self._read_day(self._first)
        if not self._last.strip():
            return Wrong(name, zone, first_wrong)
        last, last_wrong = self._read_day(self._last)
        if first and last and last.moment.date() < first.moment.date():
            last_wrong = worded(EventEndsTooSoon())
        return Wrong(name, zone, first_wrong, last_wrong)

    def _read_zone(self) -> tuple[str, str]:
        """Return the zone that is typed, or what is wrong with it."""
        if not self._zone.strip():
            return "", worded(EventNowhere())
        try:
            return read_zone(self._zone), ""
        except Fault as fault:
            return "", worded(fault)

    def _read_day(self, written: str) -> tuple[WrittenTime | None, str]:
        """Return the day that is typed, or what is wrong with it."""
        try:
            return read_time(written), ""
        except Fault as fault:
            return None, worded(fault)

    def _day_text(self, day: date) -> str:
        return locale_of(self._language).toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _zone_of_this_machine() -> str:
    """Return this machine's time zone; nothing where it was never set, as on many a server: no place lives by UTC."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return zone if "/" in zone and not zone.startswith("Etc/") else ""
