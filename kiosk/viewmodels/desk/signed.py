"""What somebody agreed to on paper: staff choose which fields the sheet names, and where it lies."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.paper_words import field_title
from kiosk.viewmodels.shared.person_rows import StaffNoteRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.domain.fault import Fault
    from kiosk.domain.networking.exchange import Field
    from kiosk.domain.networking.paper_place import PaperPlace
    from kiosk.domain.roster.attendee import Attendee
    from kiosk.services.people.details import PersonDetails
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
translate = QCoreApplication.translate

_ON = "on"
"""The row that goes on to the places, or back from them."""


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskSigned(QObject):
    """The sheet that whom the details are about signed.

    Signals:
        noted: it was noted.
        failed: tells the fault that nothing was done for.

    Args:
        work: writes it, and knows its sentence.
        writes: runs that.
        reads: runs what is asked of the files of texts.
        parent: the details.
    """

    changed = Signal()
    noted = Signal()
    failed = Signal(object)

    def __init__(self, work: "Deferred[PeopleWork]", writes: Jobs, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads = work, writes, reads
        self._attendee = ""
        self._held: tuple[Field, ...] = ()
        self._named: tuple[Field, ...] = ()
        self._placing, self._sentence = False, ""
        self._asked = 0  # how often a sentence was asked for, or was no longer wanted
        self._rows = Rows(StaffNoteRow, parent=self)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether the list has anything of the person that a sheet could name."""
        return bool(self._held)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is to be chosen; before the places, what the sheet has to say."""
        return self._sentence

    @Property(Rows, constant=True)
    def rows(self) -> Rows[StaffNoteRow]:
        """The fields that the sheet may name and how to go on, or else the places where it may lie and the way back."""
        return self._rows

    def take(self, details: "PersonDetails | None") -> None:
        """Take note of whom the details are about now; what was chosen stays as long as that is the same person."""
        attendee = details.person.id if details else ""
        named = self._named if attendee == self._attendee else ()
        self._attendee, self._held = attendee, _held_by(details.person) if details else ()
        self._choose(named, placing=self._placing)

    def begin(self) -> None:
        """Begin with no field chosen."""
        self._choose(())

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self._choose(self._named, placing=self._placing)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a field, or not any more; go on to the places, or back; or one of them, which notes it."""
        rows = self._rows.rows
        if not 0 <= row < len(rows):
            return
        from kiosk.domain.networking.paper_place import paper_place  # nobody's details are open before the first frame

        if place := paper_place(rows[row].note):
            self._note(place)
        elif rows[row].note == _ON:
            self._choose(self._named, placing=not self._placing)
        else:
            self._choose(tuple({*self._named} ^ {self._held[row]}))

    def _note(self, place: "PaperPlace") -> None:
        attendee, fields, language = self._attendee, self._named, _language()
        self._writes.run(
            lambda: self._work().note_paper(attendee, fields, place, language),
            lambda _: self.noted.emit(),
            self.failed.emit,
        )

    def _choose(self, named: "tuple[Field, ...]", *, placing: bool = False) -> None:
        self._named = tuple(one for one in self._held if one in named)
        self._asked += 1
        if placing and self._named:
            self._read_sentence(self._named, self._asked)
        else:
            self._show_fields()

    def _read_sentence(self, named: "tuple[Field, ...]", asked: int) -> None:
        """Go on to the places once it is known what the sheet has to say; what is shown stays until then."""
        language = _language()

        def read(sentence: str) -> None:
            if asked == self._asked:
                self._placing = True
                pattern = translate("Desk", "The sheet says: “{sentence}” Where does it lie?")
                self._show(filled(pattern, sentence=sentence), _places())

        def fail(fault: "Fault") -> None:
            if asked == self._asked:
                self._show_fields()
                self.failed.emit(fault)

        self._reads.run(lambda: self._work().paper_sentence(named, language), read, fail)

    def _show_fields(self) -> None:
        self._placing = False
        self._show(translate("Desk", "Only for a sheet that they signed: which details does it name?"), self._fields())

    def _show(self, sentence: str, rows: list[StaffNoteRow]) -> None:
        self._sentence = sentence
        self._rows.replace(rows)
        self.changed.emit()

    def _fields(self) -> list[StaffNoteRow]:
        rows = [StaffNoteRow(one.value, field_title(one), "", one in self._named) for one in self._held]
        on = StaffNoteRow(_ON, translate("Desk", "Go on: where it lies"), "", False)
        return [*rows, on] if self._named else rows


def _held_by(person: "Attendee") -> "tuple[Field, ...]":
    from kiosk.domain.networking.exchange import choosable

    return choosable(person)


def _places() -> list[StaffNoteRow]:
    from kiosk.domain.networking.paper_place import PaperPlace
    from kiosk.domain.remarks.paper_places import PLACES

    pattern = translate("Desk", "Note it: {place}")
    rows = [StaffNoteRow(one.value, filled(pattern, place=worded(PLACES[one])), "", False) for one in PaperPlace]
    return [*rows, StaffNoteRow(_ON, translate("Desk", "Other details"), "", False)]


def _language() -> str:
    return QLocale().name().partition("_")[0]
