"""A visitor's contacts by mail: asked for with a sentence of its own, and taken back in the same place."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import TextsChanged
from kiosk.domain.language import SOURCE
from kiosk.services.people.contact_mail import agree_to_mail, mail_texts, take_mail_back, wants_mail
from kiosk.services.sharing.notice import PurposeTexts
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.exchange_words import headed
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AskedMail:
    """What stands before the visitor, and whether they agreed already."""

    texts: PurposeTexts
    agreed: bool


@QmlElement
@QmlUncreatable("A page makes it.")
class FoyerContactMail(QObject):
    """The wish of a visitor to be sent their contacts by mail.

    Args:
        file: the event file.
        reads: reads the texts, and what was answered before.
        writes: records the answer.
        place: where this screen stands.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    answered = Signal(str)
    """Something was recorded, about the attendee of that id."""

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._wanted = False
        self._visitor, self._language = "", SOURCE
        self._turn = 0
        self._asked: AskedMail | None = None

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether the visitor who is shown can ask for it, or take back that they did."""
        return self._asked is not None and (self._wanted or self._asked.agreed)

    @Property(bool, notify=changed)
    def agreed(self) -> bool:
        """Whether they asked for it, and have not taken it back."""
        return bool(self._asked and self._asked.agreed)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What they agree to."""
        return self._asked.texts.sentence.text or "" if self._asked else ""

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        """The heading of the notice."""
        return headed(self._asked.texts.notice.text or "")[0] if self._asked else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Who uses the data, and why, in Markdown below the heading."""
        return headed(self._asked.texts.notice.text or "")[1] if self._asked else ""

    @Property(str, notify=changed)
    def noticeVersion(self) -> str:
        """The version of the notice and of the sentence."""
        return self._asked.texts.sentence.version or "" if self._asked else ""

    def offer(self, *, wanted: bool) -> None:
        """Offer it, or not, from now on."""
        self._wanted = wanted
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Say the same in another language."""
        if language != self._language:
            self._language = language
            self._load()

    def show(self, visitor: str, *, is_reachable: bool) -> None:
        """Offer it to a visitor who has typed the number of their badge, and whose e-mail is on the guest list."""
        attendee = visitor if is_reachable else ""
        if attendee != self._visitor:
            self._visitor, self._asked = attendee, None
            self._load()
            self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Read again what the visitor answered, perhaps on another page."""
        self._load()

    @Slot()
    def agree(self) -> None:
        """Record that the visitor wants it."""
        if not self.offered or self._asked is None or self._asked.agreed:
            return
        attendee, read, language, point = self._visitor, self._asked.texts.read, self._language, self._place.point
        self._turn += 1
        turn = self._turn
        self._writes.run(
            lambda: agree_to_mail(self._file, attendee, read=read, language=language, point=point),
            lambda _: self._answered(turn, _agreed_sentence()),
            lambda fault: self._failed(turn, fault),
        )

    @Slot()
    def takeBack(self) -> None:
        """Record that the visitor does not want it any more."""
        if not self.agreed:
            return
        attendee, language, point = self._visitor, self._language, self._place.point
        self._turn += 1
        turn = self._turn
        self._writes.run(
            lambda: take_mail_back(self._file, attendee, language=language, point=point),
            lambda _: self._answered(turn, _taken_back_sentence()),
            lambda fault: self._failed(turn, fault),
        )

    def _load(self) -> None:
        self._turn += 1
        turn, attendee, language = self._turn, self._visitor, self._language
        if not attendee:
            return

        def read() -> AskedMail:
            return AskedMail(mail_texts(self._file, language), wants_mail(self._file.reader, attendee))

        self._reads.run(read, lambda asked: self._loaded(turn, asked), lambda fault: self._unread(turn, fault))

    def _loaded(self, turn: int, asked: AskedMail) -> None:
        if turn == self._turn:
            self._asked = asked
            self.changed.emit()

    def _unread(self, turn: int, fault: Fault) -> None:
        if turn == self._turn and self._wanted:
            self.told.emit(words.not_read(fault), "help", True)

    def _answered(self, turn: int, sentence: str) -> None:
        if turn == self._turn:
            self.told.emit(sentence, "mail", False)
            self._load()
            self.answered.emit(self._visitor)

    def _failed(self, turn: int, fault: Fault) -> None:
        if turn != self._turn:
            return
        if isinstance(fault, TextsChanged):
            self._load()
        self.told.emit(words.not_saved(fault), "help", True)


def _agreed_sentence() -> str:
    return QCoreApplication.translate("FoyerContactMail", "Your contacts will be mailed to you after the event.")


def _taken_back_sentence() -> str:
    return QCoreApplication.translate("FoyerContactMail", "Your contacts will not be mailed to you.")
