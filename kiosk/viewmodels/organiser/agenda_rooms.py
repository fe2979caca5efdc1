"""A day of the agenda as rooms and hours on the organiser's page, where a session is taken up and let go elsewhere."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.agenda.days import first_day
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.fault import Fault
from kiosk.domain.moment import clock_time
from kiosk.services.live_agenda.changing import AgendaAct
from kiosk.services.live_agenda.moving import STEP, MovedSession, let_go, moved_to, on_day, stepped
from kiosk.viewmodels.foyer.session_words import time_range
from kiosk.viewmodels.organiser import agenda_words as words
from kiosk.viewmodels.organiser.agenda_change import OrganiserAgendaChange
from kiosk.viewmodels.organiser.agenda_day import OrganiserAgendaDay
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.organiser.agenda_rows import EffectRow
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.locales import short_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE = 60_000
_TOLD = 5
"""So many that stand in its way are told in words, as more would be read by nobody; each is marked where it stands."""


@QmlElement
@QmlUncreatable("The page makes its own.")
class OrganiserAgendaRooms(OrganiserAgendaDay):
    """The session that is being moved among the rooms of a day, or to another one: it is recorded when it is let go.

    Args:
        context: what the pages work with.
        change: the session that is open beside them.
        parent: the page.
    """

    carriedChanged = Signal()
    announced = Signal(str, str)
    """A session was moved: the id of that, and where it is now."""
    told = Signal(str)
    """What went wrong, for a toast."""
    dayTurned = Signal(str)
    """Another day is to be shown, to which it is carried."""

    def __init__(self, context: OrganiserContext, change: OrganiserAgendaChange, parent: QObject | None = None) -> None:
        super().__init__(change, parent)
        self._file, self._writes = context.file, context.writes
        self._moved: MovedSession | None = None
        self._row, self._from = -1, (-1, -1)
        self._is_writing = self._is_written = self._is_turning = False
        self._clashes = Rows(EffectRow, parent=self)

    @Property(str, notify=carriedChanged)
    def carried(self) -> str:
        """The id of the session that is being moved; empty if none is."""
        return self._moved.taken.id if self._moved else ""

    @Property(int, notify=carriedChanged)
    def carriedRow(self) -> int:
        """The row in which it would stand."""
        return self._row

    @Property(int, notify=carriedChanged)
    def carriedMinute(self) -> int:
        """Where it would begin, in minutes from the first hour."""
        return (self._moved.session.starts - self._drawn.first) // _MINUTE if self._moved else -1

    @Property(int, notify=carriedChanged)
    def carriedLength(self) -> int:
        """How long it lasts, in minutes."""
        return (self._moved.taken.ends - self._moved.taken.starts) // _MINUTE if self._moved else 0

    @Property(int, notify=carriedChanged)
    def leftRow(self) -> int:
        """The row from which it was taken up, or -1 where it was another day's."""
        return self._from[0]

    @Property(int, notify=carriedChanged)
    def leftMinute(self) -> int:
        """Where it began when it was taken up, in minutes from the first hour."""
        return self._from[1]

    @Property(str, notify=carriedChanged)
    def title(self) -> str:
        """What it is called."""
        view = self._content.view
        return self._moved.taken.text_in(view.language).title if self._moved and view else ""

    @Property(str, notify=carriedChanged)
    def time(self) -> str:
        """At what time of day it would begin."""
        view, moved = self._content.view, self._moved
        return clock_time(moved.session.starts, view.zone) if moved and view else ""

    @Property(str, notify=carriedChanged)
    def place(self) -> str:
        """When and where it would be."""
        return self._said(self._moved.session) if self._moved else ""

    @Property(str, notify=carriedChanged)
    def leftPlace(self) -> str:
        """When and where it was taken up."""
        return self._said(self._moved.taken) if self._moved else ""

    @Property(str, notify=carriedChanged)
    def spoken(self) -> str:
        """When and where it would be, and what stands in its way there."""
        return joined((self.place, *(row.title for row in self._clashes.rows)))

    @Property(Rows, constant=True)
    def clashes(self) -> Rows[EffectRow]:
        """What stands in its way there."""
        return self._clashes

    @Property("QStringList", notify=carriedChanged)
    def inTheWay(self) -> list[str]:
        """The sessions that stand in its way there."""
        return [clash.other.id for clash in self._moved.clashes] if self._moved else []

    @Property(bool, notify=carriedChanged)
    def isElsewhere(self) -> bool:
        """It would stand elsewhere than before."""
        return self._moved is not None and self._moved.is_elsewhere

    @Slot(str, result=bool)
    def take(self, session: str) -> bool:
        """Take a session up; returns whether that can be: it takes place, at a time of day."""
        one, place = self._content.sessions.get(session), self._drawn.place_of(session)
        if self._is_writing or one is None or place[0] < 0:
            return False
        if one.standing is not SessionStanding.SCHEDULED or one.all_day:
            return False
        self.chosen.emit(session)
        self._from, self._row = place, place[0]
        self._to(one.starts, one.text.room, MovedSession(one, one))
        return True

    @property
    def reached(self) -> tuple[int, ...]:
        """The times that the hours of the day have to reach for what is carried (UTC milliseconds)."""
        return (self._moved.session.starts, self._moved.session.ends) if self._moved else ()

    @Slot(str)
    def carryTo(self, day: str) -> None:
        """Carry what was taken up to the same time of another day, which is then shown."""
        view, moved = self._content.view, self._moved
        if moved is None or view is None or self._is_writing:
            return
        starts = on_day(moved.session, date.fromisoformat(day), view.zone)
        self._is_turning = True
        self._to(starts, moved.session.text.room, moved)
        self.dayTurned.emit(day)

    @Slot(int)
    def turnDay(self, days: int) -> None:
        """Carry it to the next day (1) or the one before (-1), if there is one."""
        if day := self.beside_day(days):
            self.carryTo(day)

    @Slot(int, float)
    def hover(self, row: int, minute: float) -> None:
        """Move what was taken up to a row, and to the five minutes that are nearest to a minute from the first hour."""
        if self._moved is None or self._is_writing or self._is_turning:
            return
        self._row = max(0, min(len(self._drawn.rooms) - 1, row))
        bounded = max(0.0, min(len(self._drawn.hours) * 60 - STEP / _MINUTE, minute))
        self._to(stepped(self._drawn.first + bounded * _MINUTE), self._drawn.rooms[self._row], self._moved)

    @Slot(int, int)
    def nudge(self, steps: int, rooms: int) -> None:
        """Move what was taken up by so many times five minutes, or to the next room (1) or the one before (-1)."""
        if self._moved is None or self._is_writing or self._is_turning:
            return
        here = self._moved.session.text.room
        at = self._row + rooms
        while 0 <= at < len(self._drawn.rooms) - 1 and self._drawn.rooms[at] == here and rooms:
            at += rooms
        self.hover(at, self.carriedMinute + steps * STEP / _MINUTE)

    @Slot()
    def letGo(self) -> None:
        """Let it stand where it is now, and so tell that on every screen; it can be undone."""
        moved = self._moved
        if moved is None or self._is_writing:
            return
        if not moved.is_elsewhere:
            self.putBack()
            return
        self._is_writing = True
        what = joined((self.title, self.place))
        self._writes.run(lambda: let_go(self._file, moved), lambda act: self._done(act, what), self._failed)

    @Slot()
    def putBack(self) -> None:
        """Let it stand where it was taken up, on the day that was shown then."""
        if (moved := self._moved) and not self._is_writing:
            self._row, self._from = -1, (-1, -1)
            self._carry(None)
            if self._is_other_day(moved):
                self.dayTurned.emit(f"{self._day_of(moved.taken)}")

    def show(self, content: AgendaContent) -> None:
        """Take the agenda as it is now."""
        self._draw(content)
        self._is_turning = False
        if self._is_written or (self._moved and self._moved.taken.id not in content.sessions):
            self._is_written, self._row, self._from, self._moved = False, -1, (-1, -1), None
        elif self._moved:
            self._from = self._drawn.place_of(self._moved.taken.id)
            if self._moved.session.text.room in self._drawn.rooms:
                self._row = self._drawn.rooms.index(self._moved.session.text.room)
        self.changed.emit()
        self._carry(self._moved)

    def _said(self, session: Session) -> str:
        view = self._content.view
        if view is None:
            return ""
        is_other = self._moved is not None and self._is_other_day(self._moved)
        day = short_day(first_day(session, view.zone), view.language) if is_other else ""
        return joined((day, time_range(session, view), session.text_in(view.language).room))

    def _is_other_day(self, moved: MovedSession) -> bool:
        return self._day_of(moved.taken) != self._day_of(moved.session)

    def _day_of(self, session: Session) -> date | None:
        return first_day(session, self._content.view.zone) if self._content.view else None

    def _carry(self, moved: MovedSession | None) -> None:
        self._moved, view = moved, self._content.view
        clashes = [words.consequence_words(one, view) for one in moved.clashes[:_TOLD]] if moved and view else []
        self._clashes.replace([EffectRow(one.icon, one.title, one.detail, one.warns) for one in clashes])
        self.carriedChanged.emit()

    def _to(self, starts: int, room: str, moved: MovedSession) -> None:
        if (starts, room) != (moved.session.starts, moved.session.text.room) or self._moved is None:
            moved = moved_to(moved.taken, starts, room, self._content.sessions.values())
        self._carry(moved)

    def _done(self, act: AgendaAct | None, what: str) -> None:
        self._is_writing, self._is_written = False, True
        self.announced.emit(act.id if act else "", what if act else "")

    def _failed(self, fault: Fault) -> None:
        self._is_writing = False
        self.putBack()
        self.told.emit(worded(fault))
