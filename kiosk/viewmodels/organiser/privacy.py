"""The page of privacy: who asks for something, guests' data saved or erased, staff erased, the record of processing."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.language import SOURCE
from kiosk.services.find import Finder
from kiosk.services.watch import erased_count
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.privacy_copy import PrivacyCopy
from kiosk.viewmodels.organiser.privacy_erasure import Erasable, PrivacyErasure
from kiosk.viewmodels.organiser.privacy_rows import (
    Person,
    PersonRow,
    PrivacySection,
    PrivacyStep,
    askers,
    hint_of,
    section_rows,
    sought,
)
from kiosk.viewmodels.organiser.privacy_sheet import PrivacySheet
from kiosk.viewmodels.organiser.privacy_wish import PrivacyWish
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserPrivacy(OrganiserPageModel):
    """The page of privacy. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads = context.file, context.reads
        self._zone = self._file.read_event().zone
        self._finder: Finder | None = None
        self._language = SOURCE
        self._section, self._step = PrivacySection.GUESTS, PrivacyStep.NONE
        self._query = ""
        self._people: tuple[Person, ...] = ()
        self._person: Person | None = None
        self._is_open = False
        self._erased = self._asking = 0
        self._is_fresh = False
        self._rows = Rows(PersonRow, parent=self)
        self._sections = Rows(SectionRow, parent=self)
        self._erasure = PrivacyErasure(context, self)
        self._copy = PrivacyCopy(context, self)
        self._sheet = PrivacySheet(context, self)
        self._wish = PrivacyWish(context, self)
        for part in (self._erasure, self._copy, self._wish):
            part.told.connect(self.told)
        self._wish.settled.connect(self._settled)
        self._erasure.begun.connect(self._forget_for_good)
        self._erasure.erased.connect(self._look_again)
        self._erasure.declined.connect(self._look_again)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """What the page can be about."""
        return self._sections

    @Property(Rows, constant=True)
    def people(self) -> Rows[PersonRow]:
        """Who fits what was typed."""
        return self._rows

    @Property(PrivacyErasure, constant=True)
    def erasure(self) -> PrivacyErasure:
        """Erasing whoever was opened."""
        return self._erasure

    @Property(PrivacyWish, constant=True)
    def wish(self) -> PrivacyWish:
        """What the guest who was opened asks to have put right."""
        return self._wish

    @Property(PrivacyCopy, constant=True)
    def copy(self) -> PrivacyCopy:
        """What is kept about the guest who was opened."""
        return self._copy

    @Property(PrivacySheet, constant=True)
    def sheet(self) -> PrivacySheet:
        """The record of processing."""
        return self._sheet

    @Property(str, notify=changed)
    def section(self) -> str:
        """Which of requests, guests, staff and sheet the page is about."""
        return self._section

    @Property(str, notify=changed)
    def step(self) -> str:
        """Which of person, copy, wish and erase is shown of whoever was opened; empty if nobody was."""
        return self._step

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do, or that nobody was found; empty beside results."""
        return "" if self._people else hint_of(self._section, typed=bool(self._query))

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name of the person who was opened; empty if nobody was."""
        return self._person.name if self._person else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Their organisation, group and e-mail, which tell people of one name apart."""
        return joined((self._person.detail, self._person.email)) if self._person else ""

    @Property(str, notify=changed)
    def erasedSoFar(self) -> str:
        """How many people were erased."""
        return locale_of(self._language).toString(self._erased)

    @Slot(str)
    def show(self, section: str) -> None:
        """Let the page be about something else; nobody stays open."""
        if PrivacySection(section) is not self._section:
            self._section = PrivacySection(section)
            self._put_away()
            self._forget_for_good()
            self._look_again()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for whom was typed so far."""
        query = self._query = text.strip()
        is_whole_list = self._section in (PrivacySection.REQUESTS, PrivacySection.STAFF)
        if not self._is_open or not (query or is_whole_list):
            self._show(())
            return
        section = self._section
        self._reads.run(lambda: self._find(section, query), lambda people: self._arrived(section, query, people))

    @Slot(int)
    def open(self, row: int) -> None:
        """Open somebody who was found."""
        if 0 <= row < len(self._people):
            self._person = self._people[row]
            self._copy.open(self._person.attendee)
            is_guest = self._person.attendee and self._section is PrivacySection.GUESTS
            asks = PrivacyStep.WISH if self._person.wish else PrivacyStep.ERASE
            self._turn(PrivacyStep.PERSON if is_guest else asks)

    @Slot()
    def save(self) -> None:
        """Go on to a copy of what is kept about the guest."""
        if self._step is PrivacyStep.PERSON:
            self._turn(PrivacyStep.COPY)

    @Slot()
    def erase(self) -> None:
        """Go on to the reason why the guest is erased."""
        if self._step is PrivacyStep.PERSON:
            self._turn(PrivacyStep.ERASE)

    @Slot()
    def goBack(self) -> None:
        """Go back a step, at last from the person; nothing is erased."""
        is_guest = self._section is PrivacySection.GUESTS
        if self._step in (PrivacyStep.COPY, PrivacyStep.ERASE) and is_guest:
            self._turn(PrivacyStep.PERSON)
        else:
            self._close()

    def enter(self, language: str) -> None:
        """Begin with who asks to be erased, else with the guests, and nobody found."""
        self._is_open, self._section, self._is_fresh = True, PrivacySection.GUESTS, True
        self._finder = Finder(self._file)
        self._language = language
        for part in (self._copy, self._sheet):
            part.allow(allowed=True)
        self._sheet.open(language)
        self.retranslate(language)
        self.refresh()
        self.tick()

    def leave(self) -> None:
        """Keep nobody's name."""
        self._is_open, self._finder = False, None
        for part in (self._copy, self._sheet):
            part.allow(allowed=False)
        self._put_away()
        self._forget()

    def refresh(self) -> None:
        """Count again how many were erased, and how many ask for it."""
        if self._is_open:
            self._reads.run(lambda: (erased_count(self._file), len(askers(self._file, self._zone))), self._counted)

    def tick(self) -> None:
        """See which drives are plugged in."""
        for part in (self._copy, self._sheet):
            part.saving.look()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._erasure.retranslate()
        self._wish.retranslate()
        for part in (self._copy, self._sheet):
            part.retranslate(language)
        self._sections.replace(section_rows(self._section, self._asking, language))
        self._fill()

    def _find(self, section: PrivacySection, query: str) -> tuple[Person, ...]:
        finder = self._finder if query == self._query else None
        return sought(self._file, self._zone, section, query, finder)

    def _arrived(self, section: PrivacySection, query: str, people: tuple[Person, ...]) -> None:
        if (section, query) == (self._section, self._query) and self._is_open:
            self._show(people)

    def _counted(self, counts: tuple[int, int]) -> None:
        self._erased, self._asking = counts
        is_fresh, self._is_fresh = self._is_fresh, False
        self._sections.replace(section_rows(self._section, self._asking, self._language))
        self.changed.emit()
        if is_fresh and self._asking and not self._query:
            self.show(PrivacySection.REQUESTS)

    def _turn(self, step: PrivacyStep) -> None:
        self._step = step
        person = self._person
        is_asked_for = self._section is PrivacySection.REQUESTS
        whom = Erasable(person.name, person.attendee, is_asked_for=is_asked_for) if person else None
        self._erasure.open(whom if step is PrivacyStep.ERASE else None)
        self._wish.open(person.wish if person and step is PrivacyStep.WISH else None)
        self._fill()

    def _put_away(self) -> None:
        self._erasure.put_away()
        self._wish.put_away()

    @Slot()
    def _settled(self) -> None:
        self._forget()
        self._look_again()

    def _close(self) -> None:
        self._person = None
        self._copy.open("")
        self._turn(PrivacyStep.NONE)

    @Slot()
    def _forget_for_good(self) -> None:
        self._finder = Finder(self._file)  # the one before has learnt the words that were looked for
        self._forget()

    @Slot()
    def _look_again(self) -> None:
        self.refresh()
        self.retranslate(self._language)
        self.search("")

    def _forget(self) -> None:
        self._query, self._people = "", ()
        self._close()
        self.cleared.emit()

    def _show(self, people: tuple[Person, ...]) -> None:
        self._people = people
        self._fill()

    def _fill(self) -> None:
        self._rows.replace([PersonRow(one.name, one.detail, one is self._person) for one in self._people])
        self.changed.emit()
