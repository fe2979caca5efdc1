"""The door on the organiser's day in numbers: its desks, its rooms, whom it refused, and whether it keeps up."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from kiosk.domain.admission.queue import OpenDesks
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time
from kiosk.services.door_figures import DeskFigures, RoomFigures
from kiosk.viewmodels.desk.verdicts import words_of
from kiosk.viewmodels.organiser import door_watch_words as words
from kiosk.viewmodels.organiser.watch_reading import NOTHING, DayFigures
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk: how much was scanned there, the median and nine tenths of its pauses, and when the last scan was."""

    name: str
    scans: str
    median: str
    slow: str
    last: str


@dataclass(frozen=True, slots=True)
class GaugeRow:
    """A number with its name as a bar, `filled` of its length, -1 for no bar; `urgent` if somebody is to see to it."""

    name: str
    figure: str
    after: str
    filled: float
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class AttendedRow:
    """A session with a door, and how many people were in."""

    name: str
    line: str
    people: str


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserDoorWatch(QObject):
    """The door's numbers as they are shown.

    Args:
        zone: the event's.
        parent: the page's view model.
    """

    changed = Signal()

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone, self._day, self._language = zone, NOTHING, SOURCE
        self._desks = Rows(DeskRow, parent=self)
        self._rooms = Rows(GaugeRow, parent=self)
        self._refused = Rows(GaugeRow, parent=self)
        self._sessions = Rows(AttendedRow, parent=self)

    @Property(Rows, constant=True)
    def desks(self) -> Rows[DeskRow]:
        """The desks, the busiest first."""
        return self._desks

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[GaugeRow]:
        """How full the rooms are."""
        return self._rooms

    @Property(Rows, constant=True)
    def refused(self) -> Rows[GaugeRow]:
        """Why scans were refused, the most frequent reason first."""
        return self._refused

    @Property(Rows, constant=True)
    def sessions(self) -> Rows[AttendedRow]:
        """The sessions that have a door."""
        return self._sessions

    @Property(str, notify=changed)
    def coming(self) -> str:
        """How many come in the next hour, and whether the desks keep up with them."""
        parts = (words.next_hour(self._day, self._language), words.advice(self._day, self._language, self._zone))
        return " ".join(part for part in parts if part)

    @Property(bool, notify=changed)
    def urgent(self) -> bool:
        """Whether another desk is to be opened."""
        return isinstance(self._day.advice, OpenDesks)

    def show(self, day: DayFigures, language: str) -> None:
        """Show other numbers, or the same in another language."""
        self._day, self._language = day, language
        self._desks.replace([self._desk_row(desk) for desk in day.door.desks])
        self._rooms.replace([self._room_row(room) for room in day.door.rooms])
        most = max((count for _, count in day.door.refused), default=1)
        self._refused.replace(
            [
                GaugeRow(words_of(verdict).title, self._figure(count), "", count / most)
                for verdict, count in day.door.refused
            ]
        )
        self._sessions.replace(
            [
                AttendedRow(
                    one.session.text_in(language).title,
                    words.session_line(one, language, self._zone),
                    words.session_people(one, language),
                )
                for one in day.rest.sessions
            ]
        )
        self.changed.emit()

    def _desk_row(self, desk: DeskFigures) -> DeskRow:
        return DeskRow(
            desk.point,
            self._figure(desk.scans),
            words.seconds(desk.median, self._language),
            words.seconds(desk.slow, self._language),
            clock_time(desk.last, self._zone),
        )

    def _room_row(self, room: RoomFigures) -> GaugeRow:
        return GaugeRow(
            words.room_name(room),
            self._figure(room.inside),
            words.of_capacity(room, self._language, self._zone),
            min(1.0, room.inside / room.most) if room.most else -1.0,
            urgent=room.over > 0,
        )

    def _figure(self, number: int) -> str:
        return locale_of(self._language).toString(number)
