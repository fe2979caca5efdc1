"""The page of what visitors take along: pages and links of the organiser, and the Wi-Fi, each with its code."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.information import Information
from kiosk.domain.language import SOURCE
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import information
from kiosk.viewmodels.foyer.floor_plan import FoyerFloorPlan
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CodedEntry = tuple[Information, tuple[str, ...]]
"""What visitors may take along, and the rows of its code, which are made away from the GUI thread."""


@dataclass(frozen=True, slots=True)
class InformationRow:
    """One entry: its title and text, what its code holds in words, and the rows of the code; none is empty."""

    title: str
    detail: str
    taken: str
    code: list[str]


def information_row(entry: Information, code: Sequence[str], language: str) -> InformationRow:
    """Return how an entry is shown in a language; `code` are the rows of its code."""
    return InformationRow(entry.title_in(language), entry.text_in(language), _taken(entry), list(code))


def _taken(entry: Information) -> str:
    if entry.wifi is None:
        return entry.link.removeprefix("https://").removeprefix("http://")
    if not entry.wifi.password:
        pattern = QCoreApplication.translate("FoyerInformation", "Network {network}, without a password")
        return filled(pattern, network=entry.wifi.network)
    pattern = QCoreApplication.translate("FoyerInformation", "Network {network}, password {password}")
    return filled(pattern, network=entry.wifi.network, password=entry.wifi.password)


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerInformation(FoyerPageModel):
    """What visitors may take along; it is nobody's, so a visit leaves nothing on it.

    Args:
        file: the event file.
        reads: runs look-ups.
        floor_plan: the page of the plan, to which this one leads.
        parent: the foyer's view model.
    """

    availableChanged = Signal()

    def __init__(self, file: EventFile, reads: Jobs, floor_plan: FoyerFloorPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floor_plan = floor_plan
        self._file, self._reads = file, reads
        self._entries: tuple[CodedEntry, ...] = ()
        self._language = SOURCE
        self._rows = Rows(InformationRow, parent=self)

    @Property(Rows, constant=True)
    def entries(self) -> Rows[InformationRow]:
        """The entries, in their order."""
        return self._rows

    @Property(FoyerFloorPlan, constant=True)
    def floorPlan(self) -> FoyerFloorPlan:
        """Where rooms and doors are."""
        return self._floor_plan

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether there is any."""
        return bool(self._entries)

    def refresh(self) -> None:
        """Read the entries again."""
        made = {entry.code: rows for entry, rows in self._entries}

        def read() -> tuple[CodedEntry, ...]:
            standing = information.standing(self._file.reader)
            return tuple((entry, made.get(entry.code) or qr_rows(entry.code)) for entry in standing)

        self._reads.run(read, self._show)

    def forget(self) -> None:
        """Forget the visitor, of whom nothing is here."""

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._render()

    def _show(self, entries: tuple[CodedEntry, ...]) -> None:
        if entries == self._entries:
            return
        before, self._entries = self.available, entries
        self._render()
        if before != self.available:
            self.availableChanged.emit()

    def _render(self) -> None:
        self._rows.replace([information_row(entry, code, self._language) for entry, code in self._entries])
