"""What is asked at the door, each answered with a tap; photographs and mail afterwards are consents among them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.badges.photo_wish import is_about_photos
from kiosk.domain.roster.door_questions import NEWS, PHOTOS, YES_NO, DoorQuestion
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.person_rows import StaffNoteRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.people.details import PersonDetails
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question and what was answered; empty where nobody knows yet."""

    question: str
    answer: str


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskQuestions(QObject):
    """The questions of whom the details are about.

    Signals:
        answered: tells the person as they are then.
        failed: tells the fault that nothing was done for.

    Args:
        work: writes answers.
        writes: runs that.
        parent: the details.
    """

    changed = Signal()
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, work: "Deferred[PeopleWork]", writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes = work, writes
        self._attendee = ""
        self._questions: tuple[DoorQuestion, ...] = ()
        self._asked: DoorQuestion | None = None
        self._sentence = ""
        self._rows, self._choices = Rows(QuestionRow, parent=self), Rows(StaffNoteRow, parent=self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[QuestionRow]:
        """All questions, with what was answered."""
        return self._rows

    @Property(str, notify=changed)
    def question(self) -> str:
        """The one that is asked now; before a yes to a consent its sentence is read out."""
        return self._sentence or (question_text(self._asked.question) if self._asked else "")

    @Property(Rows, constant=True)
    def choices(self) -> Rows[StaffNoteRow]:
        """The answers to choose from; the one that was given is on."""
        return self._choices

    def take(self, details: "PersonDetails | None") -> None:
        """Take note of whom the details are about now, and of what they answered."""
        self._attendee = details.person.id if details else ""
        self._questions = details.questions if details else ()
        asked = self._asked.question if self._asked else ""
        self._asked = next((one for one in self._questions if one.question == asked), None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self._rows.replace([QuestionRow(question_text(one.question), _answer(one.answer)) for one in self._questions])
        asked = self._asked
        is_consent = asked is not None and (asked.question == NEWS or is_about_photos(asked.question))
        self._sentence = self._work().consent_sentence(asked.question, _language()) if asked and is_consent else ""
        choices = dict.fromkeys((*asked.choices, asked.answer)) if asked else {}
        self._choices.replace(
            [StaffNoteRow(one, _answer(one), "", bool(asked and one == asked.answer)) for one in choices if one]
        )
        self.changed.emit()

    def ask_of(self, question: str) -> None:
        """Ask the question of that text."""
        self._asked = next((one for one in self._questions if one.question == question), None)
        self.retranslate()

    @Slot(int)
    def ask(self, row: int) -> None:
        """Ask one of the questions."""
        if 0 <= row < len(self._questions):
            self.ask_of(self._questions[row].question)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Note the answer; the one that was given before is taken back."""
        attendee, asked, choices = self._attendee, self._asked, self._choices.rows
        if attendee and asked and 0 <= row < len(choices):
            text, language = "" if choices[row].on else choices[row].note, _language()
            self._writes.run(
                lambda: self._work().answer(attendee, asked.question, text, language),
                self.answered.emit,
                self.failed.emit,
            )


def _language() -> str:
    return QLocale().name().partition("_")[0]


def question_text(question: str) -> str:
    """Return a question as it is read."""
    if question == NEWS:
        return translate("Desk", "May the organiser write to them afterwards?")
    return translate("Desk", "May they be photographed?") if question == PHOTOS else question


def _answer(answer: str) -> str:
    if answer not in YES_NO:
        return answer
    return translate("Desk", "Yes") if answer == YES_NO[0] else translate("Desk", "No")
