"""Bringing guest lists and agendas in: a file that is found or chosen, what it would do, and what it did."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.import_preview import ImportRequest, ImportSubject, subject_of
from kiosk.domain.language import SOURCE
from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.import_course import ImportCourse
from kiosk.viewmodels.organiser.import_follow_up import ImportFollowUp
from kiosk.viewmodels.organiser.import_sources import ImportSource, SourceRow, found_sources, source_rows
from kiosk.viewmodels.organiser.import_state import ImportPhase
from kiosk.viewmodels.organiser.import_undoing import ImportUndoing
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = ("csv", "tsv", "txt", "xlsx", "xlsm", "ods", "xls", "ics", "json", "xml")

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserImports(OrganiserPageModel):
    """The organiser's imports.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
        find: finds the files that are at hand; may take seconds.
    """

    sourceChanged = Signal()

    def __init__(
        self,
        context: OrganiserContext,
        parent: QObject | None = None,
        find: Callable[[], Sequence[ImportSource]] = found_sources,
    ) -> None:
        super().__init__(parent)
        self._reads, self._find, self._files = context.reads, find, context.files
        self._language = SOURCE
        self._sources: tuple[ImportSource, ...] = ()
        self._course = ImportCourse(context.imports(), context.reads, context.writes, self)
        self._rows = Rows(SourceRow, parent=self)
        self._follow_up = ImportFollowUp(context.file, context.reads, context.writes, self)
        self._course.changed.connect(self._list)
        self._course.changed.connect(self._end_follow_up)
        self._course.taken.connect(self._follow_up.begin)
        self._follow_up.failed.connect(self._tell)
        self._undoing = ImportUndoing(context.file, context.reads, context.writes, self)
        self._course.taken.connect(lambda *_: self._undoing.look())
        self._course.changed.connect(self.undoableChanged)
        self._undoing.changed.connect(self.undoableChanged)
        self._undoing.failed.connect(self._tell)
        self._undoing.undone.connect(self._tell_undone)

    @Property(ImportCourse, constant=True)
    def course(self) -> ImportCourse:
        """How the latest import goes."""
        return self._course

    @Property(ImportFollowUp, constant=True)
    def followUp(self) -> ImportFollowUp:
        """What is left to say after an import."""
        return self._follow_up

    @Property(ImportUndoing, constant=True)
    def undoing(self) -> ImportUndoing:
        """What was brought in last, and taking it back."""
        return self._undoing

    @Property(Rows, constant=True)
    def sources(self) -> Rows[SourceRow]:
        """The files that are at hand."""
        return self._rows

    @Slot()
    def chooseFile(self) -> None:
        """Ask for another file than those that are at hand."""
        title = translate("Organiser", "Choose a guest list or an agenda")
        self._files.ask(
            FileWish(FileUse.OPEN, title, lambda path, _: self.open(QUrl.fromLocalFile(str(path))), ENDINGS)
        )

    @Slot(int)
    def choose(self, index: int) -> None:
        """Look into one of the files that are at hand."""
        if 0 <= index < len(self._sources):
            self._course.look(ImportRequest(str(self._sources[index].path)))

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Look into a file that was chosen in a dialog or dropped on the page."""
        self._course.look(ImportRequest(url.toLocalFile() if url.isLocalFile() else url.toString()))

    @Slot(str)
    def showPeople(self, part: str) -> None:
        """Open the page of people, or of duplicates among them, at what a figure of the report counts."""
        self.led.emit("people" if part == GuestFilter.TO_DECIDE else "same_person", part)

    @Slot()
    def goOn(self) -> None:
        """Go back to what else there is to prepare."""
        self.led.emit("prepare", "")

    @Slot(str)
    def openAddress(self, address: str) -> None:
        """Look into an agenda on the web, or a file whose path was typed."""
        if address := address.strip():
            named = "://" in address or (subject_of(address) is not None and address[:1] in "/~\\")
            self._course.look(ImportRequest(address if named else f"https://{address}"))

    def undo_sentence(self) -> str:
        """Return what was brought in last: of agendas if one is looked at, of guest lists if one of these is."""
        return self._undoing.offer(self._subject) if not self._course.is_busy else ""

    def take_change_back(self) -> None:
        """Ask whether to take it back."""
        self._undoing.ask(self._subject)

    @property
    def _subject(self) -> ImportSubject | None:
        return subject_of(self._course.source) if self._course.source else None

    def look_in(self, find: Callable[[], Sequence[ImportSource]]) -> None:
        """Look for files elsewhere than in the usual folders."""
        self._find = find

    def enter(self, language: str) -> None:
        """Look for files."""
        self._course.allow(allowed=True)
        self.retranslate(language)
        self._undoing.look()
        self._reads.run(self._find, self._found)

    def leave(self) -> None:
        """Forget which file was looked at."""
        self._course.allow(allowed=False)
        self._undoing.forget()
        self._found(())

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._course.retranslate()
        self._follow_up.retranslate()
        self._undoing.retranslate(language)

    def _found(self, sources: Sequence[ImportSource]) -> None:
        self._sources = tuple(sources)
        self._list()

    @Slot()
    def _end_follow_up(self) -> None:
        if self._course.phase != ImportPhase.DONE:
            self._follow_up.end()

    @Slot(str)
    def _tell_undone(self, sentence: str) -> None:
        self._course.dismiss()
        self.told.emit(sentence, "undo", False)

    @Slot(object)
    def _tell(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "warning", True)

    @Slot()
    def _list(self) -> None:
        self._rows.replace(source_rows(self._sources, self._course.source, self._language))
