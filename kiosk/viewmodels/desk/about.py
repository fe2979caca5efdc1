"""A person's details at the desk: who they are, what happened to them, and what can be done about both."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import Companion
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.viewmodels.desk.about_parts import AboutParts
from kiosk.viewmodels.desk.correcting import DeskCorrecting
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.merging import DeskMerging
from kiosk.viewmodels.desk.needs import DeskNeeds
from kiosk.viewmodels.desk.questions import DeskQuestions
from kiosk.viewmodels.desk.signed import DeskSigned
from kiosk.viewmodels.desk.telling import DeskTelling
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.paper_words import known_rows
from kiosk.viewmodels.shared.person_rows import FactRow, HistoryRow, StaffNoteRow, history_rows, note_rows
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

if TYPE_CHECKING:
    from kiosk.services.people.details import PersonDetails
    from kiosk.viewmodels.desk.people_work import PeopleWork
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

READ, CORRECT, NOTE, SAME, BADGE, ASK, NEEDS, PAPER = "", "correct", "note", "same", "badge", "ask", "needs", "paper"
STEPS = (READ, CORRECT, NOTE, SAME, BADGE, ASK, NEEDS, PAPER)
"""The steps of the panel: all that is known, and what is done about it."""


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskAbout(AboutParts):
    """Reads a person, and who comes with them, while its panel is open.

    Signals:
        picked: asks to check in the attendee of that id.
        gone: whom it is about is no longer on the list.
        noted: the person of that name asks to be erased.
        altered: tells the person as they are now, and what was done.
        failed: tells the fault that nothing was done for.
        mistyped: something was typed that will not do.

    Args:
        work: notes who asks to be erased.
        people: knows people, and changes what is known of them.
        jobs: run what changes the file, and what only looks.
        zone: the event's zone.
        parent: the desk.
    """

    changed = Signal()
    stepChanged = Signal()
    picked = Signal(str)
    gone = Signal()
    noted = Signal(str)
    altered = Signal(object, str)
    failed = Signal(object)
    mistyped = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        people: "Deferred[PeopleWork]",
        jobs: tuple[Jobs, Jobs],
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._people, self._zone, (self._writes, self._reads) = work, people, zone, jobs
        self._details: PersonDetails | None = None
        self._step, self._code = READ, ""
        self.layout = ""  # that a badge is printed with; empty where this desk prints none
        self._guests, self._facts = Rows(GuestRow, parent=self), Rows(FactRow, parent=self)
        self._notes, self._history = Rows(StaffNoteRow, parent=self), Rows(HistoryRow, parent=self)
        self._correcting = DeskCorrecting(people, self._writes, self)
        self._merging = DeskMerging(people, self._writes, self._reads, self)
        self._questions, self._needs = DeskQuestions(people, self._writes, self), DeskNeeds(people, self._writes, self)
        self._telling = DeskTelling(people, self._writes, self)
        self._signed = DeskSigned(people, self._writes, self._reads, self)
        self._telling.wished.connect(lambda: self._alter(None, ""))
        self._questions.answered.connect(lambda person: self._alter(person, "answered"))
        self._needs.noted.connect(lambda: self._alter(None, ""))
        self._signed.noted.connect(lambda: self._alter(None, "signed"))
        self._asides = (self._questions, self._needs, self._telling, self._signed)
        for part in (self._merging, *self._asides):
            part.failed.connect(self.failed)
        self._correcting.corrected.connect(lambda person: self._alter(person, "corrected"))
        self._correcting.failed.connect(self.mistyped)
        self._merging.merged.connect(lambda person, _: self._alter(person, "merged"))
        self._merging.parted.connect(lambda: self._alter(None, "parted"))

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whom it is about."""
        return self._details.person.name if self._details else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Where they are from, and their group and role."""
        person = self._details.person if self._details else None
        return joined((person.organisation, person.group, person.role)) if person else ""

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """What the panel shows: correct, note, same, badge, ask, needs, paper, or all that is known (empty)."""
        return self._step

    @Property(Rows, constant=True)
    def guests(self) -> Rows[GuestRow]:
        """The others of the party, the host first."""
        return self._guests

    @Property(Rows, constant=True)
    def facts(self) -> Rows[FactRow]:
        """What is known."""
        return self._facts

    @Property(Rows, constant=True)
    def notes(self) -> Rows[StaffNoteRow]:
        """Every note that there is; those that stand are on."""
        return self._notes

    @Property(Rows, constant=True)
    def history(self) -> Rows[HistoryRow]:
        """What happened, the latest first."""
        return self._history

    @Property(str, notify=stepChanged)
    def badgeCode(self) -> str:
        """The code of a new badge; empty until there is one."""
        return self._code

    @Property("QStringList", notify=stepChanged)
    def badgeRows(self) -> list[str]:
        """The same as a QR code; none where a printer brings the badge."""
        return list(qr_rows(self._code)) if self._code and not self.layout else []

    @property
    def attendee(self) -> str:
        """The id of whom it is about; empty for nobody."""
        return self._details.person.id if self._details else ""

    def begin(self, attendee: str, then: Callable[[], None]) -> None:
        """Read somebody, and go on with `then` once they are read; not if they are no longer on the roster."""

        def read(details: "PersonDetails | None") -> None:
            if details:
                self._go(READ)
                self._show(details)
                then()

        self._reads.run(lambda: self._people().details(attendee), read)

    def end(self) -> None:
        """Keep nobody."""
        if self._details is not None:
            self._go(READ)
            self._show(None)

    def refresh(self) -> None:
        """Read again what is known; whoever was erased is gone."""
        if (attendee := self.attendee) == "":
            return

        def read(details: "PersonDetails | None") -> None:
            if attendee != self.attendee:
                return
            if details:
                self._show(details)
            else:
                self.gone.emit()

        self._reads.run(lambda: self._people().details(attendee), read)

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        details = self._details
        others = self._others()
        self._guests.replace(self._people().companion_rows(others) if others else [])
        self._facts.replace(known_rows(details, self._zone) if details else [])
        self._notes.replace(note_rows(details.notes, self._zone) if details else [])
        self._history.replace(history_rows(details.history, self._zone) if details else [])
        for part in (self._merging, *self._asides):
            part.retranslate()
        self.changed.emit()

    @Slot(str)
    def open(self, step: str) -> None:
        """Go on to what is to be done, or back to all that is known."""
        if step not in STEPS or not self._details:
            return
        if step == CORRECT:
            self._correcting.begin()
        elif step == SAME:
            self._merging.look()
        elif step == PAPER:
            self._signed.begin()
        self._go(step)

    def ask(self, question: str) -> None:
        """Ask one question."""
        self._questions.ask_of(question)
        self.open(ASK)

    @Slot(int)
    def pick(self, row: int) -> None:
        """Go on with one of the party: check them in."""
        others = self._others()
        if 0 <= row < len(others):
            self.picked.emit(others[row].attendee.id)

    @Slot()
    def requestErasure(self) -> None:
        """Note that the guest asks to be erased, which the organiser does."""
        attendee, name = self.attendee, self.name
        if attendee:
            self._writes.run(
                lambda: self._work().request_erasure(attendee), lambda _: self.noted.emit(name), self.failed.emit
            )

    @Slot(int)
    def toggleNote(self, row: int) -> None:
        """Note something, or take it off."""
        attendee, rows = self.attendee, self._notes.rows
        if attendee and 0 <= row < len(rows):
            note, is_on = StaffNote(rows[row].note), rows[row].on
            self._writes.run(
                lambda: self._people().note(attendee, note, off=is_on),
                lambda _: self._alter(None, ""),
                self.failed.emit,
            )

    @Slot()
    def replaceBadge(self) -> None:
        """Let the badge hold no more, and give the person a new one, printed where this desk prints."""
        attendee, layout = self.attendee, self.layout
        if not attendee:
            return

        def give() -> str:
            people = self._people()
            return people.print_lost(attendee, layout) if layout else people.replace_badge(attendee)

        self._writes.run(give, self._take_code, self.failed.emit)

    def _take_code(self, code: str) -> None:
        self._code = code
        self.stepChanged.emit()
        self._alter(None, "badge")

    def _alter(self, person: Attendee | None, done: str) -> None:
        """Tell that something was done about the person; what was asked for it is answered."""
        if done not in ("", "badge"):
            self._go(READ)
        self.altered.emit(person, done)
        self.refresh()

    def _go(self, step: str) -> None:
        self._step, self._code = step, ""
        self.stepChanged.emit()

    def _others(self) -> tuple[Companion, ...]:
        return tuple(self._details.party.besides(self.attendee)) if self._details else ()

    def _show(self, details: "PersonDetails | None") -> None:
        self._details = details
        self._correcting.take(details)
        self._merging.take(details.person if details else None, details.entries if details else 1)
        for part in self._asides:
            part.take(details)
        self.retranslate()
