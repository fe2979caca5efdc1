"""The page of badges: layouts with a preview, the one that the event prints, badges saved as a PDF, a badge to try."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.badges.group_colours import colours_text, read_colours
from kiosk.domain.badges.outline import LayoutOutline
from kiosk.domain.fault import Fault
from kiosk.domain.settings.badges import GROUP_COLOURS
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTERS
from kiosk.domain.settings.values import Values
from kiosk.storage.tables.logos import event_logo
from kiosk.viewmodels.organiser import badge_words as words
from kiosk.viewmodels.organiser.badge_changes import BadgeChanges
from kiosk.viewmodels.organiser.badge_document import BadgeDocument
from kiosk.viewmodels.organiser.badge_lines import BadgeLines
from kiosk.viewmodels.organiser.badge_parts import BadgeParts
from kiosk.viewmodels.organiser.badge_preview import BadgePreview
from kiosk.viewmodels.organiser.badge_printers import BadgePrinters
from kiosk.viewmodels.organiser.badge_rows import BadgeSection, BadgesRead, LayoutRow, layout_rows, section_rows
from kiosk.viewmodels.organiser.badge_trial import BadgeTrial
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_course import Phase
from kiosk.viewmodels.organiser.saving import ExportSaving
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.printing_words import printers_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserBadges(BadgeParts):
    """Every layout, and the one that was opened.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._values = Values()
        self._layouts: tuple[LayoutOutline, ...] = ()
        self._name = ""
        self._saves = self._is_open = False
        self._document = BadgeDocument(context, self._title_of, self)
        self._changes = BadgeChanges(context, self)
        self._changes.written.connect(self.refresh)
        self._lines = BadgeLines(context, self._changes, self)
        self._read = BadgesRead()
        self._rows = Rows(LayoutRow, parent=self)
        self._preview = BadgePreview(context, self)
        self._saving = ExportSaving(context, self)
        self._printers = BadgePrinters(context, self)
        self._trial = BadgeTrial(context, self)
        self._preview.colourWanted.connect(self._colour)
        for part in (self._trial, self._document, self._printers):
            part.told.connect(self.told)
        for may_fail in (self._trial, self._document, self._changes):
            may_fail.failed.connect(self._failed)
        self._document.follow(self._saving.course)
        self._printers.sampleWanted.connect(self._print_sample)
        self._section = BadgeSection.LAYOUTS
        self._sections = Rows(SectionRow, parent=self)

    @Property(Rows, constant=True)
    def layouts(self) -> Rows[LayoutRow]:
        """The layouts: the one that desks print first, then the event's own."""
        return self._rows

    @Property(BadgeLines, constant=True)
    def lines(self) -> BadgeLines:
        """What stands on badges."""
        return self._lines

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """What the page can be about."""
        return self._sections

    @Property(str, notify=changed)
    def section(self) -> str:
        """Which of layouts and printers the page is about."""
        return self._section

    @Property(bool, notify=changed)
    def saves(self) -> bool:
        """Whether badges are being saved rather than looked at."""
        return self._saves

    @Property(str, notify=changed)
    def title(self) -> str:
        """The layout that is opened."""
        return words.title_of(self._layout) if self._layout else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """How large its badges are."""
        return words.detail_of(self._layout) if self._layout else ""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What is faulty in it, or why its badge cannot be drawn; empty if nothing is."""
        return (words.fault_of(self._layout) if self._layout else "") or self._preview.trouble

    @Property(bool, notify=changed)
    def isUsed(self) -> bool:
        """Whether the event's desks print it."""
        return self._name == self._values.of(BADGE_LAYOUT)

    def undo_sentence(self) -> str:
        """Return what was just changed and can be taken back."""
        return self._changes.sentence(self._title_of(self._values.of(BADGE_LAYOUT)))

    def take_change_back(self) -> None:
        """Print what was printed before, in the colours of before."""
        self._changes.take_back()

    @Slot(str)
    def show(self, section: str) -> None:
        """Be about layouts, or about printers."""
        self._section = BadgeSection(section)
        if self._section is BadgeSection.PRINTERS:
            self._printers.open()
        else:
            self._printers.close()
        self._list()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open a layout."""
        if name != self._name:
            self._name = name
            self._stop_saving()
            self._show()

    @Slot()
    def use(self) -> None:
        """Let the event's desks print this layout."""
        self._changes.make(BADGE_LAYOUT, self._name, self._values)

    @Slot(str, str)
    def _colour(self, group: str, colour: str) -> None:
        colours = read_colours(self._values.of(GROUP_COLOURS)) | {group: colour}
        self._changes.make(GROUP_COLOURS, colours_text(colours), self._values)

    @Slot()
    def save(self) -> None:
        """Ask where to save badges."""
        self._saves = True
        self._document.forget()
        self._document.refresh()
        self._saving.look()
        self._saving.offer(self._document.of(self._name))
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """Look at the badge again."""
        self._stop_saving()
        self.changed.emit()

    @Slot()
    def printSample(self) -> None:
        """Print a badge that is nobody's."""
        self._print_sample("")

    @Slot(str)
    def _print_sample(self, printer: str) -> None:
        """Print a badge that is nobody's: on a printer what desks print, else the layout that is opened."""
        name = self._values.of(BADGE_LAYOUT) if printer else self._name
        printers = (printer,) if printer else printers_of(self._values.of(PRINTERS))
        self._trial.print(name, printers)

    def enter(self, language: str) -> None:
        """List the layouts, and open the one that is printed."""
        self._is_open = True
        self._saving.allow(allowed=True)
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Forget whose badge was shown, and what could be taken back."""
        self._is_open = False
        self._read = BadgesRead()
        self._lines.leave()
        self._changes.forget()
        self._document.forget()
        self._preview.forget()
        self._printers.close()
        self._section = BadgeSection.LAYOUTS
        self._saving.allow(allowed=False)
        self._stop_saving()
        self.changed.emit()
        self.undoableChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._saving.retranslate(language)
        self._document.retranslate(language)
        self._printers.retranslate()
        self._list()
        if self._is_open and self._layout:
            self._preview.draw()
        self.undoableChanged.emit()

    def take_scan(self, code: str) -> bool:
        """Save, or show, the badge of whose code was scanned."""
        if self._section is BadgeSection.PRINTERS or self._saving.course.phase != Phase.CHOOSING:
            return False
        take = self._document.setWhom if self._saves else self._preview.showGuest
        take(code)
        return True

    def tick(self) -> None:
        """Look how the printers stand, every few seconds."""
        self._printers.tick()

    @Slot()
    def refresh(self) -> None:
        """Read again which layouts there are, and which one is printed."""
        if self._is_open:
            settings, access = self._context.settings, self._context.badges
            file = self._context.file
            self._context.reads.run(
                lambda: BadgesRead(settings.values(), tuple(access.layouts()), event_logo(file.reader)),
                self._arrived,
                self._failed,
            )

    @property
    def _layout(self) -> LayoutOutline | None:
        return next((one for one in self._layouts if one.name == self._name), None)

    def _title_of(self, name: str) -> str:
        outline = next((one for one in self._layouts if one.name == name), None)
        return words.title_of(outline) if outline else name

    def _arrived(self, read: BadgesRead) -> None:
        before = self._read
        if not self._is_open or read == before:
            return
        self._read, self._values, self._layouts = read, read.values, read.layouts
        self._name = read.opened(self._name)
        self._show() if read.looks != before.looks else self._list()
        self.undoableChanged.emit()

    def _show(self) -> None:
        self._list()
        if self._layout and self._layout.fault is None:
            self._preview.show(self._name)
        else:
            self._preview.forget()

    def _list(self) -> None:
        used = self._values.of(BADGE_LAYOUT)
        self._sections.replace(section_rows(self._section))
        self._rows.replace(layout_rows(self._layouts, used, self._name))
        if self._is_open:
            self._lines.show(self._values, self._layout, has_logo=bool(self._read.logo))
        self.changed.emit()

    def _stop_saving(self) -> None:
        self._saves = False
        self._saving.offer(None)

    @Slot(object)
    def _failed(self, fault: Fault) -> None:
        self._changes.forget()
        self.undoableChanged.emit()
        self.told.emit(worded(fault), "warning", True)
