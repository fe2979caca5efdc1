"""Putting right at the desk what a list has wrong of somebody."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import EmailUnfit
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

if TYPE_CHECKING:
    from kiosk.services.people.details import PersonDetails
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = ("name", "organisation", "role", "email", "phone", "group")


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskCorrecting(QObject):
    """The form for a person's details; empty texts take something away, but for the name.

    Signals:
        corrected: tells the person as they are then.
        failed: something was typed that will not do.

    Args:
        work: writes it.
        writes: runs that.
        parent: the details.
    """

    changed = Signal()
    wrongChanged = Signal()
    corrected = Signal(object)
    failed = Signal()

    def __init__(self, work: "Deferred[PeopleWork]", writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes = work, writes
        self._person: Attendee | None = None
        self._is_corrected = False
        self._wrong: Fault | None = None
        self._wished: Mapping[str, str] = {}

    @Property("QStringList", notify=changed)
    def texts(self) -> list[str]:
        """Name, organisation, role, e-mail, phone and group as they are, or as the person asked for in the foyer."""
        if (person := self._person) is None:
            return [""] * len(_FIELDS)
        return [self._wished.get(field, getattr(person, field)) for field in _FIELDS]

    @Property(bool, notify=changed)
    def isWished(self) -> bool:
        """Whether the person asked at a foyer screen for some of it."""
        return bool(self._wished)

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        """Whether the person is let in no more."""
        return bool(self._person and self._person.blocked)

    @Property(bool, notify=changed)
    def attention(self) -> bool:
        """Whether the desk is asked to look closer."""
        return bool(self._person and self._person.attention)

    @Property(bool, notify=changed)
    def isCorrected(self) -> bool:
        """Whether something was put right already, which can be taken back."""
        return self._is_corrected

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        """Why nothing was put right; empty if nothing is wrong."""
        return worded(self._wrong)

    @Property(bool, notify=wrongChanged)
    def emailWrong(self) -> bool:
        """Whether it is the e-mail that will not do; else it is the name."""
        return isinstance(self._wrong, EmailUnfit)

    def take(self, details: "PersonDetails | None") -> None:
        """Take note of the person as they are now, what was put right of them, and what they wish to be."""
        self._person = details.person if details else None
        self._is_corrected = bool(details and details.corrected)
        self._wished = details.wished if details else {}
        self.changed.emit()

    def begin(self) -> None:
        """Begin with nothing wrong."""
        self._tell(None)
        self.changed.emit()

    @Slot("QStringList", bool, bool)
    def save(self, texts: list[str], blocked: bool, attention: bool) -> None:
        """Put right what differs: name, organisation, role, e-mail, phone, group, and both flags."""
        if (person := self._person) is None:
            return
        values = dict(zip(_FIELDS, texts, strict=True))
        values |= {"blocked": "yes" if blocked else "", "attention": "yes" if attention else ""}
        self._writes.run(
            lambda: self._work().correct(person.id, values), lambda done: self.corrected.emit(done.after), self._fail
        )

    @Slot()
    def takeBack(self) -> None:
        """Let what the lists say hold again."""
        if person := self._person:
            self._writes.run(lambda: self._work().as_listed(person.id), self.corrected.emit, self._fail)

    def _fail(self, fault: Fault) -> None:
        self._tell(fault)
        self.failed.emit()

    def _tell(self, wrong: Fault | None) -> None:
        self._wrong = wrong
        self.wrongChanged.emit()
