"""What QML sees of the page "Meet someone"."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.meet_rows import MeetCardRow, MeetTopicRow
from kiosk.viewmodels.foyer.meet_words import MeetWords
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page's view model is made of it.")
class FoyerMeetDisplay(FoyerPageModel):
    """The words and rows of the page.

    Args:
        parent: the foyer's view model.
    """

    availableChanged = Signal()
    visitorChanged = Signal()
    choosingChanged = Signal()
    completeChanged = Signal()
    agreedChanged = Signal()
    sentenceChanged = Signal()
    noticeTitleChanged = Signal()
    noticeChanged = Signal()
    noticeVersionChanged = Signal()
    nobodyChanged = Signal()
    absentChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._available = False
        self._shown = MeetWords()
        self._topics = Rows(MeetTopicRow, parent=self)
        self._cards = Rows(MeetCardRow, parent=self)

    @Property(Rows, constant=True)
    def topics(self) -> Rows[MeetTopicRow]:
        """The event's topics."""
        return self._topics

    @Property(Rows, constant=True)
    def cards(self) -> Rows[MeetCardRow]:
        """Whom the visitor is suggested."""
        return self._cards

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether people are suggested at this event."""
        return self._available

    @Property(str, notify=visitorChanged)
    def visitor(self) -> str:
        """Who typed their number, by public name; empty while the page waits for a badge."""
        return self._shown.visitor

    @Property(bool, notify=choosingChanged)
    def choosing(self) -> bool:
        """Whether topics are chosen; else people are shown."""
        return self._shown.choosing

    @Property(bool, notify=completeChanged)
    def complete(self) -> bool:
        """Whether any topic is chosen."""
        return self._shown.complete

    @Property(bool, notify=agreedChanged)
    def agreed(self) -> bool:
        """Whether the visitor has agreed to be suggested."""
        return self._shown.agreed

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """The sentence of consent."""
        return self._shown.sentence

    @Property(str, notify=noticeTitleChanged)
    def noticeTitle(self) -> str:
        """The heading of the notice."""
        return self._shown.notice_title

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """The notice in Markdown: who uses this data, and why."""
        return self._shown.notice

    @Property(str, notify=noticeVersionChanged)
    def noticeVersion(self) -> str:
        """The version of the notice and of the sentence."""
        return self._shown.notice_version

    @Property(str, notify=nobodyChanged)
    def nobody(self) -> str:
        """Why nobody is suggested; empty if somebody is."""
        return self._shown.nobody

    @Property(bool, notify=absentChanged)
    def absent(self) -> bool:
        """Whether nobody is suggested as the visitor is not checked in."""
        return self._shown.absent

    def set_available(self, *, available: bool) -> None:
        """Offer the page on the home page, or not."""
        before, self._available = self._available, available
        if before != available:
            self.availableChanged.emit()

    def show_words(self, shown: MeetWords) -> None:
        """Say something else."""
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)

    def show_rows(self, topics: Sequence[MeetTopicRow], cards: Sequence[MeetCardRow]) -> None:
        """Show other topics and people."""
        self._topics.replace(topics)
        self._cards.replace(cards)
