"""The agenda page: days, tracks or rooms to choose from, the rows of a day, and one session in full."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.days import days_covered, present_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import day_of
from kiosk.viewmodels.foyer.agenda_rows import MANY_ROWS, AgendaRow, agenda_rows, rooms_of, tracks_of
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.session import FoyerSession
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.shared.locales import short_day, weekday_and_day
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


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerAgenda(FoyerPageModel):
    """The agenda as a visitor turns its pages."""

    titleChanged = Signal()
    emptyTextChanged = Signal()
    nowRowChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[Session, ...] = ()
        self._view: AgendaView | None = None
        self._covered: dict[str, tuple[date, ...]] = {}
        """The days that each session stands on, by its id."""
        self._day: date | None = None
        self._filter = ""
        self._shown = AgendaWords()
        self._days = Rows(Choice, parent=self)
        self._filters = Rows(Choice, parent=self)
        self._rows = Rows(AgendaRow, parent=self)
        self._session = FoyerSession(self)

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

    @Property(Rows, constant=True)
    def days(self) -> Rows[Choice]:
        """The days, where there are several."""
        return self._days

    @Property(Rows, constant=True)
    def filters(self) -> Rows[Choice]:
        """All, and each track or room, where the day is long."""
        return self._filters

    @Property(Rows, constant=True)
    def rows(self) -> Rows[AgendaRow]:
        """The rows of the chosen day."""
        return self._rows

    @Property(FoyerSession, constant=True)
    def session(self) -> FoyerSession:
        """The session that is shown in full."""
        return self._session

    def show(self, sessions: Sequence[Session], view: AgendaView) -> None:
        """Show other sessions, another language or another minute; one that is cancelled, until it would be over."""
        self._sessions = tuple(one for one in sessions if not one.is_cancelled or one.ends > view.at)
        self._view = view
        self._covered = {one.id: days_covered(one, view.zone) for one in self._sessions}
        self._render()

    def retranslate(self, language: str) -> None:
        """Wait for `show`, which comes with every other language."""

    def forget(self) -> None:
        """Go back to today and everything."""
        self._day, self._filter = None, ""
        self._session.close()
        self._render()

    @Slot(int)
    def chooseDay(self, index: int) -> None:
        """Show the day of that tab."""
        days = self._all_days()
        if 0 <= index < len(days):
            self._day, self._filter = days[index], ""
            self._render()

    @Slot(int)
    def chooseFilter(self, index: int) -> None:
        """Show one track or room, or with 0 everything."""
        choices = self._filter_names(self._of_day())
        self._filter = choices[index - 1] if 0 < index <= len(choices) else ""
        self._render()

    @Slot(str)
    def openSession(self, identity: str) -> None:
        """Show one session in full."""
        found = next((session for session in self._sessions if session.id == identity), None)
        if found and self._view:
            self._session.open(found, self._view)

    def _render(self) -> None:
        if self._view is None:
            return
        of_day, view = self._of_day(), self._view
        names = self._filter_names(of_day)
        day = self._chosen_day()
        rows = agenda_rows((session for session in of_day if self._passes(session)), view, day) if day else ()
        self._days.replace(self._day_tabs())
        everything = QCoreApplication.translate("FoyerAgenda", "Everything")
        chips = (Choice(everything, not self._filter), *(Choice(name, name == self._filter) for name in names))
        self._filters.replace(chips if names else ())
        self._rows.replace(rows)
        self._session.refresh(self._sessions, view)
        empty = "" if rows else QCoreApplication.translate("FoyerAgenda", "There is no agenda yet.")
        now_row = next((index for index, row in enumerate(rows) if row.phase in ("now", "line")), -1)
        before, self._shown = self._shown, AgendaWords(self._title(), empty, now_row)
        emit_changes(self, before, self._shown)

    def _title(self) -> str:
        day, view = self._chosen_day(), self._view
        if view is None or day is None:
            return QCoreApplication.translate("FoyerAgenda", "Agenda")
        if day == day_of(view.at, view.zone):
            return QCoreApplication.translate("FoyerAgenda", "Today")
        return weekday_and_day(day, view.language, year=day.year != day_of(view.at, view.zone).year)

    def _day_tabs(self) -> tuple[Choice, ...]:
        days, chosen = self._all_days(), self._chosen_day()
        if len(days) < 2 or self._view is None:
            return ()
        return tuple(Choice(short_day(day, self._view.language), day == chosen) for day in days)

    def _all_days(self) -> tuple[date, ...]:
        return tuple(sorted({day for days in self._covered.values() for day in days}))

    def _chosen_day(self) -> date | None:
        days = self._all_days()
        if not days or self._view is None or self._day in days:
            return self._day if self._day in days else None
        today = present_day(self._sessions, self._view.at, self._view.zone)
        return next((day for day in days if day >= today), days[-1])

    def _of_day(self) -> tuple[Session, ...]:
        day = self._chosen_day()
        return tuple(session for session in self._sessions if day in self._covered[session.id])

    def _filter_names(self, sessions: Sequence[Session]) -> tuple[str, ...]:
        if self._view is None or len(sessions) < MANY_ROWS:
            return ()
        tracks, rooms = tracks_of(sessions, self._view.language), rooms_of(sessions, self._view.language)
        return tracks if len(tracks) > 1 else rooms if len(rooms) > 1 else ()

    def _passes(self, session: Session) -> bool:
        if not self._filter or self._view is None:
            return True
        text = session.text_in(self._view.language)
        return self._filter in (text.track, text.room)
