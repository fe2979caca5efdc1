"""Arrivals at the desk for whom somebody waits: told once where that was asked for, and said of whoever is let in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.moment import clock_time
from kiosk.domain.settings.arrivals import TELL_ARRIVALS
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.desk.advice import Advice
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.part import DeskPart
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.awaited import ArrivalNews, AwaitedArrival
    from kiosk.viewmodels.desk.work import DeskWork

translate = QCoreApplication.translate

_IN = (Tone.ADMITTED.value, Tone.ALREADY_IN.value)


class DeskAwaited(DeskPart):
    """Tells who has come for whom somebody waits, once, and who is not in after all.

    Whoever is let in at this very desk is not told in passing: the pane says who waits.

    Args:
        work: reads who is awaited, and notes what was told.
        writes: runs the one.
        reads: runs the other.
        answering: shows whoever is let in here.
        zone: the event's zone.
        parent: the desk.
    """

    told = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        writes: Jobs,
        reads: Jobs,
        answering: DeskAnswering,
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads, self._zone = work, writes, reads, zone
        self._pane = answering.pane
        self._pane.besides.append(self._advice)
        self._pane.changed.connect(self._follow)
        answering.answered.connect(lambda _: self._look())
        self._everybody = self._is_drawn = self._is_looking = self._again = False
        self._attendee = ""
        self._waiting: tuple[str, ...] = ()

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        everybody, self._everybody = self._everybody, settings.of(TELL_ARRIVALS)
        if self._is_drawn and everybody != self._everybody:
            self._look()

    def refresh(self) -> None:
        """Look who has come meanwhile, by whichever desk, and who waits for whoever the pane is about."""
        self._is_drawn = True
        self._look()
        self._read_waits()

    def _look(self) -> None:
        if self._is_looking:
            self._again = True
            return
        self._is_looking = True
        everybody = self._everybody
        self._reads.run(lambda: self._work().arrival_news(everybody=everybody), self._found, lambda _: self._done())

    def _found(self, news: "ArrivalNews") -> None:
        if news.is_any:
            self._writes.run(lambda: self._work().note_told(news), lambda _: self._tell(news), lambda _: self._done())
        else:
            self._done()

    def _tell(self, news: "ArrivalNews") -> None:
        came = [one for one in news.came if one.attendee.id != self._pane.about]
        texts = [arrivals_said(came, self._zone)] if came else []
        texts += [not_in_said(news.not_in)] if news.not_in else []
        for text in texts:
            self.toasted.emit(text, "people", False)
        if texts:
            self.told.emit()
        self._done()

    def _done(self) -> None:
        self._is_looking = False
        if self._again:
            self._again = False
            self._look()

    @Slot()
    def _follow(self) -> None:
        """Read who waits for whoever the pane is about now."""
        if (about := self._pane.about) != self._attendee:
            self._attendee, self._waiting = about, ()
            self._read_waits()

    def _read_waits(self) -> None:
        if about := self._attendee:
            self._reads.run(lambda: self._work().waits_for(about), lambda waiting: self._take(about, waiting))

    def _take(self, about: str, waiting: tuple[str, ...]) -> None:
        if about == self._attendee and waiting != self._waiting:
            self._waiting = waiting
            self._pane.retranslate()

    def _advice(self, attendee: str, kind: str) -> tuple[Advice, ...]:
        if kind not in _IN or attendee != self._attendee or not self._waiting:
            return ()
        return (Advice("people", translate("Advice", "Awaited"), who_waits(self._waiting)),)


def who_waits(waiting: Sequence[str]) -> str:
    """Return who waits, in one line; the organiser is named so."""
    return joined(name or translate("Desk", "the organiser") for name in waiting)


def arrivals_said(came: "Sequence[AwaitedArrival]", zone: ZoneInfo) -> str:
    """Say who has come, when and where, and who waits; of several only who and when."""
    if len(came) == 1:
        pattern = translate("Desk", "{name} came {time}, {place}. Awaited: {waiting}")
        one = came[0]
        return filled(
            pattern,
            name=one.attendee.name,
            time=clock_time(one.at, zone),
            place=one.point,
            waiting=who_waits(one.waiting),
        )
    names = joined(f"{one.attendee.name} {clock_time(one.at, zone)}" for one in came)
    return filled(translate("Desk", "{count} awaited guests have come: {names}"), count=len(came), names=names)


def not_in_said(people: "Sequence[AwaitedArrival]") -> str:
    """Say whose check-in was taken back after it was told."""
    names = joined(one.attendee.name for one in people)
    return filled(translate("Desk", "Not in after all: {names}. The check-in was taken back."), names=names)
