"""The day in numbers: who is in, when they came, which groups, and who met whom."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.group_count import GroupCount
from kiosk.viewmodels.organiser.agenda_line import OrganiserAgendaLine
from kiosk.viewmodels.organiser.awaited_line import OrganiserAwaitedLine
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.door_watch import OrganiserDoorWatch
from kiosk.viewmodels.organiser.meetings_watch import OrganiserMeetingsWatch
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.plot import StretchRow, TickRow, peak, stretch_rows, ticks
from kiosk.viewmodels.organiser.rounds_line import OrganiserRoundsLine
from kiosk.viewmodels.organiser.voices_line import OrganiserVoicesLine
from kiosk.viewmodels.organiser.watch_reading import NOTHING, DayFigures, DayReader
from kiosk.viewmodels.organiser.watch_rows import CellRow, GroupRow, NameRow, cell_rows
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE = 60_000

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserWatch(OrganiserPageModel):
    """The page's numbers, read again after every change while the page is open.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._zone = context.file, context.reads, context.file.read_event().zone
        self._counts = context.counts or context.reads
        self._minute, self._language, self._day = -1, SOURCE, NOTHING
        self._reader = DayReader(self._file)
        self._door = OrganiserDoorWatch(self._zone, self)
        self._meetings = OrganiserMeetingsWatch(self)
        self._awaited = OrganiserAwaitedLine(self._file, self._reads, self)
        self._voices = OrganiserVoicesLine(self._file, self._reads, self)
        self._rounds = OrganiserRoundsLine(self._file, self._reads, self)
        self._agenda = OrganiserAgendaLine(self._file, self._reads, self)
        self._reading = self._again = self._is_open = False
        self._ticks = Rows(TickRow, parent=self)
        self._stretches = Rows(StretchRow, parent=self)
        self._groups = Rows(GroupRow, parent=self)
        self._cells = Rows(CellRow, parent=self)
        self._names = Rows(NameRow, parent=self)

    @Property(OrganiserDoorWatch, constant=True)
    def door(self) -> OrganiserDoorWatch:
        """The door: its desks, its rooms, and who comes next."""
        return self._door

    @Property(OrganiserMeetingsWatch, constant=True)
    def meetings(self) -> OrganiserMeetingsWatch:
        """How far visitors came who asked to meet."""
        return self._meetings

    @Property(OrganiserAwaitedLine, constant=True)
    def awaited(self) -> OrganiserAwaitedLine:
        """Who has come for whom somebody waits."""
        return self._awaited

    @Slot()
    def showAwaited(self) -> None:
        """Open the page of awaited guests."""
        self.led.emit("awaited", "")

    @Property(OrganiserVoicesLine, constant=True)
    def voices(self) -> OrganiserVoicesLine:
        """How many pain points wait to be read."""
        return self._voices

    @Slot()
    def showVoices(self) -> None:
        """Open the page of voices."""
        self.led.emit("voices", "")

    @Property(OrganiserRoundsLine, constant=True)
    def rounds(self) -> OrganiserRoundsLine:
        """Which round is on, or that rounds can be planned."""
        return self._rounds

    @Slot()
    def showRounds(self) -> None:
        """Open the page of rounds."""
        self.led.emit("rounds", "")

    @Property(OrganiserAgendaLine, constant=True)
    def agenda(self) -> OrganiserAgendaLine:
        """What was changed of the agenda, and is announced."""
        return self._agenda

    @Slot()
    def showAgenda(self) -> None:
        """Open the page of the agenda."""
        self.led.emit("agenda", "")

    @Property(Rows, constant=True)
    def ticks(self) -> Rows[TickRow]:
        """The times under the plot."""
        return self._ticks

    @Property(Rows, constant=True)
    def stretches(self) -> Rows[StretchRow]:
        """What was on, under the plot."""
        return self._stretches

    @Property(Rows, constant=True)
    def groups(self) -> Rows[GroupRow]:
        """The groups."""
        return self._groups

    @Property(Rows, constant=True)
    def cells(self) -> Rows[CellRow]:
        """The matrix of who met whom, its lower half."""
        return self._cells

    @Property(Rows, constant=True)
    def matrixNames(self) -> Rows[NameRow]:
        """The names of the matrix's rows and columns."""
        return self._names

    @Property(str, notify=changed)
    def checkedIn(self) -> str:
        """How many are in."""
        return self._figure(self._day.door.attendance.checked_in)

    @Property(str, notify=changed)
    def ofExpected(self) -> str:
        """Of how many, after the number."""
        return filled(translate("Organiser", "of {count} in"), count=self._figure(self._day.door.attendance.expected))

    @Property(str, notify=changed)
    def stillExpected(self) -> str:
        """How many are not in yet, and how many desks that were apart both admitted."""
        return joined((self._left(), self._twice()))

    def _left(self) -> str:
        left = max(0, self._day.door.attendance.expected - self._day.door.attendance.checked_in)
        if not left:
            return translate("Organiser", "Everyone is in") if self._day.door.attendance.expected else ""
        return filled(translate("Organiser", "{count} still expected"), count=self._figure(left))

    def _twice(self) -> str:
        twice = self._day.door.doubled
        return filled(translate("Organiser", "{count} admitted twice"), count=self._figure(twice)) if twice else ""

    @Property("QList<int>", notify=changed)
    def counts(self) -> list[int]:
        """Arrivals in equal steps of time."""
        return list(self._day.arrivals.counts)

    @Property("QList<int>", notify=changed)
    def foretold(self) -> list[int]:
        """Arrivals that are foretold, in the same steps."""
        return list(self._day.foretold)

    @Property(int, notify=changed)
    def peak(self) -> int:
        """Which of the counts is the highest."""
        return peak(self._day.arrivals)

    @Property(str, notify=changed)
    def peakText(self) -> str:
        """How many came in the busiest step, and when."""
        came, at = self._day.arrivals, peak(self._day.arrivals)
        if came.since is None or at < 0:
            return ""
        begin = came.since + at * came.step
        return filled(
            translate("Organiser", "{count} between {begin} and {end}"),
            count=self._figure(came.counts[at]),
            begin=clock_time(begin, self._zone),
            end=clock_time(begin + came.step, self._zone),
        )

    @Property(str, notify=changed)
    def exchanges(self) -> str:
        """How many exchanges there were."""
        return self._figure(self._day.rest.exchanges.one_to_one + self._day.rest.exchanges.in_groups)

    @Property(str, notify=changed)
    def exchangeKinds(self) -> str:
        """How many of them one to one and in groups."""
        counted = self._day.rest.exchanges
        return filled(
            translate("Organiser", "{pairs} one to one, {groups} in groups"),
            pairs=self._figure(counted.one_to_one),
            groups=self._figure(counted.in_groups),
        )

    @Property(str, notify=changed)
    def contacts(self) -> str:
        """How many pairs of people exchanged contacts."""
        return self._figure(self._day.rest.exchanges.contacts)

    @Property(bool, notify=changed)
    def anyGroups(self) -> bool:
        """Whether the roster has groups at all."""
        return bool(self._day.rest.meetings.groups)

    def enter(self, language: str) -> None:
        """Read the day, with titles in a language."""
        self._is_open = True
        self.retranslate(language)

    def retranslate(self, language: str) -> None:
        """Read the day with titles in another language."""
        self._language = language
        self.refresh()

    def tick(self) -> None:
        """Read the day again once a minute, as the plot ends at the present, and what was left out."""
        if (minute := self._file.clock() // MINUTE) != self._minute or self._reader.is_behind:
            self._minute = minute
            self.refresh()

    def refresh(self) -> None:
        """Read the day again; a wish that comes while it is read is granted afterwards, once."""
        if not self._is_open:
            return
        for line in (self._awaited, self._voices, self._rounds, self._agenda):
            line.read(self._language)
        if self._reading:
            self._again = True
            return
        self._reading = True
        language = self._language
        self._counts.run(lambda: self._reader.read(language), self._arrived, lambda _: self._done())

    def leave(self) -> None:
        """Keep no numbers of a page that is not shown."""
        self._again = self._is_open = False
        for line in (self._awaited, self._voices, self._rounds, self._agenda):
            line.forget()
        self._show(NOTHING)
        self._counts.run(self._reader.forget, lambda _: None)

    def _arrived(self, day: DayFigures) -> None:
        if self._is_open:
            self._show(day)
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()

    def _show(self, day: DayFigures) -> None:
        self._day = day
        self._ticks.replace(ticks(day.plotted, self._zone))
        self._stretches.replace(stretch_rows(day.rest.stretches, day.plotted))
        self._groups.replace(self._group_rows(day.door.groups))
        self._names.replace([NameRow(name) for name in day.rest.meetings.groups])
        self._cells.replace(cell_rows(day.rest.meetings, self._language))
        self._door.show(day, self._language)
        self._meetings.show(day, self._language)
        self.changed.emit()

    def _group_rows(self, groups: tuple[GroupCount, ...]) -> list[GroupRow]:
        most = max((group.expected for group in groups), default=1)
        return [
            GroupRow(
                group.name or translate("Organiser", "Without a group"),
                self._figure(group.checked_in),
                filled(translate("Organiser", "of {count}"), count=self._figure(group.expected)),
                group.expected / most,
                group.checked_in / most,
            )
            for group in groups
        ]

    def _figure(self, number: int) -> str:
        return locale_of(self._language).toString(number)
