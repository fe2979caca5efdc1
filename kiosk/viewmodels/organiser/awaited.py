"""The page of arrivals that somebody waits for: who has come, and having it told when others do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time
from kiosk.services.awaited import AwaitedArrival, await_arrival, await_no_more, awaited_arrivals
from kiosk.services.find import Finder, Found
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FOUND = 8

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AwaitedRow:
    """A guest: who waits for them, and whether they have come; `past` says that they have."""

    name: str
    detail: str
    state_text: str
    past: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class WaiterRow:
    """One who waits for the guest who is open."""

    name: str


@dataclass(frozen=True, slots=True)
class _Guests:
    """Who is awaited, how many of them have come, and whom a search found besides."""

    awaited: tuple[AwaitedArrival, ...]
    found: tuple[AwaitedArrival, ...]


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserAwaited(OrganiserPageModel):
    """The page of awaited guests. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._staff, self._zone = context.place.staff, context.file.read_event().zone
        self._finder: Finder | None = None
        self._language, self._query, self._attendee = SOURCE, "", ""
        self._read = _Guests((), ())
        self._wrong: Fault | None = None
        self._is_open = False
        self._rows = Rows(AwaitedRow, parent=self)
        self._waiters = Rows(WaiterRow, parent=self)

    @Property(Rows, constant=True)
    def guests(self) -> Rows[AwaitedRow]:
        """Who is awaited, those who have come first; while somebody is looked for, who was found."""
        return self._rows

    @Property(Rows, constant=True)
    def waiters(self) -> Rows[WaiterRow]:
        """Who waits for the guest who is open."""
        return self._waiters

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many have come of how many."""
        if not self._read.awaited:
            return ""
        figure = locale_of(self._language).toString
        came = sum(bool(one.at) for one in self._read.awaited)
        pattern = translate("Awaited", "{came} of {count} have come")
        return filled(pattern, came=figure(came), count=figure(len(self._read.awaited)))

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do where no row is."""
        if self._rows.count:
            return ""
        if self._query:
            return translate("Awaited", "Nobody found. Try fewer letters.")
        return translate("Awaited", "Nobody is awaited. Find a guest, and say who is told when they come.")

    @Property(str, notify=changed)
    def name(self) -> str:
        """The guest who is open; empty if nobody is."""
        return self._open.attendee.name if self._open else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Where they are from, and whether they have come."""
        one = self._open
        return joined((one.attendee.organisation, one.attendee.group, self._state(one))) if one else ""

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why nothing was changed; empty if nothing is wrong."""
        return worded(self._wrong)

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for whom was typed so far."""
        self._query = text.strip()
        self.refresh()

    @Slot(int)
    def open(self, row: int) -> None:
        """Open one of the guests."""
        if 0 <= row < len(self._shown):
            self._attendee, self._wrong = self._shown[row].attendee.id, None
            self._fill()

    @Slot()
    def goBack(self) -> None:
        """Put the guest away who is open."""
        self._attendee, self._wrong = "", None
        self._fill()

    @Slot(str)
    def tell(self, name: str) -> None:
        """Have it told to somebody, or without a name to the organiser, when the guest comes who is open."""
        if attendee := self._attendee:
            self._write(lambda: await_arrival(self._file, attendee, waiting=name, staff=self._staff))

    @Slot(int)
    def tellNoMore(self, row: int) -> None:
        """Have it told no more to one of those who wait."""
        if (one := self._open) and 0 <= row < len(one.waiting):
            attendee, name = one.attendee.id, one.waiting[row]
            self._write(lambda: await_no_more(self._file, attendee, waiting=name, staff=self._staff))

    def enter(self, language: str) -> None:
        """Show who is awaited."""
        self._is_open, self._finder = True, Finder(self._file)
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Keep nobody's name."""
        self._is_open, self._finder, self._query, self._attendee = False, None, "", ""
        self._read, self._wrong = _Guests((), ()), None
        self._fill()
        self.cleared.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._fill()

    def refresh(self) -> None:
        """Read again who is awaited and who has come."""
        if self._is_open:
            query = self._query
            self._reads.run(lambda: self._look(query), lambda read: self._arrived(query, read))

    def _look(self, query: str) -> _Guests:
        awaited = awaited_arrivals(self._file)
        if not query or self._finder is None:
            return _Guests(awaited, ())
        known = {one.attendee.id: one for one in awaited}
        people = self._finder.find(query, MOST_FOUND).people

        def found(one: Found) -> AwaitedArrival:
            came = (one.checked_in.at, one.checked_in.point) if one.checked_in else (0, "")
            return known.get(one.attendee.id) or AwaitedArrival(one.attendee, (), (), *came)

        return _Guests(awaited, tuple(map(found, people)))

    def _arrived(self, query: str, read: _Guests) -> None:
        if self._is_open and query == self._query:
            self._read = read
            self._fill()

    def _write(self, work: Callable[[], None]) -> None:
        self._writes.run(work, lambda _: self._written(), self._fail)

    def _written(self) -> None:
        self._wrong = None
        self.refresh()

    def _fail(self, fault: Fault) -> None:
        self._wrong = fault
        self.changed.emit()

    @property
    def _shown(self) -> tuple[AwaitedArrival, ...]:
        return self._read.found if self._query else self._read.awaited

    @property
    def _open(self) -> AwaitedArrival | None:
        people = (*self._read.awaited, *self._read.found)
        return next((one for one in people if one.attendee.id == self._attendee), None)

    def _fill(self) -> None:
        self._rows.replace([self._row(one) for one in self._shown])
        waiting = self._open.waiting if self._open else ()
        self._waiters.replace([WaiterRow(name or translate("Awaited", "The organiser")) for name in waiting])
        self.changed.emit()

    def _row(self, one: AwaitedArrival) -> AwaitedRow:
        names = joined(name or translate("Awaited", "the organiser") for name in one.waiting)
        told = filled(translate("Awaited", "Told: {names}"), names=names) if one.waiting else ""
        return AwaitedRow(
            one.attendee.name,
            joined((one.attendee.organisation, told)),
            self._state(one),
            past=bool(one.at),
            chosen=one.attendee.id == self._attendee,
        )

    def _state(self, one: AwaitedArrival) -> str:
        if not one.at:
            return translate("Awaited", "Not in yet")
        pattern = translate("Awaited", "Came {time}, {place}") if one.point else translate("Awaited", "Came {time}")
        return filled(pattern, time=clock_time(one.at, self._zone), place=one.point)
