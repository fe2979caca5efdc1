"""Saving a file that leaves the event: to a drive or the documents with one tap, or wherever the dialog says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.language import SOURCE
from kiosk.domain.moment import day_of
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_course import ExportCourse, Write
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.targets import (
    Target,
    TargetRow,
    file_name,
    folder_name,
    found_targets,
    free_name,
    target_rows,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Document:
    """A file that can be saved: what it is called, which ending it has, and what writes it.

    Without an ending it is a folder, which has the same name each time, so that it is gone on with, unless it is to be
    `fresh`: then it has the day in its name, and a number if need be.
    """

    kind: str
    ending: str | None
    write: Write
    fresh: bool = False


@QmlElement
@QmlUncreatable("A page that saves something makes it.")
class ExportSaving(QObject):
    """Where to save the document that is offered, and how that goes.

    Args:
        context: what the pages work with.
        parent: the page, or a part of it.
        targets: finds the places to save to.
    """

    changed = Signal()

    def __init__(
        self,
        context: OrganiserContext,
        parent: QObject | None = None,
        targets: Callable[[], Sequence[Target]] = found_targets,
    ) -> None:
        super().__init__(parent)
        self._file, self._find_targets, self._files = context.file, targets, context.files
        self._language = SOURCE
        self._document: Document | None = None
        self._found: tuple[Target, ...] = ()
        self._course = ExportCourse(context.writes, self)
        self._rows = Rows(TargetRow, parent=self)

    @Property(ExportCourse, constant=True)
    def course(self) -> ExportCourse:
        """How the latest export goes."""
        return self._course

    @Property(Rows, constant=True)
    def targets(self) -> Rows[TargetRow]:
        """The places to save to."""
        return self._rows

    @Property(str, notify=changed)
    def ending(self) -> str:
        """The ending of the file."""
        return (self._document and self._document.ending) or ""

    @Property(bool, notify=changed)
    def isFolder(self) -> bool:
        """Whether it is a folder of files."""
        return self._document is not None and self._document.ending is None

    @Slot(int)
    def saveTo(self, target: int) -> None:
        """Save to one of the places, under a name that says what it is."""
        if 0 <= target < len(self._found) and self._document:
            self._begin(self._found[target].folder / self._name(), self._document)

    @Slot()
    def chooseOther(self) -> None:
        """Ask for another folder, and for a name where it is a file."""
        title = translate("Organiser", "Save the export")
        if self.isFolder:
            wish = FileWish(FileUse.FOLDER, title, lambda path, _: self.saveIn(_url(path)))
        else:
            wish = FileWish(FileUse.SAVE, title, self._save_as, (self.ending,), self._name())
        self._files.ask(wish)

    @Slot(QUrl)
    def saveIn(self, chosen: QUrl) -> None:
        """Save into a folder from the dialog, under a name that says what it is."""
        if self._document:
            self._begin(Path(chosen.toLocalFile()) / self._name(), self._document)

    @Slot(QUrl)
    def saveAs(self, chosen: QUrl) -> None:
        """Save to a file from the dialog, which has asked about an earlier one; the format's ending is added."""
        self._save_as(Path(chosen.toLocalFile()), True)

    def offer(self, document: Document | None) -> None:
        """Offer a document, or none; what was said of the one before is put away."""
        self._document = document
        self.changed.emit()
        self._course.dismiss()

    def look(self) -> None:
        """See which drives are plugged in."""
        found = tuple(self._find_targets())
        if found != self._found:
            self._found = found
            self._rows.replace(target_rows(found, self._language))
            self.changed.emit()

    def allow(self, *, allowed: bool) -> None:
        """Allow to save, or no more; what is being written is finished."""
        self._course.allow(allowed=allowed)

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._language = language
        self._rows.replace(target_rows(self._found, language))
        self._course.retranslate(language)

    def _save_as(self, path: Path, asked: bool) -> None:
        if self._document is None:
            return
        ending = f".{self._document.ending}"
        whole = path.name.lower().endswith(ending)
        path = path if whole else path.with_name(path.name + ending)
        self._course.begin(path, self._document.write, confirmed=whole and asked)

    def _begin(self, path: Path, document: Document) -> None:
        place = free_name(path) if document.fresh else path
        self._course.begin(place, document.write, confirmed=False, asks=document.ending is not None)

    def _name(self) -> str:
        if self._document is None:
            return ""
        event, document = self._file.read_event(), self._document
        if document.fresh:
            return f"{folder_name(event.name, document.kind)}-{day_of(self._file.clock(), event.zone):%Y-%m-%d}"
        if document.ending is None:
            return folder_name(event.name, document.kind)
        return file_name(event.name, document.kind, day_of(self._file.clock(), event.zone), document.ending)


def _url(path: Path) -> QUrl:
    return QUrl.fromLocalFile(str(path))
