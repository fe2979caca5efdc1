"""A guest whom the organiser adds: what is typed of them, and who on the list they may be."""

from collections.abc import Collection
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import EmailUnfit
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.new_guest import NewGuest, groups_like
from kiosk.services.namesakes import Namesake, Namesakes, PerhapsTheSame
from kiosk.services.people.adding import add_guest, perhaps_listed, take_off
from kiosk.services.people.guest_list import ListedGuest
from kiosk.services.walk_in import groups_of
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser import guest_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.guest_acts import GuestAct, GuestActs
from kiosk.viewmodels.organiser.guest_form import FIELDS, FIGURES, GuestField
from kiosk.viewmodels.organiser.guest_rows import RosterRow, guest_row
from kiosk.viewmodels.organiser.import_words import field_title
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_GROUPS = 6
"""So many groups are offered at once."""


@QmlElement
@QmlUncreatable("The page of people makes its own.")
class OrganiserNewGuest(QObject):
    """The form for one guest more. Who may be on the list already is offered, and adding a namesake is asked about.

    Signals:
        meant: tells the id of who is on the list already, and was meant.
        groupChosen: tells the group that was chosen instead of typed.

    Args:
        context: what the pages work with.
        acts: does what is done about guests.
        parent: the page.
    """

    changed = Signal()
    meant = Signal(str, arguments=["attendee"])
    groupChosen = Signal(str, arguments=["group"])

    def __init__(self, context: OrganiserContext, acts: GuestActs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._acts = context.file, context.reads, acts
        self._zone = context.file.read_event().zone
        self._namesakes = Namesakes(context.file)
        self._typed: dict[str, str] = {}
        self._known_groups: list[str] = []
        self._people: tuple[Namesake, ...] = ()
        self._wrong: Fault | None = None
        self._is_open = self._is_asking = self._is_adding = False
        self._fields, self._groups = Rows(GuestField, parent=self), Rows(ChoiceRow, parent=self)
        self._alike = Rows(RosterRow, parent=self)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is being added."""
        return self._is_open

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether they were to be added, and it is asked whether they are one of those who are alike."""
        return self._is_asking

    @Property(str, notify=changed)
    def name(self) -> str:
        """What is typed as their name."""
        return " ".join(self._typed.get("name", "").split())

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        """Whether there is enough to add them."""
        return self.name != ""

    @Property(Rows, constant=True)
    def fields(self) -> Rows[GuestField]:
        """The fields of the form."""
        return self._fields

    @Property(Rows, constant=True)
    def groups(self) -> Rows[ChoiceRow]:
        """Groups that begin as was typed."""
        return self._groups

    @Property(Rows, constant=True)
    def alike(self) -> Rows[RosterRow]:
        """Who on the list may be the guest, the likeliest first."""
        return self._alike

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why nobody was added; empty if nothing is wrong."""
        return worded(self._wrong)

    @Property(str, notify=changed)
    def wrongField(self) -> str:
        """The field that will not do; empty for none."""
        return "" if self._wrong is None else "email" if isinstance(self._wrong, EmailUnfit) else "name"

    @property
    def has_draft(self) -> bool:
        """Whether something is typed that is neither added nor dropped."""
        return self._is_open and any(text.strip() for text in self._typed.values())

    def begin(self, name: str) -> None:
        """Open the form, with a name that was typed elsewhere."""
        self._is_open = True
        self._typed = {"name": name}
        self._fields.replace([])  # each field is made anew: what is typed in one is its own
        self._fields.replace(
            [GuestField(one, field_title(one), self._typed.get(one, ""), one in FIGURES) for one in FIELDS]
        )
        self._reads.run(lambda: groups_of(self._file), self._take_groups)
        self._look()
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """Take what is typed in a field, and look who that may be."""
        self._typed[field], self._wrong, self._is_asking = text, None, False
        if field == "group":
            self._offer_groups()
        else:
            self._look()
        self.changed.emit()

    @Slot(str)
    def chooseGroup(self, group: str) -> None:
        """Let them be of a group that is there."""
        self.groupChosen.emit(group)
        self.type("group", group)

    @Slot()
    def add(self) -> None:
        """Add the guest, unless they may be on the list: then ask."""
        if self.name and not self._is_asking:
            self._add(())

    @Slot()
    def addAnother(self) -> None:
        """Add the guest, who is none of those who are alike."""
        if self._is_asking:
            self._add([one.attendee.id for one in self._people])

    @Slot(int)
    def pick(self, row: int) -> None:
        """The guest is this one, and on the list already."""
        if 0 <= row < len(self._people):
            attendee = self._people[row].attendee.id
            self.drop()
            self.meant.emit(attendee)

    @Slot()
    def goBack(self) -> None:
        """Go back to the form; what was typed stays."""
        self._is_asking = False
        self.changed.emit()

    @Slot()
    def drop(self) -> None:
        """Close the form, and keep nothing that was typed."""
        self._is_open = self._is_asking = self._is_adding = False
        self._typed, self._wrong, self._known_groups = {}, None, []
        self._fields.replace([])
        self._groups.replace([])
        self._show(())

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._show(self._people)

    def finish(self) -> None:
        """Close the form once the guest is added."""
        if self._is_adding:
            self.drop()

    def _add(self, besides: Collection[str]) -> None:
        guest = NewGuest(**{field: self._typed.get(field, "") for field in FIELDS})
        self._is_adding = True
        self._acts.run(lambda: _add(self._file, guest, besides, self._namesakes), self._fail, self._ask)

    def _ask(self, perhaps: PerhapsTheSame) -> None:
        self._is_adding, self._is_asking = False, True
        self._show(perhaps.namesakes)

    def _fail(self, fault: Fault) -> None:
        self._is_adding = self._is_asking = False
        self._wrong = fault
        self.changed.emit()

    def _look(self) -> None:
        typed = dict(self._typed)
        guest = NewGuest(*(" ".join(typed.get(field, "").split()) for field in ("name", "organisation")))
        guest = replace(guest, email=typed.get("email", "").strip())

        def look() -> tuple[Namesake, ...]:
            if typed != self._typed:
                return ()  # more was typed meanwhile, and that is looked for next
            perhaps = perhaps_listed(self._file, self._file.reader, guest, self._namesakes)
            return perhaps.namesakes if perhaps else ()

        self._reads.run(look, lambda people: self._arrived(typed, people))

    def _arrived(self, typed: dict[str, str], people: tuple[Namesake, ...]) -> None:
        if self._is_open and typed == self._typed and not self._is_asking:
            self._show(people)

    def _show(self, people: tuple[Namesake, ...]) -> None:
        self._people = people
        listed = (ListedGuest(0, one.attendee, one.checked_in) for one in people)
        self._alike.replace([guest_row(one, self._zone) for one in listed])
        self.changed.emit()

    def _take_groups(self, groups: list[str]) -> None:
        if self._is_open:
            self._known_groups = groups
            self._offer_groups()

    def _offer_groups(self) -> None:
        typed = " ".join(self._typed.get("group", "").split())
        near = groups_like(typed, self._known_groups)[:_GROUPS]
        self._groups.replace([ChoiceRow(one, one, one == typed) for one in near])


def _add(file: EventFile, guest: NewGuest, besides: Collection[str], namesakes: Namesakes) -> GuestAct | PerhapsTheSame:
    answer = add_guest(file, guest, besides=besides, namesakes=namesakes)
    match answer:
        case PerhapsTheSame():
            return answer
        case Attendee():
            return GuestAct(answer.id, lambda: words.added(answer.name), lambda: take_off(file, answer.id), gone=True)
        case _:
            assert_never(answer)
