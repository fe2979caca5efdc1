"""The timer of the rounds on the wall: which one is on, how long it still is, and when it sounds."""

from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.moment import clock_time
from kiosk.domain.rounds.timer import RoundTimer, TimerStage, round_timer, sound_between
from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SECOND = 1000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TimerWords:
    """What the page says; nothing while no round is near."""

    title: str = ""
    left: str = ""
    sentence: str = ""
    progress: float = 0.0


@QmlElement
@QmlUncreatable("The wall's view model makes it.")
class WallRounds(QObject):
    """The timer, which goes with the clock of this machine.

    Args:
        file: the event file.
        reads: runs look-ups.
        parent: the wall's view model.
    """

    titleChanged = Signal()
    leftChanged = Signal()
    sentenceChanged = Signal()
    progressChanged = Signal()
    onChanged = Signal()
    """It has a turn on the wall from now on, or no more."""
    sounded = Signal(str)

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._zone = file, reads, file.read_event().zone
        self._plan: RoundPlan | None = None
        self._time: RoundTimer | None = None
        self._words = TimerWords()
        self._seen = file.clock()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """Which round it is."""
        return self._words.title

    @Property(str, notify=leftChanged)
    def left(self) -> str:
        """Minutes and seconds that are left; empty once all is over."""
        return self._words.left

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What to do."""
        return self._words.sentence

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """Which part of it is over, from 0 to 1."""
        return self._words.progress

    @property
    def is_on(self) -> bool:
        """Whether it has a turn on the wall."""
        return self._time is not None

    def refresh(self) -> None:
        """Read the plan again."""
        self._reads.run(lambda: current_plan(self._file), self._take)

    def tick(self) -> None:
        """Go on with the clock, and sound where a round begins or soon ends."""
        before, now = self._seen, self._file.clock()
        self._seen = now
        if self._plan and (sound := sound_between(self._plan, before, now)):
            self.sounded.emit(sound)
        self.say()

    def say(self) -> None:
        """Say how the rounds stand, in the language that is installed."""
        was_on, now = self.is_on, self._file.clock()
        self._time = round_timer(self._plan, now) if self._plan else None
        before, self._words = self._words, timer_words(self._time, now, self._zone)
        emit_changes(self, before, self._words)
        if was_on != self.is_on:
            self.onChanged.emit()

    def _take(self, plan: RoundPlan | None) -> None:
        self._plan = plan
        self.say()


def timer_words(time: RoundTimer | None, now: int, zone: ZoneInfo) -> TimerWords:
    """Return what the timer says at a time (UTC milliseconds)."""
    if time is None:
        return TimerWords()
    if time.stage is TimerStage.OVER:
        return TimerWords(translate("WallRounds", "The rounds are over"), "", _sentence(time, zone), 1.0)
    pattern = translate("WallRounds", "Round {number} of {rounds}")
    if time.stage is TimerStage.BEFORE:
        pattern = translate("WallRounds", "Round {number} of {rounds} begins in")
    seconds = max(0, -(-(time.ends - now) // SECOND))
    left = f"{seconds // 60:02}:{seconds % 60:02}"
    progress = (now - time.begins) / (time.ends - time.begins)
    return TimerWords(filled(pattern, number=time.number, rounds=time.rounds), left, _sentence(time, zone), progress)


def _sentence(time: RoundTimer, zone: ZoneInfo) -> str:
    match time.stage:
        case TimerStage.BEFORE:
            return translate("WallRounds", "Your badge tells you your table, at any foyer screen.")
        case TimerStage.ON if time.number < time.rounds:
            pattern = translate("WallRounds", "Until {time}, then everybody changes tables")
            return filled(pattern, time=clock_time(time.ends, zone))
        case TimerStage.ON:
            return filled(translate("WallRounds", "The last one, until {time}"), time=clock_time(time.ends, zone))
        case TimerStage.ENDING:
            return translate("WallRounds", "Exchange contacts before you part: your whole table at a foyer screen.")
        case TimerStage.OVER:
            return translate("WallRounds", "Thank you all. Your badge still exchanges contacts at a foyer screen.")
        case _:
            assert_never(time.stage)
