"""What QML sees of the page after an exchange."""

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.foyer.cards import ContactCard
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.connected import ConnectedWords, MemberQuestion
from kiosk.viewmodels.foyer.lasting import LastingQuestions
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The view model of the page after an exchange is made of it.")
class DoneDisplay(FoyerPageModel):
    """Shows `ConnectedWords`, a code each or one for all, what each is asked besides, and the time left."""

    titleChanged = Signal()
    subtitleChanged = Signal()
    sentenceChanged = Signal()
    namesChanged = Signal()
    growsChanged = Signal()
    codeChanged = Signal()
    secondsLeftChanged = Signal()
    secondsTotalChanged = Signal()

    def __init__(self, lasting: LastingQuestions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        lasting.setParent(self)
        self._lasting = lasting
        self._shown = ConnectedWords()
        self._cards = Rows(ContactCard, parent=self)
        self._questions = Rows(MemberQuestion, parent=self)
        self._code: tuple[str, ...] = ()
        self._seconds_left = 0
        self._seconds_total = 0

    @Property(Rows, constant=True)
    def cards(self) -> Rows[ContactCard]:
        """Those who share; without a code each where there is one for all."""
        return self._cards

    @Property(Rows, constant=True)
    def questions(self) -> Rows[MemberQuestion]:
        """Of each of them whether the organiser may count it; none where nobody is asked."""
        return self._questions

    @Property(LastingQuestions, constant=True)
    def lasting(self) -> LastingQuestions:
        """Of each of them whether the same is to be switched on the next time."""
        return self._lasting

    @Property("QStringList", notify=codeChanged)
    def code(self) -> list[str]:
        """One code for all as rows of a QR code, `1` dark; empty where each has their own."""
        return list(self._code)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """Who is connected."""
        return self._shown.title

    @Property(str, notify=subtitleChanged)
    def subtitle(self) -> str:
        """The same in the languages of others who are here."""
        return self._shown.subtitle

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """When it was saved, and what a phone can do."""
        return self._shown.sentence

    @Property(str, notify=namesChanged)
    def names(self) -> str:
        """Whom one code for all holds."""
        return self._shown.names

    @Property(bool, notify=growsChanged)
    def grows(self) -> bool:
        """Whether one more can join them."""
        return self._shown.grows

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until the page forgets everybody."""
        return self._seconds_left

    @Property(int, notify=secondsTotalChanged)
    def secondsTotal(self) -> int:
        """Seconds of which those are left."""
        return self._seconds_total

    def show_words(self, words: ConnectedWords) -> None:
        """Say something else."""
        before, self._shown = self._shown, words
        emit_changes(self, before, words)

    def show_code(self, code: tuple[str, ...]) -> None:
        """Show one code for all, or none."""
        if code != self._code:
            self._code = code
            self.codeChanged.emit()

    def show_time(self, left: int, total: int) -> None:
        """Show how many seconds are left of how many."""
        if left != self._seconds_left:
            self._seconds_left = left
            self.secondsLeftChanged.emit()
        if total != self._seconds_total:
            self._seconds_total = total
            self.secondsTotalChanged.emit()
