"""The agenda page: days, orders, tracks and rooms to choose from, what is sought, and one session in full."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.agenda.days import days_covered
from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import day_of
from kiosk.viewmodels.foyer.agenda_lists import AgendaWords, Choice, FoyerAgendaLists
from kiosk.viewmodels.foyer.agenda_rows import AgendaRow, Made, agenda_rows, rows_below
from kiosk.viewmodels.foyer.agenda_selection import (
    AgendaOrder,
    Selection,
    chosen_day,
    days_of,
    found_in,
    group_of,
    groups_of,
    of_day,
    orders_of,
)
from kiosk.viewmodels.foyer.session import FoyerSession, SessionAside
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.foyer.timeline import Timeline, timeline_of
from kiosk.viewmodels.shared.jobs import ImmediateJobs, Jobs
from kiosk.viewmodels.shared.locales import short_day, weekday_and_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerAgenda(FoyerAgendaLists):
    """The agenda as a visitor turns its pages.

    Args:
        reads: runs look-ups.
        aside: what there is beside a session's words: the code by which it is taken along, and seats.
        parent: the owner, if any.
    """

    def __init__(
        self, reads: Jobs | None = None, aside: SessionAside | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sessions: tuple[Session, ...] = ()
        self._announcement = ""
        self._view: AgendaView | None = None
        self._given: Sequence[Session] = ()
        self._made: Made = {}
        self._orders_made: tuple[AgendaOrder, ...] | None = None
        self._selection = Selection()
        self._watched, self._stale = True, False
        self._apart = False
        self._session = FoyerSession(reads or ImmediateJobs(), aside, self)

    @Property(FoyerSession, constant=True)
    def session(self) -> FoyerSession:
        """The session that is shown in full."""
        return self._session

    def show(self, sessions: Sequence[Session], view: AgendaView, told: Sequence[Announcement] = ()) -> None:
        """Show other sessions, another language or another minute; one that is cancelled, until it would be over."""
        before = self._view
        if (
            sessions is not self._given
            or before is None
            or (before.language, before.zone) != (view.language, view.zone)
        ):
            self._make_anew()
        self._given = sessions
        self._sessions = tuple(one for one in sessions if not one.is_cancelled or one.ends > view.at)
        self._announcement = next((one.words_in(view.language) for one in told if one.is_on(view.at)), "")
        self._view = view
        self._render()

    def retranslate(self, language: str) -> None:  # noqa: ARG002 - `show` is given it
        """Say nothing again as it was said; `show` comes with every other language."""
        self._make_anew()

    def forget(self) -> None:
        """Go back to today and everything."""
        self._session.close()
        self._select(Selection())

    @Slot(bool)
    def watch(self, watched: bool) -> None:
        """Keep up with the agenda while somebody looks at it; else what changes is shown once somebody does."""
        self._watched = watched
        if watched and self._stale:
            self._render()

    @Slot(bool)
    def setApart(self, apart: bool) -> None:
        """Give each session a row of its own, as large text needs, or let parallel ones share some."""
        if apart != self._apart:
            self._apart = apart
            self._render()

    @Slot(int)
    def chooseDay(self, index: int) -> None:
        """Show the day of that tab."""
        days = days_of(self._sessions, self._view) if self._view else ()
        if 0 <= index < len(days):
            self._select(replace(self._selection, day=days[index], narrowed=""))

    @Slot(int)
    def chooseOrder(self, index: int) -> None:
        """Show the agenda in that order."""
        orders = orders_of(self._sessions, self._view.language) if self._view else ()
        if 0 <= index < len(orders):
            self._select(replace(self._selection, order=orders[index], narrowed=""))

    @Slot(int)
    def chooseFilter(self, index: int) -> None:
        """Show one track or room, or with 0 everything."""
        names = self._groups()
        self._select(replace(self._selection, narrowed=names[index - 1] if 0 < index <= len(names) else ""))

    @Slot(str)
    def seek(self, text: str) -> None:
        """Show what has these words, on any day; with none, what was there before."""
        self._select(replace(self._selection, sought=text.strip()))

    @Slot(str)
    def openSession(self, identity: str) -> None:
        """Show one session in full."""
        found = next((session for session in self._sessions if session.id == identity), None)
        if found and self._view:
            self._session.open(found, self._view)

    def _make_anew(self) -> None:
        self._made, self._orders_made = {}, None

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            self._selection = selection
            self._render()

    def _render(self) -> None:
        self._stale = not self._watched
        if self._view is None or self._stale:
            return
        view, selection = self._view, self._selection
        days = days_of(self._sessions, view)
        day = chosen_day(days, self._sessions, selection, view)
        sessions = of_day(self._sessions, day, view)
        own = self._own_rows(view)
        is_timeline = selection.order is AgendaOrder.TIMELINE and not selection.sought and own is None
        timeline = timeline_of(sessions, view) if is_timeline else Timeline()
        rows = own if own is not None else () if is_timeline else self._rows_of(sessions, day, view)
        orders = self._orders_made = self._orders_made or orders_of(self._sessions, view.language)
        self._choices(days, day, orders, view)
        self._rows.replace(rows)
        self._timeline.replace(timeline.rows)
        self._session.refresh(self._sessions, view)
        shown = AgendaWords(
            title=self._title(day, view) if own is None else self._own_words()[0],
            empty_text="" if rows or timeline.rows else self._nothing() if own is None else self._own_words()[1],
            now_row=self._now_row(rows) if own is None else -1,
            sought=selection.sought,
            searchable=bool(orders),
            announcement=self._announcement,
            is_timeline=is_timeline,
            hours=timeline.hours,
            now_minute=timeline.now,
            now_room=next((row for row, room in enumerate(timeline.rows) if "now" in room.phases), -1),
        )
        self.say(shown)

    def _rows_of(self, sessions: Sequence[Session], day: date | None, view: AgendaView) -> tuple[AgendaRow, ...]:
        selection, language = self._selection, view.language
        if selection.sought:
            return self._found(view)
        if day is None:
            return ()
        groups = self._groups()
        if not groups:
            return agenda_rows(sessions, view, day, apart=self._apart, made=self._made)
        by_group: dict[str, list[Session]] = {}
        for one in [one for one in sessions if one.ends > view.at] or sessions:
            by_group.setdefault(group_of(one, selection.order, language), []).append(one)
        if selection.narrowed:
            sessions = by_group.get(selection.narrowed, [])
            return agenda_rows(sessions, view, day, apart=self._apart, made=self._made)
        return tuple(row for name in (*groups, "") for row in rows_below(name, by_group.get(name, ()), view, day))

    def _now_row(self, rows: Sequence[AgendaRow]) -> int:
        """Return the row of the present, or -1; below headings there is none."""
        if self._selection.sought or (self._groups() and not self._selection.narrowed):
            return -1
        return next((at for at, row in enumerate(rows) if row.phase in ("now", "line")), -1)

    def _found(self, view: AgendaView) -> tuple[AgendaRow, ...]:
        """Return the rows of what is sought, below its days if there are several."""
        return self._below_days(found_in(self._sessions, self._selection.sought, view.language), view)

    def _own_rows(self, view: AgendaView) -> tuple[AgendaRow, ...] | None:  # noqa: ARG002 - a visitor's own day has some
        """Return the rows of a visitor's own day; None while none is shown."""
        return None

    def _own_words(self) -> tuple[str, str]:
        """Return the title of a visitor's own day, and what to say while nothing is in it."""
        return "", ""

    def _below_days(self, found: Sequence[Session], view: AgendaView) -> tuple[AgendaRow, ...]:
        """Return the rows of some sessions, below their days if the agenda has several."""
        days = days_of(self._sessions, view)
        rows: list[AgendaRow] = []
        for day in days_of(found, view):
            heading = weekday_and_day(day, view.language) if len(days) > 1 else ""
            rows += rows_below(heading, (one for one in found if days_covered(one, view.zone)[0] == day), view, day)
        return tuple(rows)

    def _groups(self) -> tuple[str, ...]:
        if self._view is None or self._selection.order in (AgendaOrder.TIME, AgendaOrder.TIMELINE):
            return ()
        days = days_of(self._sessions, self._view)
        day = chosen_day(days, self._sessions, self._selection, self._view)
        return groups_of(of_day(self._sessions, day, self._view), self._selection.order, self._view.language)

    def _choices(self, days: Sequence[date], day: date | None, orders: Sequence[AgendaOrder], view: AgendaView) -> None:
        selection, groups = self._selection, self._groups()
        several = days if len(days) > 1 and not selection.sought else ()
        self._days.replace(tuple(Choice(short_day(one, view.language), one == day) for one in several))
        offered = () if selection.sought else orders
        self._orders.replace(tuple(Choice(_name_of(one), one is selection.order) for one in offered))
        everything = Choice(QCoreApplication.translate("FoyerAgenda", "Everything"), not selection.narrowed)
        chips = (everything, *(Choice(name, name == selection.narrowed) for name in groups))
        self._filters.replace(chips if groups and not selection.sought else ())

    def _title(self, day: date | None, view: AgendaView) -> str:
        if day is None:
            return QCoreApplication.translate("FoyerAgenda", "Agenda")
        if self._selection.sought:
            return QCoreApplication.translate("FoyerAgenda", "Search")
        today = day_of(view.at, view.zone)
        if day == today:
            return QCoreApplication.translate("FoyerAgenda", "Today")
        return weekday_and_day(day, view.language, year=day.year != today.year)

    def _nothing(self) -> str:
        if self._selection.sought:
            return QCoreApplication.translate("FoyerAgenda", "Nothing has these words.")
        return QCoreApplication.translate("FoyerAgenda", "There is no agenda yet.")


def _name_of(order: AgendaOrder) -> str:
    match order:
        case AgendaOrder.TIME:
            return QCoreApplication.translate("FoyerAgenda", "Time")
        case AgendaOrder.ROOMS:
            return QCoreApplication.translate("FoyerAgenda", "Rooms")
        case AgendaOrder.TRACKS:
            return QCoreApplication.translate("FoyerAgenda", "Tracks")
        case AgendaOrder.TIMELINE:
            return QCoreApplication.translate("FoyerAgenda", "Timeline")
        case _:
            assert_never(order)
