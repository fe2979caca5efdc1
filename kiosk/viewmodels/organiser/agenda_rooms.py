"""A day of the agenda as rooms and hours on the organiser's page, where a session is taken up and let go elsewhere."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.fault import Fault
from kiosk.domain.moment import clock_time
from kiosk.services.live_agenda.changing import AgendaAct
from kiosk.services.live_agenda.moving import STEP, MovedSession, let_go, moved_to, stepped
from kiosk.viewmodels.foyer.session_words import time_range
from kiosk.viewmodels.foyer.timeline import Timeline, TimelineRow
from kiosk.viewmodels.organiser import agenda_words as words
from kiosk.viewmodels.organiser.agenda_change import OrganiserAgendaChange
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.organiser.agenda_rows import EffectRow
from kiosk.viewmodels.organiser.context import OrganiserContext
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
class OrganiserAgendaRooms(QObject):
    """The rooms of a day, and the session that is being moved among them: it is recorded when it is let go.

    Args:
        context: what the pages work with.
        change: the session that is open beside them.
        parent: the page.
    """

    changed = Signal()
    carriedChanged = Signal()
    chosen = Signal(str)
    """A session is to be opened: its id."""
    announced = Signal(str, str)
    """A session was moved: the id of that, and where it is now."""
    told = Signal(str)
    """What went wrong, for a toast."""

    def __init__(self, context: OrganiserContext, change: OrganiserAgendaChange, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._change = context.file, context.writes, change
        self._content = AgendaContent()
        self._moved: MovedSession | None = None
        self._row, self._from = -1, (-1, -1)
        self._is_writing = self._is_written = False
        self._timeline = Rows(TimelineRow, parent=self)
        self._clashes = Rows(EffectRow, parent=self)

    @Property(Rows, constant=True)
    def timeline(self) -> Rows[TimelineRow]:
        """The rooms of the day with their sessions."""
        return self._timeline

    @Property("QStringList", notify=changed)
    def hours(self) -> list[str]:
        """The hours above the rooms."""
        return list(self._drawn.hours)

    @Property(int, notify=changed)
    def nowMinute(self) -> int:
        """Where the present is among the hours, in minutes from the first, or -1."""
        return self._drawn.now

    @Property(int, notify=changed)
    def nowRoom(self) -> int:
        """The first room in which something is on, or -1."""
        return next((row for row, room in enumerate(self._drawn.rows) if "now" in room.phases), -1)

    @Property(int, notify=changed)
    def chosenMinute(self) -> int:
        """Where the session that is open is among the hours, in minutes from the first, or -1."""
        return self._drawn.place_of(self._change.identity)[1]

    @Property(int, notify=changed)
    def chosenRoom(self) -> int:
        """The row of the rooms in which it is, or -1."""
        return self._drawn.place_of(self._change.identity)[0]

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
        """The row from which it was taken up."""
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

    @Slot(int, float)
    def hover(self, row: int, minute: float) -> None:
        """Move what was taken up to a row, and to the five minutes that are nearest to a minute from the first hour."""
        if self._moved is None or self._is_writing:
            return
        self._row = max(0, min(len(self._drawn.rooms) - 1, row))
        bounded = max(0.0, min(len(self._drawn.hours) * 60 - STEP / _MINUTE, minute))
        self._to(stepped(self._drawn.first + bounded * _MINUTE), self._drawn.rooms[self._row], self._moved)

    @Slot(int, int)
    def nudge(self, steps: int, rooms: int) -> None:
        """Move what was taken up by so many times five minutes, or to the next room (1) or the one before (-1)."""
        if self._moved is None or self._is_writing:
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
        """Let it stand where it was taken up."""
        if self._moved and not self._is_writing:
            self._row, self._from = -1, (-1, -1)
            self._carry(None)

    @Slot(str, int, int)
    def walk(self, session: str, across: int, down: int) -> None:
        """Open the session beside another one (1 later, -1 earlier), or the nearest in the room below or above."""
        if beside := _beside(self._drawn, session, across, down):
            self.chosen.emit(beside)

    def show(self, content: AgendaContent) -> None:
        """Take the agenda as it is now."""
        self._content = content
        self._timeline.replace(content.timeline.rows)
        if self._is_written or (self._moved and self._moved.taken.id not in content.sessions):
            self._is_written = False
            self.putBack()
        elif self._moved and self._moved.session.text.room in self._drawn.rooms:
            self._row = self._drawn.rooms.index(self._moved.session.text.room)
        self.changed.emit()
        self._carry(self._moved)

    @property
    def _drawn(self) -> Timeline:
        return self._content.timeline

    def _said(self, session: Session) -> str:
        view = self._content.view
        return joined((time_range(session, view), session.text_in(view.language).room)) if view else ""

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


def _beside(drawn: Timeline, session: str, across: int, down: int) -> str:
    """Return the session beside another one on a timeline; the first one that is not over if there is no other."""
    row, minute = drawn.place_of(session)
    if row < 0:
        every = [each for room in drawn.rows for each in zip(room.sessions, room.phases, strict=True)]
        return next((one for one, phase in every if phase != "past"), every[0][0] if every else "")
    here = drawn.rows[row].sessions
    if across:
        at = here.index(session) + across
        return here[at] if 0 <= at < len(here) else ""
    ahead = range(row + 1, len(drawn.rows)) if down > 0 else range(row - 1, -1, -1)
    other = next((drawn.rows[at] for at in ahead if drawn.rows[at].sessions), None)
    if other is None:
        return ""
    begins = min(other.begins, key=lambda begin: abs(begin - minute))
    return other.sessions[other.begins.index(begins)]
