"""What the desk hands out beside the ticket: offered on the pane, confirmed with F12, and told from then on."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.moment import clock_time
from kiosk.viewmodels.desk.advice import HAND_OUT, Advice
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.storage.tables.hand_overs import Handed
    from kiosk.viewmodels.desk.work import DeskWork

translate = QCoreApplication.translate

_IN = (Tone.ADMITTED.value, Tone.ALREADY_IN.value)


class DeskHandingOut(DeskPart):
    """Confirms what whoever is on the pane is handed, and says what they have already.

    Args:
        work: records it.
        writes: runs that.
        reads: reads what somebody has.
        answering: shows it.
        zone: the event's zone.
        parent: the desk.
    """

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
        self._answering, self._pane = answering, answering.pane
        self._pane.besides.append(self._advice)
        self._attendee = self._warned = ""
        self._handed: tuple[Handed, ...] = ()
        self._pane.changed.connect(self._follow)

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how handing out is confirmed."""
        return {HAND_OUT: DeskAct(self.wish)}

    def wish(self) -> None:
        """Confirm that the guest was handed their add-ons; once all are, ask, and then take that back."""
        about, add_ons = self._pane.about, self._answering.add_ons
        if not about or not add_ons or self._pane.answer.kind not in _IN:
            self.toasted.emit(translate("Desk", "There is nothing to hand out to this guest."), "note", False)
        elif self._missing(add_ons):
            self._write(about, lambda: self._work().hand_over(about, add_ons))
        elif self._warned == about:
            self._write(about, lambda: self._work().give_back(about))
        else:
            self._warned = about
            pattern = translate("Desk", "Handed out at {time}, {place}. F12 again takes that back.")
            self.toasted.emit(filled(pattern, time=self._time(), place=self._handed[-1].point), "note", False)

    def _write(self, about: str, work: Callable[[], "list[Handed]"]) -> None:
        self._writes.run(work, lambda handed: self._take(about, tuple(handed)), self._fail)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)

    @Slot()
    def _follow(self) -> None:
        """Read what whoever the pane is about now was handed."""
        if (about := self._pane.about) == self._attendee:
            return
        self._attendee, self._handed, self._warned = about, (), ""
        self.refresh()

    def refresh(self) -> None:
        """Read again what they were handed: another desk may have done it."""
        if (about := self._attendee) and self._answering.add_ons:
            self._reads.run(lambda: self._work().handed(about), lambda handed: self._take(about, tuple(handed)))

    def _take(self, about: str, handed: "tuple[Handed, ...]") -> None:
        if about == self._attendee and handed != self._handed:
            self._handed, self._warned = handed, ""
            self._pane.retranslate()

    def _missing(self, add_ons: Sequence[str]) -> list[str]:
        held = {one.add_on for one in self._handed}
        return [add_on for add_on in dict.fromkeys(add_ons) if add_on not in held]

    def _advice(self, attendee: str, kind: str) -> tuple[Advice, ...]:
        """Return what is to be handed to a person, or that it was."""
        add_ons = self._answering.add_ons
        if kind not in _IN or not attendee or not add_ons:
            return ()
        if missing := self._missing(add_ons):
            few = filled(translate("Advice", "{count} still lacking"), count=len(missing)) if self._handed else ""
            return (Advice("plus", translate("Advice", "Hand out"), few, "F12", HAND_OUT),)
        pattern = translate("Advice", "{time}, {place}")
        where = filled(pattern, time=self._time(), place=self._handed[-1].point)
        return (Advice("check", translate("Advice", "Handed out"), where, "F12", HAND_OUT),)

    def _time(self) -> str:
        return clock_time(self._handed[-1].at, self._zone)
