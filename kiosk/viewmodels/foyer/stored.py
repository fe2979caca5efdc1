"""The page "What is stored about me": to a badge name and organisation, to its number all the rest."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.contact import covered
from kiosk.domain.networking.exchange import ALWAYS_SHARED
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import LookUp, look_up
from kiosk.services.stored import StoredPerson, stored_about
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.contact_mail import FoyerContactMail
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.stored_acts import StoredActs
from kiosk.viewmodels.foyer.stored_news import StoredNews
from kiosk.viewmodels.foyer.stored_rows import (
    StoredRow,
    StoredView,
    happened_rows,
    public_rows,
    roster_rows,
    summary_rows,
)
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StoredWords:
    """What the page says besides its lines; `proven`: the number was right, so that all is shown.

    `erasable`: the visitor may ask to be erased, and has not yet. `shares`: there is sharing to be taken back.
    """

    visitor: str = ""
    proven: bool = False
    summary: str = ""
    erasable: bool = False
    shares: bool = False


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerStored(FoyerPageModel):
    """What is stored about one visitor.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: notes who asks to be erased.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    visitorChanged = Signal()
    provenChanged = Signal()
    summaryChanged = Signal()
    erasableChanged = Signal()
    sharesChanged = Signal()
    numberWanted = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._zone = file.read_event().zone
        self._asked: Attendee | None = None
        self._stored: StoredPerson | None = None
        self._language = SOURCE
        self._visit = 0
        self._has_asked = False
        self._shown = StoredWords()
        self._acts = StoredActs(file, writes, place, self)
        self._acts.told.connect(self.told)
        self._acts.acted.connect(self._acted)
        self._news = StoredNews(file, writes, place, self)
        self._news.told.connect(self.told)
        self._news.answered.connect(self._acted)
        self._mail = FoyerContactMail(file, reads, writes, place, self)
        self._mail.told.connect(self.told)
        self._mail.answered.connect(self._acted)
        self._details = Rows(StoredRow, parent=self)
        self._happened = Rows(StoredRow, parent=self)
        self._everything = Rows(StoredRow, parent=self)

    @Property(StoredActs, constant=True)
    def acts(self) -> StoredActs:
        """What the visitor can do with it."""
        return self._acts

    @Property(StoredNews, constant=True)
    def news(self) -> StoredNews:
        """Whether the visitor wants mail afterwards."""
        return self._news

    @Property(FoyerContactMail, constant=True)
    def mail(self) -> FoyerContactMail:
        """Whether the visitor wants their contacts by mail."""
        return self._mail

    @Property(Rows, constant=True)
    def details(self) -> Rows[StoredRow]:
        """What the roster says."""
        return self._details

    @Property(Rows, constant=True)
    def happened(self) -> Rows[StoredRow]:
        """Check-ins, contacts and answers."""
        return self._happened

    @Property(Rows, constant=True)
    def everything(self) -> Rows[StoredRow]:
        """All of it in one list, and the summary sentence by sentence: for letters so large that one list has room."""
        return self._everything

    @Property(str, notify=visitorChanged)
    def visitor(self) -> str:
        """Whose data this is; empty while the page waits for a badge."""
        return self._shown.visitor

    @Property(bool, notify=provenChanged)
    def proven(self) -> bool:
        """Whether the number was right, so that all is shown."""
        return self._shown.proven

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """How much there is in all, or what the rest asks for."""
        return self._shown.summary

    @Property(bool, notify=erasableChanged)
    def erasable(self) -> bool:
        """Whether the visitor may ask to be erased, and has not yet."""
        return self._shown.erasable

    @Property(bool, notify=sharesChanged)
    def shares(self) -> bool:
        """Whether any sharing of the visitor's own stands."""
        return self._shown.shares

    @property
    def takes_scans(self) -> bool:
        """A scan is for this page: whose data is to be shown."""
        return True

    def scan(self, code: str) -> None:
        """Show what stands on a badge, and ask its holder for the number; nothing of anybody else is shown any more."""
        self.forget()
        visit = self._visit
        self._reads.run(
            lambda: look_up(self._file, code, point=self._place.point),
            lambda found: self._looked_up(found) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot(str)
    def prove(self, attendee: str) -> None:
        """Show all that is stored about the person whose badge was scanned, now that they typed its number."""
        if self._asked and self._asked.id == attendee:
            self.show_all(attendee)

    def show_all(self, attendee: str) -> None:
        """Show all that is stored about somebody who has typed the number of their badge."""
        visit = self._visit
        self._reads.run(
            lambda: stored_about(self._file, attendee),
            lambda stored: self._arrived(stored) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot()
    def askAgain(self) -> None:
        """Ask once more for the number, which the visitor did not want to type before."""
        if self._asked:
            self.numberWanted.emit(self._asked)

    @Slot()
    def askToBeErased(self) -> None:
        """Note that the visitor, whose number was right, asks to be erased; the organiser's machine does it."""
        if self._stored is None or self._has_asked:
            return
        self._has_asked = True
        self._acts.ask_erasure()
        self._render()

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._acts.retranslate(language)
        self._mail.speak(language)
        self._render()

    @Slot()
    def forget(self) -> None:
        """Forget the visitor."""
        self._visit += 1
        self._asked = self._stored = None
        self._has_asked = False
        self._acts.forget()
        self._render()

    def people(self) -> frozenset[str]:
        """Return the visitor."""
        visitor = self._stored.person if self._stored else self._asked
        return frozenset({visitor.id} if visitor else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased."""
        if self.people() & gone:
            self.forget()

    def _looked_up(self, found: LookUp) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
            return
        self._asked = covered(found.attendee, ALWAYS_SHARED)
        self._render()
        self.numberWanted.emit(self._asked)

    def _arrived(self, stored: StoredPerson | None) -> None:
        self._asked, self._stored = None, stored
        self._render()

    @Slot(str)
    def _acted(self, attendee: str) -> None:
        if self._stored and self._stored.person.id == attendee:
            self.show_all(attendee)

    def _failed(self, fault: Fault) -> None:
        self.told.emit(words.not_read(fault), "help", True)

    def _render(self) -> None:
        asked, stored = self._asked, self._stored
        view = StoredView(self._language, self._zone, self._file.clock())
        self._details.replace(roster_rows(stored.person) if stored else public_rows(asked) if asked else [])
        self._happened.replace(happened_rows(stored, view) if stored else [])
        self._acts.take(stored, view)
        self._news.take(stored, self._language)
        self._mail.show(stored.person.id if stored else "", is_reachable=bool(stored and stored.person.email))
        shown = StoredWords()
        if stored:
            shown = StoredWords(
                stored.person.public_name,
                proven=True,
                summary=self._summary_of(stored),
                erasable=not self._has_asked,
                shares=bool(stored.shares),
            )
        elif asked:
            shown = StoredWords(asked.public_name, False, _rest())
        self._everything.replace((*self._details.rows, *self._happened.rows, *summary_rows(shown.summary)))
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)

    def _summary_of(self, stored: StoredPerson) -> str:
        pattern = QCoreApplication.translate(
            "FoyerStored",
            "In all {count} entries. The organiser gives you all of it as a file. What you share you can undo "
            "here; to be corrected or erased, you can ask here.",
        )
        return filled(pattern, count=locale_of(self._language).toString(stored.entries))


def _rest() -> str:
    return QCoreApplication.translate(
        "FoyerStored", "This stands on your badge. All the rest is shown to whoever types its number."
    )
