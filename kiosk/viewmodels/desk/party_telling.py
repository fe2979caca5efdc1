"""Saying on the pane what came of a whole party, until one of them is erased."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.verdict import Admission
from kiosk.domain.roster.party import WholeParty
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.pane import Saying
from kiosk.viewmodels.desk.party_rows import party_answer, party_taken_back
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs

if TYPE_CHECKING:
    from kiosk.services.admit import TakenBack
    from kiosk.viewmodels.desk.work import DeskWork


class PartyTelling(QObject):
    """Shows one answer about several people, and takes it away once one of them is erased.

    Args:
        work: knows who is on the roster.
        reads: runs the reading.
        answering: shows it.
        file: the event file, for its zone and clock.
        parent: the list.
    """

    erased = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        reads: Jobs,
        answering: DeskAnswering,
        file: EventFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._reads, self._answering = work, reads, answering
        self._zone, self._now = file.read_event().zone, file.clock
        self._saying: Saying | None = None
        self._people: tuple[str, ...] = ()

    def tell(self, party: WholeParty, answers: tuple[Admission, ...]) -> None:
        """Say how many are in, and who is not and why."""
        say = partial(party_answer, party, answers, answers[0].at, self._zone)
        self._show(say, Tone(say().kind), [one.attendee.id for one in answers if one.attendee])

    @Slot(object)
    def tell_undone(self, taken: "list[TakenBack]") -> None:
        """Say whose check-ins were taken back, all in one act."""
        people = [one.attendee for one in taken if one.attendee]
        say = partial(party_taken_back, tuple(one.name for one in people), self._now(), self._zone)
        self._show(say, Tone.INFORMATION, [one.id for one in people])

    def refresh(self) -> None:
        """Say nothing any more of somebody who was erased."""
        if (people := self._people) and self._answering.pane.saying is self._saying:
            self._reads.run(lambda: self._work().remaining(people), lambda left: self._keep(people, left))

    def _show(self, say: Saying, tone: Tone, people: Sequence[str]) -> None:
        self._saying, self._people = say, tuple(people)
        self._answering.show(say, tone)

    def _keep(self, people: Sequence[str], remaining: set[str]) -> None:
        if self._answering.pane.saying is self._saying and not remaining.issuperset(people):
            self._saying, self._people = None, ()
            self._answering.clear()
            self.erased.emit()
