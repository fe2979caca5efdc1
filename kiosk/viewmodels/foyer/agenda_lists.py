"""What the agenda page says and lists."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.foyer.agenda_rows import AgendaRow
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.timeline import TimelineRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a set to choose from."""

    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """What the page says besides its lists; `now_row` is the row of the present, or -1."""

    title: str = ""
    empty_text: str = ""
    now_row: int = -1
    sought: str = ""
    searchable: bool = False
    announcement: str = ""
    is_timeline: bool = False
    hours: tuple[str, ...] = ()
    now_minute: int = -1
    now_room: int = -1


@QmlElement
@QmlUncreatable("The agenda is one.")
class FoyerAgendaLists(FoyerPageModel):
    """The words and lists of the agenda page, as they were made last."""

    titleChanged = Signal()
    emptyTextChanged = Signal()
    nowRowChanged = Signal()
    soughtChanged = Signal()
    searchableChanged = Signal()
    announcementChanged = Signal()
    isTimelineChanged = Signal()
    hoursChanged = Signal()
    nowMinuteChanged = Signal()
    nowRoomChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = AgendaWords()
        self._days = Rows(Choice, parent=self)
        self._orders = Rows(Choice, parent=self)
        self._filters = Rows(Choice, parent=self)
        self._rows = Rows(AgendaRow, parent=self)
        self._timeline = Rows(TimelineRow, parent=self)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The day that is shown."""
        return self._shown.title

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        """What to say where there are no sessions."""
        return self._shown.empty_text

    @Property(int, notify=nowRowChanged)
    def nowRow(self) -> int:
        """The row of the present, or -1."""
        return self._shown.now_row

    @Property(str, notify=soughtChanged)
    def sought(self) -> str:
        """What is sought; empty for nothing."""
        return self._shown.sought

    @Property(bool, notify=searchableChanged)
    def searchable(self) -> bool:
        """Whether there is so much that it can be searched and ordered."""
        return self._shown.searchable

    @Property(str, notify=announcementChanged)
    def announcement(self) -> str:
        """What is announced, or nothing."""
        return self._shown.announcement

    @Property(bool, notify=isTimelineChanged)
    def isTimeline(self) -> bool:
        """Whether the day is shown as a timeline."""
        return self._shown.is_timeline

    @Property("QStringList", notify=hoursChanged)
    def hours(self) -> list[str]:
        """The hours above the timeline."""
        return list(self._shown.hours)

    @Property(int, notify=nowMinuteChanged)
    def nowMinute(self) -> int:
        """Where the present is on the timeline, in minutes from its first hour, or -1."""
        return self._shown.now_minute

    @Property(int, notify=nowRoomChanged)
    def nowRoom(self) -> int:
        """The first row of the timeline in which something is on, or -1."""
        return self._shown.now_room

    @Property(Rows, constant=True)
    def days(self) -> Rows[Choice]:
        """The days, where there are several."""
        return self._days

    @Property(Rows, constant=True)
    def orders(self) -> Rows[Choice]:
        """By time, by room, by track, or as a timeline."""
        return self._orders

    @Property(Rows, constant=True)
    def filters(self) -> Rows[Choice]:
        """All, and each track or room, where they are in that order."""
        return self._filters

    @Property(Rows, constant=True)
    def rows(self) -> Rows[AgendaRow]:
        """The rows of the chosen day."""
        return self._rows

    @Property(Rows, constant=True)
    def timeline(self) -> Rows[TimelineRow]:
        """The rooms of the chosen day with their sessions."""
        return self._timeline

    def say(self, shown: AgendaWords) -> None:
        """Say other words; only what changed is told."""
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
