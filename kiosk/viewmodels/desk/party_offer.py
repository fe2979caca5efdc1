"""The offer beside an answer about one of several who come together: the list of all of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.roster.party import WholeParty
from kiosk.viewmodels.desk.advice import PARTY, Advice
from kiosk.viewmodels.desk.pane import VerdictPane
from kiosk.viewmodels.desk.party_rows import counted
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.work import DeskWork

translate = QCoreApplication.translate


class PartyOffer(QObject):
    """Reads who comes with whoever the pane is about, and offers their list.

    Args:
        work: knows who comes together.
        reads: runs the reading.
        pane: tells whom the answer is about, and shows the offer.
        parent: the list.
    """

    def __init__(
        self, work: "Deferred[DeskWork]", reads: Jobs, pane: VerdictPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work, self._reads, self._pane = work, reads, pane
        self._attendee = ""
        self._party: WholeParty | None = None
        pane.besides.append(self._advice)
        pane.changed.connect(self._follow)

    def refresh(self) -> None:
        """Read again how many of them are in."""
        if about := self._attendee:
            self._reads.run(lambda: self._work().party_with(about), lambda party: self._take(about, party))

    @Slot()
    def _follow(self) -> None:
        if self._pane.about != self._attendee:
            self._attendee, self._party = self._pane.about, None
            self.refresh()

    def _take(self, about: str, party: WholeParty | None) -> None:
        if about == self._attendee and party != self._party:
            self._party = party
            self._pane.retranslate()

    def _advice(self, attendee: str, kind: str) -> tuple[Advice, ...]:
        party = self._party
        if party is None or attendee != self._attendee or kind == Tone.INFORMATION.value:
            return ()
        text = translate("Advice", "The whole order") if party.order else translate("Advice", "All of the party")
        return (Advice("people", text, counted(party), "Ctrl+G", PARTY),)
