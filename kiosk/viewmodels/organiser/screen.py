"""The organiser's side behind its PIN: its pages, its language, and what locking it forgets."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.language import language_of
from kiosk.domain.moment import clock_time, event_day
from kiosk.domain.settings.forms import is_pin
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.door import OrganiserDoor
from kiosk.viewmodels.organiser.navigation import landing, parent_of, tabs_of
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.pages import PAGES, OrganiserPage
from kiosk.viewmodels.shared.file_choosing import FileChoosing
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.shown_languages import next_language
from kiosk.viewmodels.shared.sync_line import SyncLine
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Model = TypeVar("Model", bound=OrganiserPageModel)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page of the first level in the navigation.

    `inner` is what the page is called that stands below it and is shown; `longest` the longest that may be, of several.
    """

    name: str
    title: str
    picture: str
    chosen: bool
    inner: str
    longest: str
    spoken: str


@QmlElement
@QmlUncreatable("The application makes the organiser's page.")
class OrganiserViewModel(LocalizedViewModel):
    """All that the organiser's side shows and does; what is on a page is the page's own.

    Args:
        context: what the pages work with.
        parent: the object that owns it.
    """

    retranslated = Signal()
    pageChanged = Signal()
    clockChanged = Signal()
    sounded = Signal(str)
    toasted = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(context.file.read_event().languages[0], parent)
        self._file = context.file
        self._event = context.file.read_event()
        self._settings = Values()
        self._clock = clock_time(self._file.clock(), self._event.zone)
        self._sync = SyncLine(context.status, context.reads, self._event.zone, self)
        self._door = OrganiserDoor(context, self)
        self._context = context
        context.files.setParent(self)
        context.files.read_with(context.reads)
        self._models: dict[str, OrganiserPageModel] = {}
        self._outdated: set[str] = set()
        """The pages that were made of the event before it was changed; each is made anew when it is next opened."""
        self._page = PAGES[0]  # where one lands is asked when the door opens
        self._tab, self._landed = self._page.name, date.min
        self._rows = Rows(PageRow, parent=self)
        self._list_pages()
        self._door.opened.connect(self._land)
        self._door.closed.connect(self._leave)

    @Property(OrganiserDoor, constant=True)
    def door(self) -> OrganiserDoor:
        """The PIN before the pages."""
        return self._door

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync

    @Property(Rows, constant=True)
    def pages(self) -> Rows[PageRow]:
        """The pages of the first level."""
        return self._rows

    @Property(str, notify=pageChanged)
    def component(self) -> str:
        """The QML type of the page that is shown."""
        return self._page.component

    @Property(OrganiserPageModel, notify=pageChanged)
    def shown(self) -> OrganiserPageModel:
        """The view model of the page that is shown."""
        return self._model

    @Property(FileChoosing, constant=True)
    def files(self) -> FileChoosing:
        """The question for a file or a folder."""
        return self._context.files

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time in the event's zone."""
        return self._clock

    @Property(str, notify=retranslated)
    def eventName(self) -> str:
        """The event's name in the screen's language."""
        return self._event.name_in(self._language)

    @Property(str, notify=retranslated)
    def nextLanguage(self) -> str:
        """The code of the language that a tap changes to; the present one if there is no other."""
        return next_language(self._event, self._settings, self._language)

    @Property(str, notify=retranslated)
    def nextLanguageName(self) -> str:
        """Its own name."""
        return language_of(next_language(self._event, self._settings, self._language)).own_name

    def page_of(self, kind: type[Model]) -> Model:
        """Return the page model of a class."""
        return next(model for page in PAGES if isinstance(model := self._model_of(page), kind))

    @Property(bool, notify=pageChanged)
    def isInner(self) -> bool:
        """Whether the page that is shown stands below one of the first level."""
        return self._page.name != self._tab

    @Slot(str)
    def openPage(self, name: str) -> None:
        """Show another page; the one before forgets what it showed."""
        page = next((page for page in self._open_pages if page.name == name), None)
        if page is None or page is self._page:
            return
        self._model.leave()
        self._show(page)
        self._enter()

    @Slot()
    def goUp(self) -> None:
        """Show the page of the first level that the present one stands below."""
        self.openPage(self._tab)

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show the page that stands so many places further on, or back."""
        pages = self._open_pages
        self.openPage(pages[(pages.index(self._page) + by) % len(pages)].name)

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Let the page that is open take a code, or say that nobody is checked in here.

        A PIN that somebody typed as fast as a scanner is a PIN.
        """
        self._door.touched()
        if self._model.take_scan(code) if self._door.isOpen else self._door.take_scan(code):
            return
        if is_pin(code) and not self._door.isOpen:
            self._door.enter(code)
            return
        self.toasted.emit(translate("Organiser", "This page checks nobody in; scan at a desk."), "scan", False)

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._settings = settings
        self.retranslated.emit()
        self.refresh()

    @Slot()
    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self.retranslated.emit()
        self._door.retranslate()
        self._sync.retranslate(self._language)
        self._context.files.retranslate(self._language)
        for model in self._models.values():
            model.retranslate(self._language)
        self._list_pages()

    @Slot()
    def refresh(self) -> None:
        """Let the page that is shown read again what any kiosk may have changed; nothing while all is locked."""
        if (event := self._file.read_event()) != self._event:
            self._event, self._outdated = event, set(self._models)
            self.retranslated.emit()
        if self._door.isOpen:
            self._model.refresh()

    @Slot()
    def tick(self) -> None:
        """Move the clock, the wait and the page on."""
        self._door.tick()
        self._sync.refresh()
        if self._door.isOpen:
            self._model.tick()
        now = clock_time(self._file.clock(), self._event.zone)
        if now != self._clock:
            self._clock = now
            self.clockChanged.emit()

    @property
    def _open_pages(self) -> tuple[OrganiserPage, ...]:
        """The pages that may be seen: where this machine is no organiser's, only what is its own."""
        return tuple(page for page in PAGES if page.of_kiosk or not self._door.limited)

    @property
    def _model(self) -> OrganiserPageModel:
        return self._model_of(self._page)

    def _model_of(self, page: OrganiserPage) -> OrganiserPageModel:
        if page.name not in self._models:
            self._models[page.name] = page.make(self._context, self)
            self._models[page.name].told.connect(self.toasted)
            self._models[page.name].led.connect(self._lead)
        return self._models[page.name]

    @Slot(str, str)
    def _lead(self, page: str, part: str) -> None:
        self.openPage(page)
        if part:
            self._model.lead_to(part)

    def _today(self) -> date:
        return event_day(self._file.clock(), self._event.zone)

    def _show(self, page: OrganiserPage) -> None:
        if page.name in self._outdated:  # it stays, unused: what it began may go on
            self._outdated.discard(page.name)
            del self._models[page.name]
        self._page = page
        self._tab = parent_of(page, self._tab, self._open_pages)

    @Slot()
    def _land(self) -> None:
        """Open where it was left, or on another day where one lands then."""
        page, today = self._page, self._today()
        if today != self._landed:
            page, self._landed = landing(self._file, self._event), today
        pages = self._open_pages
        self._show(page if page in pages else pages[0])
        self._enter()

    def _enter(self) -> None:
        if self._door.isOpen:
            self._list_pages()  # the first time they were listed before any language was installed
            self._model.limit(to_kiosk=self._door.limited)
            self._model.enter(self._language)

    @Slot()
    def _leave(self) -> None:
        self._context.files.cancel()
        self._model.leave()

    def _list_pages(self) -> None:
        tabs = tabs_of(self._open_pages)
        self._rows.replace([self._row(page, inner) for page, inner in tabs])
        self.pageChanged.emit()

    def _row(self, page: OrganiserPage, inner: tuple[OrganiserPage, ...]) -> PageRow:
        titles = {one.name: translate("OrganiserPages", one.title) for one in inner}
        chosen = page.name == self._tab
        shown = titles.get(self._page.name, "") if chosen else ""
        longest = max(titles.values(), key=len) if len(titles) > 1 else ""
        title = translate("OrganiserPages", page.title)
        return PageRow(page.name, title, page.icon, chosen, shown, longest, joined((title, shown)))
