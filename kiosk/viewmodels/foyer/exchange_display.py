"""What QML sees of the exchange page: its cards and its words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.exchange_words import ExchangeWords
from kiosk.viewmodels.foyer.lasting import LastingEnd
from kiosk.viewmodels.foyer.other_email import OtherEmail
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.seat_cards import SeatCard
from kiosk.viewmodels.foyer.seat_check_in import SeatCheckIn
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
    placeChanged = Signal()
    offersLanguagesChanged = Signal()
    fullChanged = Signal()
    partialChanged = Signal()
    activeRowChanged = Signal()
    endingChanged = Signal()
    noticeTitleChanged = Signal()
    noticeChanged = Signal()
    noticeVersionChanged = Signal()

    def __init__(self, lasting: LastingEnd, check_in: SeatCheckIn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for part in (lasting, check_in):
            part.setParent(self)
        self._lasting, self._check_in = lasting, check_in
        self._shown = ExchangeWords()
        self._offers_languages = False
        self._cards = Rows(SeatCard, parent=self)
        self._front = Rows(SeatCard, parent=self)
        self._other_email = OtherEmail(self)

    @Property(OtherEmail, constant=True)
    def otherEmail(self) -> OtherEmail:
        """Asks for another e-mail, for this exchange alone."""
        return self._other_email

    @Property(LastingEnd, constant=True)
    def lasting(self) -> LastingEnd:
        """Ends what somebody has switched on beforehand."""
        return self._lasting

    @Property(SeatCheckIn, constant=True)
    def seatCheckIn(self) -> SeatCheckIn:
        """Checks somebody in who has a card."""
        return self._check_in

    @Property(Rows, constant=True)
    def cards(self) -> Rows[SeatCard]:
        """The people, in the order of their scans."""
        return self._cards

    @Property(Rows, constant=True)
    def front(self) -> Rows[SeatCard]:
        """The one card that is answered next, if any is."""
        return self._front

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What is asked."""
        return self._shown.title

    @Property(str, notify=subtitleChanged)
    def subtitle(self) -> str:
        """The same in the languages of others who are here, or how it works."""
        return self._shown.subtitle

    @Property(str, notify=answeredChanged)
    def answered(self) -> str:
        """How many have answered."""
        return self._shown.answered

    @Property(str, notify=wayOnChanged)
    def wayOn(self) -> str:
        """What the button says where there is one: to try again."""
        return self._shown.way_on

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where the card in front stands among the others."""
        return self._shown.place

    @Property(bool, notify=fullChanged)
    def full(self) -> bool:
        """Whether nobody else fits in."""
        return self._shown.full

    @Property(bool, notify=partialChanged)
    def partial(self) -> bool:
        """Whether two or more share while others have not answered."""
        return self._shown.partial

    @Property(int, notify=activeRowChanged)
    def activeRow(self) -> int:
        """The card that is answered next, or -1."""
        return self._shown.active_row

    @Property(str, notify=endingChanged)
    def ending(self) -> str:
        """What is said where nothing comes of it; empty as long as something may."""
        return self._shown.ending

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

    @Property(bool, notify=offersLanguagesChanged)
    def offersLanguages(self) -> bool:
        """Whether a card can be read in more than one language."""
        return self._offers_languages

    def show_offer(self, *, several: bool) -> None:
        """Offer a choice of language on the cards, or none."""
        if several != self._offers_languages:
            self._offers_languages = several
            self.offersLanguagesChanged.emit()

    def show_cards(self, cards: Sequence[SeatCard]) -> None:
        """Show other cards."""
        self._cards.replace(cards)
        self._front.replace([card for card in cards if card.active])

    def show_words(self, words: ExchangeWords) -> None:
        """Say something else."""
        before, self._shown = self._shown, words
        emit_changes(self, before, words)
