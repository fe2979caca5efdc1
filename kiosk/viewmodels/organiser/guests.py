"""People: the list of all guests, who fits a filter, a group and typed words, and the one who is looked at."""

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.services.people.guest_list import FoundGuests, GuestCounts, GuestLists, ListedGuest, guests_of
from kiosk.viewmodels.organiser import guest_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.guest import OrganiserGuest
from kiosk.viewmodels.organiser.guest_acts import GuestActs
from kiosk.viewmodels.organiser.guest_adding import OrganiserNewGuest
from kiosk.viewmodels.organiser.guest_rows import ALL, NOBODY, OF, RosterRow, group_rows, guest_row, section_rows
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.long_rows import PAGE, LongRows
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_REST = 10
"""All are read again at most in one part of so many of the time."""
COUNT_AFTER_MS = 250
"""Lists are counted once the first rows stand on the screen, which needs Python too."""


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserGuests(OrganiserPageModel):
    """The page of people. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    chosenChanged = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._counter = context.file, context.reads, context.counts or context.reads
        self._zone = context.file.read_event().zone
        self._language = SOURCE
        self._shown, self._query = GuestFilter.EVERYBODY, ""
        self._group: str | None = None
        self._listed: FoundGuests | None = None
        self._counts: GuestCounts | None = None
        self._lists = GuestLists(context.file)
        self._ended = self._took = 0.0
        self._is_open = self._is_due = self._is_counting = False
        self._wanted = 0
        self._counting = QTimer(self, singleShot=True)
        self._counting.timeout.connect(self._count)
        self._sections, self._groups = Rows(SectionRow, parent=self), Rows(ChoiceRow, parent=self)
        self._rows: LongRows[RosterRow, ListedGuest] = LongRows(
            NOBODY, self._read_guests, lambda guest: guest_row(guest, self._zone), context.reads, self
        )
        self._acts = GuestActs(context.writes, self)
        self._acts.done.connect(self._altered)
        self._guest = OrganiserGuest(context, self._acts, self)
        self._guest.changed.connect(self.chosenChanged)
        self._guest.failed.connect(self._tell)
        self._guest.told.connect(self.told)
        self._new_guest = OrganiserNewGuest(context, self._acts, self)
        self._new_guest.meant.connect(self._guest.look_at)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """The lists that there are, each with how many are on it."""
        return self._sections

    @Property(Rows, constant=True)
    def groups(self) -> Rows[ChoiceRow]:
        """All, and every group, of which one is listed."""
        return self._groups

    @Property(LongRows, constant=True)
    def rows(self) -> LongRows[RosterRow, ListedGuest]:
        """The guests who are listed."""
        return self._rows

    @Property(OrganiserGuest, constant=True)
    def guest(self) -> OrganiserGuest:
        """The one who is looked at."""
        return self._guest

    @Property(OrganiserNewGuest, constant=True)
    def newGuest(self) -> OrganiserNewGuest:
        """The one who is being added."""
        return self._new_guest

    @Property(int, notify=chosenChanged)
    def chosen(self) -> int:
        """Which of the rows is looked at; -1 if none is."""
        return self._rows.index_of(self._guest.number) if self._guest.number else -1

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many were found; empty as long as nobody is looked for."""
        return words.found(self._listed, self._language) if self._listed and self._query else ""

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        """What stands where the list is empty."""
        if self._listed is None:
            return words.translate("Guests", "Looking through the list…")
        return words.nothing_listed(self._shown, is_searched=bool(self._query), is_grouped=self._group is not None)

    @Slot(str)
    def show(self, shown: str) -> None:
        """Show another list."""
        self._shown = GuestFilter(shown)
        self._write_lists()
        self._list()

    @Slot(str)
    def showGroup(self, name: str) -> None:
        """Show the people of a group only, or of all."""
        self._group = None if name == ALL else name.removeprefix(OF)
        self._list()
        self._count()

    @Slot(str)
    def search(self, text: str) -> None:
        """List those whom typed words fit."""
        self._query = text.strip()
        self._list()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Look at one of the rows."""
        if (number := self._rows.number_at(index)) is None:
            return
        guest = self._rows.item_at(index)
        if guest and guest.attendee.id != self._guest.attendee and not self._is_kept_here():
            self._new_guest.drop()
            self._guest.look_at(guest.attendee.id, number)

    @Slot()
    def addGuest(self) -> None:
        """Begin to add somebody; whom the search did not find is called what was typed there."""
        is_name = self._query.replace(" ", "").isalpha() and not self._rows.count
        self._new_guest.begin(self._query if is_name else "")

    @Slot()
    def openSamePerson(self) -> None:
        """Go on to who may be the same person."""
        self.led.emit("same_person", "")

    @Slot()
    def openImport(self) -> None:
        """Go on to importing a list."""
        self.led.emit("import", "")

    def undo_sentence(self) -> str:
        """Say what was changed last."""
        return self._acts.sentence

    def take_change_back(self) -> None:
        """Take back what was changed last, and then what was changed before."""
        if not self._is_kept_here():
            self._acts.take_back(self._tell)

    def take_scan(self, code: str) -> bool:
        """Look at whose code was scanned; what is half typed of another guest stays."""
        if not self._is_kept_here():
            self._reads.run(lambda: self._lists.find(code), self._show_found)
        return True

    def lead_to(self, part: str) -> None:
        """Show one of the lists."""
        self.show(part)

    def enter(self, language: str) -> None:
        """List everybody."""
        self._is_open, self._shown, self._group, self._query = True, GuestFilter.EVERYBODY, None, ""
        self.retranslate(language)
        self._read_again()

    def leave(self) -> None:
        """Keep nobody's name."""
        self._counting.stop()
        self._wanted += 1
        self._is_open, self._query, self._group, self._listed, self._counts = False, "", None, None, None
        self._lists = GuestLists(self._file)
        self._acts.forget()
        self._guest.lookAway()
        self._new_guest.drop()
        self._rows.forget()
        self._write_lists()
        self.changed.emit()
        self.undoableChanged.emit()
        self.cleared.emit()

    def refresh(self) -> None:
        """List again soon: a door in full swing changes the file many times a second."""
        self._is_due = True

    def tick(self) -> None:
        """Read again, if something has changed and the last time is long enough ago."""
        is_rested = time.monotonic() - self._ended > _REST * self._took
        if self._is_open and self._is_due and is_rested and not (self._is_counting or self._counting.isActive()):
            self._read_again()
            self._guest.refresh()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._rows.retranslate()
        self._guest.retranslate(language)
        self._new_guest.retranslate()
        self._write_lists()
        self.changed.emit()
        self.undoableChanged.emit()

    def _is_kept_here(self) -> bool:
        """Tell whether something is typed that another guest would take away, and say so."""
        kept = words.save_first(self._guest.name) if self._guest.has_draft else ""
        if kept := kept or (words.add_first() if self._new_guest.has_draft else ""):
            self.told.emit(kept, "pencil", True)
        return bool(kept)

    def _read_guests(self, numbers: Sequence[int]) -> Mapping[int, ListedGuest]:
        return {guest.number: guest for guest in guests_of(self._file, numbers)}

    def _list(self) -> None:
        self._wanted += 1
        wanted, shown, group, query = self._wanted, self._shown, self._group, self._query

        def read() -> tuple[FoundGuests, Mapping[int, ListedGuest]]:
            found = lists.listed(shown, group, query)
            return found, self._read_guests(found.numbers[:PAGE])  # those in sight, before anything is counted

        def arrived(read: tuple[FoundGuests, Mapping[int, ListedGuest]]) -> None:
            if wanted == self._wanted:
                self._listed, first = read
                self._rows.show(self._listed.numbers, first)
                self.changed.emit()
                self.chosenChanged.emit()

        lists = self._lists
        self._reads.run(read, arrived, self._tell)

    @Slot()
    def _count(self) -> None:
        self._is_counting, begun = True, time.monotonic()
        group, lists = self._group, self._lists

        def arrived(found: GuestCounts) -> None:
            self._ended = time.monotonic()
            self._took, self._is_counting = self._ended - begun, False
            if self._is_open:
                self._counts = found
                self._write_lists()

        self._counter.run(lambda: lists.counts(group), arrived, self._tell)

    def _write_lists(self) -> None:
        counts = self._counts or GuestCounts({}, ())
        self._sections.replace(section_rows(counts.by_filter, self._shown, self._language))
        self._groups.replace(group_rows(counts.groups, self._group, self._language))

    def _show_found(self, person: Attendee | None) -> None:
        if person and self._is_open:
            self._new_guest.drop()
            self._guest.look_at(person.id)

    @Slot(str)
    def _altered(self, attendee: str) -> None:
        self._new_guest.finish()
        self._guest.look_at(attendee)
        self.undoableChanged.emit()
        self._read_again()

    def _read_again(self) -> None:
        self._is_due = False
        self._reads.run(self._lists.read_again, lambda _: None)  # where the lists are read, before they are
        self._list()
        if self._listed:
            self._count()
        else:
            self._counting.start(COUNT_AFTER_MS)

    @Slot(object)
    def _tell(self, fault: Fault) -> None:
        self._is_counting = False
        self.told.emit(worded(fault), "people", True)
