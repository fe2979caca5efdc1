"""The first rows of an export before it is written, and who is left out of it and why."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.language import SOURCE
from kiosk.services.exports.request import Export, ExportRequest
from kiosk.viewmodels.organiser import export_words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.exports.preview import ExportPreview

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 26
"""So many letters of a cell are shown."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """One column: its name as it stands in the file, and the cells below it, a line each."""

    name: str
    cells: str


@QmlElement
@QmlUncreatable("The page of exports makes it.")
class ExportFirstRows(QObject):
    """Reads on another thread what would be written; of several choices in a row only the last is read.

    Args:
        context: what the pages work with.
        parent: the page of exports.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads = context.file, context.reads
        self._language, self._wanted = SOURCE, 0
        self._request: ExportRequest | None = None
        self._read: ExportPreview | None = None
        self._columns = Rows(ShownColumn, parent=self)

    @Property(Rows, constant=True)
    def columns(self) -> Rows[ShownColumn]:
        """The columns with their first cells; none while they are read, and where there is no row."""
        return self._columns

    @Property(str, notify=changed)
    def amount(self) -> str:
        """How many rows there are, and how many are left out, for which reason; or that it is being read."""
        if self._request is None:
            return ""
        if self._read is None:
            return translate("Organiser", "Reading…")
        read = self._read
        export = Export((), read.rows, read.left_out, names=False, without_email=read.without_email)
        return export_words.written(self._request, export, self._language)

    @Property(str, notify=changed)
    def leftOut(self) -> str:
        """Who did not agree, by name, the first of them."""
        read = self._read
        if read is None or not read.names:
            return ""
        rest = read.declined - len(read.names)
        more = filled(translate("Organiser", "and {count} more"), count=locale_of(self._language).toString(rest))
        names = joined((*read.names, *([more] if rest else ())))
        return filled(translate("Organiser", "Did not agree: {names}"), names=names)

    def show(self, request: ExportRequest) -> None:
        """Read what a choice would write."""
        self._wanted += 1
        wanted = self._wanted
        self._request = request
        self._take(None)
        self._reads.run(
            lambda: self._look(request) if wanted == self._wanted else None,
            lambda read: self._take(read) if wanted == self._wanted else None,
        )

    def forget(self) -> None:
        """Show nothing, and keep nobody's name."""
        self._wanted += 1
        self._request = None
        self._take(None)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self.changed.emit()

    def _look(self, request: ExportRequest) -> "ExportPreview":
        from kiosk.services.exports.preview import preview_of

        return preview_of(self._file, request)

    def _take(self, read: "ExportPreview | None") -> None:
        self._read = read
        rows = read.cells if read else ()
        self._columns.replace(
            [
                ShownColumn(name, "\n".join(_short(row[at]) for row in rows))
                for at, name in enumerate(read.columns if read and rows else ())
            ]
        )
        self.changed.emit()


def _short(cell: str) -> str:
    return cell if len(cell) <= LONGEST else f"{cell[: LONGEST - 1]}…"
