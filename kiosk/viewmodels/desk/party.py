"""A whole order, or a host with guests, at the desk: a list to tick, checked in at once, and answered at once."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.roster.party import PartyMember, WholeParty
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.advice import PARTY
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.panels import NAME_PANEL, NO_PANEL, PARTY_PANEL, TYPED
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.party_offer import PartyOffer
from kiosk.viewmodels.desk.party_rows import (
    PartyRow,
    answered_row,
    counted,
    figure,
    member_row,
    title_of,
)
from kiosk.viewmodels.desk.party_telling import PartyTelling
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.party_check_in import PartyAnswer
    from kiosk.viewmodels.desk.search import DeskSearch
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICKED_AT_ONCE = 9
"""In a larger party nobody is ticked before somebody does: it is seen at one glance no more."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskParty(DeskPart):
    """The list of those who come together, and what the door answered them.

    Args:
        work: knows who comes together, and checks them in.
        jobs: run what changes the file, and what only looks.
        answering: shows the answer, and whom it is about.
        search: has whom it may be about as well.
        file: the event file, for its zone and clock.
        parent: the desk.
    """

    changed = Signal()
    namingWanted = Signal(str)
    sounded = Signal(str)

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        jobs: tuple[Jobs, Jobs],
        answering: DeskAnswering,
        search: "DeskSearch",
        file: EventFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._zone = work, file.read_event().zone
        self._writes, self._reads = jobs
        self._answering, self._pane, self._search = answering, answering.pane, search
        self._telling = PartyTelling(work, jobs[1], answering, file, self)
        self._telling.erased.connect(lambda: self.panelWanted.emit(NO_PANEL))
        self._offer = PartyOffer(work, jobs[1], answering.pane, self)
        answering.partyScanned.connect(self._scanned)
        self._party: WholeParty | None = None
        self._ticked: set[str] = set()
        self._answer: PartyAnswer | None = None
        self._last: tuple[str, ...] = ()
        self._panel, self._is_naming = NO_PANEL, False
        self._rows = Rows(PartyRow, parent=self)

    @Property(Rows, constant=True)
    def members(self) -> Rows[PartyRow]:
        """All of the party, each host before their guests."""
        return self._rows

    @property
    def telling(self) -> PartyTelling:
        """What says on the pane what came of it."""
        return self._telling

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which order it is, or whose party."""
        return title_of(self._party) if self._party else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many of them are in."""
        return counted(self._party) if self._party else ""

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether they were checked in, and the list says what came of it."""
        return self._answer is not None

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are ticked."""
        return len(self._ticked)

    @Property(str, notify=changed)
    def actText(self) -> str:
        """What Enter does."""
        if self._answer:
            return translate("Party", "Close the list")
        if not self._ticked:
            return translate("Party", "Tick who is here")
        return filled(translate("Party", "Check in {count}"), count=figure(len(self._ticked)))

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how the list is opened."""
        return {PARTY: DeskAct(self.open)}

    def attendees(self) -> tuple[str, ...]:
        """Return who stands in the list."""
        return _ids(self._party) if self._party else ()

    @Slot()
    def open(self) -> None:
        """Open the list of whoever the search has chosen, else of whoever the pane is about, else the last one."""
        about = self._search.chosen_attendee or self._search.whole_order or self._pane.about
        if people := (about,) if about else self._last:
            self._reads.run(lambda: self._again(people), self._begin)
        else:
            self._say(translate("Party", "Scan a badge first, or find the guest; then Ctrl+G."))

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Tick one of them, or no more; once they were answered, ask about that one alone."""
        if not 0 <= row < len(self._shown):
            return
        member = self._shown[row]
        if self._answer:
            if not member.checked_in:
                self.picked.emit(member.attendee.id)
        elif not member.checked_in:
            self._ticked ^= {member.attendee.id}
            self._fill()

    @Slot()
    def toggleAll(self) -> None:
        """Tick all whom the door lets in, or nobody if all are."""
        able = self._able()
        self._ticked = set() if able <= self._ticked else able
        self._fill()

    @Slot()
    def checkIn(self) -> None:
        """Check in all who are ticked, at once; once they were answered, put the list away."""
        party = self._party
        if party is None or self._answer:
            self.panelWanted.emit(NO_PANEL)
        elif people := [one.attendee.id for one in party.members if one.attendee.id in self._ticked]:
            self._ticked = set()
            self._writes.run(lambda: (self._work().check_in_party(people), self._again(people)), self._told, self._fail)

    @Slot(int)
    def name(self, row: int) -> None:
        """Name one of them who has no name yet, or another name; the list comes back afterwards."""
        if 0 <= row < len(self._shown) and self._shown[row].attendee.guest_of:
            self._is_naming = True
            self.namingWanted.emit(self._shown[row].attendee.id)

    def follow_panel(self, panel: str) -> None:
        """Come back once one of them was named; else forget what was answered when the list is put away."""
        before, self._panel = self._panel, panel
        if self._is_naming and before == NAME_PANEL and panel == NO_PANEL:
            self._is_naming = False
            QTimer.singleShot(0, self, self._come_back)
        elif panel not in (PARTY_PANEL, NAME_PANEL):
            self._is_naming = False
            self._forget()

    def refresh(self) -> None:
        """Read again who came in meanwhile, or was named; whoever is ticked stays so."""
        self._offer.refresh()
        if self._party and self._is_open:
            people = self.attendees()
            self._reads.run(lambda: self._again(people), self._take)
        self._telling.refresh()

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self._fill()

    @property
    def _is_open(self) -> bool:
        return self._panel == PARTY_PANEL

    @property
    def _shown(self) -> tuple[PartyMember, ...]:
        """All of them; once they were answered, those first who were not let in."""
        members = self._party.members if self._party else ()
        if self._answer is None:
            return members
        kept_out = {one.attendee.id for one in self._answer.refused if one.attendee}
        return tuple(sorted(members, key=lambda one: one.attendee.id not in kept_out))

    def _able(self) -> set[str]:
        members = self._party.members if self._party else ()
        return {one.attendee.id for one in members if one.comes_in}

    def _begin(self, party: WholeParty | None) -> None:
        if party is None:
            self._say(translate("Party", "Nobody else is of this guest’s order."))
            return
        self._party, self._answer = party, None
        self._ticked = self._able() if len(party.members) <= TICKED_AT_ONCE else set()
        self._fill()
        self.panelWanted.emit(PARTY_PANEL)

    @Slot(object)
    def _scanned(self, party: WholeParty) -> None:
        """Open the list of an order whose number was scanned, unless something is being typed."""
        if self._panel in TYPED:
            self._last = _ids(party)
            self._say(filled(translate("Party", "{title}: leave this form first, then Ctrl+G."), title=title_of(party)))
            return
        self._begin(party)
        self.sounded.emit(Tone.INFORMATION.value)

    def _come_back(self) -> None:
        if self._party and self._panel == NO_PANEL:
            self.panelWanted.emit(PARTY_PANEL)
            self.refresh()

    def _again(self, people: Sequence[str]) -> WholeParty | None:
        """Read them again, by the first who is still on the roster."""
        parties = (self._work().party_with(one) for one in people)
        return next((party for party in parties if party), None)

    def _forget(self) -> None:
        """Keep no name of a list that is not shown, and only who is to be read again for it."""
        if self._party:
            self._last = _ids(self._party)
            self._party, self._answer, self._ticked = None, None, set()
            self._fill()

    def _take(self, party: WholeParty | None) -> None:
        if party is None:
            self.panelWanted.emit(NO_PANEL)
        elif party != self._party:
            self._party = party
            self._ticked &= {one.attendee.id for one in party.members if not one.checked_in}
            self._fill()

    def _told(self, said: "tuple[PartyAnswer, WholeParty | None]") -> None:
        answer, party = said
        if party is None or not answer.answers:
            self.panelWanted.emit(NO_PANEL)
            return
        if self._is_open:
            self._answer, self._party = answer, party
            self._fill()
        self._telling.tell(party, answer.answers)
        for one in answer.let_in:
            if one.attendee:
                self._answering.admitted.emit(one.attendee.id)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _say(self, text: str) -> None:
        self.toasted.emit(text, "people", False)

    def _fill(self) -> None:
        if self._answer:
            answers = {one.attendee.id: one for one in self._answer.answers if one.attendee}
            rows = [answered_row(one, answers.get(one.attendee.id), self._zone) for one in self._shown]
        else:
            rows = [member_row(one, self._ticked, self._zone) for one in self._shown]
        self._rows.replace(rows)
        self.changed.emit()


def _ids(party: WholeParty) -> tuple[str, ...]:
    return tuple(one.attendee.id for one in party.members)
