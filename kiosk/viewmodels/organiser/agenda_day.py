"""A day of the agenda as rooms and hours on the organiser's page, and the session of it that is open."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.foyer.timeline import Timeline, TimelineRow
from kiosk.viewmodels.organiser.agenda_change import OrganiserAgendaChange
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Moving among the rooms derives from it.")
class OrganiserAgendaDay(QObject):
    """The rooms of a day with their sessions.

    Args:
        change: the session that is open beside them.
        parent: the page.
    """

    changed = Signal()
    chosen = Signal(str)
    """A session is to be opened: its id."""

    def __init__(self, change: OrganiserAgendaChange, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._change, self._content = change, AgendaContent()
        self._timeline = Rows(TimelineRow, parent=self)

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

    @Slot(str, int, int)
    def walk(self, session: str, across: int, down: int) -> None:
        """Open the session beside another one (1 later, -1 earlier), or the nearest in the room below or above."""
        if beside := self._drawn.beside(session, across, down):
            self.chosen.emit(beside)

    def beside_day(self, days: int) -> str:
        """Return the next day (1) or the one before (-1); empty if there is none."""
        names = [day.name for day in self._content.days]
        at = names.index(f"{self._content.day}") + days if f"{self._content.day}" in names else -1
        return names[at] if 0 <= at < len(names) else ""

    def _draw(self, content: AgendaContent) -> None:
        self._content = content
        self._timeline.replace(content.timeline.rows)

    @property
    def _drawn(self) -> Timeline:
        return self._content.timeline
