"""Checking people in at the desk, and saying on its pane what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.action import ActionKind, DeskAction
from kiosk.domain.admission.decision import DecisionReason, reasons_for
from kiosk.domain.admission.permission import StaffMember
from kiosk.domain.admission.verdict import Admission, Method, Verdict
from kiosk.domain.fault import Fault
from kiosk.domain.faults.staff import SignInFirst, StaffMayNot
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import NO_PARTY, GuestParty, WholeParty
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.answer import answer_of, done, not_recorded, taken_back
from kiosk.viewmodels.desk.pane import Saying, VerdictPane
from kiosk.viewmodels.desk.tone import Tone, tone_of
from kiosk.viewmodels.desk.undo_words import Undone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.wording import worded

if TYPE_CHECKING:
    from kiosk.services.people.naming import Naming
    from kiosk.viewmodels.desk.work import DeskWork


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """The answer that the pane shows, so that it can be said again; `named` tells that a guest got their name since."""

    admission: Admission
    method: Method
    party: GuestParty
    named: bool = False

    @property
    def attendee(self) -> str:
        """The id of whom it is about; empty for nobody."""
        return self.admission.attendee.id if self.admission.attendee else ""


class DeskAnswering(QObject):
    """Answers scans and choices, one after the other, each once it is durable.

    Args:
        file: the event file.
        work: checks people in.
        writes: runs it.
        reads: reads again who came in.
        pane: shows the answers.
        language: tells the desk's language.
        parent: the desk.
    """

    asked = Signal()
    answered = Signal(str)
    staffScanned = Signal(object)
    blankScanned = Signal(object)
    failed = Signal(object)
    admitted = Signal(str, arguments=["attendee"])
    partyScanned = Signal(object)

    @property
    def pane(self) -> VerdictPane:
        """The pane on which it is said."""
        return self._pane

    def __init__(
        self,
        file: EventFile,
        work: "Deferred[DeskWork]",
        writes: Jobs,
        reads: Jobs,
        pane: VerdictPane,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._work, self._writes, self._pane, self._language = file, work, writes, pane, language
        self._reads = reads
        self._zone = file.read_event().zone
        self._told: ShownAnswer | None = None
        self._scanned = ""

    @property
    def told(self) -> ShownAnswer | None:
        """The answer to somebody that the pane shows; None where it says something else."""
        return self._told

    def scan(self, code: str) -> None:
        """Answer a scanned code; one that stands for a whole order is told, and checks nobody in by itself."""
        self._scanned = code
        self._admit(lambda: self._work().party_scanned(code) or self._work().scan(code), Method.SCAN)

    def check_in(self, attendee: str) -> None:
        """Check somebody in who was chosen by name."""
        self._admit(lambda: self._work().check_in(attendee), Method.SEARCH)

    @property
    def unheld_code(self) -> str:
        """The code that was scanned last, if the pane says that nobody holds it."""
        told = self._told
        return self._scanned if told and told.admission.verdict is Verdict.UNKNOWN_CODE else ""

    @property
    def add_ons(self) -> tuple[str, ...]:
        """What whom the pane is about took beside the ticket."""
        person = self._told.admission.attendee if self._told else None
        return person.add_ons if person and person.id == self._pane.about else ()

    @property
    def now(self) -> int:
        """The time, in UTC milliseconds."""
        return self._file.clock()

    @property
    def language(self) -> str:
        """The desk's language."""
        return self._language()

    @property
    def standing(self) -> DeskAction | None:
        """The check-in that stands of whom the pane is about, where it says that they are in already."""
        told = self._told
        if told is None or told.admission.verdict is not Verdict.ALREADY_IN or told.attendee != self._pane.about:
            return None
        person, first = told.admission.attendee, told.admission.first
        if person is None or first is None:
            return None
        here = first.scan.device == self._file.device
        return DeskAction(
            ActionKind.CHECK_IN,
            first.scan,
            first.at,
            person.id,
            person.name,
            person.organisation,
            first.point,
            first.staff,
            here=here,
        )

    @property
    def reasons(self) -> tuple[DecisionReason, ...]:
        """The reasons for which whom the pane is about may be let in; none where nobody may."""
        told = self._told
        return reasons_for(told.admission.verdict) if told and told.attendee == self._pane.about else ()

    def decide(self, reason: DecisionReason | None) -> None:
        """Let whom the pane is about in for a reason, whatever the door answered; without one, turn them away."""
        if (told := self._told) and told.attendee and told.attendee == self._pane.about:
            over = told.admission.verdict
            self._admit(lambda: self._work().decide(told.attendee, reason, over), Method.DECISION)

    def tell(self, admission: Admission, method: Method, party: GuestParty = NO_PARTY) -> None:
        """Say what came of an attempt."""
        self._told = ShownAnswer(admission, method, party)
        self._pane.show(self._saying(self._told), self._told.attendee)
        if admission.verdict is Verdict.ADMITTED:
            self.admitted.emit(self._told.attendee)
        if admission.is_blank:
            self.blankScanned.emit(admission.scan)
        self.answered.emit(tone_of(admission.verdict).value)

    def tell_named(self, naming: "Naming") -> None:
        """Say the same of a guest under another name, if it is still about them."""
        told, guest = self._told, naming.after
        if told and told.attendee == guest.id == self._pane.about:
            admission = replace(told.admission, attendee=guest)
            self._told = replace(told, admission=admission, named=not guest.unnamed)
            self._pane.show(self._saying(self._told), guest.id)

    def tell_person(self, person: Attendee) -> None:
        """Say the same of whom the pane is about as they are known now, if it is still about them."""
        if (told := self._told) and told.attendee == person.id == self._pane.about:
            self._told = replace(told, admission=replace(told.admission, attendee=person))
            self._pane.show(self._saying(self._told), person.id)

    def refresh(self) -> None:
        """Read again who of a party came in meanwhile, or was named or erased."""
        told = self._told
        person = told.admission.attendee if told and told.party != NO_PARTY else None
        if told is None or person is None:
            return

        def read(party: GuestParty) -> None:
            if self._told is told and party != told.party and self._pane.about == person.id:
                self._told = replace(told, party=party)
                self._pane.show(self._saying(self._told), person.id)

        self._reads.run(lambda: self._work().party(person), read)

    def tick(self) -> None:
        """Let an answer that says how long ago something was move on."""
        if self._told and self._told.admission.verdict is Verdict.ALREADY_IN:
            self._pane.move_on()

    def clear(self) -> None:
        """Say nothing any more: whom it was about is gone."""
        self._told = None
        self._pane.clear()

    def _saying(self, told: "ShownAnswer") -> Saying:
        return lambda: answer_of(
            told.admission,
            self._zone,
            self._language(),
            told.method,
            told.party,
            now=self._file.clock(),
            named=told.named,
        )

    @Slot(object)
    def tell_undone(self, undone: Undone) -> None:
        """Say whose check-in was taken back."""
        person, at = undone.taken.attendee, self._file.clock()
        say = partial(taken_back, undone, at, self._zone)
        self.show(lambda: say(language=self._language()), Tone.INFORMATION, person.id if person else "")

    def tell_done(self, action: DeskAction) -> None:
        """Say that something other than a scan was taken back, about whom it was."""
        at = self._file.clock()
        self.show(lambda: done(action, at, self._zone), Tone.INFORMATION, action.attendee)

    def _admit(self, work: "Callable[[], Admission | StaffMember | WholeParty]", method: Method) -> None:
        def admitted() -> tuple[Admission | StaffMember | WholeParty, GuestParty]:
            answer = work()
            return answer, self._party_of(answer)

        def said(answer: tuple[Admission | StaffMember | WholeParty, GuestParty]) -> None:
            if isinstance(answer[0], StaffMember):
                self.staffScanned.emit(answer[0])
            elif isinstance(answer[0], WholeParty):
                self.partyScanned.emit(answer[0])
            else:
                self.tell(answer[0], method, answer[1])

        self.asked.emit()
        self._writes.run(admitted, said, lambda fault: self._tell_failure(fault, method))

    def _party_of(self, answer: Admission | StaffMember | WholeParty) -> GuestParty:
        """Read who comes with somebody; the answer is durable by then, and goes without if that cannot be read."""
        if isinstance(answer, StaffMember | WholeParty) or answer.attendee is None:
            return NO_PARTY
        try:
            return self._work().party(answer.attendee)
        except Fault:
            return NO_PARTY

    def _tell_failure(self, fault: Fault, method: Method) -> None:
        at = self._file.clock()
        if isinstance(fault, StaffMayNot | SignInFirst) and method is Method.DECISION:
            self.failed.emit(fault)  # the guest stays on the pane: somebody who may can sign in
            return
        if isinstance(fault, SignInFirst):
            from kiosk.viewmodels.desk.staff_words import sign_in_first

            self.show(lambda: sign_in_first(at, self._zone), Tone.REFUSED)
            return
        self.show(lambda: not_recorded(worded(fault), at, self._zone), Tone.REFUSED)

    def show(self, say: Saying, tone: Tone, about: str = "") -> None:
        """Say something on the pane, about an attendee or nobody."""
        self._told = None
        self._pane.show(say, about)
        self.answered.emit(tone.value)
