"""The guest whom the organiser looks at: what is known of them, what happened, and the form that puts it right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.action import DeskAction
from kiosk.domain.fault import Fault
from kiosk.services.desk_actions import undo_action, undoable
from kiosk.services.people.correcting import correct, undo_correction
from kiosk.services.people.details import PersonDetails, details_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import codes
from kiosk.storage.tables.codes import HeldCode
from kiosk.storage.tables.guest_lists import number_of
from kiosk.viewmodels.organiser import guest_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.guest_acts import GuestAct, GuestActs
from kiosk.viewmodels.organiser.guest_badge import OrganiserGuestBadge
from kiosk.viewmodels.organiser.guest_codes import GuestCodeRow, code_rows, replace_lost
from kiosk.viewmodels.organiser.guest_form import OrganiserGuestForm
from kiosk.viewmodels.shared.paper_words import known_rows
from kiosk.viewmodels.shared.person_rows import FactRow, HistoryRow, history_rows, record_name, standing_texts
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of people makes its own.")
class OrganiserGuest(QObject):
    """One guest, or nobody.

    Signals:
        told: says something in passing: the text, its icon, and whether it is trouble.
        failed: tells the fault that nothing was done for.

    Args:
        context: what the pages work with.
        acts: does what is done about guests.
        parent: the page.
    """

    changed = Signal()
    failed = Signal(object)
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, acts: GuestActs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._acts = context.file, context.reads, acts
        self._zone = context.file.read_event().zone
        self._details: PersonDetails | None = None
        self._codes, self._badge = Rows(GuestCodeRow, parent=self), OrganiserGuestBadge(context, self)
        self._badge.changed.connect(self.changed)
        self._badge.told.connect(self.told)
        self._undoable: Mapping[str, DeskAction] = {}
        self._held: Sequence[HeldCode] = ()
        self._number, self._wanted = 0, ""
        self._is_editing = False
        self._facts, self._history = Rows(FactRow, parent=self), Rows(HistoryRow, parent=self)
        self._form = OrganiserGuestForm(self)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether anybody is looked at."""
        return self._details is not None

    @Property(bool, notify=changed)
    def isEditing(self) -> bool:
        """Whether the form is open."""
        return self._is_editing

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who it is."""
        return self._details.person.name if self._details else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Where they are from, their group and role."""
        person = self._details.person if self._details else None
        return joined((person.organisation, person.group, person.role)) if person else ""

    @Property(str, notify=changed)
    def noted(self) -> str:
        """What staff noted of them; empty for nothing."""
        return joined(standing_texts(self._details.notes)) if self._details else ""

    @Property(Rows, constant=True)
    def facts(self) -> Rows[FactRow]:
        """What is known of them."""
        return self._facts

    @Property(Rows, constant=True)
    def history(self) -> Rows[HistoryRow]:
        """What happened to them, the latest first."""
        return self._history

    @Property(Rows, constant=True)
    def codes(self) -> Rows[GuestCodeRow]:
        """Their codes, those that hold first."""
        return self._codes

    @Property(OrganiserGuestBadge, constant=True)
    def badge(self) -> OrganiserGuestBadge:
        """Their badge, to print or save."""
        return self._badge

    @Property(OrganiserGuestForm, constant=True)
    def form(self) -> OrganiserGuestForm:
        """What puts it right."""
        return self._form

    @Property(bool, notify=changed)
    def isCorrected(self) -> bool:
        """Whether something holds over what the lists say."""
        return bool(self._details and self._details.corrected)

    @property
    def has_draft(self) -> bool:
        """Whether something is typed that is neither saved nor dropped."""
        return self._is_editing and bool(self._form.draft)

    @property
    def attendee(self) -> str:
        """The id of who is looked at, or will be; empty for nobody."""
        return self._wanted

    @property
    def number(self) -> int:
        """The number of their row; 0 for nobody."""
        return self._number

    @Slot(str)
    def look_at(self, attendee: str, number: int = 0) -> None:
        """Look at somebody, or at nobody where that is empty; what was typed about another one is dropped."""
        self._wanted, self._number, self._is_editing = attendee, number, False
        self._form.forget()
        self._badge.goBack()
        if attendee:
            self._read()
        else:
            self._show(None)

    @Slot()
    def lookAway(self) -> None:
        """Look at nobody."""
        self.look_at("")

    def refresh(self) -> None:
        """Read again what is known; what is typed stays."""
        if self._wanted:
            self._read()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._form.retranslate()
        self._badge.retranslate(language)
        self._write()

    @Slot()
    def edit(self) -> None:
        """Open the form."""
        if self._details:
            self._is_editing = True
            self._form.begin(self._details.person)
            self.changed.emit()

    @Slot()
    def openBadge(self) -> None:
        """Look at their badge, to print or save it."""
        if self._details:
            self._badge.begin(self._details.person.id)

    @Slot()
    def replaceBadge(self) -> None:
        """Let the badge that was lost open nothing any more, and give them another one."""
        if self._details:
            attendee = self._details.person.id
            self._acts.run(lambda: replace_lost(self._file, attendee), self._fail)

    @Slot()
    def drop(self) -> None:
        """Close the form; what was typed is dropped."""
        self._is_editing = False
        self._form.forget()
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Let what is in the form hold over whatever lists say."""
        if not self._details or not (values := self._form.draft):
            return
        attendee = self._details.person.id
        self._acts.run(lambda: _put_right(self._file, attendee, values), self._fail)

    @Slot(str, str)
    def takeBack(self, record: str, text: str) -> None:
        """Take back one thing that happened, which a row of the history names."""
        if (action := self._undoable.get(record)) is None:
            return

        def undone(_: object) -> None:
            self._acts.forget(action.attendee)
            self._acts.done.emit(action.attendee)
            self.told.emit(words.taken_back(text), "undo", False)

        self._acts.run(lambda: undo_action(self._file, action, point=""), self._fail, undone)

    def _fail(self, fault: Fault) -> None:
        if self._is_editing:
            self._form.tell(fault)
        else:
            self.failed.emit(fault)

    def _read(self) -> None:
        wanted = self._wanted

        def read(found: _ReadGuest) -> None:
            if wanted == self._wanted:
                self._number, self._undoable, self._held = found.number, found.undoable, found.codes
                self._show(found.details)

        self._reads.run(lambda: _read_of(self._file, wanted), read, self.failed.emit)

    def _show(self, details: PersonDetails | None) -> None:
        self._details = details
        if details is None:
            self._wanted, self._number, self._is_editing = "", 0, False
            self._undoable, self._held = {}, ()
            self._form.forget()
        elif self._is_editing:
            self._form.take(details.person)
        self._write()

    def _write(self) -> None:
        details = self._details
        self._facts.replace(known_rows(details, self._zone) if details else [])
        self._codes.replace(code_rows(self._held))
        undoable = [action.record for action in self._undoable.values()]
        self._history.replace(history_rows(details.history, self._zone, undoable) if details else [])
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _ReadGuest:
    """What was read of somebody: the number of their row, what can be taken back, by its record, and their codes."""

    details: PersonDetails | None
    number: int = 0
    undoable: Mapping[str, DeskAction] = field(default_factory=dict)
    codes: Sequence[HeldCode] = ()


def _read_of(file: EventFile, attendee: str) -> _ReadGuest:
    details = details_of(file, attendee)
    if details is None:
        return _ReadGuest(None)
    id_ = details.person.id
    actions = {record_name(record): action for record, action in undoable(file, id_).items()}
    return _ReadGuest(details, number_of(file.reader, id_) or 0, actions, codes.of_attendee(file.reader, id_))


def _put_right(file: EventFile, attendee: str, values: Mapping[str, str]) -> GuestAct:
    done = correct(file, attendee, values)
    return GuestAct(
        attendee,
        lambda: words.put_right(done.after.name),
        lambda: undo_correction(file, attendee, done.held),
    )
