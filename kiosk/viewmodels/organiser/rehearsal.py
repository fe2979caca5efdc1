"""Rehearsing the event's mornings: how many desks, what is assumed, and where it gets tight."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.rehearsal.assumptions import Assumption
from kiosk.domain.rehearsal.outcome import Rehearsal
from kiosk.services.rehearsal.day_plan import days_of
from kiosk.services.rehearsal.recording import recorded
from kiosk.services.rehearsal.rehearse import RehearsalWish
from kiosk.viewmodels.organiser import rehearsal_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.forecast_line import OrganiserForecastLine
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.plot import TickRow
from kiosk.viewmodels.organiser.rehearsal_rows import (
    CHOICES,
    AssumptionRow,
    QueuePlot,
    RehearsalGround,
    RehearsedRow,
    WayRow,
    assumption_rows,
    desk_rows,
    queue_plot,
    refused_rows,
    room_rows,
    way_rows,
)
from kiosk.viewmodels.shared.job_progress import JobProgress
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of, short_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DESKS = 99
_MINUTE = 60_000

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserRehearsal(OrganiserPageModel):
    """The page of rehearsals; what came of the last one stays until the next, as no person is in it.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    progressChanged = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._access = context.file, context.reads, context.rehearsal
        self._zone = self._file.read_event().zone
        self._today, self._minute, self._is_open = OrganiserForecastLine(self._file, self._reads, self), -1, False
        self._jobs: Jobs | None = None
        self._language, self._ground = SOURCE, RehearsalGround()
        self._wish = RehearsalWish(desks=2)
        self._rehearsal: Rehearsal | None = None
        self._fault: Fault | None = None
        self._is_running, self._plot = False, QueuePlot()
        self._progress = JobProgress(self)
        self._progress.changed.connect(self.progressChanged)
        self._days = Rows(ChoiceRow, parent=self)
        self._assumptions = Rows(AssumptionRow, parent=self)
        self._openings = Rows(RehearsedRow, parent=self)
        self._refused = Rows(RehearsedRow, parent=self)
        self._rooms = Rows(RehearsedRow, parent=self)
        self._ways = Rows(WayRow, parent=self)
        self._ticks = Rows(TickRow, parent=self)

    @Property(OrganiserForecastLine, constant=True)
    def today(self) -> OrganiserForecastLine:
        """What is foretold of the day that is on."""
        return self._today

    @Property(int, notify=changed)
    def desks(self) -> int:
        """How many desks are open."""
        return self._wish.desks

    @Property(str, notify=changed)
    def desksText(self) -> str:
        """The same as it is shown."""
        return locale_of(self._language).toString(self._wish.desks)

    @Property(Rows, constant=True)
    def days(self) -> Rows[ChoiceRow]:
        """The days of an event that has several."""
        return self._days

    @Property(Rows, constant=True)
    def assumptions(self) -> Rows[AssumptionRow]:
        """What is assumed, each with its choices."""
        return self._assumptions

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Mornings are being played."""
        return self._is_running

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much of them is played, from 0 to 1; 0 while nobody knows."""
        return self._progress.share

    @Property(bool, notify=changed)
    def rehearsed(self) -> bool:
        """There is something to read that came of a rehearsal."""
        return self._rehearsal is not None

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """The desks were too few."""
        return self._rehearsal is not None and self._rehearsal.late is not None

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Whether the desks are enough; before, what a rehearsal is."""
        if self._fault:
            return translate("Rehearsal", "Nothing was rehearsed")
        if self._rehearsal:
            return words.headline(self._rehearsal, self._zone, self._language)
        return translate("Rehearsal", "See the morning before it comes")

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """More about it, or why there is nothing."""
        if self._fault:
            return worded(self._fault)
        if self._rehearsal:
            return words.sentence(self._rehearsal, self._language)
        return translate(
            "Rehearsal",
            "Your own guests come to your own desks and doors, on a copy that is thrown away: how long the queue "
            "gets, when another desk is needed, who is refused, and which room is too small.",
        )

    @Property(str, notify=changed)
    def played(self) -> str:
        """How many mornings were played, and with how many people."""
        return words.played(self._rehearsal, self._language) if self._rehearsal else ""

    @Property(str, notify=changed)
    def queueTitle(self) -> str:
        """How long the queue gets, and when."""
        return words.queue_title(self._rehearsal, self._zone, self._language) if self._rehearsal else ""

    @Property("QVariantList", notify=changed)
    def usual(self) -> list[int]:
        """The queue by time, on half of the mornings."""
        return list(self._plot.usual)

    @Property("QVariantList", notify=changed)
    def longest(self) -> list[int]:
        """The queue by time, on the worst of the mornings."""
        return list(self._plot.longest)

    @Property(Rows, constant=True)
    def ticks(self) -> Rows[TickRow]:
        """The times under the queue."""
        return self._ticks

    @Property(Rows, constant=True)
    def openings(self) -> Rows[RehearsedRow]:
        """By when how many desks are to be open."""
        return self._openings

    @Property(Rows, constant=True)
    def refused(self) -> Rows[RehearsedRow]:
        """Who is refused, and why."""
        return self._refused

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[RehearsedRow]:
        """The sessions behind a door."""
        return self._rooms

    @Property(Rows, constant=True)
    def ways(self) -> Rows[WayRow]:
        """What can be changed now."""
        return self._ways

    @Slot(int)
    def addDesks(self, count: int) -> None:
        """Open more desks, or fewer."""
        self._wish = replace(self._wish, desks=max(1, min(MOST_DESKS, self._wish.desks + count)))
        self.changed.emit()

    @Slot(str)
    def pickDay(self, day: str) -> None:
        """Rehearse another day; the same one again for the first on which nobody has come."""
        self._wish = replace(self._wish, day="" if day == self._wish.day else day)
        self._fill()

    @Slot(str, int)
    def assume(self, name: str, choice: int) -> None:
        """Assume less (0), what is usual or was recorded (1), or more (2)."""
        assumption = Assumption(name)
        values = {one: value for one, value in self._wish.values.items() if one is not assumption}
        if choice != 1:
            values[assumption] = CHOICES[assumption][choice // 2]
        self._wish = replace(self._wish, values=values)
        self._fill()

    @Slot()
    def startOrStop(self) -> None:
        """Play the mornings, or stop that."""
        if self._is_running:
            self._access.stop()
            return
        self._is_running, self._fault = True, None
        tell, wish = self._progress.begin(), self._wish
        if self._jobs is None:
            self._jobs = self._access.jobs(self)
        self.changed.emit()
        self._jobs.run(lambda: self._access.play(wish, tell), self._rehearsed, self._failed)

    @Slot(str)
    def go(self, page: str) -> None:
        """Open the page on which something can be changed."""
        self.led.emit(page, "")

    def enter(self, language: str) -> None:
        """Read which days there are, and what was recorded."""
        self._language, self._is_open = language, True
        self._fill()
        self._today.read(language)
        self._reads.run(
            lambda: RehearsalGround(tuple(days_of(self._file)), recorded(self._file)),
            self._grounded,
            lambda fault: self.told.emit(worded(fault), "warning", True),
        )

    def leave(self) -> None:
        """Look no more how the day goes on; what came of a rehearsal stays."""
        self._is_open = False
        self._today.forget()

    def tick(self) -> None:
        """Once a minute the day has gone on."""
        if self._is_open and (minute := self._file.clock() // _MINUTE) != self._minute:
            self._minute = minute
            self._today.read(self._language)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._fill()
        if self._is_open:
            self._today.read(language)

    def _grounded(self, ground: RehearsalGround) -> None:
        self._ground = ground
        self._fill()

    def _rehearsed(self, rehearsal: Rehearsal | None) -> None:
        self._is_running = False
        if rehearsal is not None:
            self._rehearsal = rehearsal
        self._fill()

    def _failed(self, fault: Fault) -> None:
        self._is_running, self._rehearsal, self._fault = False, None, fault
        self._fill()

    def _fill(self) -> None:
        rehearsal, zone, language, recording = self._rehearsal, self._zone, self._language, self._ground.recording
        day = short_day(date.fromisoformat(recording.day), language) if recording else ""
        measured = bool(recording and recording.pauses)
        self._assumptions.replace(assumption_rows(self._wish.values, day, measured=measured, language=language))
        days = self._ground.days if len(self._ground.days) > 1 else ()
        self._days.replace(
            [ChoiceRow(one, short_day(date.fromisoformat(one), language), one == self._wish.day) for one in days]
        )
        self._plot = queue_plot(rehearsal, zone) if rehearsal else QueuePlot()
        self._ticks.replace(self._plot.ticks)
        self._openings.replace(desk_rows(rehearsal, zone, language) if rehearsal else ())
        self._refused.replace(refused_rows(rehearsal, language) if rehearsal else ())
        self._rooms.replace(room_rows(rehearsal, zone, language) if rehearsal else ())
        self._ways.replace(way_rows(rehearsal) if rehearsal else ())
        self.changed.emit()
        self.progressChanged.emit()
