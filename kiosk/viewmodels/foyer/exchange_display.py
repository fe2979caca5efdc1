"""What QML sees of the exchange page: its cards and its words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.exchange_words import ExchangeWords
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.seat_cards import SeatCard
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exchange page's view model is made of it.")
class ExchangeDisplay(FoyerPageModel):
    """Shows one `ExchangeWords` and a row of cards; one signal a property that changed."""

    titleChanged = Signal()
    subtitleChanged = Signal()
    answeredChanged = Signal()
    wayOnChanged = Signal()
    readyChanged = Signal()
    connectedChanged = Signal()
    partialChanged = Signal()
    activeRowChanged = Signal()
    noticeTitleChanged = Signal()
    noticeChanged = Signal()
    noticeVersionChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = ExchangeWords()
        self._cards = Rows(SeatCard, parent=self)

    @Property(Rows, constant=True)
    def cards(self) -> Rows[SeatCard]:
        """The people, in the order of their scans."""
        return self._cards

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What is asked, or who is connected."""
        return self._shown.title

    @Property(str, notify=subtitleChanged)
    def subtitle(self) -> str:
        """How it works, or that it is saved."""
        return self._shown.subtitle

    @Property(str, notify=answeredChanged)
    def answered(self) -> str:
        """How many have answered."""
        return self._shown.answered

    @Property(str, notify=wayOnChanged)
    def wayOn(self) -> str:
        """What the button says: the next step, or what it waits for."""
        return self._shown.way_on

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether there is a next step to take."""
        return self._shown.ready

    @Property(bool, notify=connectedChanged)
    def connected(self) -> bool:
        """Whether the exchange is recorded."""
        return self._shown.connected

    @Property(bool, notify=partialChanged)
    def partial(self) -> bool:
        """Whether two or more share while others have not answered."""
        return self._shown.partial

    @Property(int, notify=activeRowChanged)
    def activeRow(self) -> int:
        """The card that is answered next, or -1."""
        return self._shown.active_row

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
        """The version of the notice and of the consent sentences."""
        return self._shown.notice_version

    def show_cards(self, cards: Sequence[SeatCard]) -> None:
        """Show other cards."""
        self._cards.replace(cards)

    def show_words(self, words: ExchangeWords) -> None:
        """Say something else."""
        before, self._shown = self._shown, words
        emit_changes(self, before, words)
