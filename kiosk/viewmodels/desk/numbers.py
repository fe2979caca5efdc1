"""Whose badge number somebody tries to guess at a foyer screen, told at the desk; and giving new numbers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.admission.badge_number import in_pairs
from kiosk.viewmodels.desk.advice import NEW_NUMBER, new_number
from kiosk.viewmodels.desk.answer import PaneContent
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.badges.numbers import Tried
    from kiosk.viewmodels.desk.readings import DeskReadings
    from kiosk.viewmodels.desk.work import DeskWork

translate = QCoreApplication.translate

NO_BREAK = "\N{NO-BREAK SPACE}"


class DeskNumbers(DeskPart):
    """Tells of each person whose number was braked once, and gives new ones to whom the pane is about.

    Args:
        work: gives them.
        readings: looks whose were tried.
        writes: runs the one.
        reads: runs the other.
        answering: asks and tells on the pane.
        parent: the desk.
    """

    told = Signal(str)

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        readings: "Deferred[DeskReadings]",
        writes: Jobs,
        reads: Jobs,
        answering: DeskAnswering,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._readings, self._writes, self._reads = work, readings, writes, reads
        self._answering, self._pane = answering, answering.pane
        self._pane.remark = self._remark
        self._tried: tuple[Tried, ...] = ()
        self._known: set[str] = set()

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how a new number is given."""
        return {NEW_NUMBER: DeskAct(self.wish)}

    def refresh(self) -> None:
        """Look whose number was tried too often since it was right or new."""
        self._reads.run(lambda: self._readings().tried_numbers(), self._arrived)

    def wish(self) -> None:
        """Ask whether the guest on the pane is to have a new number; asked already, give it."""
        about = self._pane.about
        if not about:
            self.told.emit(translate("Desk", "Scan the badge first, or find the guest; then F10."))
        elif NEW_NUMBER in self._pane.adviceActs:
            self._renew(about)
        else:
            self._show(number_question, about)

    def _remark(self, attendee: str) -> str:
        """Say that a person's number was tried; empty if it was not."""
        tried = next((one for one in self._tried if one.attendee == attendee), None)
        if tried is None:
            return ""
        pattern = translate("Desk", "Somebody tried this guest’s number {count} times at {point}; F10 gives a new one.")
        return filled(pattern, count=tried.tries, point=tried.point)

    def _renew(self, attendee: str) -> None:
        self._writes.run(
            lambda: self._work().renew_number(attendee),
            lambda number: self._given(attendee, number),
            self.failed.emit,
        )

    def _given(self, attendee: str, number: str) -> None:
        if self._pane.about == attendee:
            self._show(partial(number_given, number=number), attendee)
        self.refresh()

    def _show(self, say: Callable[[PaneContent], PaneContent], about: str) -> None:
        before = self._pane.saying
        self._answering.show(lambda: say(before()), Tone.INFORMATION, about)

    def _arrived(self, tried: "tuple[Tried, ...]") -> None:
        if tried != self._tried:
            self._tried = tried
            self._pane.retranslate()
        fresh = [one for one in tried if one.attendee not in self._known]
        self._known = {one.attendee for one in tried}
        if fresh:
            self.told.emit(tried_news(fresh))


def tried_news(fresh: "Sequence[Tried]") -> str:
    """Say whose number was tried: by name if it is one, else of how many."""
    if len(fresh) == 1:
        pattern = translate("Desk", "Somebody tried the number of {name} {count} times at {point}")
        return filled(pattern, name=fresh[0].name, count=fresh[0].tries, point=fresh[0].point)
    return filled(translate("Desk", "Somebody tried the numbers of {count} guests in the foyer"), count=len(fresh))


def number_question(about: PaneContent) -> PaneContent:
    """Return what the pane asks before a guest is given a new number."""
    return replace(
        about,
        kind=Tone.INFORMATION.value,
        word=translate("Desk", "New number?"),
        sentence=translate("Desk", "The number behind this guest’s badge then no longer counts in the foyer."),
        advice=(new_number(),),
        attention="",
        desk_text="",
        add_ons="",
        facts=(),
    )


def number_given(about: PaneContent, number: str) -> PaneContent:
    """Return what the pane says once a guest has a new number, which is shown this once."""
    return replace(
        about,
        kind=Tone.INFORMATION.value,
        word=translate("Desk", "New number"),
        given=in_pairs(number).replace(" ", NO_BREAK),
        family="",
        organisation=" ".join(part for part in (about.given, about.family) if part),
        group="",
        sentence=translate("Desk", "Write it on the strip behind the badge. It is not shown again."),
        advice=(),
        attention="",
        desk_text="",
        add_ons="",
        facts=(),
    )
