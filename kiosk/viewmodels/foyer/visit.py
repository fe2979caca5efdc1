"""What one visitor chose at the foyer's screen: a page, what lies over it, and how it is shown."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.settings.hearing import LOW_REACH
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.idle import FoyerIdle
from kiosk.viewmodels.foyer.pages import DONE, REST, TAKE_HOME, leads_back
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.shown_languages import shown_languages

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_TEXT, LARGEST_TEXT = 100, 200

IMPERSONAL_SHEETS = frozenset({"", "help", "languages", "leave", "notice"})
"""What may lie over a page while the screen asks whether anyone is still there: it names nobody."""
TYPED_SHEETS = frozenset({"correct", "otherEmail"})
"""What hides itself meanwhile, and is there again with what was typed when somebody answers."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visitor chose; all of it is dropped when they are forgotten. `sheet` lies over the page, if any does."""

    page: str = REST
    sheet: str = ""
    language: str = SOURCE
    text_percent: int = USUAL_TEXT
    high_contrast: bool = False
    low_reach: bool = False


@QmlElement
@QmlUncreatable("The foyer's view model is made of it.")
class FoyerVisit(QObject):
    """One visit after the other; a screen on which anything was chosen is watched for visitors who walk away.

    Args:
        event: the event, whose languages are offered.
        idle: watches for the visitor who has walked away.
        parent: the owner, if any.
    """

    pageChanged = Signal()
    sheetChanged = Signal()
    languageChanged = Signal()
    textPercentChanged = Signal()
    highContrastChanged = Signal()
    lowReachChanged = Signal()
    languagesChanged = Signal()
    languageChosen = Signal(str)

    def __init__(self, event: Event, idle: FoyerIdle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event, self._idle = event, idle
        self._settings = Values()
        self._visit = self._none()
        self._turned_back = False
        idle.setParent(self)
        idle.warningChanged.connect(self._blank)

    def drawn(self) -> None:
        """Get ready whatever the first frame did not show: nothing."""

    @Property(FoyerIdle, constant=True)
    def idle(self) -> FoyerIdle:
        """Watches for the visitor who has walked away."""
        return self._idle

    @Property(str, notify=sheetChanged)
    def sheet(self) -> str:
        """What lies over the page; empty if nothing does."""
        return self._visit.sheet

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that is shown."""
        return self._visit.page

    @Property(bool, notify=pageChanged)
    def turnedBack(self) -> bool:
        """Whether the page that is shown lies nearer to the screen at rest than the one before."""
        return self._turned_back

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The visitor's language."""
        return self._visit.language

    @Property(int, notify=textPercentChanged)
    def textPercent(self) -> int:
        """How large the visitor wants the text, in percent of its usual size."""
        return self._visit.text_percent

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        """Whether the visitor wants high contrast."""
        return self._visit.high_contrast

    @Property(bool, notify=lowReachChanged)
    def lowReach(self) -> bool:
        """Whether all that is touched stands in the lower part of the screen."""
        return self._visit.low_reach

    @Property("QStringList", notify=languagesChanged)
    def languageCodes(self) -> list[str]:
        """The event's languages that the screen speaks, the first one first."""
        return list(self._languages())

    @Property("QStringList", notify=languagesChanged)
    def languageNames(self) -> list[str]:
        """Their own names, in the same order."""
        return [language_of(language).own_name for language in self._languages()]

    @Slot(str)
    def openSheet(self, sheet: str) -> None:
        """Lay something over the page: help, the notice, a pad, or a question."""
        self._change(replace(self._visit, sheet=sheet))

    @Slot()
    def closeSheet(self) -> None:
        """Take away what lies over the page."""
        self._change(replace(self._visit, sheet=""))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Speak another language until the visitor is forgotten."""
        if language in self._languages():
            self._change(replace(self._visit, language=language))

    @Slot(int)
    def setTextPercent(self, percent: int) -> None:
        """Show the text in another size until the visitor is forgotten; the screen knows none below or above these."""
        self._change(replace(self._visit, text_percent=max(USUAL_TEXT, min(LARGEST_TEXT, percent))))

    @Slot(bool)
    def setHighContrast(self, wanted: bool) -> None:
        """Show high contrast until the visitor is forgotten."""
        self._change(replace(self._visit, high_contrast=wanted))

    @Slot(bool)
    def setLowReach(self, wanted: bool) -> None:
        """Have all that is touched lower down, or where it stands else, until the visitor is forgotten."""
        self._change(replace(self._visit, low_reach=wanted))

    def retranslate(self) -> None:
        """Say everything anew, once the program's translation was changed."""
        raise NotImplementedError

    @Slot(str)
    def turn(self, page: str) -> None:
        """Turn to a page, with nothing over it."""
        self._change(replace(self._visit, page=page, sheet=""))

    def end(self) -> None:
        """End the visit: rest, in the language that comes first, as everybody finds the screen."""
        self._change(self._none())

    def offer(self, settings: Values) -> None:
        """Offer the languages of other settings; a visitor who is here keeps theirs."""
        at_rest = self._visit == self._none()
        before, self._settings = self._languages(), settings
        if before != self._languages():
            self.languagesChanged.emit()
        if at_rest:
            self.end()

    def _change(self, visit: Visit) -> None:
        # The codes of an exchange and a link count their own time down: nobody is asked while a phone looks at them.
        self._idle.watch(visit != self._none() and visit.page != DONE and visit.sheet != TAKE_HOME)
        self._take(visit)

    def _take(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        self._turned_back = leads_back(before.page, visit.page)
        emit_changes(self, before, visit)
        if before.language != visit.language:
            self.languageChosen.emit(visit.language)
            self.retranslate()

    @Slot()
    def _blank(self) -> None:
        """Take away what names people while the screen asks; that is no sign of a visitor."""
        if self._idle.warning and self._visit.sheet not in IMPERSONAL_SHEETS | TYPED_SHEETS:
            self._take(replace(self._visit, sheet=""))

    def _none(self) -> Visit:
        return Visit(language=self._languages()[0], low_reach=self._settings.of(LOW_REACH))

    def _languages(self) -> tuple[str, ...]:
        return shown_languages(self._event, self._settings)
