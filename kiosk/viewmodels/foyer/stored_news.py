"""Whether the visitor wants mail from the organiser afterwards: agreed to before its sentence, taken back at once."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.services.people.news import answer_news, news_texts
from kiosk.services.sharing.notice import PurposeTexts
from kiosk.services.stored import StoredPerson
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.exchange_words import headed
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of what is stored makes it.")
class StoredNews(QObject):
    """The answer of the visitor whose number was right.

    Args:
        file: the event file.
        writes: records it.
        place: where this screen stands.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    answered = Signal(str)
    """Something was recorded, about the attendee of that id."""

    def __init__(self, file: EventFile, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = file, writes, place
        self._language = SOURCE
        self._stored: StoredPerson | None = None
        self._texts: PurposeTexts | None = None

    @Property(bool, notify=changed)
    def agreed(self) -> bool:
        """Whether the visitor agrees to mail afterwards."""
        return bool(self._stored and self._stored.wants_news)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is agreed to, word for word; empty where there is nobody, or no text, to ask."""
        return self._texts.sentence.text or "" if self._texts else ""

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        """The heading of the notice."""
        return headed(self._texts.notice.text or "")[0] if self._texts else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Who uses the data, and why, in Markdown below the heading."""
        return headed(self._texts.notice.text or "")[1] if self._texts else ""

    @Property(str, notify=changed)
    def noticeVersion(self) -> str:
        """The version of the notice and of the sentence."""
        return self._texts.sentence.version or "" if self._texts else ""

    def take(self, stored: StoredPerson | None, language: str) -> None:
        """Take note of what is stored about the visitor now, and of the language that they read."""
        self._stored, self._language = stored, language
        self._texts = self._read_texts() if stored else None
        self.changed.emit()

    @Slot(bool)
    def answer(self, wanted: bool) -> None:
        """Agree, as the sentence says it, or take that back."""
        stored, texts, language, point = self._stored, self._texts, self._language, self._place.point
        if stored is None or texts is None:
            return
        visitor = stored.person.id
        self._writes.run(
            lambda: answer_news(self._file, visitor, given=wanted, read=texts.read, language=language, point=point),
            lambda _: self.answered.emit(visitor),
            lambda fault: self.told.emit(words.not_saved(fault), "help", True) if self._stored is stored else None,
        )

    def _read_texts(self) -> PurposeTexts | None:
        try:
            return news_texts(self._file, self._language)
        except Fault:
            return None  # the organiser has to mend the texts; without them nobody can agree
