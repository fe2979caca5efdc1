"""The form that puts right what the lists have of a guest, and decides what their ticket is worth."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import EmailUnfit
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.viewmodels.organiser import guest_words as words
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.import_words import field_title
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("name", "organisation", "group", "role", "email", "phone")
FIGURES = ("email", "phone")
_DECIDED = (OrderStatus.PAID, OrderStatus.UNPAID, OrderStatus.CANCELLED)
"""What an organiser decides a ticket to be worth."""


@dataclass(frozen=True, slots=True)
class GuestField:
    """A field of the form: what it is, and what stood there; `figures` if it begins at the left in every language."""

    name: str
    label: str
    stood: str
    figures: bool


@QmlElement
@QmlUncreatable("The page of people makes its own.")
class OrganiserGuestForm(QObject):
    """What is typed of one guest, and what was wrong with it.

    Args:
        parent: whose form it is.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._person: Attendee | None = None
        self._draft: dict[str, str] = {}
        self._wrong: Fault | None = None
        self._fields, self._worths = Rows(GuestField, parent=self), Rows(ChoiceRow, parent=self)

    @Property(Rows, constant=True)
    def fields(self) -> Rows[GuestField]:
        """The fields of the form."""
        return self._fields

    @Property(Rows, constant=True)
    def worths(self) -> Rows[ChoiceRow]:
        """What the ticket may be worth, of which one holds."""
        return self._worths

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        """Whether they are let in no more."""
        return bool(self._text("blocked"))

    @Property(bool, notify=changed)
    def attention(self) -> bool:
        """Whether desks are asked to look closer."""
        return bool(self._text("attention"))

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether there is something to save."""
        return bool(self.draft)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why nothing was saved; empty if nothing is wrong."""
        return worded(self._wrong)

    @Property(str, notify=changed)
    def wrongField(self) -> str:
        """The field that will not do; empty for none."""
        return "" if self._wrong is None else "email" if isinstance(self._wrong, EmailUnfit) else "name"

    @property
    def draft(self) -> dict[str, str]:
        """What differs from what holds, by field."""
        return {field: text for field, text in self._draft.items() if text != self._stood(field)}

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """Take what is typed in a field."""
        self._draft[field] = text
        self._wrong = None
        self._write()

    @Slot(str, bool)
    def mark(self, flag: str, wanted: bool) -> None:
        """Take a mark, or that it is off."""
        self.type(flag, "yes" if wanted else "")

    @Slot(str)
    def decide(self, status: str) -> None:
        """Take what the ticket is worth."""
        self.type("status", status)

    def begin(self, person: Attendee) -> None:
        """Begin with what holds of somebody."""
        self._person, self._draft, self._wrong = person, {}, None
        self._fields.replace([])  # each field is made anew: what is typed in one is its own
        self._fields.replace(
            [GuestField(name, field_title(name), self._stood(name), name in FIGURES) for name in FIELDS]
        )
        self._write()

    def take(self, person: Attendee) -> None:
        """Take note of somebody as they are now; what is typed stays."""
        self._person = person
        self._write()

    def forget(self) -> None:
        """Keep nobody, and nothing that was typed."""
        self._person, self._draft, self._wrong = None, {}, None
        self._fields.replace([])
        self._write()

    def tell(self, wrong: Fault) -> None:
        """Say why nothing was saved."""
        self._wrong = wrong
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._write()

    def _write(self) -> None:
        worth = self._text("status")
        rows = [ChoiceRow(one, words.worth_title(one), one == worth) for one in _DECIDED]
        self._worths.replace(rows if self._person else [])
        self.changed.emit()

    def _text(self, field: str) -> str:
        return self._draft.get(field, self._stood(field))

    def _stood(self, field: str) -> str:
        value = getattr(self._person, field) if self._person else ""
        return ("yes" if value else "") if isinstance(value, bool) else str(value)
