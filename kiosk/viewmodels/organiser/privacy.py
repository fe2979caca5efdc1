"""Erasing one person for good: found by name, shown, asked once more with a reason, and told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.erasure import GIVEN_REASONS, ErasureReason
from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.find import Finder, Found
from kiosk.services.watch import erased_count
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined, worded

if TYPE_CHECKING:  # loaded when somebody is erased: the page opens without
    from kiosk.services.erase import Erased
    from kiosk.storage.tables.erasures import Obstacle

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 8

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who was found."""

    name: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One reason of the fixed list."""

    reason: str
    title: str
    chosen: bool


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserPrivacy(OrganiserPageModel):
    """The page of erasures. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._place = context.file, context.place
        self._writes, self._reads = context.writes, context.reads
        self._finder: Finder | None = None
        self._language = SOURCE
        self._query = ""
        self._people: tuple[Attendee, ...] = ()
        self._person: Attendee | None = None
        self._reason: ErasureReason | None = None
        self._outcome: Callable[[], str] = str
        self._asking = self._is_open = False
        self._erased = 0
        self._rows = Rows(PersonRow, parent=self)
        self._reasons = Rows(ReasonRow, parent=self)

    @Property(Rows, constant=True)
    def people(self) -> Rows[PersonRow]:
        """Who fits what was typed."""
        return self._rows

    @Property(Rows, constant=True)
    def reasons(self) -> Rows[ReasonRow]:
        """The reasons that may be given."""
        return self._reasons

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do, or that nobody was found; empty beside results."""
        if self._people:
            return ""
        if self._query:
            return translate("Privacy", "Nobody found. Try fewer letters.")
        return translate("Privacy", "Type a name, an organisation or a code.")

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name of the person who was opened; empty if nobody was."""
        return self._person.name if self._person else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Their organisation, group and e-mail, which tell people of one name apart."""
        person = self._person
        return joined((_detail(person), person.email)) if person else ""

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether a reason was given."""
        return self._reason is not None

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked if the person is really to be erased."""
        return self._asking

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What the latest erasure did; it names nobody who was erased."""
        return self._outcome()

    @Property(str, notify=changed)
    def erasedSoFar(self) -> str:
        """How many people were erased."""
        return locale_of(self._language).toString(self._erased)

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for whom was typed so far."""
        query = self._query = text.strip()
        if not query or not self._is_open:
            self._show(())
            return
        self._reads.run(lambda: self._find(query), lambda found: self._arrived(query, found))

    @Slot(int)
    def open(self, row: int) -> None:
        """Open somebody who was found."""
        if 0 <= row < len(self._people):
            self._person, self._reason, self._outcome = self._people[row], None, str
            self._fill()

    @Slot()
    def goBack(self) -> None:
        """Go back from the person; nothing is erased."""
        self._person, self._reason, self._asking = None, None, False
        self._fill()

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """Say why."""
        self._reason = ErasureReason(reason)
        self._fill()

    @Slot()
    def ask(self) -> None:
        """Ask once more."""
        self._asking = self._person is not None and self._reason is not None
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Erase nobody."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase the person for good."""
        from kiosk.services.erase import erase

        person, reason = self._person, self._reason
        if not self._asking or person is None or reason is None:
            return
        by = self._place.staff
        self._finder = Finder(self._file)  # the one before has learnt the words of their name
        self._forget()
        self._writes.run(lambda: erase(self._file, person.id, reason=reason, by=by), self._was_erased, self._not_erased)

    def enter(self, language: str) -> None:
        """Begin, with nobody found."""
        self._is_open = True
        self._finder = Finder(self._file)
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Keep nobody's name."""
        self._is_open, self._finder, self._outcome = False, None, str
        self._forget()

    def refresh(self) -> None:
        """Count again how many were erased."""
        if self._is_open:
            self._reads.run(lambda: erased_count(self._file), self._counted)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._fill()

    def _find(self, query: str) -> tuple[Found, ...]:
        finder = self._finder
        return finder.find(query, MOST).people if finder and query == self._query else ()

    def _arrived(self, query: str, found: tuple[Found, ...]) -> None:
        if query == self._query and self._is_open:
            self._show(tuple(one.attendee for one in found))

    def _counted(self, count: int) -> None:
        self._erased = count
        self.changed.emit()

    def _was_erased(self, erased: "Erased") -> None:
        count, obstacle = len(erased.recipients), erased.obstacle
        self._outcome = lambda: _outcome(count, obstacle)
        self.told.emit(translate("Privacy", "The person was erased"), "shield", False)
        self.refresh()
        self.changed.emit()

    def _not_erased(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "shield", True)

    def _forget(self) -> None:
        self._query, self._person, self._reason, self._asking = "", None, None, False
        self._show(())
        self.cleared.emit()

    def _show(self, people: tuple[Attendee, ...]) -> None:
        self._people = people
        self._fill()

    def _fill(self) -> None:
        rows = [PersonRow(person.name, _detail(person), person is self._person) for person in self._people]
        self._rows.replace(rows)
        self._reasons.replace([ReasonRow(each, _title(each), each is self._reason) for each in GIVEN_REASONS])
        self.changed.emit()


def _title(reason: ErasureReason) -> str:
    match reason:
        case ErasureReason.ASKED:
            return translate("Privacy", "They asked for it")
        case ErasureReason.BY_MISTAKE:
            return translate("Privacy", "They are on the list by mistake")
        case ErasureReason.DOUBLE:
            return translate("Privacy", "They are on the list twice")
        case ErasureReason.RETENTION:
            return translate("Privacy", "They need not be kept any longer")
        case _:
            assert_never(reason)


def _detail(person: Attendee) -> str:
    return joined((person.organisation, person.group))


def _outcome(recipients: int, obstacle: "Obstacle | None") -> str:
    sentence = translate("Privacy", "Erased here; every other kiosk erases the same once it hears of it.")
    if recipients == 1:
        sentence += " " + translate("Privacy", "One person may have taken the contact home; ask them to delete it.")
    elif recipients:
        pattern = translate("Privacy", "{count} people may have taken the contact home; ask them to delete it.")
        sentence += " " + filled(pattern, count=recipients)
    return f"{sentence} {_left(obstacle)}" if obstacle else sentence


def _left(obstacle: "Obstacle") -> str:
    """Say what on this machine still holds whom was erased, and what to do about it."""
    from kiosk.storage.tables.erasures import Obstacle

    match obstacle:
        case Obstacle.IN_USE:
            return translate("Privacy", "Other programs hold the file open; its log is emptied when they close.")
        case Obstacle.NO_ROOM:
            return translate(
                "Privacy", "The disk is too full to clear it of them: free some space, then run “kiosk rebuild”."
            )
        case Obstacle.DRAFTS:
            return translate("Privacy", "A copy that is not finished holds them too; “kiosk doctor” says where.")
        case Obstacle.HUB_ENDED:
            return translate("Privacy", "This machine’s hub still holds them: start it again, and it overwrites them.")
        case Obstacle.HUB_BUSY:
            return translate("Privacy", "This machine’s hub is still overwriting them; leave it running.")
        case _:
            assert_never(obstacle)
